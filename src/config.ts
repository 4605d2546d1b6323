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

/** Where nobody names another it may be missing. */
const SOURCES_FILE = 'sources.json';

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
    .refine((url) => URL.canParse(url), 'must be postgres://user:password@host:port/database')
    .optional(),
  GAZETTEER_DIR: z.string().optional(),
  WATCH_DIR: z.string().default('inbox'),
  SOURCES_FILE: z.string().default(SOURCES_FILE),
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
  sources: { file: string; required: boolean };
  schedules: { folder: string; feed: string };
  confidenceFloor: number;
  logLevel: string;
};

/** Every mistake in the settings, one a line, by variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Record<string, string | undefined>;

/** The environment of this process, and what the file .env in the working folder adds to it. */
export function loadEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * The settings of this process.
 * @throws ConfigError
 */
export function loadConfig(): Config {
  return parseConfig(loadEnvironment());
}

/** @throws ConfigError that names each variable that is wrong, with what would be right. */
export function parseConfig(env: Environment): Config {
  const { config, problems } = checkConfig(env);
  if (problems.size > 0) throw new ConfigError([...problems].map((problem) => problem.join(' ')).join('\n'));
  return config;
}

/**
 * The settings with the default in the place of each that is wrong, so that the rest can be looked at as well, and
 * what is wrong: name of the variable to what it must be. Values are not repeated: they may be secrets.
 */
export function checkConfig(env: Environment): { config: Config; problems: Map<string, string> } {
  // An empty line in .env ("DATABASE_URL=") leaves the setting out.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const issues = settings.safeParse(given).error?.issues ?? [];
  const problems = new Map(issues.map((issue) => [issue.path.join('.'), issue.message]));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !problems.has(name)));
  return { config: describeConfig(settings.parse(right)), problems };
}

function describeConfig(set: z.infer<typeof settings>): Config {
  return {
    token: set.DISCORD_TOKEN ?? null,
    discordApi: set.DISCORD_API ?? null,
    store: set.DATABASE_URL ? { databaseUrl: set.DATABASE_URL } : { dataDir: set.DATA_DIR },
    gazetteer: {
      dir: set.GAZETTEER_DIR ?? join(set.DATA_DIR, 'gazetteer'),
      required: set.GAZETTEER_DIR !== undefined,
    },
    watchDir: set.WATCH_DIR,
    sources: { file: set.SOURCES_FILE, required: set.SOURCES_FILE !== SOURCES_FILE },
    schedules: { folder: set.FOLDER_SCHEDULE, feed: set.FEED_SCHEDULE },
    confidenceFloor: set.CONFIDENCE_FLOOR,
    logLevel: set.LOG_LEVEL,
  };
}
