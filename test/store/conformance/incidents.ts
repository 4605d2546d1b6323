import { expect, it } from 'vitest';
import type { Subject } from '../conformance.ts';
import { keysOf, NOON, sampleDelivery, sampleIncident, sampleReport } from '../samples.ts';

export function incidentsConformance({ store }: Subject): void {
  const idsIn = async (region: string) =>
    (await store().incidents.query({ region })).map(({ incident }) => incident.id);

  it('keeps what was retracted on record, and shows it to no query', async () => {
    await store().incidents.save(sampleIncident('retracted'), keysOf(['somewhere']), NOON);
    const count = await store().incidents.count();
    const none = sampleIncident('retracted', { revision: 2, retracted: 'decision' });
    await store().incidents.save(none, keysOf(['somewhere']), NOON);
    expect(await store().incidents.find('retracted')).toEqual(none);
    expect(await store().incidents.query({ region: 'somewhere' })).toEqual([]);
    expect(await store().incidents.count()).toBe(count - 1);
  });

  it('keeps which reports were joined, and why, until others are', async () => {
    await store().incidents.save(sampleIncident('linked'), keysOf([]), NOON);
    const links = [
      { a: 'r1', b: 'r2', score: 0.85, reasons: ['same day', 'same place'] },
      { a: 'r1', b: 'r3', score: 1, reasons: ['joined by a person'] },
    ];
    await store().incidents.saveLinks('linked', links);
    expect(await store().incidents.findLinks('linked')).toEqual(links);
    await store().incidents.saveLinks('linked', [links[1]!]);
    expect(await store().incidents.findLinks('linked')).toEqual([links[1]]);
    await store().incidents.saveLinks('linked', []);
    expect(await store().incidents.findLinks('linked')).toEqual([]);
  });

  it('gives an incident as it was when it went into another', async () => {
    const gone = sampleIncident('gone-into');
    await store().incidents.save(gone, keysOf([]), NOON);
    await store().incidents.save(sampleIncident('taking-in'), keysOf([]), NOON);
    await store().incidents.mergeInto('gone-into', 'taking-in', NOON);
    expect((await store().incidents.find('gone-into'))?.id).toBe('taking-in');
    expect(await store().incidents.findAsWas('gone-into')).toEqual(gone);
    expect(await store().incidents.findAsWas('never there')).toBeNull();
  });

  it('gives back an incident as it was saved', async () => {
    const incident = sampleIncident('whole', { disputed: ['Battles'] });
    await store().incidents.save(incident, keysOf(['whole-place']), NOON);
    expect(await store().incidents.find('whole')).toEqual(incident);
  });

  it('finds nothing for an unknown id', async () => {
    expect(await store().incidents.find('nowhere')).toBeNull();
  });

  it('shows a changed incident under its new keys only', async () => {
    await store().incidents.save(sampleIncident('moved'), keysOf(['old-place'], ['old-actor']), NOON);
    const changed = sampleIncident('moved', { revision: 2, start: '2024-03-06', end: '2024-03-06' });
    await store().incidents.save(changed, keysOf(['new-place'], ['new-actor']), NOON);
    expect(await idsIn('old-place')).toEqual([]);
    expect(await store().incidents.query({ actor: 'old-actor' })).toEqual([]);
    expect(await store().incidents.query({ region: 'new-place', actor: 'new-actor' })).toEqual([
      { incident: changed, match: 'inside' },
    ]);
  });

  it('takes the same key given twice, and an incident without any', async () => {
    await store().incidents.save(sampleIncident('twice'), keysOf(['p', 'p'], ['x', 'x']), NOON);
    await store().incidents.save(sampleIncident('keyless'), keysOf([]), NOON);
    expect(await idsIn('p')).toEqual(['twice']);
    expect(await store().incidents.find('keyless')).not.toBeNull();
  });

  it('leads from a merged incident to the one it went into', async () => {
    await save('left', 'right');
    await store().incidents.mergeInto('left', 'right', NOON);
    expect((await store().incidents.find('left'))?.id).toBe('right');
    expect((await store().incidents.find('right'))?.id).toBe('right');
  });

  it('follows several merges to the living incident, in whichever order they came', async () => {
    await save('chain-a', 'chain-b', 'chain-c', 'chain-d');
    await store().incidents.mergeInto('chain-a', 'chain-b', NOON);
    await store().incidents.mergeInto('chain-b', 'chain-c', NOON);
    await store().incidents.mergeInto('chain-d', 'chain-a', NOON);
    for (const id of ['chain-a', 'chain-b', 'chain-c', 'chain-d']) {
      expect((await store().incidents.find(id))?.id).toBe('chain-c');
    }
  });

  it('no longer shows or counts a merged incident', async () => {
    await save('shown', 'hidden');
    const before = await store().incidents.count();
    await store().incidents.mergeInto('hidden', 'shown', NOON);
    expect(await store().incidents.count()).toBe(before - 1);
    expect(await idsIn('hidden-place')).toEqual([]);
    expect(await idsIn('shown-place')).toEqual(['shown']);
    const all = await store().incidents.query({});
    expect(all.map(({ incident }) => incident.id)).not.toContain('hidden');
  });

  it('takes the reports of a merged incident along and leaves its deliveries where they are', async () => {
    await save('from', 'to');
    const report = sampleReport('with-it');
    await store().reports.save([{ report, incidentId: 'from' }]);
    await store().deliveries.save(sampleDelivery('channel', 'from', { messageId: 'm1' }));
    await store().incidents.mergeInto('from', 'to', NOON);
    expect(await store().reports.findByIncidents(['to'])).toEqual([{ report, incidentId: 'to' }]);
    expect((await store().deliveries.findByIncident('from')).map((delivery) => delivery.messageId)).toEqual([
      'm1',
    ]);
    expect(await store().deliveries.findByIncident('to')).toEqual([]);
  });

  it('brings a merged incident back when it is saved again', async () => {
    await save('gone', 'host');
    await store().incidents.mergeInto('gone', 'host', NOON);
    await save('gone');
    expect((await store().incidents.find('gone'))?.id).toBe('gone');
    expect(await idsIn('gone-place')).toEqual(['gone']);
  });

  it('refuses to merge into itself, by a detour too, and into or from what does not exist', async () => {
    await save('self', 'other');
    await expect(store().incidents.mergeInto('self', 'self', NOON)).rejects.toThrow(/into itself/);
    await store().incidents.mergeInto('other', 'self', NOON);
    await expect(store().incidents.mergeInto('self', 'other', NOON)).rejects.toThrow(/into itself/);
    await expect(store().incidents.mergeInto('self', 'nobody', NOON)).rejects.toThrow(/no incident nobody/);
    await expect(store().incidents.mergeInto('nobody', 'self', NOON)).rejects.toThrow(/no incident nobody/);
    expect((await store().incidents.find('other'))?.id).toBe('self');
  });

  async function save(...ids: string[]): Promise<void> {
    for (const id of ids) await store().incidents.save(sampleIncident(id), keysOf([`${id}-place`]), NOON);
  }
}
