/** How incidents stand after something has come in: grouped, merged, saved with their history, and made due. */
import { decideReason } from '../alerts/reason.ts';
import { routeIncident, takeBackCards } from '../alerts/route.ts';
import type { Cluster } from '../incidents/cluster.ts';
import { findKeys, type Geography } from '../incidents/geography.ts';
import { findChanges } from '../incidents/history.ts';
import { mergeReports, type MergedRecord, type MergeWords } from '../incidents/merge.ts';
import type { Cause, Incident, StoredReport } from '../model.ts';
import type { IncidentKeys, Store } from '../store/store.ts';
import { findAnchors, nameIncident, sortByFiling } from './incident-ids.ts';
import { regroup } from './regroup.ts';

export type Filing = MergeWords & {
  store: Store;
  geography: Geography;
  /** Reports of less confidence are filed and not announced, 0..1. */
  confidenceFloor: number;
  /** Lets a signal or a heartbeat through: a text that tells of thousands of events takes seconds to file. */
  takeTurn: () => Promise<unknown>;
};

export type Unsettled = {
  /** Reports that are new to the store. */
  added: StoredReport[];
  /** Ids of incidents whose stored reports have changed, or of which some are gone. */
  incidents?: string[];
  cause: Cause;
  now: Date;
};

/** An incident as it was settled; `before` is null where it is new, `absorbed` are those that have gone into it. */
export type Settled = {
  before: Incident | null;
  after: Incident;
  absorbed: Incident[];
  added: StoredReport[];
};

/**
 * Clusters new and changed reports afresh with every incident they touch, and saves what has changed; `filing.store`
 * is that of a transaction. Every incident that was looked at, changed or not.
 */
export async function settle(
  filing: Filing,
  { added, incidents = [], cause, now }: Unsettled,
): Promise<Settled[]> {
  if (added.length === 0 && incidents.length === 0) return [];
  const { store } = filing;
  const why = { cause, now };
  const { clusters, known: stored } = await regroup(filing, added, incidents);
  const before = await findBefore(store, new Set([...incidents, ...stored.map((one) => one.incidentId)]));
  const anchors = findAnchors(stored);
  const isNew = new Set(added.map(({ id }) => id));
  const filedUnder = new Map(stored.map(({ report, incidentId }) => [report.id, incidentId]));
  const settled: Settled[] = [];
  for (const cluster of clusters) {
    await filing.takeTurn();
    const anchored = cluster.reports.flatMap((report) => anchors.get(report.id) ?? []);
    const [first, ...others] = await sortByFiling(store, anchored);
    const id = first?.incidentId ?? (await nameIncident(store, cluster.reports));
    const absorbed = others.map(({ incidentId }) => incidentId);
    const news = cluster.reports.filter((report) => isNew.has(report.id));
    const known = before.get(id) ?? null;
    // One that had gone into another comes back as what it was.
    const old = known ?? (await store.incidents.findAsWas(id));
    const isBack = known === null && old !== null;
    const { incident, keys } = await saveIncident(
      filing,
      cluster,
      { id, before: old, isBack, absorbed },
      // The others stand where they stood.
      cluster.reports.filter((report) => isNew.has(report.id) || filedUnder.get(report.id) !== id),
      why,
    );
    for (const other of absorbed) await store.incidents.mergeInto(other, id, now.toISOString());
    await makeDue(filing, incident, keys, {
      // All that an incident says is news where it has just been split off from another.
      news: first ? news : cluster.reports,
      known: known !== null,
      isBack,
      absorbed,
      ...why,
    });
    settled.push({
      before: known,
      after: incident,
      absorbed: absorbed.flatMap((other) => before.get(other) ?? []),
      added: news,
    });
  }
  const living = new Set(stored.map(({ incidentId }) => incidentId));
  for (const id of incidents) {
    const left = before.get(id);
    if (left && !living.has(id)) settled.push(await retract(filing, left, why));
  }
  return settled;
}

