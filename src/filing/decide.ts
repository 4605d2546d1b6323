/** What people decide about incidents: merge, split, correct, mark as none; and take back. */
import { createHash } from 'node:crypto';
import { applyDecisions, listReports } from '../incidents/decisions.ts';
import type { Correction, Decision, Incident } from '../model.ts';
import type { Store } from '../store/store.ts';
import { findAnchors } from './incident-ids.ts';
import type { Known } from './regroup.ts';
import { settle, type Filing, type Settled } from './settle.ts';

export type Request =
  /** Several incidents are one. */
  | { kind: 'merge'; incidents: string[] }
  /** What these articles tell is another event than the rest of the incident. */
  | { kind: 'split'; incident: string; articles: string[] }
  | { kind: 'correct'; incident: string; correction: Correction }
  | { kind: 'dismiss'; incident: string };

export type Attribution = {
  by: string;
  note?: string;
  now: Date;
};

/** What cannot be decided so, in words for the person who asked. */
export class DecisionError extends Error {
  override name = 'DecisionError';
}

/** The decision as it is kept, and every incident that it bears on as it stands now. */
export type Decided = { decision: Decision; settled: Settled[] };

/**
 * Takes a decision and brings all incidents in line with it, in one transaction. It outlives whatever is read later,
 * until it is undone or another one about the same is taken.
 * @throws DecisionError where there is no such incident or article, or nothing to decide
 */
export async function decide(
  filing: Filing,
  request: Request,
  { by, note, now }: Attribution,
): Promise<Decided> {
  return filing.store.transaction(async (store) => {
    const act = await resolve(store, request);
    const who = nameWho(by);
    const at = await findMoment(store, listReports(act), now);
    const id = createHash('sha256')
      .update(JSON.stringify([act, at, who]))
      .digest('hex')
      .slice(0, 10);
    const decision: Decision = { id, at, by: who, note: toLine(note ?? '') || null, undone: null, ...act };
    await store.decisions.save(decision, listReports(decision));
    return { decision, settled: await carryOut({ ...filing, store }, decision, now) };
  });
}

/**
 * Takes a decision back: everything is as if it had never been taken.
 * @throws DecisionError where there is none of that id, or it was undone before
 */
export async function undo(
  filing: Filing,
  decisionId: string,
  { by, now }: Omit<Attribution, 'note'>,
): Promise<Decided> {
  return filing.store.transaction(async (store) => {
    const decision = await store.decisions.find(decisionId);
    if (!decision) throw new DecisionError(`there is no decision ${decisionId}`);
    if (decision.undone)
      throw new DecisionError(`${decisionId} was undone by ${decision.undone.by} on ${decision.undone.at}`);
    const undone: Decision = { ...decision, undone: { by: nameWho(by), at: now.toISOString() } };
    await store.decisions.save(undone, listReports(undone));
    return { decision: undone, settled: await carryOut({ ...filing, store }, undone, now) };
  });
}

/** @throws DecisionError where nobody is named */
function nameWho(by: string): string {
  const name = toLine(by);
  if (name === '') throw new DecisionError('nobody is named who decides');
  return name;
}

/** What people type stands in one line of a history: nothing of it may look like a line of its own, or turn the text. */
function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Later than every decision about one of the reports, though the clock of another machine may have been ahead. */
async function findMoment(store: Store, about: string[], now: Date): Promise<string> {
  const last = (await store.decisions.findByReports(about)).at(-1);
  return new Date(Math.max(now.getTime(), last ? Date.parse(last.at) + 1 : 0)).toISOString();
}

type Act = Decision extends infer D ? (D extends Decision ? Omit<D, Attributed> : never) : never;
type Attributed = 'id' | 'at' | 'by' | 'note' | 'undone';

