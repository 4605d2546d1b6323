/** Speakers that have no name ("the mayor", "deux habitants"), and the words that a language gives for each. */

/** Who is named by what they are; every language has a word for each. */
export const SPEAKER_ROLES = [
  'mayor',
  'deputy mayor',
  'town hall',
  'councillor',
  'governor',
  'governorate',
  'prefect',
  'prefecture',
  'official',
  'local official',
  'security official',
  'elected official',
  'local elected official',
  'government',
  'authority',
  'local authority',
  'ministry',
  'interior ministry',
  'defence ministry',
  'prosecutor',
  'village chief',
  'traditional chief',
  'community leader',
  'police',
  'gendarmerie',
  'army',
  'general staff',
  'armed force',
  'officer',
  'soldier',
  'militia',
  'group',
  'resident',
  'local resident',
  'villager',
  'witness',
  'survivor',
  'relative',
  'trader',
  'driver',
  'herder',
  'teacher',
  'source',
  'local source',
  'security source',
  'military source',
  'administrative source',
  'official source',
  'humanitarian source',
  'medical source',
  'hospital source',
  'health source',
  'aid worker',
  'health worker',
  'doctor',
  'nurse',
  'hospital',
  'health centre',
  'civil society',
] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];
/** "the mayor", "a resident", "residents", "the residents", "several residents", "two residents", "army". */
type Form = 'the' | 'a' | 'many' | 'the many' | 'several' | 'two' | 'bare';
/** The first of a form's phrases is the one that is written. */
type SpeakerForms = Record<Form, string[]>;
export type SpeakerWords = {
  forms: (role: SpeakerRole) => SpeakerForms;
  /** "the mayor of Tessit": what stands before the name of a place, as a pattern, and how it is written. */
  before: string;
  of: (speaker: string, place: string) => string;
};
