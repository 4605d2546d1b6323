import type { Measure } from '../../../model.ts';
import type { NumberWords } from '../../language.ts';

export const numbers: NumberWords = {
  values: {
    zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
  },
  scales: { cent: 100, cents: 100, mille: 1000, millions: 1_000_000, million: 1_000_000 },
  link: 'et',
  vague: {
    plusieurs: [3, null], quelques: [3, null], 'de nombreux': [1, null], 'de nombreuses': [1, null], 'un nombre indetermine de': [1, null],
    'un grand nombre de': [1, null], 'des dizaines': [10, null], dizaines: [10, null], 'plusieurs dizaines': [20, null],
    'quelques dizaines': [20, null], 'une dizaine': [10, 10], 'une douzaine': [12, 12], 'une quinzaine': [15, 15],
    'une vingtaine': [20, 20], 'une trentaine': [30, 30], 'une quarantaine': [40, 40], 'une cinquantaine': [50, 50],
    'une soixantaine': [60, 60], 'une centaine': [100, 100], centaines: [100, null], 'des centaines': [100, null],
    'plusieurs centaines': [300, null], 'un millier': [1000, 1000], milliers: [1000, null], 'des milliers': [1000, null],
    'plusieurs milliers': [3000, null], dizaine: [10, 10], vingtaine: [20, 20], trentaine: [30, 30], quarantaine: [40, 40],
    cinquantaine: [50, 50], soixantaine: [60, 60], centaine: [100, 100], quinzaine: [15, 15], douzaine: [12, 12],
  },
  bounds: [
    ['au moins <n>', 'open'],
    ['plus de|d <n>', 'open'],
    ['pas moins de <n>', 'open'],
    ['au minimum <n>', 'open'],
    ['<n> au moins', 'open'],
    ['environ|quelque|quasiment <n>', 'about'],
    ['pres de|d <n>', 'about'],
    ['autour de <n>', 'about'],
    ['<n> environ', 'about'],
    ['jusqu a <n>', 'upto'],
    ['entre <n> et <n>', 'range'],
    ['de <n> a <n>', 'range'],
    ['<n> a <n>', 'range'],
    ['<n> ou <n>', 'range'],
    ['<n> – <n>', 'range'],
  ],
  indefinite: ['un', 'une'],
  notCounts: [
    'an', 'ans', 'annee', 'annees', 'km', 'kms', 'kilometre', 'kilometres', 'metres', 'pour', '%', 'dollars', 'euros', 'francs',
    'fcfa', 'cfa', 'heures', 'heure', 'minutes', 'jours', 'jour', 'semaines', 'semaine', 'mois', 'fois', 'tonnes', 'kg', 'kilos',
    'litres', 'hectares', 'millions', 'milliards', 'million', 'milliard', 'pays', 'h', 'er', 'e', 'eme', 'sites', 'villages',
    'localites', 'mm', 'territoires', 'h00', 'mn', 'siecle',
  ],
};

export const measures: [string, Measure][] = [
  ['tue|tues|tuee|tuees|tuer|tuant|tuent|tua|mort|morts|morte|mortes|deces|decede|decedes|decedee|decedees', 'killed'],
  ['abattu|abattus|abattue|abattues|execute|executes|executee|executees|assassine|assassines|assassinee|assassinees', 'killed'],
  ['massacre|massacres|massacree|massacrees|egorge|egorges|egorgee|egorgees|decapite|decapites|peri|perdu la vie', 'killed'],
  ['neutralise|neutralises|neutralisee|neutralisees|neutraliser|neutralisant|elimine|elimines', 'killed'],
  ['perdu la|leur vie', 'killed'],
  ['cout* la vie', 'killed'],
  ['cadavres|corps|depouilles', 'killed'],
  ['mis hors de combat', 'killed'],
  ['tombes|tombe au front|combat', 'killed'],
  ['blesse|blesses|blessee|blessees|blessant|blesser', 'wounded'],
  ['disparu|disparus|disparue|disparues|portes disparus|manquants', 'missing'],
  ['enleve|enleves|enlevee|enlevees|enlevant|kidnappe|kidnappes|kidnappee|kidnappees|otages|otage|emmene|emmenes|emmenees|ravi|ravis', 'abducted'],
  ['libere|liberes|liberee|liberees|relache|relaches|relachees', 'released'],
  ['deplaces|deplace|deplacees|fui|fuient|fuyant', 'displaced'],
  ['capture|captures|capturees|recupere|recuperes|recuperees|saisi|saisis|saisies|saisie|emporte|emportes|emportees|prisonniers', 'captured'],
  ['interpelle|interpelles|interpellees|arrete|arretes|arretees', 'captured'],
  ['rendus|rendu|deposes les armes', 'surrendered'],
  ['detruit|detruits|detruite|detruites|incendie|incendies|incendiees|incendiee|brule|brules|brulees|calcine|calcines|calcinees', 'destroyed'],
];

export const persons = [
  'personne', 'personnes', 'homme', 'hommes', 'femme', 'femmes', 'enfant', 'enfants', 'corps', 'autres', 'victimes', 'individus',
  'individu', 'membres', 'membre', 'elements', 'element', 'combattants', 'combattant', 'garcons', 'filles', 'fille', 'garcon',
  'jeunes', 'vies', 'morts', 'mort', 'deces', 'cadavres', 'otages', 'blesses', 'blesse', 'tues', 'tue', 'disparus', 'deplaces',
];

export const others = ['autres', 'autre'];

export const parts = ['dont', 'parmi lesquels', 'parmi lesquelles', 'parmi eux', 'y compris', 'notamment'];

export const units: Record<string, string> = {
  vehicules: 'vehicles', vehicule: 'vehicles', camions: 'vehicles', camion: 'vehicles', pick: 'vehicles', pickups: 'vehicles',
  motos: 'motorcycles', moto: 'motorcycles', motocyclettes: 'motorcycles', citernes: 'vehicles', menages: 'households',
  familles: 'households', maisons: 'houses', cases: 'houses', habitations: 'houses', boutiques: 'shops', magasins: 'shops',
  ecoles: 'schools', classes: 'schools', boeufs: 'livestock', vaches: 'livestock', moutons: 'livestock', chevres: 'livestock',
  chameaux: 'livestock', betail: 'livestock', tetes: 'livestock', animaux: 'livestock', armes: 'weapons', fusils: 'weapons',
  bases: 'bases', greniers: 'granaries', drones: 'drones', helicopteres: 'aircraft', ponts: 'bridges', tonnes: 'tonnes',
  obus: 'munitions', roquettes: 'munitions', bus: 'vehicles', cars: 'vehicles', pirogues: 'boats', ruminants: 'livestock',
};
