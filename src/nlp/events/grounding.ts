/** Is it armed violence or politics of the conflict at all? Deaths, clashes and strikes happen elsewhere too. */
import type { Measure } from '../../model.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { FoundClaim } from '../figures/found-claim.ts';
import type { EventKind } from './classify.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { EventDraft } from './events.ts';
import type { Sense } from '../language/trigger-words.ts';
import type { Role } from '../actors/roles.ts';

type Grounds = {
  event: EventDraft;
  kind: EventKind;
  senses: Map<Sense, number>;
  sides: Role[];
  claims: FoundClaim[];
  document: Document;
  index: ActorIndex;
  accident: boolean;
};

/** Senses that speak of arms or of somebody's hand by themselves. */
const VIOLENT: Sense[] = [
  'murder',
  'ambush',
  'explosive',
  'suicide',
  'grenade',
  'chemical',
  'abduct',
  'rape',
  'shelling',
  'lynch',
];
/** What no accident does. */
const ARMED_DEEDS: Sense[] = [
  'murder',
  'ambush',
  'suicide',
  'grenade',
  'abduct',
  'rape',
  'shelling',
  'lynch',
  'clash',
  'protest',
];
/** Senses that a football report may use as well. */
const LOOSE: Sense[] = ['attack', 'clash', 'strike', 'overtake', 'regain'];

/** What an attack in earnest does to people. */
const HARM: Measure[] = ['killed', 'wounded', 'abducted', 'displaced'];

export function isGrounded(grounds: Grounds): boolean {
  const { kind, senses, claims } = grounds;
  const has = (list: Sense[]) => list.some((sense) => senses.has(sense));
  // A blast, deaths and soldiers who help belong to a road accident too: only arms or a group do not.
  if (grounds.accident && !has(ARMED_DEEDS) && !namesGroup(grounds)) return false;
  const harmed = claims.some(({ measure }) => HARM.includes(measure));
  switch (kind.eventType) {
    case 'Battles':
    case 'Explosions/Remote violence':
    case 'Violence against civilians':
      return (
        has(VIOLENT) ||
        isArmed(grounds) ||
        (has(LOOSE) && (harmed || (besideGroup(grounds) && isPlaced(grounds)))) ||
        isDone(grounds)
      );
    case 'Protests':
    case 'Riots':
      return true;
    case 'Strategic developments':
      return isStrategic(grounds);
  }
}

/** "Nine people were killed", "the village was attacked": done by somebody's hand, where no accident is told of. */
function isDone(grounds: Grounds): boolean {
  const { event, accident } = grounds;
  const acts = event.scenes.flatMap((scene) => scene.acts);
  if (!accident && acts.some((act) => act.sense === 'kill' && act.part === 'participle')) return true;
  // "a drone hit a vehicle", "air strikes": of a pilots' strike it is the bare noun.
  const struck = acts.some(
    ({ sense, part, first, end }) => sense === 'strike' && (part !== 'noun' || end - first > 1),
  );
  if (isPlaced(grounds) && (struck || isOnSite(grounds))) return true;
  return event.scenes.some(
    (scene) =>
      scene.places.length > 0 &&
      scene.acts.some(
        ({ sense, part }) => sense === 'attack' && (part === 'participle' || part === 'suffered'),
      ),
  );
}

/** How far behind an attack the site may be named that it was on, in words. */
const SITE_REACH = 4;

/** "confirmed an attack on the camp in Tessit on Monday", "l'attaque de lundi contre le village de Dolbel": on a day, and on what arms attack. */
function isOnSite({ event, document }: Grounds): boolean {
  const { tokens, language } = document;
  const { heldSites, armedSites, unarmedSites, settlements } = language;
  const sites = [heldSites, armedSites, unarmedSites, settlements.words];
  return event.scenes.some(
    ({ acts, date, places }) =>
      date !== null &&
      places.length > 0 &&
      acts.some(
        ({ sense, end }) =>
          sense === 'attack' &&
          tokens
            .slice(end + 1, end + 1 + SITE_REACH)
            .some(({ fold }) => sites.some((words) => words.includes(fold))),
      ),
  );
}

/** A force or armed group stands on one of the sides; a government that speaks is none. */
function isArmed({ sides, index }: Grounds): boolean {
  const governments = new Set(index.roles.get('government')?.values());
  return sides.some((role) => {
    const kind = index.actors.get(role.id)!.kind;
    return kind !== 'civilians' && kind !== 'protesters' && !governments.has(role.id);
  });
}