async function findBefore(store: Store, ids: Set<string>): Promise<Map<string, Incident>> {
  const found = new Map<string, Incident>();
  for (const id of ids) {
    const incident = await store.incidents.find(id);
    if (incident) found.set(id, incident);
  }
  return found;
}

type Why = { cause: Cause; now: Date };

/** What a record is saved as; `isBack`: it had gone into another incident and is one of its own again. */
type Standing = { id: string; before: Incident | null; isBack?: boolean; absorbed?: string[] };

async function saveIncident(
  filing: Filing,
  { reports, links }: Cluster,
  standing: Standing,
  moved: StoredReport[],
  why: Why,
): Promise<{ incident: Incident; keys: IncidentKeys }> {
  const saved = await saveRecord(filing, mergeReports(reports, filing), standing, why);
  await filing.store.reports.save(moved.map((report) => ({ report, incidentId: standing.id })));
  await filing.store.incidents.saveLinks(standing.id, links);
  return saved;
}

/** No account of it is left: it stays on record as what it was, marked, and no query shows it. */
async function retract(filing: Filing, before: Incident, why: Why): Promise<Settled> {
  const { id, revision: _revision, ...was } = before;
  const record: MergedRecord = { ...was, retracted: 'reread' };
  const { incident, keys } = await saveRecord(filing, record, { id, before }, why);
  await makeDue(filing, incident, keys, { news: [], known: true, isBack: false, absorbed: [], ...why });
  return { before, after: incident, absorbed: [], added: [] };
}

/** A revision more where the record says something else than before, with what changed and why. */
async function saveRecord(
  { store, geography }: Filing,
  record: MergedRecord,
  { id, before, isBack = false, absorbed = [] }: Standing,
  { cause, now }: Why,
): Promise<{ incident: Incident; keys: IncidentKeys }> {
  const changes = before ? findChanges(before, record) : [];
  if (absorbed.length > 0) changes.push({ field: 'absorbed', added: absorbed, removed: [] });
  const same = before !== null && changes.length === 0 && !isBack;
  const incident: Incident = {
    ...record,
    id,
    revision: before === null ? 1 : same ? before.revision : before.revision + 1,
  };
  const keys = incident.retracted ? { places: [], actors: [] } : findKeys(incident, geography);
  const at = now.toISOString();
  if (!same) {
    await store.incidents.save(incident, keys, at);
    await store.history.add({ incidentId: id, revision: incident.revision, at, cause, changes });
  }
  return { incident, keys };
}

type News = Why & { news: StoredReport[]; known: boolean; isBack: boolean; absorbed: string[] };

/** Writes the deliveries that the incident's revision makes necessary, beside it in the same transaction. */
async function makeDue(
  { store, confidenceFloor }: Filing,
  incident: Incident,
  keys: IncidentKeys,
  { news, known, isBack, absorbed, cause, now }: News,
): Promise<void> {
  const first = decideReason({
    incident,
    shownRevision: null,
    // Read again, nothing is news: cards that stand are kept true, and none is added.
    news: cause.kind === 'reread' ? [] : news,
    known,
    now,
    floor: confidenceFloor,
  });
  const inside = keys.places.filter((key) => key.match === 'inside').map((key) => key.place);
  let existing = await store.deliveries.findByIncident(incident.id);
  if (isBack) {
    const sharing = await store.deliveries.findSharing(existing);
    if (cause.kind === 'reread') {
      // Its message stays with the incident that it had gone into, which would else be announced again.
      const taken = new Set(sharing.map(({ channelId }) => channelId));
      existing = existing.filter(({ channelId }) => !taken.has(channelId));
    } else {
      for (const delivery of takeBackCards(sharing, now)) await store.deliveries.save(delivery);
    }
  }
  const deliveries = routeIncident({
    incident,
    first,
    subscriptions:
      first.reason === null
        ? []
        : await store.subscriptions.findMatching({ places: inside, actors: keys.actors }),
    existing,
    absorbed: (await Promise.all(absorbed.map((id) => store.deliveries.findByIncident(id)))).flat(),
    now,
  });
  for (const delivery of deliveries) await store.deliveries.save(delivery);
}
