/**
 * The contract of a source kind. A kind is one file in `kinds/` that exports `kind: SourceKind`; `load.ts` finds it
 * there by itself. Kinds know nothing of the reader, of the store, or of one another.
 */
import { z } from 'zod';
import { reliabilitySchema, type SourceArticle } from '../model.ts';
import type { GuardedFetch } from './fetch.ts';

/** What every entry of `sources.json` may say; a kind extends it with its own fields. */
export const sourceConfigSchema = z.strictObject({
  /** Names the source in the store; made from its address where it is not given. */
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be lower-case letters, digits and hyphens, at most 80')
    .optional(),
  kind: z.string(),
  /** The outlet or folder, as people know it. */
  name: z.string().trim().min(1, 'must not be empty').max(120, 'must be at most 120 characters').optional(),
  /** The language of all that this source brings; the reader finds out where it is not given. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be a two-letter language code such as "fr"')
    .optional(),
  /** Cron fields: when to look. */
  schedule: z
    .string()
    .trim()
    .regex(/^\S+(\s+\S+){4,5}$/, 'must be a cron schedule of five or six fields such as "*/10 * * * *"')
    .optional(),
  /** How far it is to be trusted, by the Admiralty code; cannot be judged where it is not given. */
  reliability: z
    .enum(
      reliabilitySchema.options,
      'must be a letter from "A" (completely reliable) to "E" (unreliable), or "F" (cannot be judged)',
    )
    .optional(),
  /** A remark for people. */
  note: z.string().optional(),
});
export type SourceConfig = z.infer<typeof sourceConfigSchema>;

export type SourceKind<C extends SourceConfig = SourceConfig> = {
  /** The word in `kind` of an entry: 'folder', 'feed'. */
  kind: string;
  schema: z.ZodType<C>;
  /** Where the source lies: path or address. */
  address(config: C): string;
  /** What is wrong on this machine and does not pass by itself, asked before the start; null for nothing. */
  findProblem?(config: C): Promise<string | null>;
  /**
   * Every item that is new or changed, or that failed, one at a time, so that memory stays flat. Throws where the
   * look as a whole fails (folder gone, feed unreachable), with a reason for people. An aborted look just ends.
   */
  poll(config: C, context: PollContext): AsyncIterable<PolledItem>;
};

export type PollContext = {
  /** The version this item had when last seen, null if never: what has not changed is not read again. */
  seenVersion(key: string): Promise<string | null>;
  /** State that may expire: validators of a feed. Keys are unique over all sources. */
  memory: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
  };
  /** How many items the source lists that are never offered, because there are too many; kept until it is said anew. */
  noteLeft(count: number): void;
  fetch: GuardedFetch;
  now: Date;
  signal: AbortSignal;
  log: Log;
};

/** The part of a logger that sources use. */
type Log = Record<'warn' | 'info' | 'debug', (details: object, message: string) => void>;

/** `key` names the item within its source, `version` changes when the item does. */
export type PolledItem = { key: string; version: string } & (
  | { article: SourceArticle; failure?: never }
  /** Why the item could not be read, for people. */
  | { failure: string; article?: never }
);
