/** Figures: how many, of whom, who says so. The codebook's section on claims, sentence by sentence. */
import type { Claim, Measure } from '../../model.ts';
import type { ActorMention } from '../actors/actors.ts';
import { findEarlier } from '../events/background.ts';
import { countedIn, nextOutside, type Counted } from './counted.ts';
import type { DateMention } from '../dates/dates.ts';
import { spanOfTokens, textOf, type Document, type Sentence } from '../text/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Issuer } from '../speech/issuer.ts';
import { joinLists } from './join-lists.ts';
import type { Language } from '../language.ts';
import { indexMeasures, measureOf, shareMeasure } from './measures.ts';
import type { NumberMention } from './numbers.ts';
import { findSideLabels, labelOf, sideOfItems, type LosingSide } from './side-labels.ts';
import {
  createPartReader,
  findPartWords,
  measureOfPart,
  measureOfTold,
  partOf,
  saysPart,
  TOLD,
  type PartReader,
  type PartWords,
} from './parts.ts';
import {
  compileList,
  compilePatterns,
  findPatterns,
  type PatternHit,
  type PatternIndex,
  type PatternSet,
} from '../text/patterns.ts';
import { lastEndingBy, within } from '../text/sorted.ts';
import { speakerAt, type Speaker } from '../speech/speakers.ts';
import { inRanks, loserOf, onBothSides, ownPeople, themBefore } from './whose.ts';

/** A claim with where it stands; `of` is null until the event decides whom words like "people" mean. */
export type FoundClaim = Claim & {
  first: number;
  end: number;
  /** Token at which the number itself begins. */
  number: number;
  /** The words that say what became of those who are counted. */
  fate: { first: number; end: number };
  sentence: number;
  /** Country of a people's name: "50 Russians". */
  people: string | null;
  /** The known actor that says so. */
  actor: string | null;
  /** The words name no side: "people", "bodies", or nothing at all. */
  neutral: boolean;
  /** Told as losses of the speaker's or its enemy's side, which the event names. */
  label: 'own' | 'enemy' | null;
  /** One person, whom no number counts ("a shepherd", "the driver"), or some of one family. */
  single: boolean;
  rule: string;
};

export type ClaimReader = {
  measures: PatternSet<Measure>;
  notMeasures: PatternSet<true>;
  vague: PatternSet<Measure>;
  parts: PartReader;
  /** Word to what it counts: "lorries" to vehicles. */
  units: Map<string, string>;
  earlier: PatternSet<true>;
};

export function createClaimReader(language: Language, index: PatternIndex): ClaimReader {
  return {
    measures: compilePatterns(index, language.measures),
    notMeasures: compileList(index, language.notMeasures),
    vague: compilePatterns(index, language.vagueTolls),
    parts: createPartReader(language, index),
    units: new Map(
      Object.entries(language.units).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])),
    ),
    earlier: compileList(index, language.earlier),
  };
}

export type ClaimInput = {
  numbers: NumberMention[];
  dates: DateMention[];
  actors: ActorMention[];
  speakers: Speaker[];
  issuer: Issuer | null;
  /** Paragraphs that are items of their own. */
  ownItems: Set<number>;
  gazetteer: Gazetteer;
};

