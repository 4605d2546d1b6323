/** Strikes, shells, mines and bombs: acts from afar. */
import { noun, participle, suffered, verb, type Trigger } from '../../language/trigger-words.ts';

export const remote: [pattern: string, trigger: Trigger][] = [
  ['carried|carrying out ~2 strike|strikes|airstrike|airstrikes', verb('strike')],
  ['airstrike|airstrikes', noun('strike')],
  [
    'destroyed|targeted|neutralised|treated ~6 in|during|with|by a|an ~2 strike|strikes|raid|airstrike',
    participle('strike'),
  ],
  [
    'air|aerial|drone|helicopter strike|strikes|raid|raids|attack|attacks|bombardment|bombardments|bombing|bombings',
    noun('strike'),
  ],
  [
    'aircraft|helicopter|helicopters|jet|jets|plane|planes|warplane|warplanes|gunship|gunships ~3 targeted|struck|hit|bombed|pounded|strafed|killed|destroyed|neutralised',
    verb('strike'),
  ],
  ['air assets|vectors|power ~3 engaged|struck|destroyed|hit|neutralised|targeted', verb('strike')],
  [
    'neutralised|destroyed|struck|hit|targeted|engaged|treated ~8 by ~3 air assets|vectors|power',
    participle('strike'),
  ],
  ['drone fire', noun('strike')],
  [
    'engaged|neutralised|struck|hit|destroyed|targeted by ~3 drone|drones|aircraft|helicopter|helicopters|jets|planes',
    participle('strike'),
  ],
  ['drone|drones ~4 against|at', noun('strike')],
  ['strike|strikes', noun('strike')],
  // Whose strike it is says that arms struck, where no aircraft is named.
  ['<armed> strike|strikes', noun('strike')],
  ['strike|strikes by|from the? <armed>', noun('strike')],
  ['bombed|bombarded|strafed', participle('strike')],
  ['dropped|dropping|drop ~2 bomb|bombs|explosives', verb('strike')],
  ['shelled', participle('shelling')],
  ['device|mine|landmine|ied|charge went|goes|going off', noun('explosive')],
  ['missile|missiles|projectile|projectiles ~2 hit|hits|struck|slammed|landed', verb('shelling')],
  ['shelling|mortar|mortars|rocket|rockets|shells|artillery', noun('shelling')],
  [
    'fired|fires|fire|firing|launched|launches|launching|lobbed|lobbing ~4 shells|shell|rockets|rocket|mortars|missiles',
    verb('shelling'),
  ],
  ['explosive device|devices', noun('explosive')],
  ['ied|ieds|landmine|landmines', noun('explosive')],
  ['roadside bomb|bombs', noun('explosive')],
  ['blown up|apart by|on ~2 mine|mines|landmine|device|ied|bomb|explosive|explosion', suffered('explosive')],
  [
    'vehicle|vehicles|car|truck|trucks|lorry|bus|pickup|pick|convoy|motorbike|motorcycle|cart|ambulance|tanker ~3 blown up',
    suffered('explosive'),
  ],
  ['booby trapped', noun('explosive')],
  ['struck|hit|over|on a|an ~1 mine', suffered('explosive')],
  ['explosion|blast|detonated', noun('explosive')],
  ['suicide bomber|bombers|attack|attacks|bombing|bombings|car|vehicle', noun('suicide')],
  ['car bomb|bombs', noun('suicide')],
  ['threw|throws|throwing|hurled|hurling|tossed|tossing|lobbed ~2 grenade|grenades', verb('grenade')],
  ['grenade|grenades', noun('grenade')],
  ['chemical weapon|weapons|attack', noun('chemical')],
  ['came|come|comes|coming under ~1 mortar|rocket|artillery|shell fire|attack', suffered('shelling')],
  ['blew himself|herself|themselves up', verb('suicide')],
  ['explosive belt|vest', noun('suicide')],
  ['drone|drones ~2 targeted|struck|hit|bombed|killed|destroyed|dropped|fired', verb('strike')],
  // "drones of the Malian army hit a convoy"
  [
    'drone|drones|helicopter|helicopters|jets|planes|aircraft|warplanes|gunships of|from|belonging ~4 targeted|struck|hit|bombed|pounded|strafed|shelled|killed|fired|dropped|opened',
    verb('strike'),
  ],
  ['killed|wounded|injured|hit|struck|destroyed by ~2 drone|drones', participle('strike')],
  ['air force|assets ~1 struck|hit|targeted|bombed|pounded|destroyed', verb('strike')],
  [
    'helicopter|helicopters|warplanes|aircraft|jets|planes ~1 fired|opened|pounded|strafed|dropped',
    verb('strike'),
  ],
  ['kamikaze|explosive|armed drone|drones', noun('strike')],
  ['bombs|bombards ~4 base|bases|camp|positions|position|hideout|village|convoy|town', verb('strike')],
  ['drone attack|attacks', noun('strike')],
  ['a|the shell hit|struck|landed|fell|exploded|killed', noun('shelling')],
  ['indirect fire', noun('shelling')],
  ['unexploded ordnance|shell|shells|bomb|device|munition|munitions|grenade', noun('explosive')],
  [
    'bomb|bombs ~5 struck|hit|strikes|hits|exploded|explodes|killed|kills|detonated|goes|went',
    noun('explosive'),
  ],
  [
    'stepped|steps|drove|drives|ran|runs|rode|went|rolled on|over ~3 mine|mines|landmine|device|bomb|ied',
    suffered('explosive'),
  ],
  ['mine|mines ~1 exploded|explodes|explosion|blast|explosions', noun('explosive')],
  // Alone it is also what gold is dug from: that kills nobody of itself.
  ['mine|mines|bomb|bombs|device ~1 claimed|claims|claiming|cost the|~2 lives|life', verb('explosive')],
  [
    'mine|mines killed|kills|wounded|wounds|injured|injures|maimed|maims|went|goes|destroyed',
    noun('explosive'),
  ],
  ['killed|wounded|injured|maimed|hit|destroyed|struck by a|an|the? ~1 mine|mines', participle('explosive')],
  ['hit|hits|struck|strikes|triggered a|an ~3 mine|landmine|device|bomb|ied', suffered('explosive')],
  ['hit|hits|struck|strikes|triggered the ~2 landmine|device|bomb|ied', suffered('explosive')],
  ['vehicle bomb|bombs', noun('suicide')],
  ['car|vehicle|truck|motorcycle|motorbike packed|laden|loaded|rigged with explosives', noun('suicide')],
  ['booby trapped car|vehicle|truck', noun('suicide')],
  [
    'detonated|detonates|detonating|blew ~2 explosive|explosives ~1 vest|vests|belt|belts|himself|herself|themselves',
    verb('suicide'),
  ],
  ['bomber|bombers ~5 detonated|detonates|blew|blows', verb('suicide')],
  ['blew|blows|blow|blowing himself|herself|themselves up', verb('suicide')],
  [
    'blew|blows|blow|blowing up his|her|their ~1 vest|vests|belt|belts|car|vehicle|explosives',
    verb('suicide'),
  ],
];
