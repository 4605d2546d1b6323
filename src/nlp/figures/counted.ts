/** Numbers that count persons or things, with the noun each one counts. */
import type { ClaimInput } from './found-claim.ts';
import { isItemNumber, startsOf, type Document, type Sentence } from '../text/document.ts';
import type { NumberMention } from './numbers.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { covering, firstFrom, lastBefore, within } from '../text/sorted.ts';

/** `units`: word to what it counts. */
type CountInput = ClaimInput & { units: Map<string, string> };

/** `article`: the number is only "a" or "une" (`new`), or "the" or "his" (`known`). */
export type Counted = NumberMention & { head: Head | null; article?: 'new' | 'known' };

type Head = { end: number; of: string | null; people: string | null; unit: string | null };

/** Numbers of the sentence that can count persons or things: no dates, ages, distances, money. */
export function countedIn(
  document: Document,
  sentence: Sentence,
  input: CountInput,
  inDates: Set<number>,
): Counted[] {
  const { tokens, language } = document;
  const counted: Counted[] = [];
  const taken = new Set<number>();
  for (const number of within(input.numbers, sentence.first, sentence.end)) {
    if (inDates.has(number.first)) continue;
    for (let at = number.first; at < number.end; at++) taken.add(at);
    if (covering(input.speakers, number.first)) continue;
    // "2) Le 3 mai …": counts the items.
    if (sentence.item && number.first === sentence.first && isItemNumber(tokens, number.first, number.end))
      continue;
    if (isTotalOf(document, input.numbers, number)) continue;
    if (language.numbers.none.includes(tokens[number.first - 1]?.fold ?? '')) continue;
    if (isAge(document, number)) continue;
    // "We have lost too many colleagues" is no count at all.
    if (number.min === 0 && number.max === null) continue;
    const total = totalAfter(document, input.numbers, number);
    // "Many of the dead": nobody says how many.
    if (number.vague && number.min === 1 && takesFrom(document, number.end)) continue;
    const head = headOf(document, total?.end ?? number.end, sentence.end, input);
    if (!head && (isNoCount(document, number) || saysWhere(document, number))) continue;
    // "some time ago": words for many count only whom they name.
    if (!head && number.vague && number.min === 1) continue;
    if (/^(?:19|20)\d\d$/.test(tokens[number.first]!.fold) && !head) continue;
    counted.push({ ...number, head, ...(total && head && { end: afterFate(document, head.end) }) });
  }
  const articles = [language.numbers.indefinite, language.definite, language.possessives];
  for (const at of startsOf(document, articles, sentence.first, sentence.end)) {
    if (taken.has(at) || covering(input.speakers, at)) continue;
    const one = oneOf(document, at, sentence.end, input);
    if (one) counted.push(one);
  }
  return counted.sort((a, b) => a.first - b.first);
}

/** No list of people that anybody writes has more figures. */
export const MOST_LISTED = 20;

/**
 * The number that a figure's own words end at. What stands between commas behind the figure tells who they were, and
 * what became of them follows: "ten people, including two women and a child, were killed", "two people, a nurse and
 * the driver, were wounded".
 */
export function nextOutside(document: Document, numbers: Counted[], index: number): Counted | undefined {
  const { tokens, language } = document;
  const linked = (at: number, words: string[]) => {
    const before = numbers[at - 1]!;
    const gap = tokens.slice(before.head?.end ?? before.end, numbers[at]!.first);
    return gap.length <= 4 && gap.length > 0 && gap.every(({ fold }) => words.includes(fold));
  };
  const inner = numbers[index + 1];
  if (!inner) return undefined;
  const opening = [',', '(', ...language.parts.flatMap((phrase) => phrase.split(' '))];
  if (!linked(index + 1, opening)) return inner;
  const told = tokens
    .slice(numbers[index]!.end, inner.first)
    .some(({ fold }) => language.parts.includes(fold));
  if (!told && !inner.article) return inner;
  let at = index + 1;
  do at++;
  while (at < Math.min(numbers.length, index + MOST_LISTED) && linked(at, [',', ...language.joins]));
  // "a girl of eight", "two drivers who had come from Gao": up to the mark that closes it.
  const last = numbers[at - 1]!;
  const from = last.head?.end ?? last.end;
  const words = tokens.slice(from, from + LONGEST_ASIDE);
  const close = words.findIndex(({ kind, fold }) => kind === 'mark' && fold !== '"');
  if (close < 0 || !/^[,)]$/.test(words[close]!.fold)) return inner;
  while (numbers[at] && numbers[at]!.first < from + close) at++;
  return numbers[at];
}

/** How many words may follow the last figure of what stands between commas. */
const LONGEST_ASIDE = 12;

/** "aged about forty", "âgé de quarante ans", "a girl of eight" */
function isAge({ tokens, language }: Document, { first }: NumberMention): boolean {
  const { ages, indefinite } = language.numbers;
  const [before, further, article] = [1, 2, 3].map((back) => tokens[first - back]?.fold ?? '');
  if (ages.includes(before!)) return true;
  const person = language.persons.includes(further!) && indefinite.includes(article!);
  return language.roles.links.includes(before!) && (ages.includes(further!) || person);
}

