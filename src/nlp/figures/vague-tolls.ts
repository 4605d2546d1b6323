/** Losses of which nobody says how many: "heavy losses", "soldiers were killed". */
import { spanOfTokens, textOf, type Document, type Sentence } from '../text/document.ts';
import { findPatterns } from '../text/patterns.ts';
import { lastEndingBy } from '../text/sorted.ts';
import { speakerAt } from '../speech/speakers.ts';
import { loserOfVague } from './whose.ts';
import type { ClaimReader } from './claim-reader.ts';
import type { ClaimInput, FoundClaim } from './found-claim.ts';

/** How the rule of a figure ends that counts all who were there. */
export const WHOLE = 'whole vague toll';

/** "heavy losses", "des pertes en vies humaines": at least one, how many nobody says. */
export function findVague(
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
  const whole = findPatterns(reader.whole, document.tokens, sentence.first, sentence.end).filter(
    (hit) => !isHalf(document, reader, hit, sentence),
  );
  return [
    ...phrases.map((hit) => ({ ...hit, of: loserOfVague(document, input, sentence, hit) })),
    ...told,
    // "All on board perished": of whoever was hit, and not the speaker's.
    ...whole.map((hit) => ({ ...hit, of: null, whole: true })),
  ].map((hit) => {
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
      rule: `${document.language.code}:${'whole' in hit ? WHOLE : 'vague toll'}`,
    };
  });
}

/** « Tous les occupants ont été tués ou blessés »: nobody says that all died. */
function isHalf(
  { tokens, language }: Document,
  reader: ClaimReader,
  { end }: { end: number },
  sentence: Sentence,
): boolean {
  if (!language.alternatives.includes(tokens[end]?.fold ?? '')) return false;
  const others = findPatterns(reader.measures, tokens, end + 1, sentence.end);
  return others.some(({ first, value }) => first === end + 1 && value !== 'killed');
}

/** "soldiers were killed", "des soldats ont été tués": several and nobody says how many. */
function findUncounted(document: Document, reader: ClaimReader, input: ClaimInput, sentence: Sentence) {
  const { tokens, language } = document;
  const none = findPatterns(reader.notMeasures, tokens, sentence.first, sentence.end);
  return findPatterns(reader.measures, tokens, sentence.first, sentence.end).flatMap((hit) => {
    if (
      hit.value !== 'killed' ||
      // « une roquette tirée par des inconnus s'est abattue »
      none.some(({ first, end }) => hit.first >= first && hit.end <= end) ||
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
