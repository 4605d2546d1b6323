/**
 * The gateway, v10 with JSON. https://docs.discord.com/developers/events/gateway
 * There is no compression: discord.js asks for none unless told to, and on loopback it would save nothing. Who asks
 * for it all the same, or for another encoding than JSON, is closed with 4012 and the reason, so that a client ends
 * instead of trying again.
 * A session outlives its socket for a while, so that a client can resume and gets what it missed.
 */
import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayOpcodes as Op,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { dispatch, identify, isOnShard, NO_COMPRESSION, resume, sendTo } from './gateway-session.ts';
import type { Session } from './gateway-session.ts';
import { isDelivered, withheldContent } from './intents.ts';
import { GATEWAY_LIMITS } from './limits.ts';
import { may } from './permissions.ts';
import { renderMember } from './render.ts';
import { publish } from './world.ts';
import type { Change, World } from './world.ts';

export type Gateway = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** True while a client is identified and connected. */
  online(): boolean;
  /** Cuts every connection: 1006 without a code. `resumable: false` also forgets the sessions. */
  drop(options?: { code?: number; resumable?: boolean }): void;
  /** Asks the clients to reconnect (opcode 7). */
  askReconnect(): void;
  stop(): void;
};

export const GATEWAY_PATH = '/gateway';

const payloadSchema = z.object({ op: z.int(), d: z.unknown().optional() });
const membersSchema = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.int().optional(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

export function createGateway(world: World): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const sessions = new Map<string, Session>();

  const listener = (change: Change): void => {
    for (const session of sessions.values()) dispatchChange(world, session, change);
  };
  world.listeners.add(listener);
  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const query = new URL(request.url ?? '/', world.origin).searchParams;
    const strange = findUnsupported(query);
    if (strange) socket.close(Close.InvalidAPIVersion, strange);
    else attend(world, sessions, socket);
  });

  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
    },
    online: () => [...sessions.values()].some((session) => session.socket !== null),
    drop: ({ code, resumable = true } = {}) => {
      for (const session of sessions.values()) {
        if (code === undefined) session.socket?.terminate();
        else session.socket?.close(code);
        session.socket = null;
        session.droppedAt = world.now();
      }
      if (!resumable) sessions.clear();
      publish(world, { event: 'bot', guildId: null, data: { online: false } });
    },
    askReconnect: () => {
      for (const { socket } of sessions.values()) if (socket) sendTo(socket, { op: Op.Reconnect, d: null });
    },
    stop: () => {
      world.listeners.delete(listener);
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

/** What a connection asks for that there is not, as the reason of its end. */
function findUnsupported(query: URLSearchParams): string | null {
  if ((query.get('v') ?? '10') !== '10') return 'Invalid API version';
  if ((query.get('encoding') ?? 'json') !== 'json') return `No ${query.get('encoding')} here, only JSON`;
  return query.has('compress') ? NO_COMPRESSION : null;
}

function dispatchChange(world: World, session: Session, change: Change): void {
  const { event, guildId, data } = change;
  // Lower-case events and ephemeral messages are not the gateway's.
  if (event !== event.toUpperCase() || change.visibleTo || !isOnShard(session, guildId)) return;
  if (!isDelivered(event, session.intents, guildId)) return;
  const guild = guildId === null ? null : world.guilds.get(guildId);
  const comesAnyway = event === Event.GuildDelete || event === Event.InteractionCreate;
  if (guild && !guild.botInside && !comesAnyway) return;
  const channel = event.startsWith('MESSAGE_') ? world.channels.get(change.channelId ?? '') : undefined;
  if (channel && !may(world, channel, world.bot.id, PermissionFlagsBits.ViewChannel)) return;
  dispatch(world, session, event, withheldContent(world, event, session.intents, data));
}

/** Speaks with one connection from HELLO to its end. */
function attend(world: World, sessions: Map<string, Session>, socket: WebSocket): void {
  let session: Session | null = null;
  let received: number[] = [];
  let lastBeat = world.now();
  const interval = world.limits.heartbeatIntervalMs;
  const watch = setInterval(() => {
    if (world.now() - lastBeat > interval * 2) socket.close(Close.SessionTimedOut, 'Session timed out');
  }, interval);
  watch.unref();
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(watch);
    if (session?.socket !== socket) return;
    session.socket = null;
    session.droppedAt = world.now();
    // A clean close by the client ends the session.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    publish(world, { event: 'bot', guildId: null, data: { online: false } });
  });
  socket.on('message', (raw) => {
    const now = world.now();
    received = [...received.filter((at) => now - at < 60_000), now];
    if (received.length > GATEWAY_LIMITS.sendsPerMinute)
      return socket.close(Close.RateLimited, 'Rate limited');
    const text = String(raw);
    const payload = text.length > GATEWAY_LIMITS.payloadBytes ? null : parsePayload(text);
    if (!payload) return socket.close(Close.DecodeError, 'Error while decoding payload');
    if (payload.op === Op.Heartbeat) {
      lastBeat = now;
      return sendTo(socket, { op: Op.HeartbeatAck });
    }
    if (payload.op === Op.Identify || payload.op === Op.Resume) {
      if (session) return socket.close(Close.AlreadyAuthenticated, 'Already authenticated');
      const open = payload.op === Op.Identify ? identify : resume;
      session = open(world, sessions, socket, payload.d);
      if (session) publish(world, { event: 'bot', guildId: null, data: { online: true } });
      return;
    }
    if (!session) return socket.close(Close.NotAuthenticated, 'Not authenticated');
    if (payload.op === Op.RequestGuildMembers) return sendMembers(world, session, payload.d);
    // Presence and voice state have no effect here.
    if (payload.op !== Op.PresenceUpdate && payload.op !== Op.VoiceStateUpdate) {
      socket.close(Close.UnknownOpcode, 'Unknown opcode');
    }
  });
  sendTo(socket, { op: Op.Hello, d: { heartbeat_interval: interval } });
}

function parsePayload(text: string): z.output<typeof payloadSchema> | null {
  try {
    return payloadSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function sendMembers(world: World, session: Session, data: unknown): void {
  const parsed = membersSchema.safeParse(data);
  const guild = parsed.success ? world.guilds.get(parsed.data.guild_id) : undefined;
  if (!parsed.success || !guild) return;
  const { query, limit, user_ids: wanted, nonce } = parsed.data;
  const ids = wanted === undefined ? null : [wanted].flat();
  const found = [...guild.members.values()].filter(({ user }) =>
    ids ? ids.includes(user.id) : user.username.startsWith(query ?? ''),
  );
  const members = limit ? found.slice(0, limit) : found;
  dispatch(world, session, Event.GuildMembersChunk, {
    guild_id: guild.id,
    members: members.map((member) => ({ user: member.user, ...renderMember(member) })),
    chunk_index: 0,
    chunk_count: 1,
    ...(nonce === undefined ? {} : { nonce }),
  });
}
