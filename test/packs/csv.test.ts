import { expect, test } from 'vitest';
import { parseCsv } from '../../src/packs/csv.ts';

test('records are read by line, fields by comma', () => {
  expect(parseCsv('id,name\nml,Mali\nne,Niger\n')).toEqual([
    ['id', 'name'],
    ['ml', 'Mali'],
    ['ne', 'Niger'],
  ]);
});

test('a quoted field keeps commas, line breaks and doubled quotes', () => {
  expect(parseCsv('a,"b, c","say ""hello""","two\nlines"\r\n')).toEqual([
    ['a', 'b, c', 'say "hello"', 'two\nlines'],
  ]);
});

test('empty fields stand, at the end of a line and of the text too', () => {
  expect(parseCsv('a,,c\n,,\nx,')).toEqual([
    ['a', '', 'c'],
    ['', '', ''],
    ['x', ''],
  ]);
});

test('a byte order mark is no part of the first field', () => {
  expect(parseCsv('\uFEFFid,name')).toEqual([['id', 'name']]);
});

test('a quote inside an unquoted field is a character like others', () => {
  expect(parseCsv('5" gun,b')).toEqual([['5" gun', 'b']]);
});

test('an empty text has no records', () => {
  expect(parseCsv('')).toEqual([]);
});

test('a quote that is never closed, or that text follows, is told with its record', () => {
  expect(() => parseCsv('a,b\n"c,d\n')).toThrow('record 2 opens a quote that is never closed');
  expect(() => parseCsv('a,b\n"c"d,e')).toThrow('record 2 goes on behind a closing quote');
});
