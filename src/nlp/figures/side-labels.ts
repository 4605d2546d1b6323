/** "On our side: …", "côté ennemi : …": words within a sentence that say whose the losses beside them are. */
import type { ActorMention } from '../actors/actors.ts';
import { startsOf, type Document, type Sentence } from '../text/document.ts';
import { endOfPhrase } from '../text/phrases.ts';
import { firstFrom, lastEndingBy } from '../text/sorted.ts';

/** `own` is the speaker's side, `enemy` the one that the speaker fights, else an actor's. */
export type LosingSide = 'own' | 'enemy' | { of: string };
/** `leads`: its figures follow ("on our side: one dead"), else they stand before it ("one dead on our side"). */
export type SideLabel = { first: number; end: number; side: LosingSide; leads: boolean };

/** The labels of a sentence in order. */
export function findSideLabels(document: Document, sentence: Sentence, actors: ActorMention[]): SideLabel[] {
  const labels: SideLabel[] = [];
  const { ownSide, enemySide, sideWords, ofLosses } = document.language;
  const starts = startsOf(document, [ownSide, enemySide, sideWords, ofLosses], sentence.first, sentence.end);
  let after = sentence.first;
  for (const at of starts) {
    const found = at < after ? null : labelAt(document, actors, at);
    if (!found) continue;
    // "Provisional toll on the friendly side: two dead"
    const announces = document.tokens[found.end]?.fold === ':';
    labels.push({ ...found, leads: found.leads || announces || opensPart(document, sentence, found.first) });
    after = found.end;
  }
  return labels;
}

/** Whose losses a figure at a token is told to be. */
export function labelOf({ tokens }: Document, labels: SideLabel[], at: number): LosingSide | null {
  const before = labels.findLast((label) => label.end <= at && label.leads);
  const behind = labels.find((label) => label.first > at);
  if (behind && !behind.leads) {
    const gap = tokens.slice(at, behind.first);
    // "On our side one dead, and twelve dead on the enemy's": under a heading only what stands right before the next.
    const stop = before ? /^[;:,.]$/ : /^[;:.]$/;
    if (!gap.some(({ fold }) => stop.test(fold))) return behind.side;
  }
  return before?.side ?? null;
}

/** "On the enemy's side:": a line that ends with a label and a colon is over the items below it. */
export function sideOfItems({ tokens }: Document, labels: SideLabel[], { end }: Sentence): LosingSide | null {
  const last = labels.at(-1);
  return last?.end === end - 1 && tokens[end - 1]!.fold === ':' ? last.side : null;
}

function labelAt(document: Document, actors: ActorMention[], at: number): SideLabel | null {
  const { tokens, language } = document;
  const own = endOfPhrase(language.ownSide, tokens, at);
  const end = own ?? endOfPhrase(language.enemySide, tokens, at);
  if (end !== null) return { first: at, end, side: own === null ? 'enemy' : 'own', leads: false };
  const word = tokens[at]!.fold;
  if (!language.sideWords.includes(word) && !language.ofLosses.includes(word)) return null;
  const actor = actorBeside(document, actors, at);
  if (!actor?.id) return null;
  const first = Math.min(at, actor.first);
  const last = Math.max(at + 1, actor.end);
  // "the army's losses at four dead", "bilan FAMa : 02 morts": the figure has to follow.
  const leads = language.ofLosses.includes(word);
  if (leads && !language.lossOpeners.includes(tokens[last]?.fold ?? '')) return null;
  return { first, end: last, side: { of: actor.id }, leads };
}

/** "the army's side", "côté armée", "du côté de l'armée": the actor right before or behind the word for a side. */
function actorBeside(
  { tokens, language }: Document,
  actors: ActorMention[],
  at: number,
): ActorMention | undefined {
  const behind = firstFrom(actors, at + 1);
  const between = behind && tokens.slice(at + 1, behind.first);
  if (between && between.length <= 2 && between.every(({ fold }) => language.roles.links.includes(fold)))
    return behind;
  const before = lastEndingBy(actors, at);
  return before && (before.end === at || (before.end === at - 1 && tokens[at - 1]!.glued))
    ? before
    : undefined;
}

/** At the head of a sentence or behind a mark, small words apart: "; on the enemy side". */
function opensPart({ tokens, language }: Document, { first }: Sentence, label: number): boolean {
  let at = label - 1;
  while (at >= first && language.sideOpeners.includes(tokens[at]!.fold)) at--;
  return at < first || tokens[at]!.kind === 'mark';
}