/** The request told by reports, which stay what they are while incidents come and go. */
async function resolve(store: Store, request: Request): Promise<Act> {
  switch (request.kind) {
    case 'merge': {
      const incidents = new Map<string, Incident>();
      for (const id of request.incidents) {
        const incident = await findIncident(store, id);
        if (incident.retracted === 'decision')
          throw new DecisionError(
            `incident ${incident.id} is marked as none: take that back before you merge it`,
          );
        incidents.set(incident.id, incident);
      }
      if (incidents.size < 2)
        throw new DecisionError(
          request.incidents.length < 2
            ? 'a merge takes two incidents or more'
            : `${request.incidents.join(' and ')} are one incident already`,
        );
      const reports = await reportsOf(store, [...incidents.keys()]);
      const groups = Map.groupBy(reports, ({ incidentId }) => incidentId);
      return { kind: 'merge', incidents: [...groups.values()].map(listAnchorFirst) };
    }
    case 'split': {
      const incident = await findIncident(store, request.incident);
      const reports = await reportsOf(store, [incident.id]);
      const missing = request.articles.find((id) => !reports.some(({ report }) => report.article.id === id));
      if (missing !== undefined) {
        const known = incident.sources.map(({ article }) => article).join(', ');
        throw new DecisionError(`incident ${incident.id} has no article ${missing}, only ${known}`);
      }
      const leaves = isOfDocuments(reports, request.articles);
      const [leave, stay] = [reports.filter(leaves), reports.filter((one) => !leaves(one))];
      if (leave.length === 0 || stay.length === 0)
        throw new DecisionError(
          `nothing of incident ${incident.id} would ${leave.length === 0 ? 'leave' : 'stay'}`,
        );
      return { kind: 'split', stay: stay.map(idOf), leave: leave.map(idOf) };
    }
    case 'correct': {
      const incident = await findIncident(store, request.incident);
      if (Object.keys(request.correction).length === 0) throw new DecisionError('nothing is corrected');
      const reports = listAnchorFirst(await reportsOf(store, [incident.id]));
      return { kind: 'correct', reports, correction: request.correction };
    }
    case 'dismiss': {
      const incident = await findIncident(store, request.incident);
      if (incident.retracted) throw new DecisionError(`incident ${incident.id} is marked as none already`);
      return { kind: 'dismiss', reports: (await reportsOf(store, [incident.id])).map(idOf) };
    }
  }
}

/** Of these articles, or of an earlier version of one of them, which the record no longer shows. */
function isOfDocuments(reports: Known[], articles: string[]): (one: Known) => boolean {
  const named = reports.filter(({ report }) => articles.includes(report.article.id));
  return ({ report: { article } }) =>
    named.some(
      ({ report: { article: it } }) =>
        it.id === article.id ||
        (it.version !== undefined &&
          it.version.of === article.version?.of &&
          article.version.readAt < it.version.readAt),
    );
}

async function findIncident(store: Store, id: string): Promise<Incident> {
  const incident = await store.incidents.find(id);
  if (!incident) throw new DecisionError(`there is no incident ${id}`);
  return incident;
}

async function reportsOf(store: Store, incidentIds: string[]): Promise<Known[]> {
  const reports = await store.reports.findByIncidents(incidentIds);
  if (reports.length === 0)
    throw new DecisionError(`no account is left of incident ${incidentIds.join(', ')}`);
  return reports;
}

/** The reports of one incident by id, first the one that it stands for. */
function listAnchorFirst(reports: Known[]): string[] {
  const anchors = findAnchors(reports);
  return reports.map(idOf).toSorted((a, b) => Number(anchors.has(b)) - Number(anchors.has(a)));
}

function idOf({ report }: Known): string {
  return report.id;
}

/** Every report that the decision is about as all decisions have it now, and all incidents afresh. */
async function carryOut(filing: Filing, decision: Decision, now: Date): Promise<Settled[]> {
  const { store } = filing;
  const about = listReports(decision);
  const reports = await store.reports.find(about);
  const decisions = await store.decisions.findByReports(about);
  await store.reports.save(
    reports.map(({ report, incidentId }) => ({ report: applyDecisions(report, decisions), incidentId })),
  );
  return settle(filing, {
    added: [],
    incidents: [...new Set(reports.map(({ incidentId }) => incidentId))],
    cause: { kind: 'decision', decision: decision.id },
    now,
  });
}
