import { expect, it } from 'vitest';
import type { Decision, Revision } from '../../../src/model.ts';
import type { Subject } from '../conformance.ts';
import { NOON } from '../samples.ts';

export function decisionsConformance({ store }: Subject): void {
  const dismissal = (id: string, changes: Partial<Decision> = {}): Decision =>
    ({
      id,
      at: NOON,
      by: 'analyst',
      note: null,
      undone: null,
      kind: 'dismiss',
      reports: ['r1'],
      ...changes,
    }) as Decision;

  it('gives back a decision as it was saved last, and nothing for an unknown id', async () => {
    await store().decisions.save(dismissal('d'), ['r1']);
    const undone = dismissal('d', { undone: { at: NOON, by: 'chief' }, note: 'était vrai' });
    await store().decisions.save(undone, ['r1']);
    expect(await store().decisions.find('d')).toEqual(undone);
    expect(await store().decisions.find('none')).toBeNull();
  });

  it('finds the decisions about any of some reports once each, oldest first', async () => {
    const later = '2024-03-06T12:00:00.000Z';
    await store().decisions.save(dismissal('second', { at: later }), ['a', 'b']);
    await store().decisions.save(dismissal('first'), ['b', 'c']);
    const find = async (...ids: string[]) => (await store().decisions.findByReports(ids)).map(({ id }) => id);
    expect(await find('a', 'b', 'c')).toEqual(['first', 'second']);
    expect(await find('c')).toEqual(['first']);
    expect(await find('d')).toEqual([]);
    expect(await find()).toEqual([]);
  });

  it('tells the history of an incident, oldest revision first', async () => {
    const revision = (number: number, changes: Partial<Revision> = {}): Revision => ({
      incidentId: 'storied',
      revision: number,
      at: NOON,
      cause: { kind: 'article', article: 'a' },
      changes: [],
      ...changes,
    });
    const second = revision(2, {
      cause: { kind: 'decision', decision: 'd' },
      changes: [
        { field: 'killed', from: { low: 1 }, to: { low: 2 } },
        { field: 'actors', added: [{ id: 'jnim' }], removed: [] },
      ],
    });
    await store().history.add(second);
    await store().history.add(revision(1));
    await store().history.add(revision(1, { incidentId: 'other' }));
    expect(await store().history.list('storied')).toEqual([revision(1), second]);
    expect(await store().history.list('none')).toEqual([]);
  });
}
