/** The main job on loopback: a local Discord, the real bot, a watched folder and a feed of samples. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../log.ts';
import { startLocalDiscord, type LocalDiscord } from '../local-discord/server.ts';
import { parseConfig } from '../config.ts';
import { renderFeed } from '../samples/feed.ts';
import { loadSamples, type FolderSample } from '../samples/load.ts';
import { startVigie } from '../start.ts';
import { DESK, SUBSCRIPTIONS } from './desk.ts';
import { startFeedServer } from './feed-server.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');

export type Demo = {
  page: string;
  /** The watched folder: what is dropped here becomes an alert. */
  folder: string;
  discord: LocalDiscord;
  /** Resolves when every sample has been dropped (true), or the demo was stopped before (false). */
  played: Promise<boolean>;
  stop(): Promise<void>;
};

export type DemoOptions = { port: number; log: Logger; onStep: (sample: FolderSample) => void };

export async function startDemo({ port, log, onStep }: DemoOptions): Promise<Demo> {
  const start = new Date();
  const samples = await loadSamples(SAMPLES, start);
  const stopPlaying = new AbortController();
  /** Begun last, ended first: also where the start itself fails on its way. */
  const endings: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    stopPlaying.abort();
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const home = await mkdtemp(join(tmpdir(), 'vigie-demo-'));
    endings.push(() => rm(home, { recursive: true, force: true }));
    const folder = join(home, 'inbox');
    await mkdir(folder);
    const feed = await startFeedServer((link) =>
      renderFeed(
        samples.filter((sample) => sample.where === 'feed'),
        { title: 'Example Wire (EXERCISE)', link },
      ),
    );
    endings.push(() => feed.stop());
    const sourcesFile = join(home, 'sources.json');
    await writeFile(sourcesFile, JSON.stringify({ sources: [describeFeed(feed.address)] }));

    const discord = await startLocalDiscord({ port, guilds: [DESK] }).catch((error: unknown) => {
      throw explainPort(error, port);
    });
    endings.push(() => discord.stop());
    const config = parseConfig({
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DATA_DIR: join(home, 'data'),
      WATCH_DIR: folder,
      SOURCES_FILE: sourcesFile,
      FOLDER_SCHEDULE: '* * * * * *',
    });
    const vigie = await startVigie({
      config: { ...config, token: discord.token },
      log,
      allowHosts: [feed.host],
      onFatal: (error) => log.fatal({ err: error }, 'the connection to the local Discord ended'),
      beforeSources: () => subscribe(discord),
    });
    endings.push(() => vigie.stop());
    const played = play(
      samples.filter((sample) => sample.where === 'folder'),
      folder,
      stopPlaying.signal,
      onStep,
    );
    return { page: discord.page, folder, discord, played, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function describeFeed(address: string): object {
  const name = 'Example Wire (EXERCISE)';
  return { id: 'example-wire', kind: 'feed', name, address, schedule: '*/5 * * * * *' };
}

function explainPort(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new Error(`port ${port} is taken: choose another with --port, or leave --port out for a free one`);
}

/** The manager types `/subscribe` in each channel, as anybody would. */
async function subscribe(discord: LocalDiscord): Promise<void> {
  const manager = discord.state.user('manager');
  for (const { channel, options } of SUBSCRIPTIONS) {
    const answer = await discord.person.runCommand({
      userId: manager.id,
      channelId: discord.state.channel(channel).id,
      name: 'subscribe',
      options,
    });
    if (answer.kind !== 'message')
      throw new Error(`the demo could not subscribe #${channel}: ${JSON.stringify(answer)}`);
  }
}

/** Drops the samples into the folder at their seconds; ends early where the demo is stopped. */
async function play(
  samples: FolderSample[],
  folder: string,
  signal: AbortSignal,
  onStep: (sample: FolderSample) => void,
): Promise<boolean> {
  const began = performance.now();
  for (const sample of samples) {
    const wait = sample.afterSeconds * 1000 - (performance.now() - began);
    if (wait > 0) await pause(wait, signal);
    if (signal.aborted) return false;
    await writeFile(join(folder, sample.name), sample.content);
    onStep(sample);
  }
  return true;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