/** "of the", "des": a part of something is told of. */
function takesFrom({ tokens, language }: Document, at: number): boolean {
  return (endOfPhrase(language.ofTotal, tokens, at) ?? at) > at + 1;
}

/** "Two of the 14 hostages": the number that the total between follows; null where nothing like it stands there. */
function totalAfter({ tokens, language }: Document, numbers: NumberMention[], { end }: NumberMention) {
  const from = endOfPhrase(language.ofTotal, tokens, end);
  if (from === null) return null;
  const total = firstFrom(numbers, from);
  return total?.first === from ? total : null;
}

/** "two of the 14 people taken died": past what became of all of them. */
function afterFate({ text, tokens, language }: Document, at: number): number {
  const next = tokens[at];
  const fate = next?.kind === 'word' && language.participle.test(text.slice(next.start, next.end));
  return fate && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}

/** Counts the whole that the number before it is taken from. */
function isTotalOf(document: Document, numbers: NumberMention[], number: NumberMention): boolean {
  const before = lastBefore(numbers, number.first);
  // "Some of the 14 wounded": how many, nobody says, and the total is what is told.
  const counts = before !== undefined && !(before.vague && before.min === 1);
  return counts && totalAfter(document, numbers, before) === number;
}

/** "a shepherd", and "the driver", "son chauffeur": one person, whom an article or a possessive announces. */
function oneOf(document: Document, at: number, limit: number, input: CountInput): Counted | null {
  const { tokens, language } = document;
  const { fold } = tokens[at]!;
  const indefinite = language.numbers.indefinite.includes(fold);
  const known = language.definite.includes(fold) || language.possessives.includes(fold);
  if (!indefinite && !known) return null;
  // "members of a volunteer force": the article counts nothing; « le bilan est d'un mort » does.
  const fate = language.fates.includes(tokens[at + 1]?.fold ?? '');
  // … and so does "the death of a teacher".
  const suffered = indefinite && language.harmNouns.includes(tokens[at - 2]?.fold ?? '');
  const whole = indefinite ? pastWhole(document, at + 1) : at + 1;
  const linked = language.roles.links.includes(tokens[at - 1]?.fold ?? '');
  if (!fate && !suffered && linked && whole === at + 1) return null;
  const from = afterAge(document, whole);
  const head = (indefinite ? otherOf(document, at) : null) ?? headOf(document, from, limit, input);
  // "a Volunteer for the Defence of the Homeland": names may be longer.
  if (!head || (head.end - from > 3 && firstFrom(input.actors, from)?.first !== from)) return null;
  const unarmed = head.of === null || head.of === 'civilians';
  const person =
    isPerson(document, from, head.end) ||
    otherOf(document, at) !== null ||
    (known ? head.of === 'civilians' : head.of !== null);
  // "la mort et 15 autres": the death, not a dead man.
  if (known && tokens.slice(from, head.end).some((token) => language.fates.includes(token.fold))) return null;
  if (!person || (known && (!unarmed || head.unit || isPlural(document, head.end - 1)))) return null;
  const complement = tokens.slice(from, head.end).some((token) => language.roles.links.includes(token.fold));
  // "a member of the Africa Corps", but "a hamlet of fishermen" is no fisherman.
  const opens =
    language.persons.includes(tokens[from]?.fold ?? '') || firstFrom(input.actors, from)?.first === from;
  if (complement && !(head.of && opens)) return null;
  // "un convoi militaire est tombé", "a patrol": many men or none.
  const many = [language.ownUnits, language.armedSites, language.heldSites];
  if (tokens.slice(from, head.end).some((token) => many.some((words) => words.includes(token.fold))))
    return null;
  // "the VDP, a volunteer force": what they are.
  if (language.groupWords.includes(tokens[head.end]?.fold ?? '')) return null;
  return { first: at, end: at + 1, min: 1, max: 1, vague: false, head, article: known ? 'known' : 'new' };
}

/** "ses enfants", "the women"; not "son fils". */
function isPlural({ tokens, language }: Document, at: number): boolean {
  const { fold } = tokens[at]!;
  return !language.likePlurals.includes(fold) && /(?:[sx]|men|children|people)$/.test(fold);
}

/** "another was wounded", "a third was taken", "un autre a été blessé": one more of those told of before. */
function otherOf({ tokens, language }: Document, at: number): Head | null {
  const { passive, active } = language.roles;
  const named = language.others.includes(tokens[at + 1]?.fold ?? '');
  const end = named ? at + 2 : at + 1;
  if (!named && !language.others.includes(tokens[at]!.fold)) return null;
  const fate = tokens[end]?.fold ?? '';
  return passive.includes(fate) || active.includes(fate) ? { end, of: null, people: null, unit: null } : null;
}

