/** What a number and a word of harm beside each other can count, and what they never do. */
import type { Measure } from '../../model.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { PatternHit } from '../text/patterns.ts';
import { within } from '../text/sorted.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figure.ts';
import type { ClaimInput } from './found-claim.ts';

const MOST_DISPLACED = 100_000;

const MOST_KILLED = 1000;

/** Whether the measure can be told of those whom the number counts. */
export function canCount(
  document: Document,
  input: ClaimInput,
  { sentence, number, measure, before, side }: Figure,
): boolean {
  const { head } = number;
  const person = !head?.unit;
  if (measure.value === 'destroyed' && person) return false;
  if (!person && ['killed', 'wounded', 'missing', 'abducted', 'arrested'].includes(measure.value))
    return false;
  // "killed 20 soldiers and captured five", but "recovered three in the bush" is of nobody.
  if (
    measure.value === 'captured' &&
    !head &&
    !(before?.sentence === sentence.index && standsAlone(document, number, measure))
  )
    return false;
  // "lost 3,000 clients", "put the figure at 5 %": people of the conflict or nothing; but "We lost six", an officer says.
  const ours = side !== null && side !== 'enemy' && standsAlone(document, number, measure);
  if (document.language.bareMeasures.includes(document.tokens[measure.first]?.fold ?? '') && !head && !ours)
    return false;
  // "home to thousands of displaced people": what they are, and nothing that happened.
  const armed = head?.of !== null && head?.of !== 'civilians';
  // "Thirty soldiers left the town": who bears arms withdraws.
  if (
    measure.value === 'displaced' &&
    (!head || armed || (measure.first >= number.end && measure.end < head.end))
  )
    return false;
  // "Quatre femmes déplacées ont été violées", "three displaced women were shot": what they are, and not what happened.
  if (measure.value === 'displaced' && head && measure.first === head.end && isTold(document, measure.end))
    return false;
  // "About thirty armed men arrived on motorcycles and led away the harvesters": those who took are not the taken.
  if (measure.value === 'abducted' && head?.of?.startsWith('unidentified') && measure.first >= number.end)
    return false;
  // "The violence has displaced two million people": no single event drives out so many.
  if (measure.value === 'displaced' && number.min >= MOST_DISPLACED) return false;
  // "insurgencies that have killed thousands": on no day that is named.
  return !(measure.value === 'killed' && number.min >= MOST_KILLED && !isDated(input, sentence));
}

function isDated({ dates }: ClaimInput, { first, end }: Sentence): boolean {
  return within(dates, first, end).some(({ kind }) => kind === 'date' || kind === 'relative');
}

/** A verb follows: "ont été". */
function isTold({ tokens, language }: Document, at: number): boolean {
  const { passive, active } = language.roles;
  return [...passive, ...active].includes(tokens[at]?.fold ?? '');
}

/** "captured five in the town", "and five captured": no noun follows. */
function standsAlone({ tokens, language }: Document, { end }: Counted, { first }: PatternHit<Measure>) {
  const next = tokens[end];
  return (
    next === undefined ||
    first === end ||
    next.kind === 'mark' ||
    [...language.joins, ...language.locators, ...language.others, ...language.clauseWords].includes(next.fold)
  );
}
