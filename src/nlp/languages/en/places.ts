/** English words around the names of places. */
import type { PlaceKind } from '../../places/gazetteer.ts';
import type { PlaceForm } from '../../language/place-words.ts';

export const places: [string, PlaceForm][] = [
  ['<place> region|province|governorate', 'admin1'],
  ['region|regions of <place>', 'admin1'],
  ['<place> cercle|circle|district|department|prefecture', 'admin2'],
  ['cercle|circle|district|department|province|prefecture of <place>', 'admin2'],
  ['<place> province', 'admin2'],
  ['village|hamlet|locality|settlement ~3 commune|municipality of <place>', 'near'],
  ['village|hamlet|locality|settlement in the? <place> commune|municipality', 'near'],
  ['<place> village|town|city|hamlet|locality|market|camp|garrison', 'settlement'],
  ['<place> commune|municipality', 'commune'],
  ['commune|municipality of <place>', 'commune'],
  ['village|town|city|hamlet|locality|villages|towns|camp|market of <place>', 'settlement'],
  ['near|around <place>', 'near'],
  ['close to <place>', 'near'],
  ['outside <place>', 'near'],
  ['far from <place>', 'near'],
  ['vicinity|outskirts|surroundings of <place>', 'near'],
  ['<distance> ~3 of|from <place>', 'near'],
  [
    'kilometres|kilometers|km|kms|miles ~2 from|of|north|south|east|west|northeast|northwest|southeast|southwest of? <place>',
    'near',
  ],
  ['<place> –|to? <place> –|to? <place>? road|axis|highway|track|stretch|route|section', 'between'],
  ['road|axis|highway|track|stretch|route|section <place> –|to? <place> –|to? <place>?', 'between'],
  [
    'way|travelling|traveling|travelled|traveled|driving|heading|headed|convoy|travel|going|moving|march|flight ~2 from|between <place> to|towards|and|for <place>',
    'way',
  ],
  [
    'road|highway|route|axis|track|stretch ~3 from|linking|links|connecting|connects|between|joining <place> to|and|with <place>',
    'between',
  ],
  [
    'links|link|linking|connects|connect|connecting|joins|join|joining <place> to|and|with ~5 <place>',
    'between',
  ],
  ['south|north|east|west|northeast|northwest|southeast|southwest of <place>', 'near'],
  ['northern|southern|eastern|western outskirts of <place>', 'near'],
  ['<place> area|sector|zone|axis|surroundings', 'near'],
  ['area|sector of <place>', 'near'],
  ['road|highway|route|axis|track to|from|towards|toward|into|leading ~1 <place>', 'between'],
  ['<place> road|axis|highway|track|route', 'between'],
  ['between <place> and <place>', 'between'],
  ['<place> official|officials|mayor|governor', 'aside'],
  ['native|natives|bishop of <place>', 'aside'],
  ['mayor|governor|prefect|imam|chief|deputy of ~3 <place>', 'origin'],
  ['bridge|school|mosque|church|dam of <place>', 'settlement'],
  ['capital ,? <place>', 'settlement'],
  ['from <place> to|towards ~4 <place>', 'way'],
  ['left|leaving|departed|departing <place>', 'origin'],
  [
    'people|civilians|villagers|traders|merchants|farmers|herders|women|men|girls|boys|children|youths|passengers|pilgrims|families|teachers|students|pupils|miners|hunters from ~1 <place>',
    'origin',
  ],
  ['residents|inhabitants|villagers of <place>', 'origin'],
  ['returning|returned|returns|back|coming home? from ~1 <place>', 'way'],
  [
    'going|went|returning|returned|coming|back|home|way|heading from|to the|a? weekly|cattle|livestock|local? market|fair|wedding|baptism|funeral|ceremony in|at|of <place>',
    'way',
  ],
  ['convoy|convoys|escort ~1 to|for|from|towards <place>', 'way'],
  [
    'withdrew|withdraw|withdrawn|withdrawing|retreat|retreated|retreating|escape|escaped|escaping|flight|fled|flee|fleeing|left|leaving|disappeared|headed ~4 to|for|toward|towards <place>',
    'aside',
  ],
  [
    '<place> military? detachment|garrison|battalion|brigade|regiment|company|grouping|unit|gendarmerie|police|branch|section|cell',
    'origin',
  ],
  [
    'detachment|garrison|battalion|brigade|regiment|grouping|gendarmerie|commissariat ~2 of|from <place>',
    'origin',
  ],
  ['<place> –|to? <place> coach|bus|car|train|flight|convoy|line', 'way'],
  ['source|sources|doctor|doctors|nurse|medic|official|officials|officer in|at ~4 <place>', 'origin'],
  ['direction of <place>', 'aside'],
  ['staff|government|ministry|junta|authorities|rulers|embassy in <place>', 'aside'],
  ['buried|burial|funeral|funerals ~3 in|at <place>', 'origin'],
  [
    'gathered|gather|assembled|flocked|converged|met ~8 <place> ~8 bury|burial|funeral|funerals|mourn',
    'origin',
  ],
  ['reinforcements|troops|soldiers|convoy sent|dispatched|deployed|arrived|came ~1 from <place>', 'aside'],
  ['based in ~4 <place>', 'aside'],
  ['exile|exiles|exiled in <place>', 'aside'],
  ['<place> type|style|like', 'not'],
  ['<place> branch|affiliate|franchise|offshoot|chapter', 'not'],
  ['branch|affiliate|franchise|offshoot in|for the <place>', 'not'],
  ['<place> river|rivers', 'not'],
  ['originally|traveling|travelling|coming|came from ~1 <place>', 'aside'],
  ['<place> junta|regime|government', 'aside'],
  ['junta|regime ~1 of|in <place>', 'aside'],
  [
    'fled|fleeing|flee|withdrew|withdrawing|retreated|retreating|returned|returning ~2 to|into|toward|towards the? <place>',
    'aside',
  ],
  ['crossed|crossing back into|to <place>', 'aside'],
  ['heading|bound|going|travelling|traveling|way for|to|towards <place>', 'aside'],
  ['en route for|to <place>', 'aside'],
  [
    'evacuated|transferred|arrived|transported|airlifted|rushed|flown|taken|brought ~3 to|toward|towards <place>',
    'aside',
  ],
  [
    '<place> ~3 condemned|condemns|condemn|denounced|denounces|denounce|deplored|deplores|condolences|solidarity',
    'reacts',
  ],
  ['<place> based', 'aside'],
  // Only where it was attacked itself, or nothing finer is named.
  ['court|airport in|of|at <place>', 'origin'],
  ['<place> hospital|hospitals|cemetery|morgue', 'origin'],
  ['<place> bus|train|railway? station', 'origin'],
  ['hospital|hospitals|centre|center|clinic|cemetery|morgue in|of|at <place>', 'origin'],
  [
    'taken|brought|rushed|admitted|treated|hospitalised|hospitalized|died|cared ~6 hospital|centre|center|clinic|morgue ~1 in|of|at <place>',
    'aside',
  ],
  ['admitted|treated|hospitalised|hospitalized ~1 in|at <place>', 'aside'],
  ['borders|border of|with ~2 <place> and? <place>?', 'aside'],
  ['<place> and? <place>? border|borders', 'aside'],
  ['near|along the borders|border of|with ~1 <place> and? <place>?', 'aside'],
  ['reported|said|speaking|reporting from|in <place>', 'aside'],
  ['niger river|delta|state|basin|bend', 'not'],
  ['river niger', 'not'],
  ['lake|gulf of? <place>', 'inside'],
];

