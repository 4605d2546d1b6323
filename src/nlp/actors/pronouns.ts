/** "They killed the old men": who "they" are, from the subject of the sentences before. */
import type { ActorMention } from './actors.ts';
import { startsOf, type Document } from '../text/document.ts';
import { firstFrom, lastBefore, lastEndingBy } from '../text/sorted.ts';

/** How far into a sentence its subject may begin, in tokens. */
const SUBJECT = 8;

/**
 * The mentions with one more wherever a sentence begins with a pronoun whose subject is known, and with "fighters of
 * the same group" as those of the group that was named last.
 */
export function addPronouns(
  document: Document,
  named: ActorMention[],
  isGroup: (mention: ActorMention) => boolean,
): ActorMention[] {
  const actors = nameSameGroups(document, named, isGroup);
  const added: ActorMention[] = [];
  let subject: ActorMention | null = null;
  let last: ActorMention | null = null;
  let age = 0;
  for (const sentence of document.sentences) {
    const at = pronounAt(document, sentence.first, sentence.end);
    const opening = firstFrom(actors, sentence.first);
    const own =
      opening && opening.first < Math.min(sentence.end, sentence.first + SUBJECT) ? opening : undefined;
    const latter = latterAt(document, sentence.first, sentence.end);
    if (latter !== null && last) {
      added.push({ ...last, first: latter, end: latter + 2 });
      subject = last;
      age = 0;
    } else if (at !== null && subject && age <= 2 && !meansPersons(document, at, sentence.index)) {
      added.push({ ...subject, first: at, end: at + 1 });
      age++;
    } else if (own) {
      subject = own;
      age = 0;
    } else age++;
    last = lastBefore(actors, sentence.end) ?? last;
  }
  return [...actors, ...added].sort((a, b) => a.first - b.first);
}

/** How many small words may stand between who fights and "the same group". */
const LINKS = 3;

/** "Fighters from the same group", "des éléments du même mouvement": of the one named in a sentence before. */
function nameSameGroups(
  document: Document,
  actors: ActorMention[],
  isGroup: (mention: ActorMention) => boolean,
): ActorMention[] {
  const { tokens, sentences, sentenceOf, language } = document;
  const { links, partOf } = language.roles;
  const named = actors.filter(isGroup);
  const same = new Map<number, ActorMention>();
  for (const at of startsOf(document, [language.same], 1, tokens.length - 1)) {
    if (!language.groupWords.includes(tokens[at + 1]!.fold)) continue;
    const group = lastBefore(named, sentences[sentenceOf[at]!]!.first);
    let who = at - 1;
    while (who >= at - LINKS && [...links, ...language.definite].includes(tokens[who]?.fold ?? '')) who--;
    const fighters = lastEndingBy(actors, at);
    const first = fighters?.end === who + 1 ? fighters.first : who;
    const known = fighters?.end === who + 1 || partOf.includes(tokens[who]?.fold ?? '');
    if (group && known) same.set(first, { ...group, first, end: at + 2 });
  }
  // "A reprisal by JNIM. Its fighters killed 14 volunteers.": those of the group named last, here or right before.
  for (const mention of actors) {
    const { first, id } = mention;
    if (!id?.startsWith('unidentified') || !language.possessives.includes(tokens[first - 1]?.fold ?? ''))
      continue;
    const group = lastBefore(named, first);
    const near = group && sentenceOf[first]! - sentenceOf[group.first]! <= 1;
    if (near) same.set(first, { ...group, first, end: mention.end });
  }
  return [...actors.filter(({ first }) => !same.has(first)), ...same.values()].sort(
    (a, b) => a.first - b.first,
  );
}

/** "A nurse counted 11 bodies. They had been shot": they are those persons, and not whom a sentence before began with. */
function meansPersons({ tokens, language, sentences }: Document, at: number, index: number): boolean {
  const before = sentences[index - 1];
  const suffers = tokens.slice(at + 1, at + 4).some(({ fold }) => language.roles.passive.includes(fold));
  return (
    suffers &&
    before !== undefined &&
    tokens.slice(before.first, before.end).some(({ fold }) => language.persons.includes(fold))
  );
}

/** "Ces derniers ont attaqué", "The latter attacked": who was named last. */
function latterAt(document: Document, first: number, end: number): number | null {
  for (let at = first; at < Math.min(end - 1, first + 3); at++) {
    const words = `${document.tokens[at]!.fold} ${document.tokens[at + 1]!.fold}`;
    if (document.language.latter.includes(words)) return at;
  }
  return null;
}

/** The pronoun that a sentence begins with, an opening quote and one word before it skipped ("Then they"). */
function pronounAt(document: Document, first: number, end: number): number | null {
  for (let at = first; at < Math.min(end, first + 3); at++) {
    if (document.language.pronouns.includes(document.tokens[at]!.fold)) return at;
  }
  return null;
}
