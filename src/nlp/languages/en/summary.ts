/** English sentences of a summary. */
import type { SubEventType } from '../../../model.ts';
import type { SummaryFacts, SummaryWords } from '../../language/summary-words.ts';
import { speakers } from './speakers.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `{A}` acted, `{B}` was acted upon; the form without A is used where nobody is named. */
const TOLD: Record<SubEventType, [withActor: string, without: string]> = {
  'Armed clash': ['{A} fought {B}', 'armed groups fought'],
  'Government regains territory': ['{A} retook the place from {B}', 'the place was retaken'],
  'Non-state actor overtakes territory': ['{A} took the place from {B}', 'the place was taken'],
  'Air/drone strike': ['an air or drone strike by {A} hit {B}', 'an air or drone strike hit {B}'],
  'Shelling/artillery/missile attack': ['shells or rockets of {A} hit {B}', 'shells or rockets hit {B}'],
  Grenade: ['a grenade thrown by {A} hit {B}', 'a grenade hit {B}'],
  'Suicide bomb': ['a suicide bomb of {A} hit {B}', 'a suicide bomb hit {B}'],
  'Chemical weapon': ['{A} used a chemical weapon against {B}', 'a chemical weapon was used'],
  'Remote explosive/landmine/IED': [
    'a mine or home-made bomb of {A} hit {B}',
    'a mine or home-made bomb hit {B}',
  ],
  Attack: ['{A} attacked {B}', '{B} were attacked'],
  'Abduction/forced disappearance': ['{A} abducted {B}', '{B} were abducted'],
  'Sexual violence': ['{A} committed sexual violence against {B}', 'sexual violence was reported'],
  'Peaceful protest': ['{A} demonstrated', 'people demonstrated'],
  'Protest with intervention': [
    'a demonstration was dispersed or met with arrests',
    'a demonstration was dispersed or met with arrests',
  ],
  'Excessive force against protesters': [
    '{A} used force against demonstrators',
    'force was used against demonstrators',
  ],
  'Violent demonstration': ['a demonstration turned violent', 'a demonstration turned violent'],
  'Mob violence': ['a crowd attacked people', 'a crowd attacked people'],
  'Looting/property destruction': ['{A} looted or destroyed property', 'property was looted or destroyed'],
  Arrests: ['{A} arrested people', 'people were arrested'],
  'Disrupted weapons use': ['{A} seized or defused weapons', 'weapons were seized or defused'],
  Agreement: ['{A} concluded an agreement', 'an agreement was concluded'],
  'Change to group/activity': [
    'a change to the activity of {A} was reported',
    'a change to a group or its activity was reported',
  ],
  'Headquarters or base established': ['{A} set up a base', 'a base was set up'],
  'Non-violent transfer of territory': [
    '{A} left or took over a place without a fight',
    'a place or base changed hands without a fight',
  ],
  Other: [
    'an event of weight for the conflict was reported',
    'an event of weight for the conflict was reported',
  ],
};

function day(iso: string): string {
  return `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

function days({ start, end, datePrecision }: SummaryFacts): string {
  if (!start || !end) return 'date unknown';
  if (start === end) return day(start);
  if (datePrecision === 'month') return `${MONTHS[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}-${day(end)}`;
  return `${day(start)} - ${day(end)}`;
}

function list(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function where({ place, where: { name }, otherPlaces }: SummaryFacts): string {
  const more =
    otherPlaces.length > 0
      ? ` and ${otherPlaces.length} other place${otherPlaces.length > 1 ? 's' : ''}`
      : '';
  const form = {
    place: 'in {}',
    near: 'near {}',
    admin2: 'in the {} area',
    admin1: 'in the {} region',
    zone: 'in the {} area',
    country: 'in {}',
  };
  // A name that no gazetteer knows is a settlement, however roughly its position is known.
  const precision = place.id === null && place.precision !== 'near' ? 'place' : place.precision;
  return form[precision].replace('{}', name) + more;
}

type Count = { low: number; best: number; high: number; open: boolean };

function count({ low, best, high, open }: Count): string {
  return low === high ? `${open ? 'at least ' : ''}${best}` : `${low} to ${high}`;
}

function sayWho(claims: SummaryFacts['claims']): string {
  const names = [...new Set(claims.flatMap((claim) => (claim.by ? [claim.by] : [])))];
  if (names.length === 0) return '';
  return names.length > 2 ? `, by ${names.length} accounts` : `, according to ${list(names)}`;
}

/** "At least 40 reported killed, according to the mayor. Also reported: 3 abducted, 12 wounded." */
function figures({ killed, claims, figures }: SummaryFacts): string[] {
  const deaths = claims.filter((claim) => claim.measure === 'killed' && !claim.part);
  const more = figures.map((figure) => `${count(figure)} ${figure.measure}`).join(', ');
  if (deaths.length === 0) {
    const counted = new Set(figures.map(({ measure }) => measure));
    const said = claims.filter((claim) => !claim.part && !claim.unit && counted.has(claim.measure));
    return more ? [`reported: ${more}${sayWho(said)}`] : [];
  }
  const open = deaths.some((claim) => claim.max === null);
  const dead = `${count({ ...killed, open })} reported killed${sayWho(deaths)}`;
  return more ? [dead, `also reported: ${more}`] : [dead];
}

function startSentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

export const summary: SummaryWords = {
  articles: ['the', 'a', 'an'],
  speakers,
  render(facts) {
    const [a, b] = [list(facts.named.A), list(facts.named.B)];
    const told = TOLD[facts.subEventType][a ? 0 : 1]
      .replace('{A}', a)
      .replace('{B}', b || (facts.eventType === 'Battles' ? 'others' : 'people'));
    const head = `${facts.where.region}, ${days(facts)}`;
    const sentences = [`${where(facts)}, ${told}`, ...figures(facts)];
    return `${head} · ${sentences.map((text) => `${startSentence(text)}.`).join(' ')}`;
  },
};
