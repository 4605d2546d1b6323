/** Where a text names actors, by name or by loose words, and the country it gives them. */
import { ACCENTED, type ActorIndex, type ActorMeaning, type ActorName } from './actor-index.ts';
import { startsOf, type Document } from '../text/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import { findLongest } from '../text/trie.ts';

export type ActorMention = {
  first: number;
  end: number;
  meaning: ActorMeaning;
  /** ISO code of an adjective beside it: "Malian soldiers". */
  country: string | null;
  /** Filled by `resolveActors`. */
  id: string | null;
};

export function findActors(document: Document, index: ActorIndex, gazetteer: Gazetteer): ActorMention[] {
  const { tokens } = document;
  const trie = index.names.get(document.language.code);
  const mentions: ActorMention[] = [];
  if (!trie) return mentions;
  const wordAt = (at: number) => tokens[at]?.fold;
  let after = 0;
  for (const at of startsOf(document, [trie], 0, tokens.length)) {
    const hit = at < after ? null : findLongest(trie, wordAt, at);
    if (!hit) continue;
    const fits = hit.values.filter((name) => isSpelled(document, tokens[at]!, name));
    // A name outranks a loose word that is spelled the same.
    const name = fits.find((value) => value.meaning.kind === 'actor' && !value.meaning.loose) ?? fits[0];
    if (name && !isPlainWord(document, at, hit.end) && !isStance(document, at)) {
      mentions.push({
        first: at,
        // "les islamistes nigérians de Boko Haram": the adjective belongs to the noun.
        end: gazetteer.demonyms.has(tokens[hit.end]?.fold ?? '') ? hit.end + 1 : hit.end,
        meaning: name.meaning,
        country: countryBeside(tokens, at, hit.end, gazetteer) ?? countryBehind(document, hit.end, gazetteer),
        id: null,
      });
      after = mentions.at(-1)!.end;
    }
  }
  return mentions;
}

/** "a pro-government militia", "anti-army feeling": an attitude to the actor, and not the actor. */
function isStance({ tokens, language }: Document, at: number): boolean {
  return tokens[at]!.glued && language.stances.includes(tokens[at - 1]?.fold ?? '');
}

/** "le bilan fait état de dix morts" names no state, "le bilan s'élève à dix morts" no pupil. */
function isPlainWord({ tokens, language }: Document, at: number, end: number): boolean {
  const small = end === at + 1 && tokens[at]!.shape === 'lower';
  const before = tokens[at - 1];
  // "une attaque armée" was no attack by the army.
  const adjective =
    small &&
    language.adjectives.includes(tokens[at]!.fold) &&
    before?.kind === 'word' &&
    !language.nounOpeners.includes(before.fold);
  return (
    adjective ||
    (small && language.properWords.includes(tokens[at]!.fold)) ||
    language.reflexives.includes(tokens[at - 1]?.fold ?? '')
  );
}

/** Whether the capitals and accents of a word are those of a name. */
function isSpelled(
  { text }: Document,
  { start, end, shape }: Token,
  { capitals, accents }: ActorName,
): boolean {
  if (shape === 'upper') return true;
  if (capitals === 'upper' || (capitals === 'title' && shape !== 'title')) return false;
  const word = text.slice(start, end);
  return accents === null || !ACCENTED.test(word) || word.toLowerCase().normalize('NFC') === accents;
}

/** "Malian soldiers", "l'armée malienne", "Mali's army": the country that an adjective or genitive gives. */
function countryBeside(tokens: Token[], first: number, end: number, gazetteer: Gazetteer): string | null {
  const word = (at: number) => tokens[at]?.fold ?? '';
  const before = gazetteer.demonyms.get(word(first - 1)) ?? gazetteer.demonyms.get(word(end));
  if (before) return before;
  for (let at = first; at < end; at++) {
    const inside = gazetteer.demonyms.get(word(at));
    if (inside) return inside;
  }
  if (word(first - 1) !== 's') return null;
  for (const from of [first - 3, first - 2]) {
    const owner = findLongest(gazetteer.exact, (i) => (i < first - 1 ? tokens[i]?.fold : undefined), from);
    const country =
      owner?.end === first - 1 ? owner.values.find((place) => place.kind === 'country') : undefined;
    if (country) return country.country;
  }
  return null;
}

/** "troops of Niger", "les soldats du Burkina Faso": never "soldiers from Mopti". */
function countryBehind({ tokens, language }: Document, end: number, gazetteer: Gazetteer): string | null {
  const { origin, links } = language.roles;
  if (!origin.includes(tokens[end]?.fold ?? '')) return null;
  const from = links.includes(tokens[end + 1]?.fold ?? '') ? end + 2 : end + 1;
  const owner = findLongest(gazetteer.exact, (at) => tokens[at]?.fold, from);
  // The capital letter tells "le Niger" from a word of the language.
  if (!owner || tokens[from]!.shape === 'lower') return null;
  return owner.values.find((place) => place.kind === 'country')?.country ?? null;
}