export function findClaims(document: Document, reader: ClaimReader, input: ClaimInput): FoundClaim[] {
  const inDates = new Set(
    input.dates.flatMap((date) => Array.from({ length: date.end - date.first }, (_, i) => date.first + i)),
  );
  const claims: FoundClaim[] = [];
  /** Whose losses the items of a list are, by the line above them. */
  let standing: LosingSide | null = null;
  for (const sentence of document.sentences) {
    // A headline says what the text says again: "Eight peacekeepers hurt" over "wounding eight of them".
    const apart =
      document.sentences[sentence.index - 1]?.role === 'title' || opensOwnItem(document, input, sentence);
    const told = apart ? null : lastOf(claims, sentence.index - 1);
    const none = findPatterns(reader.notMeasures, document.tokens, sentence.first, sentence.end);
    const measures = indexMeasures(
      findPatterns(reader.measures, document.tokens, sentence.first, sentence.end)
        .filter((hit) => !none.some(({ first, end }) => hit.first >= first && hit.end <= end))
        .map((hit) => withoutLink(document, hit)),
    );
    const numbers = countedIn(document, sentence, { ...input, units: reader.units }, inDates);
    const isEarlier = findEarlier(
      document,
      reader.earlier,
      sentence,
      within(input.dates, sentence.first, sentence.end),
    );
    const labels = findSideLabels(document, sentence, input.actors);
    standing = sideOfItems(document, labels, sentence) ?? (sentence.item ? standing : null);
    const parts = findPartWords(document, reader.parts, sentence);
    const own = numbers.map((number, index) =>
      measureOf(
        document,
        number,
        measures,
        numbers[index - 1],
        nextOutside(document, numbers, index),
        sentence,
      ),
    );
    let before: FoundClaim | null = null;
    const counted: FoundClaim[] = [];
    for (const [index, number] of numbers.entries()) {
      // Where the text has no figures of its own yet, the event before is what it is about.
      if ((before ?? claims.at(-1)) && isEarlier(number.first)) continue;
      const measure: PatternHit<Measure> | null =
        own[index] ??
        shareMeasure(document, numbers, own, index, before) ??
        measureOfPart(document, number, parts, before ?? told) ??
        measureOfTold(document, number, sentence, before ? null : told);
      const claim: FoundClaim | null =
        measure &&
        makeClaim(
          document,
          input,
          sentence,
          number,
          measure,
          parts,
          before ?? told,
          labelOf(document, labels, number.first) ?? standing,
        );
      if (!claim) continue;
      counted.push(claim);
      before = claim;
    }
    for (const claim of joinLists(document, counted)) claims.push(claim);
    for (const claim of findVague(document, reader, input, sentence)) claims.push(claim);
  }
  return claims;
}

/** "Deux des nôtres sont tombés, trois autres …": what a pattern asks for behind its words is none of them. */
function withoutLink({ tokens, language }: Document, hit: PatternHit<Measure>): PatternHit<Measure> {
  const last = tokens[hit.end - 1]!;
  const link = last.kind === 'mark' || language.joins.includes(last.fold);
  return link && hit.end - hit.first > 1 ? { ...hit, end: hit.end - 1 } : hit;
}

/**
 * The last figure of a sentence, where it counts persons and all there are of one side: "Seven soldiers were killed.
 * Two of them died of their wounds. Five others were wounded."
 */
function lastOf(claims: FoundClaim[], sentence: number): FoundClaim | null {
  const last = claims.at(-1);
  if (last?.sentence !== sentence || last.unit) return null;
  for (let at = claims.length - 1; claims[at]?.sentence === sentence; at--)
    if (claims[at]!.of !== last.of) return null;
  return last;
}

/** Another item of the list goes on with nothing that was told before it. */
function opensOwnItem(
  { sentences }: Document,
  { ownItems }: ClaimInput,
  { paragraph, index }: Sentence,
): boolean {
  return ownItems.has(paragraph) && sentences[index - 1]?.paragraph !== paragraph;
}

/** "heavy losses", "des pertes en vies humaines": at least one, how many nobody says. */
function findVague(
  document: Document,
  reader: ClaimReader,
  input: ClaimInput,
  sentence: Sentence,
): FoundClaim[] {
  // "No loss of life is to be deplored"
  const { none } = document.language.numbers;
  const phrases = findPatterns(reader.vague, document.tokens, sentence.first, sentence.end).filter(
    ({ first }) => !none.includes(document.tokens[first - 1]?.fold ?? ''),
  );
  const told = findUncounted(document, reader, input, sentence);
  return [...phrases.map((hit) => ({ ...hit, of: null })), ...told].map((hit) => {
    const speaker = speakerAt(document, input.speakers, sentence.index, hit.first) ?? input.issuer;
    return {
      measure: hit.value,
      min: 1,
      max: null,
      vague: true as const,
      of: hit.of,
      by: speaker?.name ?? null,
      byKind: speaker?.kind ?? ('unattributed' as const),
      wording: textOf(document, hit.first, hit.end),
      span: spanOfTokens(document, hit.first, hit.end),
      first: hit.first,
      end: hit.end,
      number: hit.first,
      fate: { first: hit.first, end: hit.end },
      sentence: sentence.index,
      people: null,
      actor: speaker?.actor ?? null,
      neutral: hit.of === null,
      label: null,
      single: false,
      rule: `${document.language.code}:vague toll`,
    };
  });
}

