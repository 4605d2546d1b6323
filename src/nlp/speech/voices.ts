/** Whose voice a speaker's name is: "the army", "Forces armées maliennes" and "the general staff" are one. */
import { findActors } from '../actors/actors.ts';
import { GENERIC } from '../actors/actor-index.ts';
import { resolveActors } from '../actors/resolve-actors.ts';
import { createDocument } from '../text/document.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * The actor that a speaker's name is, by country (ISO 3166-1 alpha-2) and ISO day; null for one person among others:
 * "an army officer", "a fighter of the FLA".
 */
export type VoiceOf = (by: string, country: string | null, day: string | null) => string | null;

export function createVoiceOf({
  actors,
  gazetteer,
  readers,
}: Pick<Knowledge, 'actors' | 'gazetteer' | 'readers'>): VoiceOf {
  return (by, country, day) => {
    for (const { language, index } of readers.values()) {
      const document = createDocument(by, { language, index }, false, day);
      const named = findActors(document, actors, gazetteer);
      const found = resolveActors(document, named, actors, () => country, day);
      const ids = new Set(found.map((mention) => mention.id));
      if (ids.size !== 1) continue;
      const own = document.tokens.every(
        (token, at) =>
          token.kind !== 'word' ||
          language.speech.voices.includes(token.fold) ||
          gazetteer.demonyms.has(token.fold) ||
          named.some((mention) => at >= mention.first && at < mention.end),
      );
      if (own && !GENERIC.has(found[0]!.id!)) return found[0]!.id;
    }
    return null;
  };
}
