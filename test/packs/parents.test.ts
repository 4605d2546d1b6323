import { expect, test } from 'vitest';
import { parseParents } from '../../src/packs/parents.ts';
import { ancestorsOn, holdsOn } from './dated.ts';
import type { PackPlace } from '../../src/packs/schema.ts';

test('a parent holds always, from a day, until a day, or between two', () => {
  expect(parseParents('ml-c-ansongo').parents).toEqual([{ id: 'ml-c-ansongo' }]);
  expect(parseParents('a@..2023-03-12|b@2023-03-13..').parents).toEqual([
    { id: 'a', until: '2023-03-12' },
    { id: 'b', from: '2023-03-13' },
  ]);
  expect(parseParents('a@2016-01-01..2023-03-12').parents).toEqual([
    { id: 'a', from: '2016-01-01', until: '2023-03-12' },
  ]);
  expect(parseParents('')).toEqual({ parents: [], mistakes: [] });
});

test('both ends of a span are days on which it holds', () => {
  const span = { from: '2016-01-01', until: '2023-03-12' };
  expect(['2015-12-31', '2016-01-01', '2023-03-12', '2023-03-13'].map((day) => holdsOn(span, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('what is no parent is told, and the good ones beside it are kept', () => {
  const { parents, mistakes } = parseParents('a|B c|d@2023-02-30..|e@2024-01-01..2023-01-01|f@2024');
  expect(parents).toEqual([{ id: 'a' }]);
  expect(mistakes).toEqual([
    '"B c" is not of the form id or id@YYYY-MM-DD..YYYY-MM-DD',
    '"d@2023-02-30.." names a day that does not exist',
    '"e@2024-01-01..2023-01-01" ends before it begins',
    '"f@2024" is not of the form id or id@YYYY-MM-DD..YYYY-MM-DD',
  ]);
});

test('a place unknown has no ancestors, one without a parent that day only itself', () => {
  const place = (id: string, parent?: string): PackPlace => ({
    id,
    kind: 'town',
    name: id,
    nameEn: null,
    country: 'ML',
    parents: parent ? parseParents(parent).parents : [],
    lat: 0,
    lon: 0,
    aliases: [],
  });
  const places = new Map([place('ml'), place('town', 'ml@2016-01-01..')].map((one) => [one.id, one]));
  expect(ancestorsOn(places, 'nowhere', '2020-01-01')).toEqual([]);
  expect(ancestorsOn(places, 'town', '2015-12-31').map(({ id }) => id)).toEqual(['town']);
  expect(ancestorsOn(places, 'town', '2016-01-01').map(({ id }) => id)).toEqual(['town', 'ml']);
});
