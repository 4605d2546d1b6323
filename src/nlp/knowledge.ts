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
import { compilePatterns, type PatternSet } from './text/patterns.ts';
import { createRoleReader, type RoleReader } from './actors/roles.ts';
import type { Summary } from '../model.ts';
import type { Summarised } from './language/summary-words.ts';
import { createSummarise } from './report/summarize.ts';
import { createSpeakerReader, type SpeakerReader } from './speech/speaker-kinds.ts';
import { createVoiceOf, type VoiceOf } from './speech/voices.ts';
import { firstWords } from './text/trie.ts';
import { addList, createWordIndex, type WordIndex } from './text/word-index.ts';

export type LanguageReaders = {
  language: Language;
  index: WordIndex;
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
  const readers = new Map(languages.map((language) => [language.code, createReaders(language, known)]));
  const furniture = createFurniture(languages);
  return {
    ...known,
    furniture,
    readers,
    summarise: createSummarise(known),
    voiceOf: createVoiceOf({ ...known, readers }),
    findCredits: createCreditReader(agencies, furniture),
  };
}

function createReaders(language: Language, known: Pick<Knowledge, 'actors' | 'gazetteer'>): LanguageReaders {
  const index = createWordIndex();
  for (const [holder, beginnings] of soughtIn(language, known))
    addList(
      index,
      holder,
      beginnings.map((word) => [word]),
    );
  return {
    language,
    index,
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

/** What steps look for all through a text, with the words that it begins with. */
function soughtIn(
  language: Language,
  { actors, gazetteer }: Pick<Knowledge, 'actors' | 'gazetteer'>,
): [holder: object, beginnings: string[]][] {
  const { speech, numbers, settlements, ...lists } = language;
  const phrases = [
    lists.clauseWords,
    lists.definite,
    lists.possessives,
    numbers.indefinite,
    lists.same,
    lists.anotherWords,
    lists.airWords,
    settlements.words,
    lists.capitalWords,
    lists.burialWords,
    lists.ownSide,
    lists.enemySide,
    lists.sideWords,
    lists.ofLosses,
    speech.verbs,
    speech.accounts,
  ];
  const names = actors.names.get(language.code)!;
  return [
    ...phrases.map((list): [object, string[]] => [list, list.map((phrase) => phrase.split(' ', 1)[0]!)]),
    ...[language.weekdays, language.months].map((days): [object, string[]] => [days, Object.keys(days)]),
    [names, [...firstWords(names)]],
    [gazetteer.demonyms, [...gazetteer.demonyms.keys()]],
  ];
}
