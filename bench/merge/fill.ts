/** A store filled to a size in minutes: the rows that filing would write, many in a transaction, and the indexes afterwards. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { createProgress } from '../../src/cli/progress.ts';
import { incidentIdOf } from '../../src/filing/incident-ids.ts';
import { findKeys, type Geography } from '../../src/incidents/geography.ts';
import { mergeReports, type MergeWords } from '../../src/incidents/merge.ts';
import type { Incident } from '../../src/model.ts';
import { daysBetween } from '../../src/store/days.ts';
import { toIndexRows } from '../../src/store/incident-index.ts';
import { toKeyRows } from '../../src/store/report-key-rows.ts';
import type { Events } from './events.ts';

type Filing = MergeWords & { geography: Geography };

const AT_ONCE = 1_000;

/** Adds so many incidents, each with one report, to the closed store in `dataDir`. */
export function fillStore(dataDir: string, size: number, events: Events, filing: Filing): void {
  const database = new DatabaseSync(join(dataDir, 'vigie.db'));
  database.exec('pragma synchronous = off; pragma cache_size = -2000000; pragma foreign_keys = off');
  const indexes = database
    .prepare(`select name, sql from sqlite_master where type = 'index' and sql is not null`)
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) database.exec(`drop index ${name}`);
  const insert = createInsert(database);
  const progress = createProgress(`${size} incidents`, Math.ceil(size / AT_ONCE));
  for (let at = 0; at < size; at += AT_ONCE) {
    database.exec('begin');
    for (let number = at; number < Math.min(at + AT_ONCE, size); number++)
      insertIncident(insert, `stored-${number}`, events, filing);
    database.exec('commit');
    progress.step();
  }
  progress.end();
  for (const { sql } of indexes) database.exec(sql);
  database.close();
}

type Insert = (table: string, row: Record<string, SQLInputValue>) => void;

function createInsert(database: DatabaseSync): Insert {
  const known = new Map<string, StatementSync>();
  return (table, row) => {
    const names = Object.keys(row);
    const key = `${table} ${names.join()}`;
    const statement =
      known.get(key) ??
      database.prepare(
        `insert into ${snake(table)} (${names.map(snake).join()}) values (${names.map(() => '?').join()})`,
      );
    known.set(key, statement);
    statement.run(...Object.values(row));
  };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function insertIncident(insert: Insert, name: string, events: Events, filing: Filing): void {
  const report = events.tell(name);
  // Of a million ids of eight letters and digits two may well be one; filing then takes the next, and here any will do.
  const id = `${incidentIdOf(report.id)}-${name}`;
  const incident: Incident = { ...mergeReports([report], filing), id, revision: 1 };
  const at = report.article.publishedAt!;
  insert('articles', toArticleRow(name, at));
  insert('incidents', {
    id: incident.id,
    revision: 1,
    spanDays: daysBetween(incident.start, incident.end),
    createdAt: at,
    updatedAt: at,
    data: JSON.stringify(incident),
  });
  for (const [table, rows] of Object.entries(toIndexRows(incident, findKeys(incident, filing.geography))))
    for (const row of rows) insert(table, row);
  insert('reports', {
    id: report.id,
    incidentId: incident.id,
    articleId: name,
    data: JSON.stringify(report),
  });
  for (const row of toKeyRows(report)) insert('reportKeys', row);
  insert('revisions', {
    incidentId: incident.id,
    revision: 1,
    at,
    cause: JSON.stringify({ kind: 'article', article: name }),
    changes: '[]',
  });
}

function toArticleRow(id: string, at: string) {
  return {
    id,
    sourceId: 'archive',
    source: 'Archive',
    lang: 'en',
    publishedAt: at,
    publishedFrom: 'feed',
    relevance: 0.9,
    text: 'EXERCISE. An invented text that stands for what an agency wrote of an event that never happened. '.repeat(
      3,
    ),
    contentHash: createHash('sha256').update(id).digest('hex'),
    origin: 'feed',
    readAt: at,
  };
}
