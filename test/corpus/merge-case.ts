/** The merge cases: articles of several outlets, and which of their reports tell of one incident. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { daySchema, eventTypeSchema } from '../../src/model.ts';

const articleSchema = z.strictObject({
  id: z.string().min(1),
  source: z.string().min(1),
  published: daySchema,
  title: z.string().min(1).nullable(),
  text: z.string().min(1),
  lang: z.enum(['en', 'fr']).optional(),
});

const mentionSchema = z.strictObject({
  article: z.string().min(1),
  /** Where this article gives another place, type or days than the incident's. */
  place: z.string().min(1).optional(),
  eventType: eventTypeSchema.optional(),
  start: daySchema.optional(),
  end: daySchema.optional(),
});

const incidentSchema = z.strictObject({
  start: daySchema,
  /** Left out: the first day is the last. */
  end: daySchema.optional(),
  eventType: eventTypeSchema,
  place: z.string().min(1),
  /** Best number of killed; left out where the codebook leaves it open. */
  killed: z.number().int().nonnegative().optional(),
  mentions: z.array(mentionSchema).min(1),
});

const mergeCaseSchema = z
  .strictObject({
    trap: z.string().min(10),
    articles: z.array(articleSchema).min(2),
    incidents: z.array(incidentSchema),
  })
  .superRefine(({ articles, incidents }, context) => {
    const ids = articles.map(({ id }) => id);
    if (new Set(ids).size < ids.length) context.addIssue('two articles have one id');
    for (const { mentions } of incidents)
      for (const { article } of mentions)
        if (!ids.includes(article)) context.addIssue(`a mention names the article ${article}, which is not there`);
  });

export type MergeArticle = z.infer<typeof articleSchema>;
export type MergeIncident = z.infer<typeof incidentSchema>;
export type MergeCase = z.infer<typeof mergeCaseSchema> & { name: string };

/** All merge cases by name; throws one error that lists every mistake. */
export async function loadMergeCases(
  dir: string = path.join(import.meta.dirname, 'merge'),
): Promise<MergeCase[]> {
  const mistakes: string[] = [];
  const cases: MergeCase[] = [];
  for (const file of (await readdir(dir)).sort()) {
    const found = mergeCaseSchema.safeParse(JSON.parse(await readFile(path.join(dir, file), 'utf8')));
    if (found.success) cases.push({ name: path.parse(file).name, ...found.data });
    else
      for (const { path: field, message } of found.error.issues)
        mistakes.push(`${file}: ${field.join('.') || 'the case'}: ${message}`);
  }
  if (mistakes.length > 0)
    throw new Error(`The merge cases in ${dir} have ${mistakes.length} mistakes:\n${mistakes.join('\n')}`);
  return cases;
}
