/** French words around the names of places. */
import type { PlaceKind } from '../../places/gazetteer.ts';
import type { PlaceForm } from '../../language/place-words.ts';

export const places: [string, PlaceForm][] = [
  ['region|regions de|du|d|des la? l? le? <place>', 'admin1'],
  ['gouvernorat de|du|d la? <place>', 'admin1'],
  ['cercle|province|departement|prefecture|district de|du|d|des la? l? le? <place>', 'admin2'],
  ['commune|communes rurale|urbaine? de|du|d <place>', 'commune'],
  [
    'village|villages|ville|localite|localites|hameau|bourg|bourgade|camp|campement|marche|site|quartier de|du|d <place>',
    'settlement',
  ],
  ['pres|proche|proches|loin de|d|du <place>', 'near'],
  ['proximite|environs|peripherie|abords|sortie|entree|alentours de|d|du <place>', 'near'],
  ['aux environs|alentours|abords de|d|du <place>', 'near'],
  ['hauteur|niveau de|d|du <place>', 'near'],
  ['lieu dit <place>', 'settlement'],
  ['un|plusieurs|des|deux|trois village|villages|hameau|hameaux voisin|voisins de|d|du <place>', 'near'],
  ['pont|ecole|lycee|college|mosquee|eglise|barrage de|d|du <place>', 'settlement'],
  ['<distance> ~4 de|d|du <place>', 'near'],
  ['kilometres|km|kms ~3 de|d|du <place>', 'near'],
  ['axe|route|troncon|piste|voie <place> –|a? <place> –|a? <place>?', 'between'],
  [
    'partis|parti|parties|partie|partait|partaient|venant|allant|allait|voyage|trajet|convoi ~1 de|d|entre <place> a|pour|vers|et|en? direction? de|d? <place>',
    'way',
  ],
  [
    'detachement|groupement|garnison|bataillon|brigade|regiment|compagnie|gendarmerie|commissariat|police|bir ~2 de|du|d <place>',
    'origin',
  ],
  ['car|cars|bus|autocar|minibus|ligne|convoi|train <place> –|a? <place>', 'way'],
  ['source|sources|medecin|infirmier|responsable|officier|elu ~2 a|de|d ~1 <place>', 'origin'],
  ['maire|gouverneur|prefet|imam|chef|marabout ~2 de|du|d <place>', 'origin'],
  ['capitale ,? <place>', 'settlement'],
  [
    'transportait|transportaient|transportant|acheminant|acheminait ~3 de|d <place> a|vers|pour ~3 <place>',
    'way',
  ],
  ['parti|partis|partie|parties ~2 de|d <place>', 'origin'],
  ['quitte|quittait|quittant <place>', 'origin'],
  ['quitte|quittait|quittant <place> pour|vers <place>', 'way'],
  ['relie|relier|reliait|reliaient|ralliait|rallier|reliant <place> a|et ~5 <place>', 'way'],
  ['rendait|rendaient|rendant|allait|allaient|rentrait|rentraient ~2 a|au|vers <place>', 'way'],
  ['revenait|revenaient|revenant|retour|rentrant|rentraient|rentrait ~2 de|d|du <place>', 'way'],
  [
    'revenait|revenaient|revenant|retour|rentrant|rentraient|rentrait|rendaient|rendait|rendant|allaient|allait ~2 marche|foire|mariage|bapteme|funerailles|ceremonie ~1 de|d|du|a <place>',
    'way',
  ],
  ['convoi|convois|escorte ~2 de|d|du|vers|pour <place>', 'way'],
  ['originaire|originaires|ressortissants|habitants|commercants|villageois ~1 de|d|du <place>', 'origin'],
  [
    'replie|replies|replier|repliant|retire|retires|retirer|enfuis|enfuir|fui|fuyant|fuir|fuite|diriges|partis|repartis|disparu|refugies|refugier ~3 a|vers|sur <place>',
    'aside',
  ],
  [
    'enterre|enterres|enterrees|inhume|inhumes|inhumees|inhumation|obseques|funerailles ~4 a|de|d <place>',
    'origin',
  ],
  [
    'axe|route|troncon|piste|voie ~3 de|du|d|entre|reliant|relie|relient|liant <place> a|et|au <place>',
    'between',
  ],
  ['au? nord|sud|est|ouest de|d|du <place>', 'near'],
  ['autour de|d|du <place>', 'near'],
  ['zone|secteur de|du|d <place>', 'near'],
  ['route|axe|troncon|piste de|d|du|vers|entre|reliant|menant|conduisant la? a? <place>', 'between'],
  ['axe|route|troncon|piste <place>', 'between'],
  ['vers <place>', 'near'],
  ['entre <place> et <place>', 'between'],
  ['ressortissant|ressortissants|natif|eveque|depute|elu|notable de|du|d <place>', 'aside'],
  ['basee|basees|residant|refugie|refugiee|exile|exilee|installe|installee a <place>', 'aside'],
  // In a country; in a town of their own they may be taken or killed.
  ['refugie|refugiee|refugies|refugiees|exile|exilee|exiles|exilees au|aux|en <place>', 'aside'],
  ['succombe|succombes ~3 blessures a <place>', 'aside'],
  [
    'centre|institut|ong|organisation|cabinet|observatoire|chercheur|analyste|diplomate ~3 base|bases a <place>',
    'aside',
  ],
  ['provenance|venu|venus|venue|venues|natif|natifs de|du|d <place>', 'aside'],
  ['destination|direction de|du|d <place>', 'aside'],
  ['major|gouvernement|ministere|junte|autorites|ambassade a <place>', 'aside'],
  ['junte|regime|pouvoir|gouvernement ~2 a|de|d <place>', 'aside'],
  [
    'repartir|repartant|repartis|repartaient|fui|fuir|enfuir|enfuis|retires|retirer ~3 vers|en le|la|l? <place>',
    'aside',
  ],
  ['regagne|regagner|regagnant|regagnent|rejoint|rejoindre|gagne|gagner le|la|l? <place>', 'aside'],
  ['en route pour|vers <place>', 'aside'],
  [
    'evacue|evacues|evacuees|evacuation|transfere|transferes|transferees|transporte|transportes|transportees|emmenes|achemine|achemines ~2 a|vers|sur <place>',
    'aside',
  ],
  // Seulement s'il a été attaqué lui-même, ou si rien de plus précis n'est nommé.
  ['aeroport|tribunal de|du|d <place>', 'origin'],
  [
    'rassembles|rassemblees|reunis|reunies|assiste|assistaient ~6 <place> ~8 obseques|funerailles|inhumation|enterrement|inhumer|enterrer',
    'origin',
  ],
  ['cour d appel|assises? de|du|d <place>', 'origin'],
  ['district sanitaire de|du|d <place>', 'origin'],
  ['deplace|deplaces|deplacees|afflue|afflux ~3 vers <place>', 'aside'],
  // Not « trois déplacés à Sorboulgou ».
  ['se|s ~1 deplace|deplaces|deplacees ~3 a <place>', 'aside'],
  ['afflue|afflux ~3 a <place>', 'aside'],
  // Where the camp stands, and not where people fled.
  ['camp|camps|site|sites de|des|pour ~1 deplaces|refugies a|de|d <place>', 'origin'],
  ['village|hameau|localite|campement ~2 commune rurale|urbaine? de|du|d <place>', 'near'],
  ['gare|autogare routiere? de|du|d <place>', 'origin'],
  ['hopital|chu|csref|morgue|cimetiere ~2 de|du|d|a <place>', 'origin'],
  ['centre|poste de sante ~2 de|du|d|a <place>', 'origin'],
  [
    'structure|structures|formation|formations sanitaire|sanitaires|medicale|medicales ~2 de|du|d|a <place>',
    'origin',
  ],
  ['centre hospitalier|medical|sanitaire ~2 de|du|d|a <place>', 'origin'],
  [
    'conduits|conduit|admis|soignes|pris|hospitalises|hospitalise|emmenes|arrives|decede|decedes|mort|morts ~6 hopital|centre|chu|clinique|csref|morgue|dispensaire ~3 de|du|d|a <place>',
    'aside',
  ],
  ['admis|soignes|soigne|hospitalises|hospitalise|pris en? charge? a <place>', 'aside'],
  ['frontiere|frontieres avec|de|du|entre le|la|l? <place> et? le|la? <place>?', 'aside'],
  [
    'habitant|habitants|resident|residents|responsable|journaliste|source|sources|elu|ong|analyste|chercheur|officier|commercant|humanitaire ~2 base|bases a <place>',
    'aside',
  ],
  ['<place> ~4 condamne|condamnent|denonce|denoncent|deplore|deplorent|condoleances|solidarite', 'reacts'],
  ['joint|depuis|interroge|contacte a|depuis? <place>', 'aside'],
  ['fleuve|boucle|delta|bassin du? niger', 'not'],
  ['branche|filiale|franchise au|dans|du|pour le? <place>', 'not'],
  ['etat|state de|du? niger', 'not'],
];

