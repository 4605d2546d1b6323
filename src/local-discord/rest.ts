/** The HTTP API: who asks, what for, within which limits; then the route's handler, and the faults around it. */
import { channel as diagnosticsChannel } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderBan, renderRateLimit, renderRefusal, sendOutcome } from './answer.ts';
import type { Outcome } from './answer.ts';
import { playFault } from './faults.ts';
import type { Fault, Faults } from './faults.ts';
import { judge, passWindow, waitOf } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import type { ParsedBody } from './read-body.ts';
import { Refusal } from './refusals.ts';
import { findRoute } from './routes.ts';
import { checkIds } from './rules/body.ts';
import { archiveIdleThreads } from './thread-state.ts';
import { publish } from './world.ts';
import type { RequestRecord, World } from './world.ts';

/** Requests kept for `state.requests`; a demo may run for days. */
const REQUESTS_KEPT = 20_000;
const INVALID_REQUESTS = 'invalid-requests';
/** Every request of every local Discord in the process, for whoever judges them all, however they were started. */
const heard = diagnosticsChannel('local-discord:request');

type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** As in `/api/v10`; null where the path names none. */
  version: string | null;
  found: ReturnType<typeof findRoute>;
  route: string | null;
  authorization: string | undefined;
  parsed: ParsedBody;
};

/** Answers one request below `/api`. */
export async function serveApi(
  world: World,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', world.origin);
  const method = request.method ?? 'GET';
  const [prefix, version] = /^\/api(?:\/v(\d+))?(?=\/)/.exec(url.pathname) ?? ['/api'];
  const path = url.pathname.slice(prefix.length);
  const found = findRoute(method, path);
  const route = typeof found === 'object' && found ? found.route.path : null;
  const fault = route === null ? null : faults.take({ method, path, route });
  const isLate = fault?.when === 'after' && fault.kind !== 'rate-limit';
  const asked: Asked = {
    method,
    path,
    version: version ?? null,
    query: url.searchParams,
    found,
    route,
    authorization: request.headers.authorization,
    parsed: { body: undefined, files: [] },
  };

  let outcome: Outcome;
  try {
    asked.parsed = await readBody(request);
    const played = fault && !isLate ? await playFault(fault, response) : null;
    if (played?.isSilent) return note(world, asked, { status: 0, headers: {} }, fault);
    outcome = played?.outcome ?? (await act(world, asked));
  } catch (error) {
    outcome = renderRefusal(error);
  }
  countInvalid(world, outcome);
  note(world, asked, outcome, fault);
  const played = fault && isLate ? await playFault(fault, response) : null;
  if (!played?.isSilent) sendOutcome(response, played?.outcome ?? outcome);
}

async function act(world: World, { version, found, authorization, query, parsed }: Asked): Promise<Outcome> {
  const ban = waitOf(world, INVALID_REQUESTS, world.limits.invalidRequests);
  if (ban !== null) return renderBan(ban);
  if (version !== null && version !== '10') throw new Refusal('invalidVersion');
  if (found === null) throw new Refusal('notFound');
  if (found === 'wrong method') throw new Refusal('methodNotAllowed');
  const { route, params } = found;
  if (!route.tokenInPath && authorization !== `Bot ${world.token}`) throw new Refusal('unauthorized');
  checkIds(params);
  archiveIdleThreads(world);
  const { headers, refused } = judge(world, route, params);
  if (refused) return renderRateLimit(refused.scope, refused.retryAfterMs, headers);
  try {
    const reply = await route.handle({ world, params, query, body: parsed.body, files: parsed.files });
    return { status: reply.status ?? (reply.body === undefined ? 204 : 200), headers, body: reply.body };
  } catch (error) {
    const outcome = renderRefusal(error);
    return { ...outcome, headers: { ...headers, ...outcome.headers } };
  }
}

/** Ten thousand answers of 401, 403 or 429 in ten minutes ban an address; shared limits are not counted. */
function countInvalid(world: World, { status, headers }: Outcome): void {
  const isInvalid = [401, 403, 429].includes(status) && headers['X-RateLimit-Scope'] !== 'shared';
  if (isInvalid) passWindow(world, INVALID_REQUESTS, world.limits.invalidRequests);
}

function note(world: World, asked: Asked, outcome: Outcome, fault: Fault | null): void {
  const refused = outcome.status >= 400 ? (outcome.body as { code?: number } | undefined) : undefined;
  if (world.requests.length >= REQUESTS_KEPT) world.requests.shift();
  const record: RequestRecord = {
    at: world.now(),
    method: asked.method,
    path: asked.path,
    route: asked.route,
    body: asked.parsed.body,
    files: asked.parsed.files.map((file) => file.name),
    status: outcome.status,
    code: refused?.code ?? null,
    fault: fault ? `${fault.kind} ${fault.when ?? 'before'}` : null,
  };
  world.requests.push(record);
  heard.publish(record);
  publish(world, { event: 'request', guildId: null, data: record });
}
