/**
 * How long a card waits for those of another channel: many cards stand in #alerts, then one falls due in #kidal,
 * against the local Discord with Discord's limits (5 messages in 5 s a channel).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWording } from '../../src/create-services.ts';
import { createClient, login } from '../../src/discord/client.ts';
import { makeNonce } from '../../src/discord/nonce.ts';
import { createSender } from '../../src/discord/send.ts';
import { createDeliverer } from '../../src/jobs/deliver.ts';
import { loadKnowledge } from '../../src/load-knowledge.ts';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { openStore } from '../../src/store/open.ts';
import { keysOf, sampleDelivery, sampleIncident } from '../../test/store/samples.ts';
import type { Bench, Figure, Options } from '../bench.ts';

export const bench: Bench = {
  about: 'the delivery of cards',
  cases: {
    wait: { about: 'how long a card waits behind those of another channel (--cards N)', run: measureWait },
  },
};

async function measureWait({ cards: waiting }: Options): Promise<Figure[]> {
  const discord = await startLocalDiscord();
  const client = await login(createClient({ api: discord.api }), discord.token, console.error);
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const store = await openStore({ dataDir });
  const start = Date.now();
  const owe = async (channel: string, incidentId: string, after: number) => {
    await store.incidents.save(sampleIncident(incidentId), keysOf([]), new Date(start).toISOString());
    const createdAt = new Date(start - 1_000 + after).toISOString();
    const { id } = discord.state.channel(channel);
    await store.deliveries.save(sampleDelivery(id, incidentId, { createdAt, notBefore: createdAt }));
  };
  for (let n = 0; n < waiting; n++) await owe('alerts', `alerts-${n}`, n);
  await owe('kidal', 'kidal-0', waiting);

  const deliverer = createDeliverer({
    store,
    sender: createSender(client),
    makeNonce,
    wording: await loadWording(await loadKnowledge()),
    now: () => new Date(),
    log: { warn: console.error, info: () => {}, debug: () => {} },
  });
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const run = deliverer.run();
  await discord.waitFor((state) => state.messages('kidal').length === 1, 10 * 60_000);
  const before = discord.state.messages('alerts').length;
  const own = seconds();
  await run;
  const all = seconds();
  await client.destroy();
  await discord.stop();
  await store.close();
  await rm(dataDir, { recursive: true });
  return [
    { case: 'wait: a card behind those of another channel', value: own, unit: 's' },
    { case: 'wait: cards of the other channel shown before it', value: before, unit: 'cards' },
    { case: `wait: all of the ${waiting} cards of the other channel`, value: all, unit: 's' },
  ];
}