export const weakNames =
  'say san ber est ouest nord sud centre sahel mali bam bar ban mai gourma bla kita nara some po so mo dori la le ma ton'.split(
    ' ',
  );
export const locators = 'a au aux dans en vers de du d pres sur entre contre travers'.split(' ');
export const settlers = ['à'];
export const datives = ['à'];
export const placers = ['de', 'd', 'vers', 'dit'];
export const dwellers = 'habitants habitantes villageois riverains'.split(' ');
export const intimates = ['proche', 'proches', 'autour'];
export const goingOn = 'vers apres avant lorsque quand pendant'.split(' ');
export const heldSites =
  'base bases caserne casernes garnison garnisons detachement detachements patrouille patrouilles'.split(' ');
export const armedSites = 'camp camps poste postes position positions convoi convois'.split(' ');
export const unarmedSites =
  'marche marches mariage bapteme ceremonie funerailles mosquee eglise ecole hopital maison maisons domicile restaurant bar maquis hotel car bus minibus autocar pinasse quartier quartiers campement campements foire'.split(
    ' ',
  );
export const capitalWords = ['capitale'];
export const lesserCapitals = 'regionale provinciale departementale economique'.split(' ');
export const besideWords = 'pres proximite derriere entre vers loin non'.split(' ');
export const nonPlaces =
  'europe afrique asie amerique parlement facebook twitter telegram whatsapp youtube tiktok ramadan noel paques tabaski islam ukraine gaza operation radio saint sainte christ jesus dieu notre lac fleuve riviere mont foret force bataillon brigade regiment compagnie groupe comite ministere universite studio television agence tribunal hopital centre'.split(
    ' ',
  );
