/** The claims of an incident, side by side: how many, of whom, who says so, in which outlet. */
import type { Incident, LedgerClaim, Measure } from '../model.ts';
import { measureSchema, speakerKindSchema } from '../model.ts';
import { fitText } from './fit.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Naming, Words } from './words.ts';

const STANDING = speakerKindSchema.options;
const NAME = 60;
const LINE = 190;

type Entry = { claim: LedgerClaim; outlets: string[] };

/** A group of lines for every measure that was spoken of; each line is safe Markdown of at most 190. */
export function renderLedger(
  incident: Incident,
  words: Words,
  naming: Naming,
): { measure: Measure; lines: string[] }[] {
  return measureSchema.options
    .map((measure) => ({
      measure,
      lines: findEntries(incident, measure, naming).map((entry) =>
        renderEntry(entry, incident, words, naming),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** "40", "40 or more", "about 40", "up to 40", "40 to 50", "several". */
export function renderFigure(
  { min, max, vague }: Pick<LedgerClaim, 'min' | 'max' | 'vague'>,
  words: Words,
): string {
  const number = (value: number) => value.toLocaleString(words.locale);
  const { figure } = words;
  if (max === null) {
    if (vague && min <= 1) return figure.some;
    if (vague && min <= 3) return figure.several;
    return vague ? figure.about(figure.orMore(number(min))) : figure.orMore(number(min));
  }
  if (min === max) return vague ? figure.about(number(min)) : number(min);
  return min <= 1 ? figure.upTo(number(max)) : figure.between(number(min), number(max));
}

/**
 * Claims of one measure; the same figure of the same speaker in several outlets is one entry. "The general staff" and
 * "Forces armées maliennes" are one speaker, told by the shortest of their names.
 */
function findEntries(incident: Incident, measure: Measure, naming: Naming): Entry[] {
  const outlets = new Map(incident.sources.map((source) => [source.article, source.source]));
  const entries = new Map<string, Entry>();
  for (const claim of incident.claims.filter((each) => each.measure === measure)) {
    const { min, max, vague, part, joint, of, by, byKind, unit } = claim;
    const voice = by === null ? null : naming.voice(by, incident.place.country, incident.end);
    const speaker = voice === null ? [byKind, by?.toLowerCase()] : [voice];
    const key = JSON.stringify([min, max, vague, part, joint, of, unit, ...speaker]);
    const entry = entries.get(key) ?? { claim, outlets: [] };
    if (by !== null && by.length < (entry.claim.by ?? '').length) entry.claim = claim;
    const outlet = outlets.get(claim.span.article) ?? null;
    if (outlet !== null && !entry.outlets.includes(outlet)) entry.outlets.push(outlet);
    entries.set(key, entry);
  }
  return [...entries.values()].toSorted((a, b) => rank(a.claim) - rank(b.claim));
}

function rank({ part, byKind }: LedgerClaim): number {
  return STANDING.indexOf(byKind) + (part ? STANDING.length : 0);
}

function renderEntry({ claim, outlets }: Entry, incident: Incident, words: Words, naming: Naming): string {
  const short = (text: string) => fitText(escapeMarkdown(text), NAME);
  const counted = [
    renderCounted(claim, words),
    claim.of === null ? null : nameOf(claim.of, incident, naming),
  ];
  const whom = counted.filter((part) => part !== null).map(short);
  const speaker =
    claim.by === null
      ? words.labels.noSpeaker
      : `${renderSpeaker(claim.by, words, naming)}, ${words.speakerKinds[claim.byKind]}`;
  const notes = [claim.part && words.figure.part, claim.joint && words.figure.joint].filter(
    (note) => note !== undefined,
  );
  const said = outlets.length === 0 ? '' : ` · ${short(outlets.join(', '))}`;
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const figure = [`**${renderFigure(claim, words)}**`, whom.join(', ')]
    .filter((part) => part !== '')
    .join(' ');
  return fitText(`${figure}${note} · ${speaker}${said}`, LINE);
}

/** The article's own words, quoted; of who is only called what they are, the language's words for it. */
function renderSpeaker(by: string, words: Words, naming: Naming): string {
  const inWords = naming.speaker(by);
  const short = fitText(escapeMarkdown(inWords ?? by), NAME);
  return inWords?.toLowerCase() === by.toLowerCase() || inWords === null ? words.quote(short) : short;
}

/** What was counted: "motorcycles", or "people" where the account does not say of whom; null where a name follows. */
function renderCounted({ unit, of, min, max, vague }: LedgerClaim, words: Words): string | null {
  const isOne = min === max && words.isOne(min);
  if (unit !== undefined) {
    const [one, many] = Object.hasOwn(words.units, unit) ? words.units[unit]! : [unit, unit];
    return isOne ? one : many;
  }
  // "a number not given" stands by itself.
  const uncounted = max === null && vague === true && min <= 1;
  if (of !== null || uncounted) return null;
  return words.people[isOne ? 0 : 1];
}

/** The actor's name in this record; its id where the record does not list it. */
export function nameOf(actorId: string, incident: Pick<Incident, 'actors'>, naming: Naming): string {
  const actor = incident.actors.find(({ id }) => id === actorId);
  return naming.actor(actorId, actor?.name ?? actorId);
}
