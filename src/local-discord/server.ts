/**
 * Discord on loopback: REST, gateway and a page, for the tests and the demo. An unmodified discord.js client
 * logs in to it with `rest: { api, version: '10' }`. State is kept in memory and ends with the server.
 *
 *     const discord = await startLocalDiscord();
 *     const client = new Client({ intents: ['Guilds'], rest: { api: discord.api, version: '10' } });
 *     await client.login(discord.token);
 *     const channelId = discord.state.channel('gao').id;
 *     const answer = await discord.person.runCommand({ channelId, name: 'incidents', options: { region: 'gao' } });
 *     discord.faults.add({ on: 'POST /channels/:channel/messages', when: 'after', kind: 'reset' });
 *     await discord.waitFor((state) => state.messages('gao').length === 1);
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdmin } from './admin.ts';
import type { Admin } from './admin.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { createGateway, GATEWAY_PATH } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { createPageServer, isOurHost, isOurOrigin } from './page-server.ts';
import { createPerson } from './person.ts';
import type { Person } from './person.ts';
import { plantGuild } from './plant.ts';
import { serveApi } from './rest.ts';
import { DEFAULT_GUILDS } from './seed.ts';
import type { GuildSeed } from './seed.ts';
import { createState } from './state.ts';
import type { State } from './state.ts';
import { createWorld } from './world.ts';
import type { Change, World } from './world.ts';

export type LocalDiscord = {
  /** Base for discord.js `rest.api`: `http://127.0.0.1:PORT/api`. */
  api: string;
  /** Address of the page: `http://127.0.0.1:PORT/`. */
  page: string;
  /** The bot token that logs in. */
  token: string;
  /** What there is to see: guilds, channels, messages, commands, requests with their verdicts. */
  state: State;
  /** A person acts, as from a client. */
  person: Person;
  /** What a server's owner does: channels, permissions, putting the bot out. */
  admin: Admin;
  /** What may go wrong with requests, on demand. */
  faults: Faults & Pick<Gateway, 'drop' | 'askReconnect'>;
  /** Resolves as soon as the predicate holds, looked at after every change; rejects after `timeoutMs` (10 s). */
  waitFor(predicate: (state: State) => boolean, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
};

export type LocalDiscordOptions = {
  /** 0, the default, takes a free one. */
  port?: number;
  guilds?: GuildSeed[];
  token?: string;
  /** What differs from Discord's limits; `NO_RATE_LIMITS` for tests about something else. */
  limits?: Partial<Limits>;
  /** Milliseconds since 1970; tests that need a moving clock hand in their own. */
  now?: () => number;
};

export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const world = createWorld({
    token: options.token ?? 'local.discord.token',
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    now: options.now ?? Date.now,
  });
  for (const seed of options.guilds ?? DEFAULT_GUILDS) plantGuild(world, seed);
  const faults = createFaults();
  const gateway = createGateway(world);
  const state = createState(world, gateway.online);
  const person = createPerson(world);
  const admin = createAdmin(world);

  const pages = createPageServer(world, person, gateway.online);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOurHost(world, request.headers.host)) {
      response.writeHead(421).end('This address answers to 127.0.0.1 and localhost only.\n');
    } else if (request.url?.startsWith('/api/')) {
      await serveApi(world, faults, request, response);
    } else {
      await pages.serve(request, response);
    }
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`${error instanceof Error ? error.stack : String(error)}\n`);
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const refusal = refuseUpgrade(world, request);
    if (refusal) socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`);
    else gateway.upgrade(request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  world.origin = `http://127.0.0.1:${port}`;

  return {
    api: `${world.origin}/api`,
    page: `${world.origin}/`,
    token: world.token,
    state,
    person,
    admin,
    faults: { ...faults, drop: gateway.drop, askReconnect: gateway.askReconnect },
    waitFor: (predicate, timeoutMs = 10_000) => waitFor(world.listeners, state, predicate, timeoutMs),
    async stop() {
      gateway.stop();
      pages.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A browser lets any web site open a socket to here, and the token is no secret: only what is no site may. */
function refuseUpgrade(world: World, { url, headers }: IncomingMessage): string | null {
  if (!isOurHost(world, headers.host)) return '421 Misdirected Request';
  if (headers.origin !== undefined && !isOurOrigin(world, headers.origin)) return '403 Forbidden';
  return new URL(url ?? '/', world.origin).pathname === GATEWAY_PATH ? null : '404 Not Found';
}

function waitFor(
  listeners: Set<(change: Change) => void>,
  state: State,
  predicate: (state: State) => boolean,
  timeoutMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      listeners.delete(look);
    };
    const look = (): void => {
      try {
        if (!predicate(state)) return;
        resolve();
      } catch (error) {
        reject(error);
      }
      done();
    };
    const timer = setTimeout(() => {
      done();
      reject(new Error(`what was waited for did not come about in ${timeoutMs} ms: ${String(predicate)}`));
    }, timeoutMs);
    listeners.add(look);
    look();
  });
}
