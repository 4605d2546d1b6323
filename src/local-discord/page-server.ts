/**
 * The page and what it needs: static files, pushed events, and one door for acting as a person. Only the page
 * itself may use that door: the Host and Origin must be ours, and a token made at the start must come along.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageActionSchema, playAction } from './page-actions.ts';
import { changeForPage, snapshotForPage } from './page-view.ts';
import type { Person } from './person.ts';
import { readBody } from './read-body.ts';
import type { Change, World } from './world.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const FOLDER = new URL('./page/', import.meta.url);
const HEARTBEAT_MS = 20_000;

export type PageServer = {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): void;
};

export function createPageServer(world: World, person: Person, online: () => boolean): PageServer {
  const token = randomBytes(24).toString('base64url');
  // A page that outlives the server finds another start here, and loads itself anew.
  const start = randomBytes(8).toString('hex');
  const readers = new Set<ServerResponse>();
  const push = (change: Change): void => {
    const event = changeForPage(world, change, online());
    if (event) for (const reader of readers) sendEvent(reader, event.name, event.data);
  };
  world.listeners.add(push);
  // A comment line now and then keeps idle connections open.
  const heartbeat = setInterval(() => readers.forEach((reader) => reader.write(':\n\n')), HEARTBEAT_MS);
  heartbeat.unref();

  return {
    async serve(request, response) {
      const { pathname } = new URL(request.url ?? '/', world.origin);
      if (pathname === '/events' && request.method === 'GET') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
        sendEvent(response, 'snapshot', { start, ...snapshotForPage(world, online()) });
        readers.add(response);
        response.on('close', () => readers.delete(response));
      } else if (pathname === '/act' && request.method === 'POST') {
        await act(world, person, token, request, response);
      } else if (pathname.startsWith('/attachments/') && request.method === 'GET') {
        serveAttachment(world, request, response);
      } else if (request.method === 'GET' || request.method === 'HEAD') {
        await serveFile(pathname === '/' ? 'index.html' : pathname.slice(1), token, response);
      } else {
        refuse(response, 405, 'Method not allowed');
      }
    },
    stop() {
      clearInterval(heartbeat);
      world.listeners.delete(push);
      for (const reader of readers) reader.end();
    },
  };
}

function sendEvent(response: ServerResponse, name: string, data: unknown): void {
  response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: message });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff' });
  response.end(JSON.stringify(body));
}

async function serveFile(name: string, token: string, response: ServerResponse): Promise<void> {
  const type = TYPES[name.split('.').pop() ?? ''];
  // One flat folder: a name is letters, digits, dashes and a known ending, so nothing leads out of it.
  if (!type || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return refuse(response, 404, 'Not found');
  let text: string;
  try {
    text = await readFile(new URL(name, FOLDER), 'utf8');
  } catch {
    return refuse(response, 404, 'Not found');
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.end(name === 'index.html' ? text.replace('{{token}}', token) : text);
}

async function act(
  world: World,
  person: Person,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin } = request.headers;
  if (!isOurOrigin(world, origin) || request.headers['x-page-token'] !== token)
    return refuse(response, 403, 'Only the page may act');
  try {
    const { body } = await readBody(request);
    const action = pageActionSchema.safeParse(body);
    if (!action.success) return refuse(response, 400, action.error.issues[0]?.message ?? 'Not understood');
    sendJson(response, 200, await playAction(person, action.data));
  } catch (error) {
    // What a client would not let the person do: the page shows why.
    refuse(response, 400, error instanceof Error ? error.message : String(error));
  }
}

/** Links end as Discord's do; what is not a picture is offered as a download and never shown in our origin. */
function serveAttachment(world: World, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', world.origin);
  const [, , channelId, id] = url.pathname.split('/');
  const file = world.files.get(id ?? '');
  const expires = Number.parseInt(url.searchParams.get('ex') ?? '', 16) * 1000;
  if (!file || file.channelId !== channelId || !(expires > world.now())) {
    return refuse(response, 404, 'This content is no longer available.');
  }
  const isPicture = file.contentType.startsWith('image/');
  response.writeHead(200, {
    'Content-Type': isPicture ? file.contentType : 'application/octet-stream',
    'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.end(file.bytes);
}

/** True for what a page of ours sends; a browser names the site that asks. */
export function isOurOrigin(world: World, origin: string | undefined): boolean {
  return origin === world.origin || origin === world.origin.replace('127.0.0.1', 'localhost');
}

/** True for requests that were meant for us: a strange Host is a web site that rebinds its name to 127.0.0.1. */
export function isOurHost(world: World, host: string | undefined): boolean {
  const { port } = new URL(world.origin);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
