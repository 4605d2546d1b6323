import { describe, expect, it } from 'vitest';
import {
  EVENT_TYPES,
  measureSchema,
  placePrecisionSchema,
  severitySchema,
  speakerKindSchema,
} from '../../../src/model.ts';
import { units as english } from '../../../src/nlp/languages/en/figures.ts';
import { units as french } from '../../../src/nlp/languages/fr/figures.ts';
import type { Words } from '../../../src/alerts/words.ts';

/** What holds of every language: each word of the codebook has a label, and no two share one. */
export function testLanguage(words: Words): void {
  describe('the words of the codebook', () => {
    it.each<[string, readonly string[], Record<string, string>]>([
      ['event types', Object.keys(EVENT_TYPES), words.eventTypes],
      ['sub-event types', Object.values(EVENT_TYPES).flat(), words.subEventTypes],
      ['severities', severitySchema.options, words.severities],
      ['measures', measureSchema.options, words.measures],
      ['kinds of speakers', speakerKindSchema.options, words.speakerKinds],
    ])('have labels: %s', (_what, values, labels) => {
      expect(Object.keys(labels).toSorted()).toEqual([...values].toSorted());
      expect(new Set(Object.values(labels)).size).toBe(values.length);
      for (const label of Object.values(labels)) expect(label.trim()).not.toBe('');
    });
  });

  it('has a word for one and for many of everything that the reader counts', () => {
    const counted = [...new Set([...Object.keys(english), ...Object.keys(french)])];
    for (const unit of counted) {
      expect(Object.keys(words.units)).toContain(unit);
      for (const word of words.units[unit] ?? []) expect(word.trim()).not.toBe('');
    }
  });

  it('every precision of a place reads differently, but names the place', () => {
    const read = placePrecisionSchema.options.map((precision) => words.place[precision]('Gao'));
    expect(new Set(read).size).toBe(read.length);
    for (const text of read) expect(text).toContain('Gao');
  });

  it('labels fit beside each other on a card', () => {
    const { claims, retracted, ...labels } = words.labels;
    for (const label of [...Object.values(labels), ...Object.values(retracted)])
      expect(label.length).toBeLessThanOrEqual(60);
    for (const measure of Object.values(words.measures))
      expect(claims(measure).length).toBeLessThanOrEqual(60);
    for (const type of Object.values(words.subEventTypes)) expect(type.length).toBeLessThanOrEqual(60);
  });

  it('its locale is one that days and numbers can be written in', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
    expect(words.locale.startsWith(words.language)).toBe(true);
  });
}
