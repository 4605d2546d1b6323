/** Speakers that have no name ("the mayor", "deux habitants") from one language to another. */
import type { Language } from '../language.ts';
import { SPEAKER_ROLES } from '../language/speaker-words.ts';
import { foldText } from '../text/tokens.ts';

export type RenameSpeaker = (by: string, code: string) => string | null;

/** A role as the language says it within a sentence, with its own words where it has said it so; null for all others. */
export function createRenameSpeaker(languages: Map<string, Language>): RenameSpeaker {
  const tables = [...languages].map(([code, { summary }]) => {
    const { before, of, forms } = summary.speakers;
    const written = new Map<string, string>();
    const known = new Map<string, string>();
    for (const role of SPEAKER_ROLES)
      for (const [form, phrases] of Object.entries(forms(role))) {
        const shown = form === 'bare' ? (role.endsWith('source') ? 'a' : 'the') : form;
        if (form !== 'bare') written.set(`${role}/${form}`, phrases[0]!);
        for (const phrase of phrases)
          if (!known.has(plain(phrase))) known.set(plain(phrase), `${role}/${shown}`);
      }
    const placed = new RegExp(`^(.+?) ${before}(${PLACE}(?: ${PLACE})*)$`, 'u');
    return { code, of, written, known, placed };
  });
  const find = ({ known, placed }: (typeof tables)[number], by: string, folded: string) => {
    const whole = known.get(folded);
    if (whole !== undefined) return { key: whole, place: null };
    const [, head = '', place = ''] = placed.exec(by) ?? [];
    const key = known.get(plain(head));
    return key === undefined ? null : { key, place };
  };
  return (by, code) => {
    const own = tables.find((table) => table.code === code);
    if (!own) return null;
    const folded = plain(by);
    if (find(own, by, folded)) return by[0]!.toLowerCase() + by.slice(1);
    for (const table of tables) {
      const found = find(table, by, folded);
      const name = found && own.written.get(found.key);
      if (found && name) return found.place === null ? name : own.of(name, found.place);
    }
    return null;
  };
}

const PLACE = String.raw`\p{Lu}[\p{L}'’-]*`;

function plain(phrase: string): string {
  return foldText(phrase.trim()).replaceAll('’', "'").replace(/\s+/g, ' ');
}
