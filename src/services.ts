/** What commands may ask of Vigie: one typed interface, made in `main.ts` and handed to every command. */
import type {
  ChannelPause,
  HeldChannel,
  IncidentHit,
  IncidentQuery,
  PauseReason,
  RefusedCards,
  SourceReport,
} from './store/store.ts';
import type { Subscription } from './model.ts';
import type { Naming, Words } from './alerts/words.ts';

export type { ChannelPause, HeldChannel, IncidentHit, PauseReason, RefusedCards, SourceReport };

export type Language = 'en' | 'fr';
/** A region or an actor as offered to people: id and a label that tells it from its namesakes. */
export type Choice = { id: string; label: string };
/** What a name typed by a person means: one thing, or nothing with the nearest names. */
export type Resolved = { found: Choice } | { found: null; nearest: Choice[] };

/** A command as `/help` tells of it. */
export type CommandSummary = {
  name: Record<Language, string>;
  description: Record<Language, string>;
  /** Offered only to members who manage the server. */
  restricted: boolean;
};

export type Services = {
  /** Labels of a language, and how names of places and actors read in it. */
  words(language: Language): Words;
  naming(language: Language): Naming;
  listCommands(): CommandSummary[];
  /** Accents, case and spelling forgiven; an id is taken as it is. */
  resolveRegion(text: string, language: Language): Resolved;
  resolveActor(text: string, language: Language): Resolved;
  /** For autocomplete: best first, at most `limit` (25). */
  suggestRegions(text: string, language: Language, limit?: number): Choice[];
  suggestActors(text: string, language: Language, limit?: number): Choice[];
  findIncidents(query: IncidentQuery): Promise<IncidentHit[]>;
  /** A channel that was paused is tried again. */
  subscribe(subscription: Subscription): Promise<{ subscription: Subscription; added: boolean }>;
  unsubscribe(guildId: string, id: string): Promise<boolean>;
  listSubscriptions(guildId: string): Promise<Subscription[]>;
  /** The channels with subscriptions of the server that take no cards at present, with how many wait. */
  listPauses(guildId: string): Promise<(ChannelPause & { waiting: number })[]>;
  /** The others where Discord lets nothing through for longer than a minute, with how many cards wait. */
  listHeld(guildId: string): Promise<HeldChannel[]>;
  /** How many cards of the last week were given up, by channel with subscriptions of the server. */
  listRefused(guildId: string): Promise<RefusedCards[]>;
  listSources(): Promise<SourceReport[]>;
  /** Whether an error of these services is a trouble of the database, which may have passed when asked again. */
  isTrouble(error: unknown): boolean;
  /** The only clock that commands have. */
  now(): Date;
};
