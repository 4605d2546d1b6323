/** "They killed the old men": who "they" are, from the subject of the sentences before. */
import type { ActorMention } from './actors.ts';
import type { Document } from './document.ts';

/** How far into a sentence its subject may begin, in tokens. */
const SUBJECT = 8;

/** The mentions with one more wherever a sentence begins with a pronoun whose subject is known. */
export function addPronouns(document: Document, actors: ActorMention[]): ActorMention[] {
  const added: ActorMention[] = [];
  let subject: ActorMention | null = null;
  let age = 0;
  for (const sentence of document.sentences) {
    const at = pronounAt(document, sentence.first, sentence.end);
    const own = actors.find(
      (mention) =>
        mention.first >= sentence.first && mention.first < Math.min(sentence.end, sentence.first + SUBJECT),
    );
    if (at !== null && subject && age <= 2) {
      added.push({ ...subject, first: at, end: at + 1 });
      age++;
    } else if (own) {
      subject = own;
      age = 0;
    } else age++;
  }
  return [...actors, ...added].sort((a, b) => a.first - b.first);
}

/** The pronoun that a sentence begins with, an opening quote and one word before it skipped ("Then they"). */
function pronounAt(document: Document, first: number, end: number): number | null {
  for (let at = first; at < Math.min(end, first + 3); at++) {
    if (document.language.pronouns.includes(document.tokens[at]!.fold)) return at;
  }
  return null;
}
