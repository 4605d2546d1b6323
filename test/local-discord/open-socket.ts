import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/server.ts';

type Payload = { op: number; s: number | null; t: string | null; d: Record<string, unknown> };

/** A bare gateway client, for what discord.js would never do. */
export async function openSocket(discord: LocalDiscord) {
  const socket = new WebSocket(
    `${discord.api.replace('http', 'ws').replace('/api', '/gateway')}?v=10&encoding=json`,
  );
  const received: Payload[] = [];
  socket.on('message', (raw) => received.push(JSON.parse(String(raw)) as Payload));
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const until = async (fits: (payload: Payload) => boolean): Promise<Payload> => {
    for (;;) {
      const found = received.find(fits);
      if (found) return found;
      await once(socket, 'message');
    }
  };
  return {
    socket,
    received,
    closed,
    until,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
  };
}

export const identify = (token: string, more: object = {}) => ({
  token,
  intents: 1,
  properties: {},
  ...more,
});
