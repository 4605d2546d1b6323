/** A figure as it is found, and what its finding is given. */
import type { Claim } from '../../model.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Issuer } from '../speech/issuer.ts';
import type { Speaker } from '../speech/speakers.ts';
import type { NumberMention } from './numbers.ts';

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
