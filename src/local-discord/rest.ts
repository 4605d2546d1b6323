/** The HTTP API: who asks, what for, within which limits; then the route's handler, and the faults around it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Faults } from './faults.ts';
import { judge, limitHeaders, passWindow } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import type { ParsedBody } from './read-body.ts';
import { Refusal, renderProblems } from './refusals.ts';
import { findRoute } from './routes.ts';
import { archiveIdleThreads } from './thread-state.ts';
import { publish } from './world.ts';
import type { World } from './world.ts';

/** Requests kept for `state.requests`; a demo may run for days. */
const REQUESTS_KEPT = 20_000;

type Outcome = { status: number; headers: Record<string, string>; body?: unknown };

/** Answers one request below `/api`. */
export async function serveApi(
  world: World,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', world.origin);
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
  const found = findRoute(method, path);
  const route = typeof found === 'object' && found ? found.route.path : null;
  const fault = route === null ? null : faults.take({ method, path, route });
  const late = fault?.when === 'after' && fault.kind !== 'rate-limit';

  let parsed: ParsedBody = { body: undefined, files: [] };
  let outcome: Outcome;
  try {
    if (fault && !late && (await play(fault, response))) {
      request.resume();
      note(world, { method, path, route, parsed, outcome: faultOutcome(fault), fault });
      return;
    }
    parsed = await readBody(request);
    outcome = await act(world, {
      method,
      path,
      url,
      found,
      authorization: request.headers.authorization,
      parsed,
    });
  } catch (error) {
    outcome = renderRefusal(error);
  }
  countInvalid(world, outcome);
  note(world, { method, path, route, parsed, outcome, fault });
  if (fault && late && (await play(fault, response))) return;
  send(response, outcome);
}

type Asked = {
  method: string;
  path: string;
  url: URL;
  found: ReturnType<typeof findRoute>;
  authorization: string | undefined;
  parsed: ParsedBody;
};

async function act(world: World, asked: Asked): Promise<Outcome> {
  const { found, url, parsed } = asked;
  if (found === null) throw new Refusal('notFound');
  if (found === 'wrong method') throw new Refusal('methodNotAllowed');
  const { route, params } = found;
  if (!route.tokenInPath && asked.authorization !== `Bot ${world.token}`) throw new Refusal('unauthorized');
  archiveIdleThreads(world);
  const { headers, refused } = judge(world, route, params);
  if (refused) {
    const body = {
      message: 'You are being rate limited.',
      retry_after: refused.retryAfterMs / 1000,
      global: refused.global,
    };
    return { status: 429, headers, body };
  }
  try {
    const call = { world, params, query: url.searchParams, body: parsed.body, files: parsed.files };
    const reply = await route.handle(call);
    return { status: reply.status ?? (reply.body === undefined ? 204 : 200), headers, body: reply.body };
  } catch (error) {
    const outcome = renderRefusal(error);
    return { ...outcome, headers: { ...headers, ...outcome.headers } };
  }
}

function renderRefusal(error: unknown): Outcome {
  // A bug of ours shows as Discord's own would; its text helps whoever reads the answer.
  if (!(error instanceof Refusal)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, headers: {}, body: { message: `500: Internal Server Error: ${message}`, code: 0 } };
  }
  const { status, code, message, problems, retryAfter } = error;
  return {
    status,
    headers: retryAfter === null ? {} : limitHeaders('user', retryAfter * 1000),
    body: {
      message,
      code,
      ...(problems.length > 0 ? { errors: renderProblems(problems) } : {}),
      ...(retryAfter === null ? {} : { retry_after: retryAfter, global: false }),
    },
  };
}

/** Plays a fault; true where that was the whole answer. */
async function play(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'slow':
      await sleep(fault.ms);
      return false;
    case 'timeout':
      // The connection stays open until the client gives up or the server stops.
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'close':
      response.socket?.end();
      return true;
    default:
      send(response, faultOutcome(fault));
      return true;
  }
}

function faultOutcome(fault: Fault): Outcome {
  if (fault.kind === 'rate-limit') {
    const scope = fault.scope ?? 'user';
    return {
      status: 429,
      headers: limitHeaders(scope, fault.retryAfterMs),
      body: {
        message: 'You are being rate limited.',
        retry_after: fault.retryAfterMs / 1000,
        global: scope === 'global',
      },
    };
  }
  const status = fault.kind === 'error' ? (fault.status ?? 500) : 0;
  return { status, headers: {}, body: { message: `${status}: Internal Server Error`, code: 0 } };
}

/** Ten thousand answers of 401, 403 or 429 in ten minutes ban an address: nothing but bare 429 from there on. */
function countInvalid(world: World, outcome: Outcome): void {
  const isInvalid =
    [401, 403, 429].includes(outcome.status) && outcome.headers['X-RateLimit-Scope'] !== 'shared';
  if (!isInvalid) return;
  const wait = passWindow(world, 'invalid-requests', world.limits.invalidRequests);
  if (wait === null) return;
  outcome.status = 429;
  outcome.headers = { 'Retry-After': String(Math.ceil(wait / 1000)) };
  outcome.body = { message: 'You are being blocked from accessing our API temporarily', code: 0 };
}

type Seen = Pick<Asked, 'method' | 'path' | 'parsed'> & {
  route: string | null;
  outcome: Outcome;
  fault: Fault | null;
};

function note(world: World, { method, path, route, parsed, outcome, fault }: Seen): void {
  const refused = outcome.status >= 400 ? (outcome.body as { code?: number } | undefined) : undefined;
  if (world.requests.length >= REQUESTS_KEPT) world.requests.shift();
  world.requests.push({
    at: world.now(),
    method,
    path,
    route,
    body: parsed.body,
    files: parsed.files.map((file) => file.name),
    status: outcome.status,
    code: refused?.code ?? null,
    fault: fault ? `${fault.kind} ${fault.when ?? 'before'}` : null,
  });
  publish(world, { event: 'request', guildId: null, data: world.requests.at(-1) });
}

function send(response: ServerResponse, outcome: Outcome): void {
  const text = outcome.body === undefined ? '' : JSON.stringify(outcome.body);
  response.writeHead(outcome.status, {
    ...outcome.headers,
    ...(text ? { 'Content-Type': 'application/json' } : {}),
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
