/** An outbox over a store of its own, with a bot on the local Discord, and a clock that the test moves. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { APIEmbed } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { loadWording } from '../../src/create-services.ts';
import { makeNonce } from '../../src/discord/nonce.ts';
import { createSender } from '../../src/discord/send.ts';
import { createDeliverer } from '../../src/jobs/deliver.ts';
import type { LocalDiscordOptions } from '../../src/local-discord/server.ts';
import type { Incident } from '../../src/model.ts';
import { openStore } from '../../src/store/open.ts';
import type { Delivery } from '../../src/store/store.ts';
import { startBot, startDiscord } from '../discord/log-in.ts';
import { knowledge } from '../incidents/reports.ts';
import { keysOf, sampleDelivery, sampleIncident } from '../store/samples.ts';

const wording = await loadWording(knowledge);

/** Discord's own clock runs on. */
export async function openOutbox(options: LocalDiscordOptions = {}) {
  const discord = await startDiscord(options);
  const { client } = await startBot(discord);
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-outbox-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const warnings: object[] = [];
  const log = { warn: (details: object) => warnings.push(details), info: () => {}, debug: () => {} };
  const create = () => createDeliverer({ store, sender: createSender(client), makeNonce, wording, now, log });
  const channelOf = (name: string) => discord.state.channel(name).id;
  const saveIncident = (id: string, changes: Partial<Incident> = {}) =>
    store.incidents.save(sampleIncident(id, changes), keysOf(['gao']), now().toISOString());
  return {
    discord,
    client,
    store,
    log,
    warnings,
    create,
    deliverer: create(),
    channelOf,
    saveIncident,
    /** What the store holds of the incident can no longer be read, until it is saved again. */
    spoilIncident(id: string) {
      const database = new DatabaseSync(join(dataDir, 'vigie.db'));
      database.prepare("update incidents set data = '{' where id = ?").run(id);
      database.close();
    },
    now,
    pause: async (channel: string) => (await store.pauses.find([channelOf(channel)]))[0],
    pass: (ms: number) => (ahead += ms),
    later: (ms: number) => new Date(now().getTime() + ms).toISOString(),
    /** An incident that a channel is to be shown. */
    async owe(channel: string, incidentId: string, changes: Partial<Delivery> = {}) {
      if (!(await store.incidents.find(incidentId))) await saveIncident(incidentId);
      const at = now().toISOString();
      const delivery = sampleDelivery(channelOf(channel), incidentId, {
        notBefore: at,
        createdAt: at,
        ...changes,
      });
      await store.deliveries.save(delivery);
    },
    /** The incident has moved on, and the channel is to see it. */
    async moveOn(channel: string, incidentId: string, revision: number) {
      await saveIncident(incidentId, { revision });
      const known = await store.deliveries.find(channelOf(channel), incidentId);
      await store.deliveries.save({ ...known!, wantedRevision: revision, status: 'pending' });
    },
    state: async (channel: string, incidentId: string) =>
      (await store.deliveries.find(channelOf(channel), incidentId))!,
    footers: (channel: string) =>
      discord.state
        .messages(channel)
        .map(({ embeds }: { embeds: APIEmbed[] }) => embeds[0]?.footer?.text ?? ''),
  };
}
