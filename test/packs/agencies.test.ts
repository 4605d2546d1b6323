import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAgencies } from '../../src/packs/agencies.ts';
import { makeFolder } from '../sources/support.ts';

const agencies = await loadAgencies();

test('every agency has an id of its own, and every name is one agency\u2019s', () => {
  const ids = agencies.agencies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = agencies.agencies.flatMap((agency) => [...agency.names, ...agency.marks]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(agencies.agencies.filter((agency) => [...agency.names, ...agency.marks].length === 0)).toEqual([]);
});

test('every mistake in the file is named', async () => {
  const file = join(await makeFolder(), 'agencies.json');
  const wrong = { ...agencies, agencies: [{ id: 'A F P', names: ['AFP ('] }], citedAfter: 'told' };
  await writeFile(file, JSON.stringify(wrong));
  const mistakes = await loadAgencies(file).catch(String);
  for (const where of [
    'agencies.json: ',
    'agencies[0].id',
    'agencies[0].names[0]',
    'agencies[0].marks',
    'citedAfter',
  ])
    expect(mistakes).toContain(where);
});
