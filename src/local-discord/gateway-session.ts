/** Sessions of the gateway: opened by IDENTIFY, taken up again by RESUME with what was missed. */
import { randomBytes } from 'node:crypto';
import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { isDelivered } from './intents.ts';
import { renderGuildCreate } from './render.ts';
import type { World } from './world.ts';

export type Session = {
  id: string;
  shard: [number, number];
  intents: number;
  seq: number;
  sent: { s: number; text: string }[];
  socket: WebSocket | null;
  droppedAt: number;
};

const identifySchema = z.object({
  token: z.string(),
  intents: z.int().nonnegative(),
  shard: z.tuple([z.int(), z.int()]).optional(),
  compress: z.boolean().optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** All intent bits that exist. */
const KNOWN_INTENTS = 0x0fff_ffff;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

export const NO_COMPRESSION = 'There is no compression here: ask for none';

export function sendTo(socket: WebSocket, payload: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ s: null, t: null, ...payload }));
}

/** Sends an event to a session and keeps it for a resume. */
export function dispatch(world: World, session: Session, event: string, data: unknown): void {
  session.seq += 1;
  const text = JSON.stringify({ op: Op.Dispatch, s: session.seq, t: event, d: data });
  session.sent.push({ s: session.seq, text });
  if (session.sent.length > world.limits.resumeEvents) session.sent.shift();
  if (session.socket?.readyState === session.socket?.OPEN) session.socket?.send(text);
}

export function isOnShard(session: Session, guildId: string | null): boolean {
  const [index, count] = session.shard;
  return guildId === null ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

/** Opens a session, or closes the socket with Discord's reason and gives null. */
export function identify(
  world: World,
  sessions: Map<string, Session>,
  socket: WebSocket,
  data: unknown,
): Session | null {
  const refuse = (code: number, reason: string): null => {
    socket.close(code, reason);
    return null;
  };
  const parsed = identifySchema.safeParse(data);
  if (!parsed.success) return refuse(Close.DecodeError, 'Error while decoding payload');
  const { token, intents, shard = [0, 1], compress = false } = parsed.data;
  if (token !== world.token) return refuse(Close.AuthenticationFailed, 'Authentication failed');
  if (compress) return refuse(Close.InvalidAPIVersion, NO_COMPRESSION);
  const [index, count] = shard;
  if (count < 1 || index < 0 || index >= count) return refuse(Close.InvalidShard, 'Invalid shard');
  if (intents & ~KNOWN_INTENTS) return refuse(Close.InvalidIntents, 'Invalid intents');
  if (intents & PRIVILEGED_INTENTS & ~world.limits.privilegedIntents) {
    return refuse(Close.DisallowedIntents, 'Disallowed intents');
  }
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    shard: [index, count],
    intents,
    seq: 0,
    sent: [],
    socket,
    droppedAt: 0,
  };
  const guilds = [...world.guilds.values()].filter((one) => one.botInside && isOnShard(session, one.id));
  if (guilds.length > world.limits.guildsPerShard) return refuse(Close.ShardingRequired, 'Sharding required');
  sessions.set(session.id, session);
  dispatch(world, session, Event.Ready, {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: world.origin.replace(/^http/, 'ws') + '/gateway',
    shard: session.shard,
    application: { id: world.application.id, flags: 0 },
  });
  const withMembers = (intents & (1 << 1)) !== 0;
  for (const guild of guilds) {
    if (isDelivered(Event.GuildCreate, intents, guild.id))
      dispatch(world, session, Event.GuildCreate, renderGuildCreate(world, guild, withMembers));
  }
  return session;
}

/** Takes up a dropped session and plays what was missed; opcode 9 where that is not possible any more. */
export function resume(
  world: World,
  sessions: Map<string, Session>,
  socket: WebSocket,
  data: unknown,
): Session | null {
  const parsed = resumeSchema.safeParse(data);
  if (!parsed.success) {
    socket.close(Close.DecodeError, 'Error while decoding payload');
    return null;
  }
  const { token, session_id: id, seq } = parsed.data;
  if (token !== world.token) {
    socket.close(Close.AuthenticationFailed, 'Authentication failed');
    return null;
  }
  const session = sessions.get(id);
  const isLate = session && !session.socket && world.now() - session.droppedAt > world.limits.resumeWindowMs;
  const oldest = session?.sent[0]?.s ?? 1;
  if (!session || isLate || oldest > seq + 1) {
    if (session) sessions.delete(id);
    sendTo(socket, { op: Op.InvalidSession, d: false });
    return null;
  }
  if (seq > session.seq) {
    sessions.delete(id);
    socket.close(Close.InvalidSeq, 'Invalid seq');
    return null;
  }
  session.socket?.close(Close.SessionTimedOut, 'Session resumed elsewhere');
  session.socket = socket;
  for (const { s, text } of session.sent) if (s > seq) socket.send(text);
  dispatch(world, session, Event.Resumed, {});
  return session;
}
