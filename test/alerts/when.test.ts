import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/alerts/languages/index.ts';
import { renderDay, renderWhen } from '../../src/alerts/when.ts';

const { en, fr } = await loadLanguages();
type When = Parameters<typeof renderWhen>[0];
const day = (start: string | null, end = start): When => ({ start, end, datePrecision: 'day' });

describe('the days of an event read', () => {
  it.each<[When, string, string]>([
    [day('2024-03-04'), '4 March 2024', '4 mars 2024'],
    [day('2024-03-01'), '1 March 2024', '1er mars 2024'],
    [day('2024-03-01', '2024-03-02'), '1–2 March 2024', '1er–2 mars 2024'],
    [day('2024-02-29', '2024-03-01'), '29 February – 1 March 2024', '29 février – 1er mars 2024'],
    [
      day('2023-12-31', '2024-01-01'),
      '31 December 2023 – 1 January 2024',
      '31 décembre 2023 – 1er janvier 2024',
    ],
    [day('2024-03-11', '2024-03-21'), '11–21 March 2024', '11–21 mars 2024'],
    [day(null, '2024-03-04'), '4 March 2024', '4 mars 2024'],
    [day('2024-03-04', '2024-03-01'), '4 March 2024', '4 mars 2024'],
    [day(null), 'day unknown', 'jour inconnu'],
    [day('no day'), 'day unknown', 'jour inconnu'],
    [{ ...day('2024-03-01', '2024-03-31'), datePrecision: 'month' }, 'in March 2024', 'en mars 2024'],
    [
      { ...day('2024-03-01', '2024-03-10'), datePrecision: 'week' },
      'around 1–10 March 2024',
      'vers le 1er–10 mars 2024',
    ],
  ])('%j: %s, %s', (when, english, french) => {
    expect(renderWhen(when, en)).toBe(english);
    expect(renderWhen(when, fr)).toBe(french);
  });

  it('shorter in a list', () => {
    expect(renderWhen(day('2024-03-04', '2024-03-05'), en, 'short')).toBe('4–5 Mar 2024');
  });
});

describe('the day of an instant', () => {
  it('is that of universal time', () => {
    expect(renderDay('2024-03-04T23:30:00Z', en)).toBe('4 March 2024');
  });
  it('is null where there is none', () => {
    expect(renderDay(null, en)).toBeNull();
    expect(renderDay('no day', en)).toBeNull();
  });
});