export const within =
  'dans la le l les du de d des au aux a pres proche nord sud est ouest commune communes rurale cercle region province departement prefecture district zone km kilometres quelques une dizaine quinzaine vingtaine trentaine quarantaine cinquantaine environ loin non situe situee situes situees sis sise distant distante relevant moins plus peine pecheurs eleveurs cultivateurs agriculteurs orpailleurs peul peuls dogon'.split(
    ' ',
  );
export const settlements = {
  words:
    'village villages ville villes localite localites hameau hameaux campement campements bourgade'.split(
      ' ',
    ),
  of: ['de', 'd', 'du', 'des', 'nomme', 'appele', 'denomme'],
  listing: ['dont', 'notamment', 'comme', 'savoir', 'parmi'],
  adjectives:
    'voisin voisine voisins voisines frontalier frontaliere frontaliers frontalieres isole isolee minier miniere strategique martyr peul dogon touareg'.split(
      ' ',
    ),
};

export const sameNouns: Record<string, PlaceForm> = {
  village: 'settlement',
  ville: 'settlement',
  localite: 'settlement',
  hameau: 'settlement',
  endroit: 'settlement',
  lieu: 'settlement',
  zone: 'near',
  secteur: 'near',
  commune: 'commune',
  cercle: 'admin2',
  province: 'admin2',
  departement: 'admin2',
  prefecture: 'admin2',
  region: 'admin1',
};

export const placeKinds: Record<PlaceKind, string> = {
  country: 'pays',
  admin1: 'région',
  admin2: 'cercle, province ou département',
  town: 'ville',
  village: 'village',
  site: 'site',
  commune: 'commune',
  zone: 'zone',
};

export const titles =
  'inspecteur colonel general capitaine lieutenant commandant sergent president ministre m mme mlle dr juge entraineur roi prince princesse professeur maitre'.split(
    ' ',
  );
