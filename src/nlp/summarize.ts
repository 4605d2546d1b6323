/** Summaries in every language from a record alone, the same for a report and for an incident. */
import type { Report, Summary } from '../model.ts';
import { actorName } from './actors.ts';
import { chainOn } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';

export type Summarised = Pick<
  Report,
  | 'place'
  | 'otherPlaces'
  | 'start'
  | 'end'
  | 'datePrecision'
  | 'eventType'
  | 'subEventType'
  | 'actors'
  | 'killed'
> & { claims: Pick<Report['claims'][number], 'measure' | 'part' | 'max' | 'by'>[] };

export function createSummarise({
  actors,
  gazetteer,
  languages,
}: Pick<Knowledge, 'actors' | 'gazetteer' | 'languages'>): (record: Summarised) => Summary {
  const render = (code: 'en' | 'fr', record: Summarised): string => {
    const language = languages.get(code);
    if (!language) return '';
    const name = (id: string) => {
      const actor = actors.actors.get(id);
      return actor ? actorName(actor, record.end, code) : id;
    };
    const label = (area: { name: string; nameEn: string | null }) =>
      (code === 'en' && area.nameEn) || area.name;
    const place = record.place.id === null ? undefined : gazetteer.places.get(record.place.id);
    const parents = place
      ? chainOn(gazetteer, place, record.end).slice(1).map(label)
      : [record.place.admin2, record.place.admin1].filter((area) => area !== null);
    return language.summary.render({
      ...record,
      where: { name: place ? label(place) : record.place.name, parents },
      name,
    });
  };
  return (record) => ({ en: render('en', record), fr: render('fr', record) });
}
