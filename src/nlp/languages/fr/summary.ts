/** French sentences of a summary. */
import type { Measure, SubEventType } from '../../../model.ts';
import type { SummaryFacts, SummaryWords } from '../../language/summary-words.ts';
import { elideDe, withArticle, withDe, withTo } from './articles.ts';
import { speakers } from './speakers.ts';

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** `{A}` agit, `{B}` subit; the second form is used where nobody is named. */
const TOLD: Record<SubEventType, [withActor: string, without: string]> = {
  'Armed clash': ['combats entre {A} et {B}', 'combats entre groupes armés'],
  'Government regains territory': ['localité reprise par {A} à {B}', 'localité reprise'],
  'Non-state actor overtakes territory': ['localité prise par {A} à {B}', 'localité prise'],
  'Air/drone strike': [
    'frappe aérienne ou de drone de {A} contre {B}',
    'frappe aérienne ou de drone contre {B}',
  ],
  'Shelling/artillery/missile attack': [
    'tirs d’obus ou de roquettes de {A} contre {B}',
    'tirs d’obus ou de roquettes contre {B}',
  ],
  Grenade: ['grenade lancée par {A} contre {B}', 'grenade lancée contre {B}'],
  'Suicide bomb': ['attentat suicide de {A} contre {B}', 'attentat suicide contre {B}'],
  'Chemical weapon': ['arme chimique employée par {A} contre {B}', 'arme chimique employée'],
  'Remote explosive/landmine/IED': [
    'mine ou engin artisanal de {A} contre {B}',
    'explosion d’une mine ou d’un engin artisanal, victimes : {B}',
  ],
  Attack: ['attaque de {A} contre {B}', 'attaque contre {B}'],
  'Abduction/forced disappearance': ['enlèvement par {A}, victimes : {B}', 'enlèvement, victimes : {B}'],
  'Sexual violence': ['violences sexuelles de {A} contre {B}', 'violences sexuelles signalées'],
  'Peaceful protest': ['manifestation pacifique', 'manifestation pacifique'],
  'Protest with intervention': [
    'manifestation dispersée ou suivie d’arrestations',
    'manifestation dispersée ou suivie d’arrestations',
  ],
  'Excessive force against protesters': [
    'usage de la force par {A} contre des manifestants',
    'usage de la force contre des manifestants',
  ],
  'Violent demonstration': ['manifestation violente', 'manifestation violente'],
  'Mob violence': ['violences de foule', 'violences de foule'],
  'Looting/property destruction': [
    'pillage ou destruction de biens par {A}',
    'pillage ou destruction de biens',
  ],
  Arrests: ['arrestations par {A}', 'arrestations'],
  'Disrupted weapons use': ['armes saisies ou désamorcées par {A}', 'armes saisies ou désamorcées'],
  Agreement: ['accord conclu par {A}', 'accord conclu'],
  'Change to group/activity': ['changement d’activité : {A}', 'changement d’un groupe ou de son activité'],
  'Headquarters or base established': ['base installée par {A}', 'base installée'],
  'Non-violent transfer of territory': [
    'départ ou prise sans combat : {A}',
    'localité ou base passée en d’autres mains sans combat',
  ],
  Other: ['événement marquant pour le conflit', 'événement marquant pour le conflit'],
};