const GROUPS = ['jihadist', 'rebel', 'militia', 'mercenary', 'unidentified'];

/** Arrested by soldiers, gendarmes or guards rather than by the police of a town. */
function byForce({ sides, index }: Grounds, ...forces: string[]): boolean {
  const ids = forces.flatMap((force) => [...(index.roles.get(force)?.values() ?? [])]);
  return sides.some((role) => ids.includes(role.id));
}

function namesGroup({ sides, index }: Grounds): boolean {
  return sides.some((role) => GROUPS.includes(index.actors.get(role.id)!.kind));
}

/** Troops are named in the sentences themselves; a government that speaks is none, nor is the police of a town. */
function besideForce({ event, index }: Grounds): boolean {
  const aside = new Set([
    ...(index.roles.get('government')?.values() ?? []),
    ...(index.roles.get('police')?.values() ?? []),
    ...(index.roles.get('customs')?.values() ?? []),
  ]);
  return event.scenes.some((scene) =>
    scene.actors.some(({ id }) => {
      const kind = index.actors.get(id!)?.kind;
      return kind !== undefined && kind !== 'civilians' && kind !== 'protesters' && !aside.has(id!);
    }),
  );
}

/** Headline and lead say it as well as the sentences of the event. */
function saysAtAll({ event, document }: Grounds, words: string[]): boolean {
  const heads = document.sentences.slice(0, 3);
  return [...heads, ...event.scenes.map((scene) => scene.sentence)].some((sentence) =>
    saysOne(document, sentence, words),
  );
}

function isPlaced({ event }: Grounds): boolean {
  return event.scenes.some((scene) => scene.places.length > 0);
}

/** An armed group is named in the sentences themselves: "the rebels lost the town after fighting". */
function besideGroup({ event, index }: Grounds): boolean {
  return event.scenes.some((scene) =>
    scene.actors.some((actor) => GROUPS.includes(index.actors.get(actor.id!)?.kind ?? '')),
  );
}

function besideRebels({ event, index }: Grounds): boolean {
  return event.scenes.some((scene) =>
    scene.actors.some((actor) => REBELS.includes(index.actors.get(actor.id!)?.kind ?? '')),
  );
}

const REBELS = ['jihadist', 'rebel', 'militia'];

/** Deals of states over trade, arrests of forgers and the like are none. */
function isStrategic(grounds: Grounds): boolean {
  const { kind, event, document, senses } = grounds;
  const group = besideGroup(grounds);
  const says = (words: string[]) => event.scenes.some(({ sentence }) => saysOne(document, sentence, words));
  switch (kind.subEventType) {
    case 'Agreement':
      return group || says(document.language.truceWords);
    case 'Arrests':
      // "Gendarmes arrested a drug dealer": what the law does everywhere, unless he dealt with a group by name.
      if (says(document.language.offences) && !besideRebels(grounds) && !byForce(grounds, 'army'))
        return false;
      return (
        group || byForce(grounds, 'army', 'gendarmerie', 'national-guard') || says(document.language.notables)
      );
    case 'Looting/property destruction':
      // "Police arrested a man who stole phones" is no plunder, though the police bear arms.
      return (
        group ||
        (besideForce(grounds) && !senses.has('arrest') && !senses.has('disarm')) ||
        says(document.language.plunderWords)
      );
    case 'Change to group/activity':
      return group || (!besideForce(grounds) && says(document.language.armedWords));
    case 'Headquarters or base established':
    case 'Non-violent transfer of territory':
      return group || besideForce(grounds) || says(document.language.armedWords);
    case 'Other':
      // "The album was released", "the union's ultimatum": only of captives and of those who bear arms.
      if (kind.rule === 'freed')
        return (
          group ||
          event.scenes.some(({ apart }) => apart) ||
          saysAtAll(grounds, document.language.captiveWords)
        );
      return group || !senses.has('threat');
    default:
      return true;
  }
}

/** A sentence of many events is asked for the same words by each of them. */
const said = new WeakMap<Sentence, Map<string[], boolean>>();

function saysOne({ tokens }: Document, sentence: Sentence, words: string[]): boolean {
  const known = said.get(sentence) ?? new Map<string[], boolean>();
  said.set(sentence, known);
  const answer =
    known.get(words) ??
    tokens.slice(sentence.first, sentence.end).some((token) => words.includes(token.fold));
  known.set(words, answer);
  return answer;
}
