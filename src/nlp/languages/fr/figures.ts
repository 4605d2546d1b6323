/** French words for what became of how many, and for persons and things that are counted. */
import type { Measure } from '../../../model.ts';

/** What a figure counts; the word stands before or after it in its clause. */
export const measures: [string, Measure][] = [
  [
    'tue|tues|tuee|tuees|tuer|tuant|tuent|tua|mort|morts|morte|mortes|deces|decede|decedes|decedee|decedees',
    'killed',
  ],
  [
    'abattu|abattus|abattue|abattues|execute|executes|executee|executees|assassine|assassines|assassinee|assassinees',
    'killed',
  ],
  ['massacre|massacres|massacree|massacrees|egorge|egorges|egorgee|egorgees|decapite|decapites', 'killed'],
  ['neutralise|neutralises|neutralisee|neutralisees|neutraliser|neutralisant|elimine|elimines', 'killed'],
  ['perdu|laisse|laissent la|leur vie', 'killed'],
  ['brule|brules|brulee|brulees vif|vifs|vive|vives', 'killed'],
  ['tue|tues|tuee|tuees|tuant|mort|morts|decede|decedes sur le coup', 'killed'],
  [
    'retrouve|retrouves|retrouvee|retrouvees mort|morts|morte|mortes|egorge|egorges|egorgee|egorgees|tue|tues|assassine|assassines|decapite|decapites',
    'killed',
  ],
  ['retrouve|retrouves|retrouvee|retrouvees sans vie', 'killed'],
  ['nombre de morts|victimes|tues|deces ~9 a|est|atteint|atteignait', 'killed'],
  ['trouve|trouvent|trouver la mort', 'killed'],
  ['laisse|laissent|laissant|abandonne|abandonnent|abandonnant sur le terrain|carreau', 'killed'],
  ['obtenu|trouve|connu le martyre', 'killed'],
  ['perdu|perd|perdent|perdant', 'killed'],
  ['cout* la vie', 'killed'],
  ['cadavres|corps', 'killed'],
  // Non pas « les passagers ont été dépouillés ».
  ['depouilles des|mortelles', 'killed'],
  ['peri|perissent|perirent|succombe|succombes|succombent|succombee', 'killed'],
  ['abattre|abattant|abattirent|executant|massacrant|egorgeant|executer|egorger|assassiner', 'killed'],
  [
    'soldats|militaires|hommes|vdp|gendarmes|policiers|combattants|volontaires|notres ~1 sont|est|etaient|etait ~1 tombes|tombe',
    'killed',
  ],
  ['elements ~1 sont|est|etaient? tombes|tombe', 'killed'],
  ['lynche|lynches|lynchee|lynchees', 'killed'],
  ['battu|battus|battue|battues|frappe|frappes|roue|roues|torture|tortures a mort', 'killed'],
  ['martyr|martyrs|martyre', 'killed'],
  ['tombe|tombes|mort|morts en martyr|martyrs', 'killed'],
  ['tombes|tombe les armes', 'killed'],
  ['mis hors de combat', 'killed'],
  ['mis hors d etat de nuire', 'killed'],
  ['perte de|d', 'killed'],
  ['bilan ~2 de|d', 'killed'],
  [
    'bilan ~9 ~9 passe|passait|eleve|elevait|monte|montait|alourdi|porte|grimpe|revu|etabli|etablit|atteint a|de',
    'killed',
  ],
  ['tombes|tombe au|durant|pendant|lors|face|sous|les', 'killed'],
  [
    'sont|est tombes|tombe lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|pres|ce|.|,|;|et',
    'killed',
  ],
  ['enterre|enterres|enterrer|inhume|inhumes|inhumer|inhumees|enterrees', 'killed'],
  ['tombes|tombe au front|combat|champ', 'killed'],
  // Non pas « tombés dans une embuscade ».
  [
    'soldats|militaires|gendarmes|policiers|gardes|vdp|volontaires|combattants tombes ,|;|.|et|:|a|lors|pres|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'killed',
  ],
  ['mortellement touche|touches|touchee|touchees|atteint|atteints|blesse|blesses|blessee|blessees', 'killed'],
  ['grievement|gravement|legerement touche|touches|touchee|touchees|atteint|atteints', 'wounded'],
  ['blesse|blesses|blessee|blessees|blessant|blesser', 'wounded'],
  ['soigne|soignes|soignee|soignees|hospitalise|hospitalises|hospitalisee|hospitalisees', 'wounded'],
  ['pris|prise|prises en charge', 'wounded'],
  ['disparu|disparus|disparue|disparues|manquants|introuvable|introuvables', 'missing'],
  ['manque|manquent|manquaient|manquait ~1 a l appel', 'missing'],
  [
    'enleve|enleves|enlevee|enlevees|enlevant|kidnappe|kidnappes|kidnappee|kidnappees|emmene|emmenes|emmenees|ravi|ravis|embarque|embarquent',
    'abducted',
  ],
  ['pris|prise|prises|retenu|retenus|detenu|detenus ~2 otage|otages', 'abducted'],
  ['en otage|otages', 'abducted'],
  ['prise|prises d otages', 'abducted'],
  ['libere|liberes|liberee|liberees|relache|relaches|relachees', 'released'],
  ['deplaces|deplace|deplacee|deplacees|fui|fuir|fuient|fuyant|deplacement|fuite', 'displaced'],
  ['quitte|quittent|quitter|quittant|abandonne|abandonner|abandonnant ~1 leur|leurs', 'displaced'],
  ['trouve|trouver|cherche|chercher|trouvant refuge', 'displaced'],
  ['quitte|quittent|deserte la|le|l|les|cette|ce ~1 ville|village|villages|localite|zone|camp', 'displaced'],
  ['sont|etaient|est refugie|refugies|refugiees', 'displaced'],
  [
    'capture|captures|capturees|recupere|recuperes|recuperees|saisi|saisis|saisies|saisie|emporte|emportes|emportees|prisonniers',
    'captured',
  ],
  ['empare|empares|emparent|emparant de|d', 'captured'],
  ['interpelle|interpelles|interpellees|arrete|arretes|arretees', 'captured'],
  // « neutralisation de 17 terroristes et destruction de 12 motos »
  ['neutralisation|elimination|assassinat|execution de|d', 'killed'],
  ['enlevement|enlevements|rapt|kidnapping de|d', 'abducted'],
  ['saisie|recuperation|capture|interpellation|arrestation de|d', 'captured'],
  ['liberation de|d', 'released'],
  ['destruction|incendie de|d', 'destroyed'],
  ['rendus|rendu|deposes les armes', 'surrendered'],
  [
    'detruit|detruits|detruisant|incendiant|brulant|detruite|detruites|incendie|incendies|incendiees|incendiee|brule|brules|brulees|calcine|calcines|calcinees',
    'destroyed',
  ],
  ['mis|mettent|mettant|mettre|met le feu a|au|aux', 'destroyed'],
];