function day(iso: string): string {
  const number = Number(iso.slice(8));
  return `${number === 1 ? '1er' : number} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

function days({ start, end, datePrecision }: SummaryFacts): string {
  if (!start || !end) return 'date inconnue';
  if (start === end) return day(start);
  if (datePrecision === 'month') return `${MONTHS[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}-${day(end)}`;
  return `${day(start)} - ${day(end)}`;
}

function list(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}

function where({ place, where: { name }, otherPlaces }: SummaryFacts): string {
  const others = otherPlaces.length > 1 ? 'autres lieux' : 'autre lieu';
  const more = otherPlaces.length > 0 ? ` et ${otherPlaces.length} ${others}` : '';
  const form = {
    place: '{}',
    near: `près ${elideDe(name)}`,
    admin2: '{} (cercle, province ou département)',
    admin1: 'région : {}',
    zone: 'zone : {}',
    country: '{}',
  };
  // A name that no gazetteer knows is a settlement, however roughly its position is known.
  const precision = place.id === null && place.precision !== 'near' ? 'place' : place.precision;
  return form[precision].replace('{}', name) + more;
}

type Count = { low: number; best: number; high: number; open: boolean };

function count({ low, best, high, open }: Count): string {
  return low === high ? `${open ? 'au moins ' : ''}${best}` : `de ${low} à ${high}`;
}

const COUNTED: Partial<Record<Measure, [one: string, many: string]>> = {
  abducted: ['enlevé', 'enlevés'],
  wounded: ['blessé', 'blessés'],
  missing: ['disparu', 'disparus'],
  captured: ['capturé', 'capturés'],
  surrendered: ['reddition', 'redditions'],
  released: ['libéré', 'libérés'],
  displaced: ['déplacé', 'déplacés'],
};

function sayWho(claims: SummaryFacts['claims']): string {
  const names = [...new Set(claims.flatMap((claim) => (claim.by ? [claim.by] : [])))];
  if (names.length === 0) return '';
  return names.length > 2 ? ` (selon ${names.length} récits)` : ` (selon ${list(names)})`;
}

/** « Au moins 40 morts signalés (selon le maire). Également signalés : 3 enlevés, 12 blessés. » */
function figures({ killed, claims, figures }: SummaryFacts): string[] {
  const deaths = claims.filter((claim) => claim.measure === 'killed' && !claim.part);
  const more = figures
    .map(
      (figure) => `${count(figure)} ${COUNTED[figure.measure]?.[figure.high > 1 ? 1 : 0] ?? figure.measure}`,
    )
    .join(', ');
  if (deaths.length === 0) {
    const counted = new Set(figures.map(({ measure }) => measure));
    const said = claims.filter((claim) => !claim.part && !claim.unit && counted.has(claim.measure));
    return more ? [`bilan signalé : ${more}${sayWho(said)}`] : [];
  }
  const open = deaths.some((claim) => claim.max === null);
  const noun = killed.high === 1 ? 'mort signalé' : 'morts signalés';
  const dead = `${count({ ...killed, open })} ${noun}${sayWho(deaths)}`;
  return more ? [dead, `également signalés : ${more}`] : [dead];
}

function startSentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** What stands before a name decides its article: "attaque du Groupe Wagner"; in a list it has none: "victimes : civils". */
const FORMS: Record<string, (name: string) => string> = { de: withDe, à: withTo, ':': (name) => name };

function tell(facts: SummaryFacts): string {
  const named = (side: string) => facts.named[side === 'A' ? 'A' : 'B'];
  const others = facts.eventType === 'Battles' ? 'd’autres' : 'des personnes';
  return TOLD[facts.subEventType][named('A').length > 0 ? 0 : 1].replace(
    /(?:(?<= )(de|à|:) )?\{([AB])\}/g,
    (_, before: string | undefined, side: string) => {
      const names = named(side);
      const told = names.length === 0 ? others : list(names.map(FORMS[before ?? ''] ?? withArticle));
      return before === ':' || (before && names.length === 0) ? `${before} ${told}` : told;
    },
  );
}

export const summary: SummaryWords = {
  articles: ['le', 'la', 'les', 'l', 'un', 'une', 'des'],
  speakers,
  render(facts) {
    const head = `${facts.where.region}, ${days(facts)}`;
    const sentences = [`${where(facts)} : ${tell(facts)}`, ...figures(facts)];
    return `${head} · ${sentences.map((text) => `${startSentence(text)}.`).join(' ')}`;
  },
};
