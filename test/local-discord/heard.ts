/** Every request that a local Discord of this process heard, kept until it is judged. */
import { subscribe } from 'node:diagnostics_channel';
import type { RequestRecord } from '../../src/local-discord/world.ts';

let heard: RequestRecord[] = [];
subscribe('local-discord:request', (record) => heard.push(record as RequestRecord));

/**
 * Codes of refusals that say what is wrong with a body: no text, no JSON, too large, too many files, too few
 * messages to delete, breaking a rule.
 * Tests send such on purpose. What is refused for another reason (no access, no such channel, a fault) is judged.
 */
const FOR_THE_BODY = new Set([40005, 50006, 50035, 50016, 50109, 30015]);

const isJudged = ({ route, code }: RequestRecord): boolean =>
  route !== null && (code === null || !FOR_THE_BODY.has(code));

/** What Discord's description holds against the requests since the last call. */
export async function takeProblems(): Promise<string[]> {
  const judged = heard.filter(isJudged);
  heard = [];
  if (judged.length === 0) return [];
  // Loaded where there is something to judge: most tests never speak to a Discord.
  const { findProblems, isOpenApiPresent } = await import('./openapi.ts');
  return isOpenApiPresent ? judged.flatMap(findProblems) : [];
}
