/** What became of the people or things that a number counts: killed, wounded, taken, by the words around it. */
import type { Measure } from '../model.ts';
import type { FoundClaim } from './claims.ts';
import type { Counted } from './counted.ts';
import type { Document, Sentence } from './document.ts';
import type { PatternHit } from './patterns.ts';

/** The words of harm that a number belongs to, by nearness and by who did it; null for none. */
export function measureOf(
  document: Document,
  number: Counted,
  measures: PatternHit<Measure>[],
  previous: Counted | undefined,
  next: Counted | undefined,
  sentence: Sentence,
): PatternHit<Measure> | null {
  const { tokens, language } = document;
  const between = (from: number, to: number) => tokens.slice(from, to);
  const preceding = measures
    .filter(
      (hit) =>
        hit.end <= number.first &&
        hit.end >= (previous?.end ?? sentence.first) &&
        number.first - hit.end <= 4,
    )
    .sort((a, b) => b.end - a.end)[0];
  const following = measures
    .filter(
      (hit) =>
        hit.first >= number.end &&
        hit.first < (next?.first ?? sentence.end) &&
        hit.first - number.end <= 12 &&
        !hasDoneIt(document, number, hit, next, measures),
    )
    .sort((a, b) => a.first - b.first)[0];
  // "Cinq déplacés, dont trois femmes, ont été tués": who they were is no measure of what became of them.
  const fate =
    following?.value === 'displaced' && following.first === number.end
      ? measures.find((hit) => hit.first > following.end && hit.value === 'killed')
      : undefined;
  if (fate) return fate;
  if (number.article && following && !preceding) {
    // "un militaire a été tué": nothing else may come between an article's person and what became of them.
    const words = between(number.head!.end, following.first).map((token) => token.fold);
    const plain = [...language.roles.passive, ...language.roles.active, ...language.speech.adverbs];
    return words.length <= 4 && words.every((word) => plain.includes(word)) ? following : null;
  }
  const gap = preceding ? between(preceding.end, number.first) : [];
  const joined = gap.some((token) => language.roles.and.includes(token.fold));
  const broken = gap.some((token) => token.kind === 'mark');
  const close = gap.every((token) => language.figureLinks.includes(token.fold));
  if (preceding && close && !(joined && following)) return preceding;
  if (following && !between(number.end, following.first).some((token) => /^[;:.]$/.test(token.fold)))
    return following;
  // "tombés dans une embuscade du JNIM": an article's person stands right behind.
  if (number.article) return null;
  return preceding && !broken && !gap.some((token) => language.speech.verbs.includes(token.fold))
    ? preceding
    : null;
}

/** "Some 200 gunmen killed ten people", "200 soldats …, tuant dix civils": the figure behind is of those who suffered. */
function hasDoneIt(
  { tokens, language }: Document,
  number: Counted,
  measure: PatternHit<Measure>,
  next: Counted | undefined,
  measures: PatternHit<Measure>[],
): boolean {
  const { and, together, passive } = language.roles;
  if (!number.head || !next || next.first < measure.end) return false;
  if (tokens.slice(measure.first - 3, measure.first).some((token) => passive.includes(token.fold)))
    return false;
  // "12 soldiers killed 5 wounded": a list without commas.
  if (!next.head && measures.some((hit) => hit.first === next.end)) return false;
  return tokens
    .slice(measure.end, next.first)
    .every(
      ({ fold }) => language.figureLinks.includes(fold) && !and.includes(fold) && !together.includes(fold),
    );
}

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
  const { roles, parts } = document.language;
  const number = numbers[index]!;
  const coordinated = (from: Counted, to: Counted) => {
    const link = document.tokens.slice(from.head?.end ?? from.end, to.first);
    return (
      link.length <= 3 &&
      link.some((token) => token.fold === ',' || roles.and.includes(token.fold) || parts.includes(token.fold))
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
  if (before && previous && before.number === previous.first && coordinated(previous, number))
    return shared(before.measure);
  // "Ten soldiers, two volunteers and four civilians were killed": what is said behind the last holds for all.
  for (let last = index + 1; last < numbers.length; last++) {
    const to = numbers[last]!;
    if (!coordinated(numbers[last - 1]!, to)) return null;
    const follows = own[last];
    if (follows) return follows.first >= to.end ? shared(follows.value) : null;
  }
  return null;
}
