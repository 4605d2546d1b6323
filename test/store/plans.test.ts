import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlesOf } from '../../src/store/articles.ts';
import { cacheOf } from '../../src/store/cache.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { incidentsOf } from '../../src/store/incidents.ts';
import { pausesOf } from '../../src/store/pauses.ts';
import { reportsOf } from '../../src/store/reports.ts';
import { sourcesOf } from '../../src/store/sources.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { subscriptionsOf } from '../../src/store/subscriptions.ts';
import type { Database } from '../../src/store/tables.ts';
import { NOON, sampleSource } from './samples.ts';

/** SQLite says how it would answer: a line with SCAN reads a whole table, however large it has grown. */
describe('query plans', () => {
  let dataDir: string;
  let db: Database;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'vigie-plans-'));
    db = await openSqlite(dataDir);
    await sourcesOf(db).save(sampleSource('s'));
  });
  afterAll(async () => {
    await db.destroy();
    await rm(dataDir, { recursive: true });
  });

  /** The plan of every query that `work` makes. */
  async function plansOf(work: (spied: Database) => Promise<unknown>): Promise<string[]> {
    const queries: CompiledQuery[] = [];
    const spied = db.withPlugin({
      transformQuery({ node, queryId }) {
        queries.push(db.getExecutor().compileQuery(node, queryId));
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await work(spied);
    const plans: string[] = [];
    for (const { sql, parameters } of queries) {
      const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
      const { rows } = await db.executeQuery<{ detail: string }>(explain);
      plans.push(rows.map((row) => row.detail).join('\n'));
    }
    expect(plans).not.toEqual([]);
    return plans;
  }

  const together = <T>(work: (trx: Database) => Promise<T>): Promise<T> => work(db);

  const filters = { since: '2024-01-01', until: '2024-02-01', minKilled: 3, eventType: 'Battles', limit: 10 };
  const after = { start: '2024-01-20', id: 'i' };
  for (const [title, query] of Object.entries({
    'a region': { region: 'gao' },
    'an actor': { actor: 'jnim' },
    'a region and an actor': { region: 'gao', actor: 'jnim' },
    everything: {},
  })) {
    it(`finds a page of incidents of ${title} in one index, without sorting`, async () => {
      for (const asked of [query, { ...query, ...filters }, { ...query, ...filters, after }]) {
        const plans = await plansOf((spied) => incidentsOf(spied, together).query(asked));
        expect(plans.at(-1)).toMatch(/^SEARCH found USING COVERING INDEX incident_index_page \(key=\?/);
        for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
      }
    });
  }

  it('reads the few incidents near a point or with a word by these, and sorts them', async () => {
    const near = { lat: 15, lon: 0.4, km: 25 };
    for (const [seek, step] of [
      [{ near }, 'SEARCH incident_points USING COVERING INDEX incident_points_position (z>? AND z<?)'],
      [{ text: 'army' }, 'SCAN incident_words_index VIRTUAL TABLE INDEX 0:M1'],
    ] as const) {
      for (const asked of [seek, { ...seek, region: 'gao', ...filters, after }]) {
        const plans = await plansOf((spied) => incidentsOf(spied, together).query(asked));
        const page = plans.at(-1)!.split('\n');
        expect(page).toContain(step);
        expect(page).toContain('SEARCH found USING PRIMARY KEY (incident_id=?)');
      }
    }
  });

  it('bounds the page on both sides by its days and its cursor', async () => {
    const asked = { region: 'gao', since: '2024-01-01', after };
    const [, plan] = await plansOf((spied) => incidentsOf(spied, together).query(asked));
    expect(plan).toContain('(key=? AND start_day>? AND start_day<?)');
  });

  it('finds candidates by key and both ends of the span', async () => {
    const where = { keys: ['id:tessit', 'actor:jnim'], from: '2024-01-01', until: '2024-01-03' };
    const plan = (await plansOf((spied) => reportsOf(spied, together).findCandidates(where))).at(-1)!;
    const steps = plan.split('\n').filter((step) => step.includes('report_keys'));
    expect(steps).toHaveLength(5);
    for (const step of steps)
      expect(step).toContain('report_keys_days (key=? AND lasts=? AND start_day>? AND start_day<?)');
    expect(plan).toContain('SEARCH reports USING INDEX sqlite_autoindex_reports_1 (id=?)');
  });

  it('matches subscriptions by region and actor', async () => {
    const keys = { places: ['gao', 'ansongo'], actors: ['jnim'] };
    const [plan] = await plansOf((spied) => subscriptionsOf(spied, together).findMatching(keys));
    expect(plan).toContain('INDEX subscriptions_match (region=? AND actor=?)');
  });

  it('finds due deliveries by stepping from channel to channel and taking the first of each', async () => {
    const [plan] = await plansOf((spied) => deliveriesOf(spied).findDue(NOON));
    const steps = plan!.split('\n');
    expect(steps).toContain(
      'SEARCH deliveries USING COVERING INDEX deliveries_channel (status=? AND channel_id>?)',
    );
    expect(steps).toContain(
      'SEARCH oldest USING COVERING INDEX deliveries_channel (status=? AND channel_id=?)',
    );
    expect(plan).not.toMatch(/SCAN (?!queues)/);
  });

  it('reads no whole table for any look-up', async () => {
    const plans = await plansOf(async (spied) => {
      await articlesOf(spied).find('a');
      await articlesOf(spied).findByHash('h');
      await reportsOf(spied, together).findByIncidents(['i', 'j']);
      await incidentsOf(spied, together).find('i');
      await sourcesOf(spied).findItem('s', 'k');
      await subscriptionsOf(spied, together).list('g');
      await subscriptionsOf(spied, together).remove('g', 's');
      await subscriptionsOf(spied, together).removeByGuild('g');
      await deliveriesOf(spied).find('c', 'i');
      await deliveriesOf(spied).findByIncident('i');
      await subscriptionsOf(spied, together).removeByChannels(['c']);
      await deliveriesOf(spied).removeByChannels(['c']);
      await deliveriesOf(spied).removeUnsent(['c']);
      await deliveriesOf(spied).backlog();
      await deliveriesOf(spied).findHeld(['c'], NOON);
      await deliveriesOf(spied).countRefused(['c'], NOON);
      await pausesOf(spied).find(['c']);
      await pausesOf(spied).remove(['c']);
      await cacheOf(spied).get('k');
      await cacheOf(spied).delete('k');
    });
    for (const plan of plans) expect(plan).not.toContain('SCAN');
  });

  it('reads the items of one source only for its counts and its failures', async () => {
    const plans = await plansOf((spied) => sourcesOf(spied).list());
    for (const plan of plans.slice(1)) {
      expect(plan).toMatch(/^SEARCH source_items USING (COVERING )?INDEX source_items_outcome/);
    }
  });
});