export const weakNames =
  'say san ber est ouest nord sud centre sahel east west north south center mali may bam bar ban ham men gourma none bay bla kita nara some po so mo dori'.split(
    ' ',
  );
export const locators =
  'in at near around to outside from inside between towards toward of across through throughout into on against'.split(
    ' ',
  );
export const settlers = ['in', 'at', 'near'];
export const datives: string[] = [];
export const placers = ['near', 'outside', 'from', 'of', 'to'];
export const dwellers = 'residents inhabitants villagers'.split(' ');
export const intimates = ['close'];
export const goingOn = 'at around before after when where during'.split(' ');
export const heldSites = 'base bases outpost outposts barracks garrison garrisons patrol patrols'.split(' ');
export const armedSites = 'camp camps post posts position positions convoy convoys'.split(' ');
export const unarmedSites =
  'market markets marketplace wedding baptism ceremony funeral mosque church school hospital clinic house houses home homes restaurant bar hotel bus buses minibus coach ferry neighbourhood neighborhood district encampment homestead'.split(
    ' ',
  );
export const capitalWords = ['capital'];
export const lesserCapitals = ['punishment', 'gains', 'flight'];
export const besideWords = 'near outside behind beside from between towards'.split(' ');
export const nonPlaces =
  'europe africa asia america parliament facebook twitter telegram whatsapp youtube tiktok ramadan eid tabaski christmas easter islam ukraine gaza operation radio saint christ jesus god lake river mount forest task joint force battalion brigade regiment company group committee ministry university studio television agency court hospital'.split(
    ' ',
  );
export const within =
  'in the near north south east west northeast northwest southeast southwest of central northern southern eastern western region district cercle commune department province prefecture governorate municipality area outside small remote farming fishing mining close not far to around about some roughly just located situated lying from km kilometres kilometers miles less more than barely peul fulani dogon herding'.split(
    ' ',
  );
export const settlements = {
  words: 'village villages town towns city cities hamlet hamlets locality localities camp camps'.split(' '),
  of: ['of', 'called', 'named'],
  listing: ['including', 'namely', 'such', 'like', 'notably'],
  adjectives: [],
};

export const sameNouns: Record<string, PlaceForm> = {
  village: 'settlement',
  town: 'settlement',
  city: 'settlement',
  locality: 'settlement',
  hamlet: 'settlement',
  place: 'settlement',
  spot: 'settlement',
  area: 'near',
  sector: 'near',
  zone: 'near',
  commune: 'commune',
  municipality: 'commune',
  cercle: 'admin2',
  province: 'admin2',
  department: 'admin2',
  prefecture: 'admin2',
  region: 'admin1',
};

export const placeKinds: Record<PlaceKind, string> = {
  country: 'country',
  admin1: 'region',
  admin2: 'cercle, province or department',
  town: 'town',
  village: 'village',
  site: 'site',
  commune: 'commune',
  zone: 'area',
};

export const titles =
  'inspector colonel general captain lieutenant major sergeant president minister mr mrs ms dr sir judge coach king prince princess professor'.split(
    ' ',
  );
