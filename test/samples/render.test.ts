import { describe, expect, it } from 'vitest';
import { renderSample } from '../../src/samples/render.ts';

const start = new Date('2026-11-20T09:30:00Z');

describe('renderSample', () => {
  it.each([
    ['{{day -1}}', 'Thursday', 'jeudi'],
    ['{{day 0}}', 'Friday', 'vendredi'],
    ['{{date -1}}', '19 November 2026', '19 novembre 2026'],
    ['{{month-day -1}}', 'November 19', '19 novembre'],
    ['{{month -40}}', 'October', 'octobre'],
    ['{{iso -1}}', '2026-11-19', '2026-11-19'],
    ['{{date -19}}', '1 November 2026', '1er novembre 2026'],
    ['{{month-day -19}}', 'November 1', '1er novembre'],
    ['{{date -9}}', '11 November 2026', '11 novembre 2026'],
  ])('fills in %s as "%s" in English and "%s" in French', (token, en, fr) => {
    expect(renderSample(`on ${token}.`, start, 'en')).toBe(`on ${en}.`);
    expect(renderSample(`le ${token}.`, start, 'fr')).toBe(`le ${fr}.`);
  });

  it('counts over the turn of a year and over a leap day', () => {
    expect(renderSample('{{iso -1}}', new Date('2027-01-01T00:00:00Z'), 'en')).toBe('2026-12-31');
    expect(renderSample('{{iso -1}}', new Date('2028-03-01T23:59:59Z'), 'en')).toBe('2028-02-29');
    expect(renderSample('{{date -366}}', new Date('2028-12-31T12:00:00Z'), 'fr')).toBe('31 décembre 2027');
  });

  it('counts in UTC days whatever the hour of the start', () => {
    for (const hour of ['00:00:00', '12:00:00', '23:59:59']) {
      expect(renderSample('{{iso 0}}', new Date(`2026-11-20T${hour}Z`), 'en')).toBe('2026-11-20');
    }
  });

  it('fills in several tokens of one text and leaves the rest as it is', () => {
    expect(renderSample('{a} $& {{day -2}}, {{day -1}} }', start, 'en')).toBe('{a} $& Wednesday, Thursday }');
  });

  it.each(['{{hour -1}}', '{{day}}', '{{day one}}', '{{ day -1 }}', '{{}}', '{{constructor -1}}'])(
    'refuses %s and names it',
    (token) => {
      expect(() => renderSample(`on ${token}`, start, 'en')).toThrow(`unknown token ${token}`);
    },
  );

  it.each(['on {{day -1', 'on day -1}}'])('refuses the unclosed token in "%s"', (text) => {
    expect(() => renderSample(text, start, 'en')).toThrow('without its other braces');
  });
});
