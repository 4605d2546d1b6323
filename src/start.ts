/** Wires Vigie together and starts it: store, reader, sources, Discord, schedules. Reads like a contents list. */
import { setImmediate as takeTurn } from 'node:timers/promises';
import { loadCommands } from './commands/index.ts';
import type { Config } from './config.ts';
import { createServices, loadWording } from './create-services.ts';
import { createClient, login } from './discord/client.ts';
import { deployCommands } from './discord/deploy.ts';
import { makeNonce } from './discord/nonce.ts';
import { routeInteractions } from './discord/router.ts';
import { createSender } from './discord/send.ts';
import { watchChannels } from './discord/watch-channels.ts';
import { keepChannels } from './jobs/channels.ts';
import { createDeliverer } from './jobs/deliver.ts';
import { loadConfiguredSources } from './find-problems.ts';
import { scheduleJob, type Schedule } from './jobs/schedule.ts';
import { createTroubleLog } from './jobs/trouble-log.ts';
import { watchSource } from './jobs/watch-source.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Logger } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { createPipeline } from './pipeline.ts';
import { createFetch } from './sources/fetch.ts';
import type { Source } from './sources/load.ts';
import { openStore } from './store/open.ts';

export type Running = {
  /** Finishes the item in hand, then ends everything. */
  stop(): Promise<void>;
};

export type StartOptions = {
  config: Config & { token: string };
  log: Logger;
  /** Addresses on this machine that feeds may be fetched from, `host:port`: the demo's and the tests' own. */
  allowHosts?: string[];
  /** Awaited once the bot is ready and before the first look at a source. */
  beforeSources?: () => Promise<void>;
  /** Called where Discord ends the connection for good. */
  onFatal: (error: unknown) => void;
};

export async function startVigie({
  config,
  log,
  allowHosts = [],
  beforeSources,
  onFatal,
}: StartOptions): Promise<Running> {
  const now = () => new Date();
  const stopping = new AbortController();

  await makeFolder(config.watchDir).catch((error: unknown) => {
    const message = `The watched folder ${config.watchDir} cannot be made; set WATCH_DIR to another`;
    throw new Error(message, { cause: error });
  });
  const sources = await loadConfiguredSources(config);
  const [store, knowledge, commands] = await Promise.all([
    openStore(config.store),
    loadKnowledge({ gazetteer: config.gazetteer }),
    loadCommands(),
  ]);
  const trouble = createTroubleLog(log, now);
  const onError = (error: unknown, where: string) => {
    if (store.isTrouble(error)) trouble.met(error, { where });
    else log.error({ err: error, where }, 'unexpected error');
  };
  /** Begun last, ended first: also where the start itself fails on its way. */
  const endings: (() => Promise<unknown>)[] = [() => store.close()];
  const stop = async () => {
    stopping.abort();
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const wording = await loadWording(knowledge);
    const pipeline = createPipeline(store, knowledge, config.confidenceFloor, takeTurn);
    const services = createServices(store, knowledge, wording, commands, now);

    const client = createClient(config.discordApi ? { api: config.discordApi } : {});
    const router = routeInteractions(client, {
      commands,
      services,
      logError: (err, details) => log.error({ err, ...details }, 'command failed'),
    });
    const bot = await login(client, config.token, (error, fatal) =>
      fatal ? onFatal(error) : log.warn({ err: error }, 'Discord connection'),
    );
    endings.push(
      () => bot.destroy(),
      () => router.settled(),
    );
    const deployed = await deployCommands(bot.rest, bot.application.id, commands);
    await beforeSources?.();

    const deliverer = createDeliverer({ store, sender: createSender(bot), makeNonce, wording, now, log });
    const deliver = () => void deliverer.run().then(trouble.passed, (error) => onError(error, 'deliver'));
    watchChannels(client, keepChannels({ store, now, log, deliver }), onError);
    const fetch = createFetch({ allowHosts });
    const watch = (source: Source) => () =>
      watchSource(source, {
        pipeline,
        fetch,
        now,
        signal: stopping.signal,
        log,
        onTrouble: trouble.met,
        onFiled: deliver,
      });
    const schedules: Schedule[] = [];
    endings.push(
      () => deliverer.stop(),
      () => Promise.all(schedules.map((schedule) => schedule.stop())),
    );
    const schedule = (name: string, expression: string, work: () => Promise<void>) =>
      schedules.push(scheduleJob(name, expression, work, { atStart: true, log, onError }));
    for (const source of sources)
      schedule(source.id, source.schedule ?? defaultSchedule(source, config), watch(source));
    // Not waited for: a channel that takes long keeps nobody from looking what has fallen due elsewhere.
    schedule('deliver', '* * * * * *', async () => deliver());
    log.info(
      {
        bot: bot.user.tag,
        servers: bot.guilds.cache.size,
        commands: deployed,
        sources: sources.length,
        watching: config.watchDir,
      },
      'Vigie is ready',
    );
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function defaultSchedule(source: Source, config: Config): string {
  return source.kind === 'folder' ? config.schedules.folder : config.schedules.feed;
}
