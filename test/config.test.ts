import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig, settings } from '../src/config.ts';

describe('the settings', () => {
  it('have a default each, but for the token', () => {
    expect(parseConfig({})).toEqual({
      token: null,
      discordApi: null,
      store: { dataDir: 'data' },
      gazetteer: { dir: join('data', 'gazetteer'), required: false },
      watchDir: 'inbox',
      sources: { file: 'sources.json', required: false },
      schedules: { folder: '*/5 * * * * *', feed: '*/10 * * * *' },
      confidenceFloor: 0.5,
      logLevel: 'info',
    });
  });

  it('are taken from the environment, and what else is in it is left alone', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'a.token.of.discord',
      DATABASE_URL: 'postgres://db.example/vigie',
      CONFIDENCE_FLOOR: '0.8',
      HOME: '/root',
    });
    expect(config).toMatchObject({
      token: 'a.token.of.discord',
      store: { databaseUrl: 'postgres://db.example/vigie' },
      confidenceFloor: 0.8,
    });
  });

  it('that are empty or blank count as left out', () => {
    expect(parseConfig({ DATABASE_URL: '', DISCORD_TOKEN: '  ', LOG_LEVEL: '' })).toEqual(parseConfig({}));
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot abc'],
    ['DISCORD_TOKEN', 'short'],
    ['DISCORD_API', 'discord.com/api'],
    ['DISCORD_API', 'ftp://discord.com/api'],
    ['DATABASE_URL', 'sqlite://data'],
    ['DATABASE_URL', 'postgres://[host/vigie'],
    ['FOLDER_SCHEDULE', 'every minute'],
    ['FEED_SCHEDULE', '* * *'],
    ['CONFIDENCE_FLOOR', '-0.1'],
    ['CONFIDENCE_FLOOR', '1.1'],
    ['CONFIDENCE_FLOOR', 'half'],
    ['LOG_LEVEL', 'verbose'],
  ])('refuse %s=%s by name, with what would be right', (name, value) => {
    const attempt = () => parseConfig({ [name]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${name} must `));
  });

  it('refuse a schedule whose fields are no cron fields', () => {
    expect(() => parseConfig({ FEED_SCHEDULE: 'a b c d e' })).toThrow(/^FEED_SCHEDULE must /);
    expect(() => parseConfig({ FOLDER_SCHEDULE: '99 * * * * *' })).toThrow(/^FOLDER_SCHEDULE must /);
  });

  it('tell all that is wrong at once, a line each', () => {
    const attempt = () => parseConfig({ DISCORD_API: 'x', LOG_LEVEL: 'x', CONFIDENCE_FLOOR: 'x' });
    expect(attempt).toThrow(/^DISCORD_API .*\nCONFIDENCE_FLOOR .*\nLOG_LEVEL .*$/);
  });

  it('never repeat a value, which may be a secret', () => {
    expect(() => parseConfig({ DISCORD_TOKEN: 'my secret', DATABASE_URL: 'my://secret' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });

  it('all stand in .env.example, and nothing else does', () => {
    const example = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
    const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(settings.shape).toSorted());
  });
});
