/** Summaries in every language from a record alone, the same for a report and for an incident. */
import type { Measure, Summary } from '../../model.ts';
import type { Summarised } from '../language/summary-words.ts';
import { sumMeasure } from '../../totals.ts';
import { actorName, GENERIC } from '../actors/actor-index.ts';
import { chainOn, placeName, type KnownPlace } from '../places/gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { createRenameSpeaker } from '../speech/speaker-roles.ts';

/** What a summary counts besides the dead, the gravest first. */
const COUNTED = [
  'abducted',
  'wounded',
  'missing',
  'captured',
  'surrendered',
  'released',
  'displaced',
] as const satisfies Measure[];

export function createSummarise({
  actors,
  gazetteer,
  languages,
}: Pick<Knowledge, 'actors' | 'gazetteer' | 'languages'>): (record: Summarised) => Summary {
  const articles = [...languages.values()].flatMap(({ summary }) => summary.articles);
  const rename = createRenameSpeaker(languages);
  const render = (code: 'en' | 'fr', record: Summarised): string => {
    const language = languages.get(code);
    if (!language) return '';
    const name = (id: string) => {
      const actor = actors.actors.get(id);
      if (!actor) return id;
      const shown = actorName(actor, record.end, code);
      // "civilians", "unidentified jihadists": no names, so no capital within a sentence.
      return GENERIC.has(actor.id) ? shown[0]!.toLowerCase() + shown.slice(1) : shown;
    };
    const label = (area: KnownPlace) => placeName(area, code);
    const place = record.place.id === null ? undefined : gazetteer.places.get(record.place.id);
    const where = place ? label(place) : record.place.name;
    const chain = place ? chainOn(gazetteer, place, record.end) : [];
    const region = chain.find((area) => area.kind === 'admin1' || area.kind === 'zone');
    const shown = region ? label(region).replace(/\s*\(.*\)$/, '') : (record.place.admin1 ?? where);
    return language.summary.render({
      ...record,
      claims: record.claims.map((claim) => ({
        ...claim,
        by: (claim.by && rename(claim.by, code)) ?? nameSpeaker(claim, articles),
      })),
      where: { name: where, region: shown },
      named: { A: foremost(record, 'A').map(name), B: foremost(record, 'B').map(name) },
      figures: COUNTED.flatMap((measure) => countPersons(record, measure) ?? []),
    });
  };
  return (record) => ({ en: render('en', record), fr: render('fr', record) });
}

/** One figure for all accounts of a measure; what is counted in households or animals is left to the card. */
function countPersons({ claims }: Summarised, measure: (typeof COUNTED)[number]) {
  const own = claims.filter((claim) => claim.measure === measure && !claim.part && !claim.unit);
  if (own.length === 0) return null;
  return { measure, ...sumMeasure(own, measure), open: own.some((claim) => claim.max === null) };
}

/** Whom the sentence is about: of an attack the unarmed who were hit, of a fight those who fought. */
function foremost({ actors, eventType }: Summarised, side: 'A' | 'B'): string[] {
  const own = actors.filter((actor) => actor.side === side);
  const unarmed = own.filter(({ kind }) => kind === 'civilians');
  const armed = own.filter(({ kind }) => kind !== 'civilians');
  const told =
    eventType === 'Violence against civilians' && side === 'B' && unarmed.length > 0
      ? unarmed
      : eventType === 'Battles' && armed.length > 0
        ? armed
        : own;
  return told.map(({ id }) => id);
}

/** "The army said" opened a sentence; within one it is "the army". An outlet keeps its name: "Le Monde". */
function nameSpeaker({ by, byKind }: Summarised['claims'][number], articles: string[]): string | null {
  const first = /^(\p{Lu}\p{Ll}*)(?:\s|['’])\S/u.exec(by ?? '')?.[1];
  if (by === null || first === undefined || byKind === 'media') return by;
  return articles.includes(first.toLowerCase()) ? by[0]!.toLowerCase() + by.slice(1) : by;
}
