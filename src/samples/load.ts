/** Reads a folder of samples: texts with date tokens, and `order.json`, which says when each one appears. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { renderSample, type SampleLanguage } from './render.ts';

/** What the demo's margin says as a sample arrives. */
const stepSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export const orderSchema = z.strictObject({
  /** Dropped into the watched folder, so many seconds after the start. */
  folder: z.array(
    z.strictObject({
      file: z.string().startsWith('folder/'),
      afterSeconds: z.number().nonnegative(),
      step: stepSchema.optional(),
    }),
  ),
  /** Items of the feed, published so many hours before the start. */
  feed: z.array(z.strictObject({ file: z.string().startsWith('feed/'), hoursBefore: z.number().positive() })),
});

type SampleText = {
  /** File name without its folder: `01-short-name.en.txt`. */
  name: string;
  lang: SampleLanguage;
  /** The file with its tokens filled in; its first line says EXERCISE. */
  content: string;
  /** ISO 8601, UTC: when the feed published it, or when the demo drops it into the folder. */
  publishedAt: string;
};
export type FolderSample = SampleText & {
  where: 'folder';
  afterSeconds: number;
  step: z.infer<typeof stepSchema> | null;
};
type FeedSample = SampleText & { where: 'feed' };
export type Sample = FolderSample | FeedSample;

function languageOf(file: string): SampleLanguage {
  const lang = /\.(en|fr)\.(?:txt|md|html)$/.exec(file)?.[1];
  if (lang === 'en' || lang === 'fr') return lang;
  throw new Error(`${file}: name it like 01-short-name.en.txt (en or fr; txt, md or html)`);
}

async function loadText(dir: string, file: string, start: Date, at: number): Promise<SampleText> {
  const lang = languageOf(file);
  const text = await readFile(path.join(dir, file), 'utf8');
  try {
    const content = renderSample(text, start, lang);
    return { name: path.basename(file), lang, content, publishedAt: new Date(at).toISOString() };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function loadOrder(dir: string): Promise<z.infer<typeof orderSchema>> {
  const file = path.join(dir, 'order.json');
  const order = orderSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!order.success) throw new Error(`${file}: ${z.prettifyError(order.error)}`);
  return order.data;
}

/** Every file below the two folders is in the order once, and every file of the order is there. */
async function checkOrder(dir: string, ordered: string[]): Promise<void> {
  const twice = ordered.find((file, i) => ordered.indexOf(file) !== i);
  if (twice) throw new Error(`order.json names ${twice} twice: name each file once`);
  const present = (
    await Promise.all(
      ['folder', 'feed'].map(async (where) => {
        const names = await readdir(path.join(dir, where));
        return names.filter((name) => !name.startsWith('.')).map((name) => `${where}/${name}`);
      }),
    )
  ).flat();
  const forgotten = present.find((file) => !ordered.includes(file));
  if (forgotten) throw new Error(`order.json does not name ${forgotten}: add it, or remove the file`);
  const missing = ordered.find((file) => !present.includes(file));
  if (missing) throw new Error(`order.json names ${missing}, which is not there`);
}

/**
 * The samples of `dir` as they read at `start`: first those of the folder by the second they appear, then those
 * of the feed, newest first.
 */
export async function loadSamples(dir: string, start: Date): Promise<Sample[]> {
  const order = await loadOrder(dir);
  await checkOrder(dir, [...order.folder, ...order.feed].map(({ file }) => file));
  const folder = order.folder.map(async ({ file, afterSeconds, step }): Promise<FolderSample> => {
    const text = await loadText(dir, file, start, start.getTime() + afterSeconds * 1000);
    return { ...text, where: 'folder', afterSeconds, step: step ?? null };
  });
  const feed = order.feed.map(async ({ file, hoursBefore }): Promise<FeedSample> => {
    const text = await loadText(dir, file, start, start.getTime() - hoursBefore * 3_600_000);
    return { ...text, where: 'feed' };
  });
  return [
    ...(await Promise.all(folder)).sort((a, b) => a.afterSeconds - b.afterSeconds),
    ...(await Promise.all(feed)).sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)),
  ];
}