/** « un des soldats », « une de leurs filles »: past the words for those whom one is taken from. */
function pastWhole({ tokens, language }: Document, at: number): number {
  const whole = endOfPhrase(language.ofTotal, tokens, at);
  if (whole !== null) return whole;
  const of = language.roles.links.includes(tokens[at]?.fold ?? '');
  return of && language.possessives.includes(tokens[at + 1]?.fold ?? '') ? at + 2 : at;
}

/** "a 40-year-old man": past the age. */
function afterAge({ tokens, language }: Document, at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  let end = at + 1;
  while (end <= at + 2 && language.numbers.notCounts.includes(tokens[end]?.fold ?? '')) end++;
  return end > at + 1 ? end : at;
}

function isNoCount(document: Document, number: NumberMention): boolean {
  const { notCounts } = document.language.numbers;
  for (let at = number.end; at < number.end + 2; at++) {
    const token = document.tokens[at];
    if (!token || token.kind === 'mark') break;
    if (notCounts.includes(token.fold)) return true;
  }
  return false;
}

/** "killed in one of the worst attacks", "dans deux quartiers": what else stands behind a word for where is no person. */
function saysWhere({ tokens, language }: Document, { first, end }: NumberMention): boolean {
  const before = tokens[first - 1]?.fold ?? '';
  if (!language.locators.includes(before)) return false;
  if (endOfPhrase(language.ofTotal, tokens, end) !== null) return true;
  // "stood at 22 after …", « le bilan est passé à 22 après … »: words of tolls as well.
  const next = tokens[end];
  return !language.figureLinks.includes(before) && next?.kind === 'word' && /[sx]$/.test(next.fold);
}

function isPerson(document: Document, from: number, to: number): boolean {
  return document.tokens.slice(from, to).some((token) => document.language.persons.includes(token.fold));
}

/** The noun a number counts, adjectives skipped: "57 [of them]", "8 Malian soldiers", "21 military vehicles". */
function headOf(document: Document, from: number, limit: number, input: CountInput): Head | null {
  const { tokens, language } = document;
  const ones = endOfPhrase(language.ownOnes, tokens, from);
  // "two of its own fighters": the noun follows.
  if (ones !== null && ones <= limit && !language.persons.includes(tokens[ones]?.fold ?? ''))
    return { end: ones, of: null, people: null, unit: null };
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    const token = tokens[at]!;
    // 'une quinzaine de "terroristes"'
    if (token.fold === '"') continue;
    if (token.kind !== 'word') return null;
    const actor = firstFrom(input.actors, at);
    // "300 families": whom they are of is known, how they are counted as well.
    const isThing = actor?.end === at + 1 && input.units.has(token.fold);
    if (actor?.first === at && !isThing) {
      // "21 military vehicles": things of the actor's, not its people.
      const thing = tokens[actor.end]?.fold ?? '';
      const unit = input.units.get(thing) ?? null;
      // "a GATIA fighter": the word for a person belongs to the name.
      const person = language.persons.includes(thing) && actor.end < limit;
      return { end: unit || person ? actor.end + 1 : actor.end, of: actor.id, people: null, unit };
    }
    const unit = input.units.get(token.fold);
    // "the head nurse", "a truck driver": who it is, and no thing.
    const next = tokens[at + 1]?.fold ?? '';
    const qualifies =
      at + 1 < limit &&
      (firstFrom(input.actors, at + 1)?.first === at + 1 || language.persons.includes(next));
    if (unit !== undefined && qualifies) continue;
    if (unit !== undefined) return { end: at + 1, of: null, people: null, unit };
    const people =
      token.fold.endsWith('s') && token.shape !== 'lower'
        ? (input.gazetteer.demonyms.get(token.fold) ?? input.gazetteer.demonyms.get(token.fold.slice(0, -1)))
        : undefined;
    if (people) return { end: at + 1, of: null, people, unit: null };
    if (language.persons.includes(token.fold)) {
      // "members of the Africa Corps", "éléments des FAMa": the group behind the word.
      const group = firstFrom(input.actors, at + 1);
      const linked =
        group &&
        group.first <= at + 3 &&
        group.first < limit &&
        Array.from({ length: group.first - at - 1 }, (_, i) => tokens[at + 1 + i]!.fold).every((word) =>
          language.roles.links.includes(word),
        );
      // "60 women and girls"
      const pair =
        language.joins.includes(tokens[at + 1]?.fold ?? '') &&
        language.persons.includes(tokens[at + 2]?.fold ?? '');
      return {
        end: linked ? group.end : at + (pair ? 3 : 1),
        of: linked ? group.id : null,
        people: null,
        unit: null,
      };
    }
    // "two catechists were abducted by gunmen": the noun is past.
    const { passive, active, by } = language.roles;
    // "said that no civilian had been killed"
    const { notCounts, none, values } = language.numbers;
    // "put the toll at 22 and said five children were among them": what the next number counts.
    for (const stops of [language.clauseWords, language.joins, notCounts, none, passive, active, by])
      if (stops.includes(token.fold)) return null;
    if (Object.hasOwn(values, token.fold)) return null;
  }
  return null;
}
