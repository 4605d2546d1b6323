import { describe, expect, test } from 'vitest';
import { findFileNameDate, parseDate } from '../../src/sources/dates.ts';

const INSTANT = '2024-08-25T09:05:00.000Z';

describe('a publisher’s date is read', () => {
  test.each([
    ['2024-08-25', '2024-08-25'],
    ['2024/08/25', '2024-08-25'],
    ['20240825', '2024-08-25'],
    ['25 août 2024', '2024-08-25'],
    ['le 1er mars 2025', '2025-03-01'],
    ['dimanche 25 août 2024', '2024-08-25'],
    ['August 25, 2024', '2024-08-25'],
    ['Sun, 25 Aug 24', '2024-08-25'],
    ['25-Aug-2024', '2024-08-25'],
    ['3 févr. 2025', '2025-02-03'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['Mon, 3 Décembre 2024', '2024-12-03'],
    ['2024-08-25T09:05:00Z', INSTANT],
    ['2024-08-25T09:05:00.123+00:00', INSTANT],
    ['2024-08-25T10:05:00+0100', INSTANT],
    ['2024-08-25T04:05-05:00', INSTANT],
    ['2024-08-25 09:05:00', INSTANT],
    ['2024-08-25 09:05', INSTANT],
    ['20240825T090500Z', INSTANT],
    ['Sun, 25 Aug 2024 09:05:00 GMT', INSTANT],
    ['Sun, 25 Aug 2024 09:05:00 +0000 (UTC)', INSTANT],
    ['Sun, 25 Aug 2024 11:05:00 CEST', INSTANT],
    ['Sun, 25 Aug 2024 05:05:00 EDT', INSTANT],
    ['Sun, 25 Aug 2024 09:05 UT', INSTANT],
    ['25 Aug 2024 10:05:00 GMT+1', INSTANT],
    ['dim., 25 août 2024 09:05:00 +0000', INSTANT],
    ['dimanche 25 août 2024 à 09h05', INSTANT],
    ['25 août 2024 - 9 h 05', INSTANT],
    ['Sunday, August 25, 2024 9:05 am', INSTANT],
    ['Aug 25, 2024 at 9:05 a.m.', INSTANT],
    ['Sun Aug 25 09:05:00 UTC 2024', INSTANT],
    ['  Sun,   25  Aug 2024\n 09:05:00  +0000 ', INSTANT],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  test('a day near midnight goes over to the neighbouring day in UTC', () => {
    expect(parseDate('2024-08-25T00:30:00+01:00')).toBe('2024-08-24T23:30:00.000Z');
    expect(parseDate('31 Dec 2024 23:30:00 -0100')).toBe('2025-01-01T00:30:00.000Z');
  });
});

describe('what is not surely a date stays unread', () => {
  test.each([
    '',
    'yesterday',
    'hier',
    '03/04/2024',
    '2024-13-01',
    '2024-02-30',
    '2023-02-29',
    '0000-00-00',
    '1066-10-14',
    '9999-01-01',
    '25 Brumaire 2024',
    'Sun, 25 Aug 2024 25:00:00 GMT',
    'Sun, 25 Aug 2024 09:61:00 GMT',
    '2024-08-25T09:05:00 QRST',
    '2024-08-25T09:05:00+99:00',
    '12',
    'Sun, 25 Aug',
    '2024-08-25 and more words',
    '13:00 pm 25 Aug 2024',
    '2024-08-25 13:00 pm',
    `${'9'.repeat(5000)}`,
    `${' 1'.repeat(5000)}`,
  ])('%s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('a date in a file name', () => {
  test.each([
    ['2022-02-18_000_report.txt', '2022-02-18'],
    ['report 2024-02-29.md', '2024-02-29'],
    ['sitrep-2024-08-25T1000.html', '2024-08-25'],
    ['0001-2024-08-25.txt', '2024-08-25'],
    ['2024-13-40_2024-08-25.txt', '2024-08-25'],
  ])('%s has one', (name, day) => {
    expect(findFileNameDate(name)).toBe(day);
  });
  test.each([
    'report.txt',
    '2024-02-30.txt',
    '12024-08-25.txt',
    '2024-08-251.txt',
    '24-08-25.txt',
    '20240825.txt',
  ])('%s has none', (name) => {
    expect(findFileNameDate(name)).toBeNull();
  });
});
