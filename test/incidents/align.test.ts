import { describe, expect, it } from 'vitest';
import { alignReports } from '../../src/incidents/align.ts';
import { place, report } from './reports.ts';

const tessit = report({ main: true });
const bakal = report({ main: false, place: place('ml-bakal') });
const drones = report({
  main: false,
  place: place('ml-kidal'),
  eventType: 'Explosions/Remote violence',
  subEventType: 'Air/drone strike',
  days: ['2024-05-01', '2024-05-01'],
});

describe('reports of an article read again are those they were', () => {
  it.each([
    ['in another order', [tessit, drones], [drones, tessit], [1, 0]],
    ['with one that is new', [tessit], [drones, tessit], [null, 0]],
    ['without one that is gone', [tessit, drones], [drones], [1]],
    ['with another toll', [tessit], [{ ...tessit, killed: { low: 3, best: 3, high: 3 } }], [0]],
    ['at another place, of the same day and type', [tessit], [{ ...tessit, place: place('ml-bakal') }], [0]],
    [
      'of another day, at the same place',
      [tessit],
      [{ ...tessit, start: '2024-05-02', end: '2024-05-02' }],
      [0],
    ],
    ['the nearer of two alike', [tessit, bakal], [bakal, tessit], [1, 0]],
    ['each once', [tessit], [tessit, tessit], [0, null]],
    ['never as what they have nothing in common with', [tessit], [drones], [null]],
    ['none for none', [], [], []],
  ])('%s', (_what, before, after, wanted) => {
    expect(alignReports(before, after)).toEqual(wanted);
  });
});
