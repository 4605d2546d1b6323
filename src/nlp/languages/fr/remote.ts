/** Strikes, shells, mines and bombs: acts from afar. */
import { noun, participle, suffered, verb, type Trigger } from '../../language/trigger-words.ts';

export const remote: [pattern: string, trigger: Trigger][] = [
  [
    'traite|traitee|traites|traitees|neutralise|neutralisee|neutralises|neutralisees|neutralisation|detruit|detruite|detruits|destruction|frappe|frappee|frappes ~9 par ~2 vecteurs|aeronefs|moyens aeriens?',
    participle('strike'),
  ],
  [
    'mene|menent|lance|lancent|effectue|effectuent|conduit|conduisent|execute|realise|procede ~7 frappe|frappes',
    verb('strike'),
  ],
  ['frappent|bombardent', verb('strike')],
  [
    'a|ont|avoir detruit|neutralise|traite|vise|cible ~8 raid|raids|frappe|frappes aerien|aeriens|aerienne|aeriennes',
    verb('strike'),
  ],
  [
    'vecteurs|moyens|aeronefs aeriens? ~3 traite|traites|frappe|detruit|neutralise|vise|engage|bombarde',
    verb('strike'),
  ],
  ['frappe|frappes|bombardement|bombardements', noun('strike')],
  // Whose strike it is says that arms struck, where no aircraft is named.
  ['frappe|frappes de|des|du|d ~1 <armed>', noun('strike')],
  ['frappe|frappes ~1 attribuee|attribuees|imputee|imputees a|au|aux ~1 <armed>', noun('strike')],
  ['frappe|frappes|raid|raids|attaque|attaques aerienne|aeriennes|aerien|aeriens', noun('strike')],
  ['frappe|frappes|raid|raids|attaque|attaques|tir|tirs de|par drone|drones', noun('strike')],
  ['drone|drones ~5 ont|a frappe|bombarde|vise|cible', verb('strike')],
  ['bombarde|bombardes|bombardee|bombardees', participle('strike')],
  [
    'traitement|traite|traites|traitees|frappe|frappes|neutralise|neutralises par voie aerienne',
    noun('strike'),
  ],
  [
    'missile|missiles|projectile|projectiles ~2 touche|frappe|frappent|atteint|vise|tombe|tombes|abattus',
    verb('shelling'),
  ],
  ['obus|roquette|roquettes|mortier|mortiers|artillerie|pilonnage|pilonne', noun('shelling')],
  ['tire|tires|tirent|tirant|lance|lancent|lancant ~4 obus|roquette|roquettes|missiles', verb('shelling')],
  ['engin|engins explosif|explosifs', noun('explosive')],
  [
    'souffle|soufflee|soufflees|souffles|pulverise|pulverisee|eventre|eventree|detruit|detruite|atteint|atteinte ~1 par|dans ~1 mine|engin|bombe|eei|explosion',
    suffered('explosive'),
  ],
  ['cadavre|cadavres|corps|carcasse|depouille piege|pieges|piegee|piegees', noun('explosive')],
  ['eei|ied', noun('explosive')],
  ['explosion|explosions|detonation', noun('explosive')],
  ['attentat|attaque|vehicule|attentats|attaques suicide|kamikaze|suicides', noun('suicide')],
  ['kamikaze|kamikazes', noun('suicide')],
  ['voiture|vehicule piegee|piege', noun('suicide')],
  ['lance|lancent|lancant|jete|jettent|jetant ~2 grenade|grenades', verb('grenade')],
  ['grenade|grenades', noun('grenade')],
  ['arme|armes chimique|chimiques', noun('chemical')],
  ['drone|drones ~5 a|ont tire|ouvert|largue', verb('strike')],
  ['drone|drones ~3 frappe|bombarde|vise|cible|tue|largue|touche|detruit|pilonne', verb('strike')],
  ['tue|tues|tuee|tuees|touche|touches|blesses|vise|detruit par ~2 drone|drones', participle('strike')],
  [
    'helicoptere|helicopteres|avion|avions|aviation ~2 tire|ouvert|pilonne|mitraille|largue|bombarde|frappe',
    verb('strike'),
  ],
  ['drone|drones kamikaze|kamikazes|arme|armes|explosif|explosifs', noun('strike')],
  ['raid aerien', noun('strike')],
  [
    'aviation|avion|avions|helicoptere|helicopteres|aeronef|aeronefs|drone|drones ~6 mitraille|mitrailles|bombarde|pilonne|traite',
    verb('strike'),
  ],
  [
    'aviation|avion|avions|helicoptere|helicopteres|aeronef|aeronefs|drone|drones ~6 neutralise ~2 <armed>',
    verb('strike'),
  ],
  [
    'tire|tires|tiree|tirees|lance|lances|lancees|largue|largues par|d|depuis ~1 drone|drones|avion|avions|helicoptere|helicopteres',
    participle('strike'),
  ],
  ['tir|tirs indirect|indirects', noun('shelling')],
  [
    'obus|roquette|grenade|munition|munitions|engin non explose|explosee|explosees|explosif',
    noun('explosive'),
  ],
  ['bombe|bombes artisanale|artisanales', noun('explosive')],
  ['bombe|bombes ~5 explose|explosent|exploser', noun('explosive')],
  ['mine|mines ~3 explose|explosent', noun('explosive')],
  ['mine|mines antipersonnel|artisanale|artisanales|terrestre|terrestres', noun('explosive')],
  // Alone it is also what gold is dug from: that kills nobody of itself.
  ['mine|mines tue|tuent|blesse|blessent|fauche|fauchent', noun('explosive')],
  ['mine|mines a|ont fait ~2 <number> ~1 mort|morts|victime|victimes|blesse|blesses', noun('explosive')],
  ['mine|mines a|ont ~1 tue|blesse|fauche|detruit|emporte|mutile', noun('explosive')],
  [
    'tue|tues|tuee|tuees|blesse|blesses|blessee|blessees|fauche|fauches|touche|touches|detruit par une|des|la ~1 mine|mines',
    participle('explosive'),
  ],
  ['explosion d une? ~1 mine|bombe|engin|obus', noun('explosive')],
  [
    'saute|sautes|sautent|sauter|marche|passe|passes|passee|passent|roule|roules|roulent|heurte|heurtent|declenche|percute ~2 mine|engin|bombe|eei',
    suffered('explosive'),
  ],
  ['engin|eei ~4 explose|exploser', noun('explosive')],
  ['engin|eei|mine|bombe ~2 a|ont detruit|touche|atteint|souffle|pulverise|endommage', noun('explosive')],
  [
    'fait|font|faisant exploser|detoner ~2 engin|engins|mine|mines|bombe|bombes|eei|charge',
    verb('explosive'),
  ],
  ['charge|mine|bombe ~2 actionnee|declenchee', noun('explosive')],
  [
    'vehicule|vehicules|voiture|camion|moto bourre|bourree|charge|chargee|rempli|remplie d explosifs',
    noun('suicide'),
  ],
  [
    'actionne|actionnes|declenche|declenches|actionnent ~3 ceinture|ceintures|gilet|explosifs|charge',
    verb('suicide'),
  ],
  ['fait|faits|fait|font|faire exploser a|au|dans|devant|pres|parmi|a', verb('suicide')],
  ['est|sont|etait|etaient fait|faits|faite|faites exploser', verb('suicide')],
];
