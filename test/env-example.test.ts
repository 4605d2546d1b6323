/** .env.example and the settings name the same variables, with the same defaults. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseConfig, settings } from '../src/config.ts';

const text = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
const names = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
/** The file as Node reads it once every variable is switched on. */
const all = parseEnv(text.replace(/^#(?=[A-Z_]+=)/gm, ''));
const defaults: Record<string, unknown> = settings.parse({});

describe('.env.example', () => {
  it('names every setting and nothing else, in the order of the settings', () => {
    expect(names).toEqual(Object.keys(settings.shape));
  });

  it.each(Object.keys(settings.shape))('gives the default of %s, or nothing where there is none', (name) => {
    expect(all[name]).toBe(String(defaults[name] ?? ''));
  });

  it.each(Object.keys(settings.shape))('says what %s means right above it', (name) => {
    const paragraph = text.split('\n\n').find((part) => new RegExp(`^#?${name}=`, 'm').test(part));
    expect(paragraph).toMatch(/^# \S.*\./);
  });

  it('changes nothing where it is copied as it is', () => {
    expect(parseConfig(parseEnv(text))).toEqual(parseConfig({}));
  });

  it('changes nothing with every variable switched on', () => {
    expect(parseConfig(all)).toEqual(parseConfig({}));
  });
});
