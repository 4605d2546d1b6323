/**
 * Samples speak of days by tokens, counted from the day the demo starts, so that their news is never stale:
 * `{{day -1}}` jeudi · `{{date -1}}` 19 novembre 2026 · `{{month-day -1}}` November 19 · `{{month -40}}` octobre
 * · `{{iso -1}}` 2026-11-19. Days are UTC days.
 */
export type SampleLanguage = 'en' | 'fr';

const DAY_IN_MS = 86_400_000;
const TOKEN = /\{\{([^{}]*)\}\}/g;

type Renderer = (day: Date, lang: SampleLanguage) => string;

/** French writes the first of a month as an ordinal: "1er décembre". */
const ordinalFirst = (text: string): string => text.replace(/^1(?= )/, '1er');

const format = (day: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);

const RENDERERS: Readonly<Record<string, Renderer>> = {
  day: (day, lang) => format(day, lang, { weekday: 'long' }),
  month: (day, lang) => format(day, lang, { month: 'long' }),
  iso: (day) => day.toISOString().slice(0, 10),
  date: (day, lang) => {
    const text = format(day, lang === 'fr' ? 'fr' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    return lang === 'fr' ? ordinalFirst(text) : text;
  },
  'month-day': (day, lang) => {
    const text = format(day, lang === 'fr' ? 'fr' : 'en-US', { day: 'numeric', month: 'long' });
    return lang === 'fr' ? ordinalFirst(text) : text;
  },
};

function renderToken(token: string, start: Date, lang: SampleLanguage): string {
  const [, name = '', offset = ''] = /^([a-z-]+) (-?\d+)$/.exec(token) ?? [];
  const render = Object.hasOwn(RENDERERS, name) ? RENDERERS[name] : undefined;
  if (!render) {
    throw new Error(
      `unknown token {{${token}}}: write one of ${Object.keys(RENDERERS).join(', ')}, a space and a number of days, as in {{day -1}}`,
    );
  }
  const midnight = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate());
  return render(new Date(midnight + Number(offset) * DAY_IN_MS), lang);
}

/** The text with every token filled in. Throws on a token that is unknown or not closed. */
export function renderSample(text: string, start: Date, lang: SampleLanguage): string {
  const stray = text.replace(TOKEN, '').match(/(?:\{\{|\}\}).{0,20}/);
  if (stray) throw new Error(`token without its other braces at "${stray[0]}"`);
  return text.replace(TOKEN, (_, token: string) => renderToken(token, start, lang));
}
