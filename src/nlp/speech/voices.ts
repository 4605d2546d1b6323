/**
 * Whose voice a speaker's name is: "the army", "Forces armées maliennes" and "the general staff" are one, and so are "the
 * governor of the East region" and « le gouverneur de l'Est » in accounts of one event.
 */
import { findActors } from '../actors/actors.ts';
import { GENERIC } from '../actors/actor-index.ts';
import { resolveActors } from '../actors/resolve-actors.ts';
import { createDocument } from '../text/document.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { SpeakerRole } from '../language/speaker-words.ts';
import { findTokens, splitName, type Token } from '../text/tokens.ts';
import { findLongest } from '../text/trie.ts';

/**
 * The actor that a speaker's name is, by country (ISO 3166-1 alpha-2) and ISO day, or the office ("office:mayor", with its
 * place where that is named: "office:mayor/tessit"); null for one person among others: "an army officer", "a fighter of
 * the FLA".
 */
export type VoiceOf = (by: string, country: string | null, day: string | null) => string | null;

export function createVoiceOf({
  actors,
  gazetteer,
  readers,
}: Pick<Knowledge, 'actors' | 'gazetteer' | 'readers'>): VoiceOf {
  const offices = [...readers.values()].map(({ language }) => ({ language, offices: listOffices(language) }));
  return (by, country, day) => {
    for (const { language, index } of readers.values()) {
      const document = createDocument(by, { language, index }, false, day);
      const named = findActors(document, actors, gazetteer);
      const found = resolveActors(document, named, actors, () => country, day);
      const ids = new Set(found.map((mention) => mention.id));
      if (ids.size !== 1) continue;
      const owners = findOwners(document.tokens, gazetteer, country);
      const own = document.tokens.every(
        (token, at) =>
          token.kind !== 'word' ||
          owners.has(at) ||
          language.speech.voices.includes(token.fold) ||
          gazetteer.demonyms.has(token.fold) ||
          named.some((mention) => at >= mention.first && at < mention.end),
      );
      if (own && !GENERIC.has(found[0]!.id!)) return found[0]!.id;
    }
    for (const own of offices) {
      const office = findOffice(by, own.language, own.offices, gazetteer.demonyms);
      if (office) return office;
    }
    return null;
  };
}

/** "Mali's general staff", « l'état-major du Mali »: the words of the country whose it is. */
function findOwners(tokens: Token[], gazetteer: Knowledge['gazetteer'], country: string | null): Set<number> {
  const owners = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const hit = findLongest(gazetteer.exact, (index) => tokens[index]?.fold, at);
    if (!hit?.values.some((place) => place.kind === 'country' && place.country === country)) continue;
    const end = tokens[hit.end]?.fold === 's' ? hit.end + 1 : hit.end;
    for (let word = at; word < end; word++) owners.add(word);
  }
  return owners;
}

/** Of which an event has one, by what their voice is called. */
const OFFICES: Partial<Record<SpeakerRole, string>> = {
  governor: 'governor',
  governorate: 'governor',
  prosecutor: 'prosecutor',
  government: 'government',
  'interior ministry': 'interior ministry',
  'defence ministry': 'defence ministry',
  mayor: 'mayor',
  'town hall': 'mayor',
  prefect: 'prefect',
  prefecture: 'prefect',
};
/** Of these a region has many, each of its place. */
const OF_A_PLACE = new Set(['mayor', 'prefect']);

type Office = { words: string[]; voice: string };

/** What a language calls each office, the longest name first: "governor's office" is no governor. */
function listOffices(language: Language): Office[] {
  return Object.entries(OFFICES)
    .flatMap(([role, voice]) =>
      language.summary.speakers
        .forms(role as SpeakerRole)
        .bare.map((name) => ({ words: splitName(name), voice })),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** "the governor of the East region", "Niger's interior ministry"; not "a mayor", "the governor's adviser". */
function findOffice(
  by: string,
  { speech, summary }: Language,
  offices: Office[],
  demonyms: Map<string, string>,
): string | null {
  const tokens = findTokens(by).filter(({ kind }) => kind === 'word');
  const folds = tokens.map(({ fold }) => fold);
  const joins = (fold: string) => speech.voices.includes(fold);
  for (const { words, voice } of offices) {
    const at = folds.findIndex((_, from) => words.every((word, index) => folds[from + index] === word));
    if (at < 0) continue;
    const [before, after] = [folds.slice(0, at), tokens.slice(at + words.length)];
    const anyOf = new Set(summary.speakers.forms('mayor').a.map((phrase) => splitName(phrase)[0]!));
    const isOwner = (index: number) => before[index + 1] === 's' || demonyms.has(before[index]!);
    if (before.some((fold, index) => anyOf.has(fold) || !(joins(fold) || isOwner(index)))) return null;
    if (after[0] && (after[0].fold === 's' || !joins(after[0].fold))) return null;
    const place = after.filter(({ fold, shape }) => shape === 'title' && !joins(fold));
    const of = OF_A_PLACE.has(voice) && place.length > 0 ? `/${place.map(({ fold }) => fold).join(' ')}` : '';
    return `office:${voice}${of}`;
  }
  return null;
}
