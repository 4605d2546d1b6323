/** Everything the reader knows, compiled once from packs and languages; read only and free of I/O. */
import type { Agencies } from '../packs/agencies.ts';
import type { Pack } from '../packs/schema.ts';
import type { WorldCountry } from '../packs/world.ts';
import { createActReader, type ActReader } from './events/acts.ts';
import { createActorIndex, type ActorIndex } from './actors/actor-index.ts';
import { createClaimReader, type ClaimReader } from './figures/claim-reader.ts';
import { createDateReader, type DateReader } from './dates/find-dates.ts';
import { createCreditReader, type FindCredits } from './speech/credits.ts';
import { createFurniture, type Furniture } from './text/furniture.ts';
import { createGazetteer, type Gazetteer } from './places/gazetteer.ts';
import { createIssuerReader, type IssuerReader } from './speech/issuer.ts';
import type { Language } from './language.ts';
import type { PlaceForm } from './language/place-words.ts';
import { createNumberReader, type NumberReader } from './figures/numbers.ts';
import { compilePatterns, createPatternIndex, type PatternSet } from './text/patterns.ts';
import { createRoleReader, type RoleReader } from './actors/roles.ts';
import type { Summary } from '../model.ts';
import type { Summarised } from './language/summary-words.ts';
import { createSummarise } from './report/summarize.ts';
import { createSpeakerReader, type SpeakerReader } from './speech/speaker-kinds.ts';
import { createVoiceOf, type VoiceOf } from './speech/voices.ts';

export type LanguageReaders = {
  language: Language;
  numbers: NumberReader;
  dates: DateReader;
  acts: ActReader;
  places: PatternSet<PlaceForm>;
  speakers: SpeakerReader;
  claims: ClaimReader;
  roles: RoleReader;
  issuers: IssuerReader;
};

export type Knowledge = {
  gazetteer: Gazetteer;
  actors: ActorIndex;
  languages: Map<string, Language>;
  furniture: Furniture;
  readers: Map<string, LanguageReaders>;
  summarise: (record: Summarised) => Summary;
  voiceOf: VoiceOf;
  findCredits: FindCredits;
};

export function createKnowledge(
  packs: Pack[],
  languages: Language[],
  world: WorldCountry[],
  agencies: Agencies,
): Knowledge {
  const known = {
    gazetteer: createGazetteer(packs, world),
    actors: createActorIndex(
      packs,
      languages.map((language) => language.code),
    ),
    languages: new Map(languages.map((language) => [language.code, language])),
  };
  const furniture = createFurniture(languages);
  return {
    ...known,
    furniture,
    readers: new Map(languages.map((language) => [language.code, createReaders(language)])),
    summarise: createSummarise(known),
    voiceOf: createVoiceOf(known),
    findCredits: createCreditReader(agencies, furniture),
  };
}

function createReaders(language: Language): LanguageReaders {
  const index = createPatternIndex();
  return {
    language,
    numbers: createNumberReader(language.numbers, index),
    dates: createDateReader(language.dates, index),
    acts: createActReader(language, index),
    places: compilePatterns(index, language.places),
    speakers: createSpeakerReader(language, index),
    claims: createClaimReader(language, index),
    roles: createRoleReader(language, index),
    issuers: createIssuerReader(language, index),
  };
}
