import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, fitText } from '../../src/alerts/fit.ts';

const more = (left: number) => `… and ${left} more`;

describe('a text', () => {
  it('that fits is left as it is', () => {
    expect(fitText('six were killed', 15)).toBe('six were killed');
  });
  it('that is too long is cut at a word', () => {
    expect(fitText('six civilians were killed', 20)).toBe('six civilians were…');
  });
  it('of one long word is cut inside it', () => {
    expect(fitText('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
  });
  it('is never cut inside a character or before the one that is escaped', () => {
    expect(fitText('aaaa😀bbbb', 6)).toBe('aaaa…');
    expect(fitText('aaaa\\*bbbb', 6)).toBe('aaaa…');
  });
  it('never gets longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, limit) => {
        expect(fitText(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('lines', () => {
  it('that fit are all kept', () => {
    expect(fitLines(['one', 'two'], 7, more)).toBe('one\ntwo');
  });
  it('that do not fit are left out whole and counted', () => {
    expect(fitLines(['one line', 'two lines', 'three lines'], 25, more)).toBe('one line\n… and 2 more');
  });
  it('of which none fits are only counted', () => {
    expect(fitLines(['x'.repeat(50)], 20, more)).toBe('… and 1 more');
  });
  it('give nothing where not even the count fits', () => {
    expect(fitLines(['x'.repeat(50)], 5, more)).toBe('');
  });
  it('always add up: those kept and those counted are all of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll('\n', ' '))),
        (lines) => {
          const fitted = fitLines(lines, 100, more);
          const left = Number(/… and (\d+) more$/.exec(fitted)?.[1] ?? 0);
          const kept = fitted === '' ? 0 : fitted.split('\n').length - (left > 0 ? 1 : 0);
          expect(fitted.length).toBeLessThanOrEqual(100);
          expect(kept + left).toBe(lines.length);
        },
      ),
    );
  });
});
