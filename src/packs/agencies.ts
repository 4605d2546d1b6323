/** News agencies, and outlets that others quote: whose account an article is a copy of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const phrases = z.array(
  z
    .string()
    .regex(/^[\p{L}\p{N}]+(?:[ '-][\p{L}\p{N}]+)*$/u, 'wants words, hyphens and straight apostrophes'),
);
const agenciesSchema = z.strictObject({
  agencies: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      /** Wherever a text has one of these, it rests on the agency: "AFP could not verify the claims". */
      names: phrases,
      /** These only where they are cited or credited: "the junta suspended RFI" rests on nobody. */
      marks: phrases,
    }),
  ),
  /** "with AFP", "Source : AFP": before a name in a line of its own. */
  creditedAfter: phrases,
  /** "told RFI", "selon RFI": before a name in a sentence. */
  citedAfter: phrases,
  /** "RFI reported": behind it. */
  citedBefore: phrases,
  /** "our correspondent", « notre rédaction »: the outlet has asked somebody itself. */
  ownVoices: phrases,
});
export type Agencies = z.infer<typeof agenciesSchema>;

/** Throws an error that names the file and every mistake in it. */
export async function loadAgencies(
  file: string = join(import.meta.dirname, '..', '..', 'packs', 'world', 'agencies.json'),
): Promise<Agencies> {
  try {
    return agenciesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file}: ${why}`, { cause: error });
  }
}
