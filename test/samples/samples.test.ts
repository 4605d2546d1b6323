import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSamples, orderSchema, type Sample } from '../../src/samples/load.ts';
import { dayAt, fileOf, SAMPLES, STARTS } from './expected.ts';

const SEEDS = path.join(SAMPLES, '../../shared/seeds');
const ENGLISH_WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** The last `weekday` not after `day`, as the codebook reads a bare weekday. */
const lastWeekday = (weekday: number, day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return dayAt(date, -((date.getUTCDay() - weekday + 7) % 7));
};

let raw: Map<string, string>;
let samples: Sample[];

beforeAll(async () => {
  samples = await loadSamples(SAMPLES, new Date(STARTS[0]));
  const texts = samples.map(
    async (sample) => [fileOf(sample), await readFile(path.join(SAMPLES, fileOf(sample)), 'utf8')] as const,
  );
  raw = new Map(await Promise.all(texts));
});

describe('the samples', () => {
  it('say EXERCISE in their first line, and where it can be seen', () => {
    for (const { name, content } of samples) {
      expect(content.split('\n')[0], name).toContain('EXERCISE');
      if (name.endsWith('.html')) {
        expect(content, name).toMatch(/<title>EXERCISE/);
        expect(content, name).toMatch(/<h1>EXERCISE/);
      }
    }
  });

  it('are at least 28, at least 10 in each language, of three formats', () => {
    expect(samples.length).toBeGreaterThanOrEqual(28);
    for (const lang of ['en', 'fr'])
      expect(samples.filter((sample) => sample.lang === lang).length).toBeGreaterThanOrEqual(10);
    expect(new Set(samples.map(({ name }) => path.extname(name)))).toEqual(new Set(['.txt', '.md', '.html']));
    expect(samples.filter(({ where, name }) => where === 'feed' && !name.endsWith('.txt'))).toEqual([]);
  });

  it('have each their own number', () => {
    const numbers = samples.map(({ name }) => name.slice(0, 2));
    expect(numbers.every((number) => /^\d\d$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(STARTS)('have no token left in a demo started at %s', async (start) => {
    for (const { name, content } of await loadSamples(SAMPLES, new Date(start))) {
      expect(content, name).not.toMatch(/\{\{|\}\}|undefined|NaN|Invalid/);
    }
  });

  it.each(STARTS)('name weekdays that mean the same day against publication, started at %s', async (start) => {
    for (const sample of await loadSamples(SAMPLES, new Date(start))) {
      for (const [, offset] of raw.get(fileOf(sample))!.matchAll(/\{\{day (-?\d+)\}\}/g)) {
        const day = dayAt(new Date(start), Number(offset));
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        expect(lastWeekday(weekday, sample.publishedAt.slice(0, 10)), sample.name).toBe(day);
      }
    }
  });

  it('leave weekdays and relative days to tokens', () => {
    const relative = {
      en: /\b(?:today|yesterday|tonight|tomorrow|last (?:week|month)|this (?:week|month))\b/i,
      fr: /(?<!\p{L})(?:aujourd'hui|hier|avant-hier|demain|la semaine dernière|le mois dernier)(?!\p{L})/iu,
    };
    for (const { name, where, lang } of samples) {
      const text = raw.get(`${where}/${name}`)!;
      expect(text, name).not.toMatch(relative[lang]);
      if (lang === 'en') expect(text, name).not.toMatch(ENGLISH_WEEKDAY);
    }
  });

  it('have HTML pages that are well formed, with menu, caption and language', () => {
    const pages = samples.filter(({ name }) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const { name, lang, content } of pages) {
      const seen: string[] = [];
      const implied: string[] = [];
      new Parser({
        onopentag(tag, attributes, isImplied) {
          seen.push(tag === 'html' ? `html:${attributes['lang']}` : tag);
          if (isImplied) implied.push(tag);
        },
        onclosetag(tag, isImplied) {
          if (isImplied && !['meta', 'img', 'br'].includes(tag)) implied.push(tag);
        },
      }).end(content);
      expect(implied, name).toEqual([]);
      expect(seen, name).toEqual(expect.arrayContaining([`html:${lang}`, 'header', 'nav', 'figcaption', 'footer']));
      expect(seen.filter((tag) => tag === 'h1').length, name).toBe(1);
    }
  });

  it('tell the first half minute in steps, the first at once', async () => {
    const order = orderSchema.parse(JSON.parse(await readFile(path.join(SAMPLES, 'order.json'), 'utf8')));
    const seconds = order.folder.map(({ afterSeconds }) => afterSeconds);
    expect(seconds[0]).toBe(0);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(Math.max(...seconds)).toBeLessThanOrEqual(30);
    expect(order.folder.filter(({ step }) => step).length).toBeGreaterThanOrEqual(6);
  });

  it.skipIf(!existsSync(SEEDS))('share no run of six words with the seed articles', async () => {
    const run = 6;
    const runs = (list: string[]) => list.slice(run - 1).map((_, i) => list.slice(i, i + run).join(' '));
    const seeds = await Promise.all(
      (await readdir(SEEDS)).map(async (name) => runs(words(await readFile(path.join(SEEDS, name), 'utf8')))),
    );
    const known = new Set(seeds.flat());
    for (const { name, content } of samples) {
      expect(
        runs(words(content)).filter((text) => known.has(text)),
        name,
      ).toEqual([]);
    }
  });
});
