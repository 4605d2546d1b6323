/** Senses and sides to ACLED's event types: the gravest act names the event (codebook, Event types). */
import type { ActorKind, EventType, SubEventType } from '../../model.ts';
import type { Sense } from '../language/trigger-words.ts';

export type EventKind = { eventType: EventType; subEventType: SubEventType; rule: string };
type Facts = {
  /** How often each sense is told; those of headline and lead count more. */
  senses: Map<Sense, number>;
  sideA: ActorKind[];
  sideB: ActorKind[];
  /** Persons killed, wounded or beaten are reported. */
  harmed: boolean;
  /** Killed persons are reported. */
  deadly: boolean;
};

const ARMED: ActorKind[] = [
  'state',
  'rebel',
  'jihadist',
  'militia',
  'mercenary',
  'peacekeepers',
  'unidentified',
];
/** Who, when attacked, makes the attack a battle; "unidentified" armed men are no known fighting side. */
const FIGHTERS: ActorKind[] = ['state', 'rebel', 'jihadist', 'militia', 'mercenary', 'peacekeepers'];

/** null where the senses tell of nothing the codebook records. */
export function classify(facts: Facts): EventKind | null {
  const has = (...senses: Sense[]) => senses.some((sense) => facts.senses.has(sense));
  const count = (sense: Sense) => facts.senses.get(sense) ?? 0;
  const civiliansHit = facts.sideB.includes('civilians');
  const fightersHit =
    facts.sideB.some((kind) => FIGHTERS.includes(kind)) ||
    // "The army killed 30 militants": whoever they are, they bore arms.
    (!civiliansHit &&
      facts.sideB.includes('unidentified') &&
      facts.sideA.some((kind) => FIGHTERS.includes(kind)));
  const fightersAct = facts.sideA.some((kind) => ARMED.includes(kind));
  const kind = (eventType: EventType, subEventType: SubEventType, rule: string): EventKind => ({
    eventType,
    subEventType,
    rule,
  });
  const fight = has('clash', 'ambush') || (has('attack') && fightersHit);

  if (has('remains') && !has('attack', 'murder', 'clash', 'strike', 'ambush'))
    return kind('Strategic developments', 'Other', 'mass-grave');
  if (has('mutiny') && !fight && !has('kill', 'murder', 'storm'))
    return kind('Strategic developments', 'Other', 'mutiny');
  // "volunteers beat to death two herders": a crowd lynches, a force kills.
  const crowd = !has('lynch') || !facts.sideA.some((kind) => FIGHTERS.includes(kind));
  // "Gunmen fired into the crowd at the market": no march without a word of one.
  const protesters =
    !hasGroup(facts.sideA) && [...facts.sideA, ...facts.sideB].some((side) => side === 'protesters');
  const march = count('protest') + count('disperse');
  const fought = count('clash') + count('ambush') + count('strike');
  const group = hasGroup(facts.sideA) || hasGroup(facts.sideB);
  // "The protest was called after gunmen stopped a truck and shot two": told of gunmen, who met no march.
  const harm = count('attack') + count('kill') + count('murder') + count('abduct');
  const aside = group && !facts.sideA.includes('protesters') && harm > 0 && harm >= march;
  if (
    (has('protest', 'riot', 'lynch', 'disperse') || protesters) &&
    crowd &&
    !aside &&
    // "Scuffles as police disperse a march": more is told of the march than of a fight.
    (fought === 0 || (march + count('riot') >= fought && !group))
  )
    return classifyProtest(facts, kind, has);
  if (has('clash') && isCrowd(facts.sideA) && !has('ambush', 'strike', 'explosive')) {
    // "Herders and farmers clashed", "Students clashed with police".
    if (isCrowd(facts.sideB)) return kind('Riots', 'Mob violence', 'crowds-clash');
    if (facts.sideB.every((side) => side === 'state' || side === 'protesters' || side === 'civilians'))
      return kind('Riots', 'Violent demonstration', 'crowd-and-state');
  }
  const byForce = fight || has('attack', 'kill', 'murder');
  if (has('storm') || (has('overtake') && byForce)) {
    const byState =
      facts.sideA.length > 0 && facts.sideA.every((side) => side === 'state' || side === 'mercenary');
    return byState
      ? kind('Battles', 'Government regains territory', 'taken-by-force')
      : kind('Battles', 'Non-state actor overtakes territory', 'taken-by-force');
  }
  if (has('regain') && byForce) return kind('Battles', 'Government regains territory', 'retaken-by-force');
  if (has('chemical')) return kind('Explosions/Remote violence', 'Chemical weapon', 'chemical');
  if (has('suicide')) return kind('Explosions/Remote violence', 'Suicide bomb', 'suicide');
  // A place that has changed hands outweighs the bombs that were cleared there.
  const moved = has('overtake', 'regain', 'leave');
  if (has('disarm') && !facts.harmed && !moved && !has('attack', 'clash', 'ambush', 'arrest')) {
    return kind('Strategic developments', 'Disrupted weapons use', 'disarm');
  }
  const remote = Math.max(count('strike'), count('shelling'), count('explosive'), count('grenade'));
  // A strike or a mine inside a battle stays with the battle.
  const battle = count('clash') + count('ambush');
  if (remote > 0 && battle < remote) {
    if (count('explosive') === remote)
      return kind('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'explosive');
    if (count('strike') === remote) return kind('Explosions/Remote violence', 'Air/drone strike', 'strike');
    if (count('shelling') === remote)
      return kind('Explosions/Remote violence', 'Shelling/artillery/missile attack', 'shelling');
    return kind('Explosions/Remote violence', 'Grenade', 'grenade');
  }
  if (has('rape') && !facts.deadly) return kind('Violence against civilians', 'Sexual violence', 'rape');
  if (has('clash')) {
    // "clashes" told of, but only civilians hit by one side: an attack.
    if (
      civiliansHit &&
      !fightersHit &&
      facts.deadly &&
      !has('ambush') &&
      count('clash') < count('kill') + count('murder')
    )
      return kind('Violence against civilians', 'Attack', 'civilians-hit');
    return kind('Battles', 'Armed clash', 'clash');
  }
  // Taken and not (yet) killed; who was beaten besides does not outweigh it.
  // "Three engineers were kidnapped; their driver was wounded in the arm"
  const taken = !facts.deadly && count('abduct') > count('attack') + count('beat') + count('kill');
  if (has('abduct') && (!facts.harmed || taken) && !fightersHit && !has('murder', 'ambush')) {
    return kind('Violence against civilians', 'Abduction/forced disappearance', 'abduct');
  }
  if (has('ambush', 'attack', 'kill', 'murder', 'beat', 'lynch')) {
    if (civiliansHit && !fightersHit && (facts.harmed || has('kill', 'murder', 'beat', 'lynch')))
      return kind('Violence against civilians', 'Attack', 'civilians-hit');
    if (has('abduct') && !facts.deadly && !fightersHit)
      return kind('Violence against civilians', 'Abduction/forced disappearance', 'abduct');
    if (has('loot') && !facts.harmed && !fightersHit)
      return kind('Strategic developments', 'Looting/property destruction', 'loot');
    if (fightersHit || (has('ambush') && !civiliansHit))
      return kind('Battles', 'Armed clash', 'fighters-hit');
    if (civiliansHit || facts.harmed || fightersAct || has('attack'))
      return kind('Violence against civilians', 'Attack', 'attack');
    return null;
  }
  if (has('abduct')) return kind('Violence against civilians', 'Abduction/forced disappearance', 'abduct');
  if (has('loot')) return kind('Strategic developments', 'Looting/property destruction', 'loot');
  if (has('overtake'))
    return kind('Strategic developments', 'Non-violent transfer of territory', 'taken-without-fight');
  if (has('regain', 'leave'))
    return kind('Strategic developments', 'Non-violent transfer of territory', 'left');
  if (has('arrest')) return kind('Strategic developments', 'Arrests', 'arrest');
  if (has('disarm')) return kind('Strategic developments', 'Disrupted weapons use', 'disarm');
  if (has('deal')) return kind('Strategic developments', 'Agreement', 'deal');
  if (has('base')) return kind('Strategic developments', 'Headquarters or base established', 'base');
  if (has('change')) return kind('Strategic developments', 'Change to group/activity', 'change');
  if (has('free')) return kind('Strategic developments', 'Other', 'freed');
  if (has('other', 'threat', 'mutiny')) return kind('Strategic developments', 'Other', 'other');
  return null;
}

/** Nobody with arms, and somebody at all. */
function isCrowd(side: ActorKind[]): boolean {
  return side.length > 0 && side.every((kind) => kind === 'civilians' || kind === 'protesters');
}

/** An armed group, and not the state, stands on that side. */
function hasGroup(side: ActorKind[]): boolean {
  return side.some((kind) => kind !== 'state' && ARMED.includes(kind));
}

function classifyProtest(
  facts: Facts,
  kind: (eventType: EventType, subEventType: SubEventType, rule: string) => EventKind,
  has: (...senses: Sense[]) => boolean,
): EventKind {
  if (has('lynch') && (facts.senses.get('riot') ?? 0) < facts.senses.get('lynch')!)
    return kind('Riots', 'Mob violence', 'lynch');
  if (has('riot')) return kind('Riots', 'Violent demonstration', 'riot');
  // Tear gas hurts too: badly is who was shot.
  const shot = facts.deadly || has('attack', 'murder', 'kill');
  const byState =
    facts.sideA.includes('state') ||
    ((has('murder') || (facts.deadly && has('attack'))) && !facts.sideB.includes('state'));
  if (shot && byState && (facts.harmed || !has('disperse')))
    return kind('Protests', 'Excessive force against protesters', 'protesters-hit');
  if (has('loot') || (has('attack') && facts.sideA.includes('protesters') && !facts.sideA.includes('state')))
    return kind('Riots', 'Violent demonstration', 'protest-with-damage');
  if (has('disperse', 'arrest')) return kind('Protests', 'Protest with intervention', 'dispersed');
  // "Scuffles between protesters and police"
  if (has('clash')) return kind('Riots', 'Violent demonstration', 'protest-with-clash');
  return kind('Protests', 'Peaceful protest', 'protest');
}
