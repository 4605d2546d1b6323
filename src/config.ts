/** The only reader of the environment: every setting, its default, and every mistake at once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validate as isCron } from 'node-cron';
import { z } from 'zod';

const cron = z
  .string()
  .refine(isCron, 'must be a cron schedule of five or six fields, such as "*/10 * * * * *"');
const address = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with http:// or https://',
});

/** Name of the variable to what it must be; `.env.example` lists the same names with their meaning. */
export const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S{10,}$/, 'must be the bot token as Discord shows it: one word of some 70 characters')
    .optional(),
  DISCORD_API: address.optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'must begin with postgres:// (or be left out: then SQLite in DATA_DIR is used)',
    )
    .optional(),
  GAZETTEER_DIR: z.string().optional(),
  WATCH_DIR: z.string().default('inbox'),
  SOURCES_FILE: z.string().default('sources.json'),
  FOLDER_SCHEDULE: cron.default('*/5 * * * * *'),
  FEED_SCHEDULE: cron.default('*/10 * * * *'),
  CONFIDENCE_FLOOR: z.coerce
    .number('must be a number from 0 to 1')
    .min(0, 'must be from 0 to 1')
    .max(1, 'must be from 0 to 1')
    .default(0.5),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
});

export type Config = {
  token: string | null;
  /** Another Discord than the real one, for the demo and the tests. */
  discordApi: string | null;
  store: { dataDir: string } | { databaseUrl: string };
  /** Place names beside the packs'; where no directory was named they are used if they are there. */
  gazetteer: { dir: string; required: boolean };
  watchDir: string;
  sourcesFile: string;
  schedules: { folder: string; feed: string };
  confidenceFloor: number;
  logLevel: string;
};

/** Every mistake in the settings, one a line, by variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * The settings of this process: its environment, and what the file .env in the working folder adds to it.
 * @throws ConfigError
 */
export function loadConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseConfig(process.env);
}

/** @throws ConfigError that names each variable that is wrong, with what would be right. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  // An empty line in .env ("DATABASE_URL=") leaves the setting out.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
    );
  }
  const set = parsed.data;
  return {
    token: set.DISCORD_TOKEN ?? null,
    discordApi: set.DISCORD_API ?? null,
    store: set.DATABASE_URL ? { databaseUrl: set.DATABASE_URL } : { dataDir: set.DATA_DIR },
    gazetteer: {
      dir: set.GAZETTEER_DIR ?? join(set.DATA_DIR, 'gazetteer'),
      required: set.GAZETTEER_DIR !== undefined,
    },
    watchDir: set.WATCH_DIR,
    sourcesFile: set.SOURCES_FILE,
    schedules: { folder: set.FOLDER_SCHEDULE, feed: set.FEED_SCHEDULE },
    confidenceFloor: set.CONFIDENCE_FLOOR,
    logLevel: set.LOG_LEVEL,
  };
}
