/** Which lines of a page or a wire are no part of the report: bylines, credits, pointers, calls, captions. */
import type { FurnitureWords } from '../language/furniture-words.ts';
import type { Language } from '../language.ts';
import { foldText } from './tokens.ts';

export type Furniture = {
  /** What a line is that is no part of the report; pages often have a caption a second time, without its credit. */
  kindOf(line: string): 'caption' | 'other' | null;
  /** ISO day or instant at the head of a text, with the words that announce it: "date 2024-08-25 At least 15 …". */
  headerDate: RegExp;
};

const ISO = String.raw`(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?)`;
const AGENCY = String.raw`(?:afp|ap|reuters|rfi|aib|anp|amap|xinhua|anadolu|aa|dpa|efe|voa|bbc|le monde|apanews)`;
const NETWORK = String.raw`(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|pin|instagram|tiktok|youtube|messenger|reddit|viber|tumblr|e?-?mail|tweet|share|print|partager|imprimer|copy link|copier le lien|plus|more)`;
/** Furniture of every language, on folded lines. */
const EVERYWHERE = [
  String.raw`\W*(?:©|\(c\)|copyright\b).{0,160}$`,
  String.raw`(?:https?:\/\/|www\.)\S+$`,
  String.raw`.{0,160}\bcan also be accessed at\b.{0,120}$`,
  String.raw`\W*(?:with |avec )?${AGENCY}(?:(?:[,/ ]+| et | and | avec | with )${AGENCY}){0,3}\W*$`,
  String.raw`${NETWORK}(?:[\s|·,/]+${NETWORK}){1,8}$`,
  // "mso/bp/jh", "-30-": how desks sign and end.
  String.raw`[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$`,
  String.raw`\W*30\W*$`,
  String.raw`\W*getty images\W*$`,
];
/** What ends a caption: "/AFP)", "© Reuters", "[File/AFP]", and behind a full stop "AP Photo/Moussa Diallo", "AFP - NAME". */
const CREDITS = [
  String.raw`[/|]\s*(?:afp|reuters|ap|getty images|epa)\)?\.?\s*$`,
  String.raw`\s(?:©|photo credit|credit photo)[^.]{0,60}\.?\s*$`,
  String.raw`\[[^\][]{0,30}\b(?:file|afp|reuters|ap|archives?)\b[^\][]{0,30}\]\s*$`,
  String.raw`[.!?)]\s+(?:photograph: |photo: )?(?:afp|reuters|ap photo|ap|epa)\s?[/–-]\s?[a-z][a-z .'’-]{1,40}$`,
];

export function createFurniture(languages: Iterable<Language>): Furniture {
  const all = [...languages];
  const any = (pick: (words: FurnitureWords) => string | string[]) =>
    `(?:${all.flatMap(({ furniture }) => pick(furniture)).join('|')})`;
  const months = `(?:${all.flatMap((language) => Object.keys(language.months)).join('|')})`;
  const weekdays = `(?:${all.flatMap((language) => Object.keys(language.weekdays)).join('|')})`;
  const day = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?\W{1,2}${months}\b|${months}\W{1,2}\d{1,2}\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
  const pointers = any(({ pointers: own }) => own);
  const lines = oneOf([
    ...EVERYWHERE,
    String.raw`\W*${pointers}\b\s*[:|–—>-]`,
    String.raw`\W*${pointers}\W*$`,
    String.raw`\W*${any(({ labelledPointers }) => labelledPointers)}\s*[:|>]`,
    String.raw`\W*${any(({ labels }) => labels)}\s*[:©]\s*[^.]{0,120}\.?$`,
    String.raw`\W*${any(({ topics }) => topics)}\s*:.{0,160}$`,
    String.raw`\W*${any(({ calls }) => calls)}\b.{0,120}$`,
    String.raw`\W*${any(({ credits }) => credits)}\b.{0,160}$`,
    String.raw`\W*${any(({ lines: own }) => own)}\W*$`,
    String.raw`\W*${any(({ counts }) => counts)}\W*$`,
    String.raw`\W*${any(({ stamps }) => stamps)}\b\W*(?:${any(({ stampLinks }) => stampLinks)}\b\W*)?(?:${weekdays}\W+)?${day}.{0,60}(?<!\.)$`,
  ]);
  // "Lire aussi Quinze soldats tués à Gao": without a mark a capital follows.
  const pointer = new RegExp(String.raw`^\W*${pointers}\s+`);
  const byline = createByline(
    any(({ by }) => by),
    any(({ bylineWords }) => bylineWords),
    new RegExp(`^${weekdays}$`),
  );
  const captions = oneOf([
    String.raw`\W{0,2}${any(({ captions: own }) => own)}\s*[:.)–—-]`,
    String.raw`\W{0,2}photos? ${AGENCY}\W*$`,
  ]);
  const credits = new RegExp(
    [
      String.raw`\((?:[^()]{0,40}\b)?${any(({ creditWords }) => creditWords)}\b[^()]{0,60}\)\.?\s*$`,
      ...CREDITS,
    ].join('|'),
  );
  return {
    kindOf(whole) {
      const line = whole.trim();
      const fold = foldText(line.slice(0, LONGEST));
      if (whole.length < LONGEST && (captions.test(fold) || credits.test(fold.slice(-LONGEST_CREDIT))))
        return 'caption';
      if (line.length <= LONGEST && lines.test(fold)) return 'other';
      const led = pointer.exec(fold);
      const points = led !== null && /^\p{Lu}/u.test(line.slice(led[0].length));
      return points || byline(line) ? 'other' : null;
    },
    // The head of the text is not folded.
    headerDate: new RegExp(
      String.raw`^\s*${any(({ headers }) => headers.replaceAll('e', '[eé]'))}\s*(?:[:=]\s*)?${ISO}\b[ \t.:|–—-]*`,
      'i',
    ),
  };
}

/** No furniture is longer. */
const LONGEST = 400;
const LONGEST_CREDIT = 120;

/** One expression for lines that begin in one of these ways. */
function oneOf(sources: string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})`);
}

const MOST_BYLINE_WORDS = 12;

/** "By Moussa Diallo in Bamako", "Par la rédaction": nothing but names and small words; no sentence. */
function createByline(by: string, small: string, weekday: RegExp): (line: string) => boolean {
  const opener = new RegExp(`^${by} `, 'i');
  const word = new RegExp(`^${small}$`);
  return (line) => {
    if (line.length > 160 || !opener.test(line)) return false;
    const head = line.split(/\s[|–—-]\s/, 1)[0]!;
    const words = head
      .split(/[\s,&/]+/)
      .filter((one) => one !== '')
      .slice(1);
    return (
      words.length > 0 &&
      words.length <= MOST_BYLINE_WORDS &&
      !words.some((one) => weekday.test(foldText(one))) &&
      words.every((one) => /^\p{Lu}[\p{L}.'’-]*$/u.test(one) || word.test(foldText(one))) &&
      // "Par Décret": one name alone is no writer's, save an agency's.
      (words.length > 1 || words[0] === words[0]!.toUpperCase())
    );
  };
}
