/** `npm run -s history`: how an incident came to be what it is: every revision, what joined its accounts, who decided. */
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import type { Decision, Incident, Link, Revision } from '../model.ts';
import { openStore } from '../store/open.ts';
import { renderChange } from './render-change.ts';
import { print, runCli, UsageError } from './run.ts';

const USAGE = 'usage: npm run -s history -- [--json] ID';

runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [id, ...more] = positionals;
  if (values.help || id === undefined || more.length > 0) throw new UsageError(USAGE);
  const store = await openStore(loadConfig().store);
  try {
    const incident = await store.incidents.find(id);
    if (!incident) throw new UsageError(`there is no incident ${id}`);
    const revisions = await store.history.list(incident.id);
    const links = await store.incidents.findLinks(incident.id);
    const reports = await store.reports.findByIncidents([incident.id]);
    const decisions = await store.decisions.findByReports(reports.map(({ report }) => report.id));
    await print(
      values.json
        ? `${JSON.stringify({ id: incident.id, revisions, links, decisions })}\n`
        : render(incident, revisions, links, decisions),
    );
  } finally {
    await store.close();
  }
  return 0;
});

function render(incident: Incident, revisions: Revision[], links: Link[], decisions: Decision[]): string {
  return `${[
    `${incident.id}  ${incident.retracted ? '(no incident) ' : ''}${incident.summary.en}`,
    ...revisions.flatMap(({ revision, at, cause, changes }) => [
      `  v${revision}  ${at}  ${renderCause(cause)}`,
      ...changes.filter(({ field }) => field !== 'summary').map((change) => `      ${renderChange(change)}`),
    ]),
    ...incident.actors.map(
      ({ id, name, side }) =>
        `  ${side}  ${name}, named by ${incident.namedBy?.[id]?.join(', ') || 'no article'}`,
    ),
    ...(links.length > 0 ? ['  one event, because'] : []),
    ...links.map(
      ({ a, b, score, reasons }) => `      ${a} = ${b}  ${score.toFixed(2)}  ${reasons.join(', ')}`,
    ),
    ...(decisions.length > 0 ? ['  decisions'] : []),
    ...decisions.map(
      ({ id, kind, at, by, note, undone }) =>
        `      ${id}  ${kind}, ${by}, ${at}${note ? `: ${note}` : ''}${undone ? ` (undone by ${undone.by}, ${undone.at})` : ''}`,
    ),
  ]
    .map(escapeControls)
    .join('\n')}\n`;
}

/** A file may be named anything: nothing of its name may begin a line or steer the terminal. */
function escapeControls(line: string): string {
  return line.replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function renderCause(cause: Revision['cause']): string {
  if (cause.kind === 'article') return `article ${cause.article}`;
  return cause.kind === 'decision' ? `decision ${cause.decision}` : 'its articles were read again';
}