export const likePlurals = ['fils'];
export const anybody = ['personnes', 'victimes', 'morts'];
export const fates = ['mort', 'morts', 'corps'];

export const persons = [
  'personne',
  'personnes',
  'homme',
  'hommes',
  'femme',
  'femmes',
  'enfant',
  'enfants',
  'corps',
  'autres',
  'autre',
  'victimes',
  'individus',
  'individu',
  'membres',
  'membre',
  'elements',
  'element',
  'combattants',
  'combattant',
  'garcons',
  'filles',
  'fille',
  'garcon',
  'jeunes',
  'vies',
  'morts',
  'mort',
  'deces',
  'cadavres',
  'otages',
  'blesses',
  'blesse',
  'tues',
  'tue',
  'martyr',
  'martyrs',
  'voleur',
  'voleurs',
  'suspect',
  'suspects',
  'fils',
  'frere',
  'freres',
  'soeur',
  'soeurs',
  'epouse',
  'epouses',
  'camarades',
  'camarade',

  'disparus',
  'deplaces',
  'collegue',
  'collegues',
  'cousin',
  'cousins',
  'mari',
  'maris',
  'pere',
  'peres',
  'mere',
  'meres',
  'oncle',
  'oncles',
  'neveu',
  'neveux',
  'prisonnier',
  'prisonniers',
];

export const others = ['autres', 'autre', 'troisieme', 'quatrieme'];

export const bothSides = [
  'deux cotes',
  'deux camps',
  'deux groupes',
  'deux parties',
  'deux belligerants',
  'part et d autre',
];

export const martyrs = ['martyr', 'martyrs', 'martyre'];

export const ranks = ['rangs', 'cote', 'parmi', 'chez', 'sein'];

export const figureLinks =
  'de d du des a au moins les la le l une un environ pres plus et ainsi que ses leurs en avec quelque deja'.split(
    ' ',
  );

export const joins = ['et', 'ainsi'];