/** "soldiers were killed", "des soldats ont été tués": several and nobody says how many. */
function findUncounted(document: Document, reader: ClaimReader, input: ClaimInput, sentence: Sentence) {
  const { tokens, language } = document;
  return findPatterns(reader.measures, tokens, sentence.first, sentence.end).flatMap((hit) => {
    if (
      hit.value !== 'killed' ||
      !tokens.slice(hit.first - 2, hit.first).some((token) => language.roles.passive.includes(token.fold))
    )
      return [];
    const subject = lastEndingBy(input.actors, hit.first - 1);
    if (!subject?.id || subject.first < sentence.first || hit.first - subject.end > 4) return [];
    if (!tokens[subject.end - 1]!.fold.endsWith('s')) return [];
    // "No soldiers were killed"
    if (language.numbers.none.includes(tokens[subject.first - 1]?.fold ?? '')) return [];
    const number = lastEndingBy(input.numbers, subject.end);
    const counted = number && number.first >= sentence.first && subject.first - number.end <= 4;
    return counted ? [] : [{ value: hit.value, first: subject.first, end: hit.end, of: subject.id }];
  });
}

const MOST_DISPLACED = 100_000;
const MOST_KILLED = 1000;

function isDated({ dates }: ClaimInput, { first, end }: Sentence): boolean {
  return within(dates, first, end).some(({ kind }) => kind === 'date' || kind === 'relative');
}

function makeClaim(
  document: Document,
  input: ClaimInput,
  sentence: Sentence,
  number: Counted,
  measure: PatternHit<Measure>,
  parts: PartWords,
  before: FoundClaim | null,
  side: LosingSide | null,
): FoundClaim | null {
  const head = number.head;
  const person = !head?.unit;
  if (measure.value === 'destroyed' && person) return null;
  if (!person && ['killed', 'wounded', 'missing', 'abducted', 'arrested'].includes(measure.value))
    return null;
  // "killed 20 soldiers and captured five", but "recovered three in the bush" is of nobody.
  if (
    measure.value === 'captured' &&
    !head &&
    !(before?.sentence === sentence.index && standsAlone(document, number, measure))
  )
    return null;
  // "lost 3,000 clients", "put the figure at 5 %": people of the conflict or nothing.
  if (document.language.bareMeasures.includes(document.tokens[measure.first]?.fold ?? '') && !head)
    return null;
  // "home to thousands of displaced people": what they are, and nothing that happened.
  const armed = head?.of !== null && head?.of !== 'civilians';
  // "Thirty soldiers left the town": who bears arms withdraws.
  if (
    measure.value === 'displaced' &&
    (!head || armed || (measure.first >= number.end && measure.end < head.end))
  )
    return null;
  // "Quatre femmes déplacées ont été violées", "three displaced women were shot": what they are, and not what happened.
  if (measure.value === 'displaced' && head && measure.first === head.end && isTold(document, measure.end))
    return null;
  // "The violence has displaced two million people": no single event drives out so many.
  if (measure.value === 'displaced' && number.min >= MOST_DISPLACED) return null;
  // "insurgencies that have killed thousands": on no day that is named.
  if (measure.value === 'killed' && number.min >= MOST_KILLED && !isDated(input, sentence)) return null;
  const first = Math.min(number.first, measure.first);
  const end = Math.max(head?.end ?? number.end, measure.end);
  // What is no smaller than the figure before it is no part of that; "found terrorists and killed eight of them" is of
  // those whom its own sentence names.
  const apart =
    before?.sentence !== sentence.index && measure.end <= number.first && saysPart(document, number);
  const whole = before && (before.part || before.min > number.min) && !apart ? before : null;
  const part = partOf(document, number, measure, parts, whole);
  // "Eight soldiers were killed, 14 others injured and four are missing": all of one side.
  const shares =
    before !== null &&
    (part ||
      measure.source === TOLD ||
      // "Three terrorists were killed and two motorcycles seized": theirs.
      (head?.unit && before.sentence === sentence.index && !before.unit && before.of !== 'civilians') ||
      ((before.measure !== measure.value || saysOwn(document, number)) &&
        namesNobody(document, number, measure) &&
        isContinued(sentence, before, number)));
  const speaker = speakerAt(document, input.speakers, sentence.index, number.first) ?? input.issuer;
  const own =
    ownPeople(document, number, measure, speaker) ??
    (before ? null : themBefore(document, input, number, speaker));
  const labelled = side === 'own' ? (speaker?.actor ?? null) : side === 'enemy' ? null : (side?.of ?? null);
  const ranks = inRanks(document, end, input);
  const loser = loserOf(document, input, sentence, number, measure, speaker);
  // "lost 17 men", "lost 12 fighters", the word being no side; "lost seven soldiers and five volunteers" names two.
  // "several dozen fighters dead on the two sides" are of both.
  const both = onBothSides(document, end);
  const plain =
    head?.of === 'civilians' || ((loser !== null || both) && head?.of?.startsWith('unidentified'));
  const named = plain ? null : head?.of;
  const of =
    side && !named
      ? (own ?? labelled)
      : shares && !head?.of
        ? before.of
        : (own ?? named ?? loser ?? (both ? null : head?.of) ?? ranks);
  return {
    measure: part === 'before' && before ? before.measure : measure.value,
    min: number.min,
    max: number.max,
    ...(head?.unit && { unit: head.unit }),
    ...(number.vague && { vague: true as const }),
    ...(part && { part: true as const }),
    of,
    by: speaker?.name ?? null,
    byKind: speaker?.kind ?? 'unattributed',
    wording: textOf(document, first, end),
    span: spanOfTokens(document, first, end),
    first,
    end,
    number: number.first,
    fate: { first: measure.first, end: measure.end },
    sentence: sentence.index,
    people: head?.people ?? null,
    actor: speaker?.actor ?? null,
    neutral:
      !side &&
      !head?.of &&
      !head?.unit &&
      !head?.people &&
      !own &&
      !ranks &&
      !loser &&
      !onBothSides(document, end),
    label: typeof side === 'string' && of === null ? side : null,
    single: number.article !== undefined || isOfFamily(document, number, measure),
    rule: `${document.language.code}:${measure.value}`,
  };
}

