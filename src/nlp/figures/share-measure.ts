/** Figures joined by "and" or a comma, of which the word of harm of one holds for the others. */
import type { Measure } from '../../model.ts';
import type { Document } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { MOST_LISTED, type Counted } from './counted.ts';
import type { FoundClaim } from './found-claim.ts';
import { hasOwnVerb, isParticiple } from './participles.ts';
import type { Token } from '../text/tokens.ts';

/** How many words may stand between two figures where the first is told whose it is. */
const LONGEST_GENITIVE = 7;

/**
 * "killed 50 Russians and 10 Malians": the second figure shares the measure of the first; "four soldiers and six
 * volunteers were killed": the first that of the second.
 */
export function shareMeasure(
  document: Document,
  numbers: Counted[],
  own: (PatternHit<Measure> | null)[],
  index: number,
  before: FoundClaim | null,
): PatternHit<Measure> | null {
  const { joins } = document.language;
  const number = numbers[index]!;
  const coordinated = (from: Counted, to: Counted) => {
    const link = document.tokens.slice(from.head?.end ?? from.end, to.first);
    return (
      (!hasOwnVerb(document, number) || areOfRemains(document, own, numbers, index)) &&
      // "« je n'ai compté que neuf corps », nuance un habitant": who speaks stands behind the quotation.
      !link.some(({ fold }) => fold === '"') &&
      // "eight soldiers of the junta and four mercenaries"
      (link.every(({ fold }) => [',', ...joins, ...document.language.figureLinks].includes(fold)) ||
        link.length <=
          (from.head && document.language.roles.links.includes(link[0]?.fold ?? '')
            ? LONGEST_GENITIVE
            : 3)) &&
      // "shot dead three passengers and led seven others away": another deed.
      !link.some((token) => isParticiple(document, token)) &&
      joinsLast(document, link)
    );
  };
  const shared = (value: Measure): PatternHit<Measure> => ({
    value,
    first: number.first,
    end: number.end,
    classes: [],
    source: 'shared',
  });
  const previous = numbers[index - 1];
  // "neutralised two bombs and three gunmen": where the first counts no people, its word holds for the second.
  const measure = before && before.number === previous?.first ? before.measure : own[index - 1]?.value;
  const goesOn =
    previous &&
    measure &&
    coordinated(previous, number) &&
    (!isSubject(document, number) || areOfRemains(document, own, numbers, index))
      ? shared(measure)
      : null;
  // "nine motorcycles destroyed, five rifles and a machine gun seized": the second list has a word of its own.
  const closed = previous && own[index - 1] && own[index - 1]!.first >= previous.end;
  if (goesOn && !closed) return goesOn;
  // "Six people were killed, as well as the two attackers": right behind what is said of the first.
  const fate = previous && own[index - 1];
  if (fate && fate.end <= number.first && isAdded(document, fate.end, number.first))
    return shared(fate.value);
  // "Sept militaires ont perdu la vie, trois chauffeurs aussi", "seven soldiers were killed, three drivers too"
  const behind = document.tokens[number.head?.end ?? number.end]?.fold ?? '';
  if (measure && document.language.alsoWords.includes(behind)) return shared(measure);
  // "Ten soldiers, two volunteers and four civilians were killed": what is said behind the last holds for all.
  for (let last = index + 1; last < Math.min(numbers.length, index + MOST_LISTED); last++) {
    const to = numbers[last]!;
    if (!coordinated(numbers[last - 1]!, to)) break;
    const follows = own[last];
    if (!follows) continue;
    if (follows.first < to.end) break;
    return shared(follows.value);
  }
  return goesOn;
}

/** "à Tessit, localité de 3 000 habitants" goes on with no list: the last word but for small ones has to join. */
function joinsLast({ language }: Document, link: Token[]): boolean {
  const { joins, parts, figureLinks, possessives, others } = language;
  const small = [...figureLinks, ...possessives, ...others];
  const joining = ({ fold }: Token) => fold === ',' || joins.includes(fold) || parts.includes(fold);
  const last = link.findLast((token) => joining(token) || !small.includes(token.fold));
  return last !== undefined && joining(last);
}

/** Nothing but "as well as", "ainsi que", with small words, stands between. */
function isAdded({ tokens, language }: Document, from: number, to: number): boolean {
  const at = tokens[from]?.fold === ',' ? from + 1 : from;
  const end = endOfPhrase(language.addedBy, tokens, at);
  if (end === null || end > to || to - end > 2) return false;
  return tokens.slice(end, to).every(({ fold }) => language.figureLinks.includes(fold));
}

/** "The bodies of 21 soldiers and three volunteers were counted": what was done to the bodies is told behind. */
function areOfRemains(
  { tokens, language }: Document,
  own: (PatternHit<Measure> | null)[],
  numbers: Counted[],
  index: number,
): boolean {
  const previous = numbers[index - 1];
  const measure = own[index - 1];
  if (!previous || !measure || measure.end > previous.first) return false;
  const noun = tokens[measure.first]!.fold;
  const gap = tokens.slice(previous.head?.end ?? previous.end, numbers[index]!.first);
  return (
    (language.remains.includes(noun) || language.fates.includes(noun)) &&
    previous.first - measure.end <= 3 &&
    tokens.slice(measure.first, previous.first).some(({ fold }) => language.roles.links.includes(fold)) &&
    gap.every(({ fold }) => [...language.joins, ...language.figureLinks].includes(fold))
  );
}

/** "After the arrest of three leaders, dozens of youths had gathered": the second figure opens a clause of its own. */
function isSubject({ text, tokens, language }: Document, { head }: Counted): boolean {
  const next = head ? tokens[head.end] : undefined;
  // By its letters: "à" places, "a" is a verb.
  const word = next ? text.slice(next.start, next.end) : '';
  return language.roles.active.includes(word) || language.roles.passive.includes(word);
}