export const parts = [
  'dont',
  'dont ceux|celles|celui|celle de|d',
  'parmi lesquels|lesquelles',
  'parmi lesquels|lesquelles ceux|celles|celui|celle de|d',
  'parmi eux|elles',
  'y compris',
  'notamment',
];

export const partsOfToll = [
  'parmi les morts|tues|victimes|blesses|otages|disparus|deces|corps',
  'au nombre des morts|victimes|blesses|tues',
  'des personnes tuees|blessees|enlevees|kidnappees|arretees|disparues',
  'les victimes|morts|blesses comptent|comprennent',
];

/** Things that are counted, each with the words for it. */
export const units: Record<string, string> = {
  vehicles:
    'vehicule vehicules pelleteuses bulldozers camion camions pick pickups citernes bus cars minibus autocars ambulance ambulances tricycles',
  motorcycles: 'moto motos motocyclettes',
  boats: 'pirogues pinasses',
  households: 'menages familles',
  houses: 'maisons cases habitations concessions',
  shops: 'boutiques magasins echoppes',
  schools: 'ecoles classes',
  buildings: 'batiments eglises mosquees',
  granaries: 'greniers',
  livestock: 'boeufs vaches moutons chevres chameaux anes betail tetes animaux ruminants bovins',
  weapons: 'armes fusils pistolets ak pm pkm',
  munitions: 'obus roquettes bombes mines engin engins eei explosifs grenades',
  drones: 'drones',
  aircraft: 'helicopteres avions',
  bases: 'bases',
  camps: 'camps',
  bridges: 'ponts',
  masts: 'pylones antennes',
  tonnes: 'tonnes',
};

export const bareMeasures = ['perdu', 'perdus', 'perd', 'perdent', 'perdant', 'perte'];

export const addedBy = ['ainsi que', 'de meme que', 'en plus de', 'et egalement'];
export const alsoThere = [
  'il y avait aussi',
  'il y avait egalement',
  'il y a aussi',
  'il y a egalement',
  'on compte aussi',
  'on compte egalement',
  's y ajoutent',
];
export const tallied = ['noms'];
export const graves = ['tombes'];
export const countVerbs = ['compte', 'compter', 'denombre', 'denombrer', 'recense'];
export const harmNouns =
  'mort deces assassinat meurtre execution lynchage perte enlevement rapt kidnapping liberation capture'.split(
    ' ',
  );
export const thenWords = 'et puis avant ensuite'.split(' ');
export const turnWords = 'ont a ete etre d de avoir plus tard aussi finalement ,'.split(' ');
export const burying = 'enterrer enterrent inhumer inhument'.split(' ');
export const them = 'les l'.split(' ');
export const alsoWords = ['aussi', 'egalement'];
export const partsAfter = [
  'd eux',
  'd elles',
  'd entre eux',
  'd entre elles',
  'd entre les',
  'des blesses',
  'des victimes',
  'parmi eux',
];
export const ofTotal = ['des', 'sur les', 'sur', 'parmi les', 'de ces', 'd entre les'];
export const lossVerbs =
  'deplore deplorent deplorait deplorant enregistre enregistrent enregistrant subi pleure'.split(' ');
export const admitVerbs = 'reconnait reconnaissent reconnu reconnaissant admet admettent admis'.split(' ');
export const lossWords = ['pertes', 'morts', 'bilan'];
export const tollWords = 'bilan bilans'.split(' ');
export const leaveVerbs = 'laisse laissent laissant abandonne abandonnent abandonnant'.split(' ');
export const remains = 'corps cadavres depouilles'.split(' ');

/** Where people live who were driven out before. */
export const notMeasures = [
  // Ce contre quoi l'on marche n'est pas un bilan de la marche.
  'manifeste|manifestent|manifester|manifestation|marche|marches|marchent|proteste|protestent|protester|rassembles|rassemblees|rassemblement|defile ~6 contre|denoncer|condamner|suite|apres ~3 mort|morts|meurtre|meurtres|assassinat|assassinats|massacre|massacres|tuerie|tueries|execution|executions',
  'camp|camps|site|sites|abri|abris|village|quartier|centre d|de|des|pour ~1 deplaces|deplacees|refugies',
  'deplaces|deplacees internes',
  's est|sont|etait|etaient abattu|abattue|abattus|abattues',
  'est|sont|etait|etaient tombe|tombes|tombee|tombees ~8 embuscade|embuscades|guet|piege|panne',
];