/** A verb follows: "ont été". */
function isTold({ tokens, language }: Document, at: number): boolean {
  const { passive, active } = language.roles;
  return [...passive, ...active].includes(tokens[at]?.fold ?? '');
}

/** "a woman who lost two sons": among those whom the toll counts. */
function isOfFamily({ tokens, language }: Document, { end, head }: Counted, { first }: PatternHit<Measure>) {
  return (
    language.bareMeasures.includes(tokens[first]?.fold ?? '') &&
    head !== null &&
    tokens.slice(end, head.end).some(({ fold }) => language.kin.includes(fold))
  );
}

/** "five of their comrades", "six de ses hommes": of those told of before. */
function saysOwn(
  { tokens, language }: Pick<Document, 'tokens' | 'language'>,
  { end, head }: Pick<Counted, 'end' | 'head'>,
) {
  return (
    head !== null &&
    head.of === null &&
    tokens.slice(end, head.end).some(({ fold }) => language.possessives.includes(fold))
  );
}

/** "captured five in the town", "and five captured": no noun follows. */
function standsAlone({ tokens, language }: Document, { end }: Counted, { first }: PatternHit<Measure>) {
  const next = tokens[end];
  return (
    next === undefined ||
    first === end ||
    next.kind === 'mark' ||
    [...language.joins, ...language.locators, ...language.others].includes(next.fold)
  );
}

/** "four are missing", "14 others", "six wounded", "two bodies": what became of them, and not who they were. */
function namesNobody({ tokens, language }: Document, { end, head }: Counted, measure: PatternHit<Measure>) {
  if (!head || head.end === end) return true;
  if (head.of || head.unit || head.people) return false;
  return (
    (measure.first >= end && measure.first < head.end && measure.end >= head.end) ||
    tokens.slice(end, head.end).some(({ fold }) => language.others.includes(fold)) ||
    saysOwn({ tokens, language }, { end, head })
  );
}

/** The figure follows another one closely, or opens the sentence behind it: "Five others were wounded." */
function isContinued(sentence: Sentence, before: FoundClaim, number: Counted): boolean {
  return before.sentence === sentence.index
    ? number.first - before.end <= 6
    : number.first - sentence.first <= 2;
}
