/** French words that take the force of fact from a sentence, and those by which clauses, sides and people are told. */
import type { Cue } from '../../language/cue-words.ts';

export const cues: [string, Cue][] = [
  ['intervient|survient|survenue|intervenue|arrive ~3 semaine|semaines|mois|an|ans|annees apres', 'tally'],
  [
    'c est|etait la|le deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme',
    'tally',
  ],
  [
    'il s agit|agissait de? la|du deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme',
    'tally',
  ],
  ['aucun|aucune victime|mort|perte|blesse|bilan|deces', 'negated'],
  ['pas|point de|d victime|victimes|morts|blesses|pertes', 'negated'],
  ['personne|nul|nulle|rien n', 'negated'],
  ['n a|ont|avait|avaient|est|etait pas|jamais', 'negated'],
  ['il n en est rien', 'false'],
  [
    'est|sont|etait|etaient totalement|entierement? faux|fausse|fausses|infondee|infondees|mensongere|mensongeres',
    'false',
  ],
  ['fausse|fausses nouvelle|nouvelles|information|informations|rumeur|rumeurs', 'false'],
  ['rumeur|rumeurs de|d|selon|faisant', 'false'],
  ['rumeur|rumeurs ~6 faisant|selon|annoncant|evoquant', 'false'],
  ['infox', 'false'],
  ['dement|dementi|nie|nient|dementent', 'negated'],
  ['dement|dementi|nie|nient|dementent ~2 que|qu', 'possible'],
  ['craint|craignent|redoute|redoutent une|un|l|la|des|les', 'possible'],
  ['sans faire? de? victime|victimes', 'negated'],
  ['pourrait|pourraient|devrait|devraient|risque|risquent', 'possible'],
  ['craint|craignent|crainte|menace|menaces|menacent de|d|que', 'possible'],
  ['mis|met|mettent|mettant en garde', 'possible'],
  [
    'attaque|attaques|embuscade|frappe|frappes|assaut|violences|attentat|attentats|enlevement|enlevements ~1 possible|possibles|eventuelle|eventuelles|eventuel|eventuels|imminente|imminentes|imminent',
    'possible',
  ],
  ['si|s les|le|la|il|ils', 'possible'],
  ['va|vont|prevoit|prevoient|envisage|promet|promettent|projette de?', 'planned'],
  ['sera|seront|aura|auront|fera|feront', 'planned'],
  ['appelle|appellent|appel a', 'planned'],
  ['a|ont appele ~2 a', 'planned'],
  [
    'demande|demandent|demandaient|exige|exigent|reclame|reclament|reclamer|exiger|demander|obtenir ~5 liberation|retrait|depart|libere',
    'wanted',
  ],
  // "un accord pour mettre fin aux tueries", "faire cesser les enlèvements"
  [
    'fin|terme|cesser|arreter|stopper|empecher|prevenir|enrayer|endiguer ~3 attaques|tueries|violences|enlevements|affrontements|combats|exactions|massacres|assassinats|embuscades|represailles',
    'wanted',
  ],
  ['contre ~1 attaques|tueries|violences|enlevements|exactions|massacres|assassinats', 'wanted'],
  [
    'interdit|interdite|interdisent|reporte|annule une|la|toute|les|des|toutes ~1 marche|marches|manifestation|manifestations|rassemblement|sit|meeting',
    'wanted',
  ],
  [
    'retrait|retrocession|remise|marche|manifestation|sit|meeting|rassemblement ~8 prevu|prevue|prevus|commencera|debutera|aura|partira|interviendra',
    'wanted',
  ],
  ['doit|doivent|devait|devaient etre|se|s', 'planned'],
  ['plus|pire|premiere|premier|deuxieme|troisieme|enieme|record ~8 depuis ~2 <year>', 'compared'],
  ['plus|pire|premiere|premier ~8 depuis|en ~2 ans|annees|decennies|decennie', 'compared'],
  ['depuis <year>', 'history'],
  ['depuis ~2 ans|annees', 'history'],
  ['au cours des ~2 annees', 'history'],
  ['la|le|cette|ce guerre|conflit|insurrection|crise ~2 fait|cause|tue|coute|provoque', 'history'],
  ['conflit|guerre|insurrection|crise a|ont ~1 fait|tue|cause|coute|provoque|contraint', 'history'],
  ['lourd|lourds tribut|prix', 'history'],
  ['anniversaire|commemor*|stele|monument|memorial', 'memorial'],
  ['recueillement', 'history'],
  ['rescapes|survivants|familles|proches se souviennent', 'memorial'],
  ['hommage aux ~2 victimes|morts|disparus', 'memorial'],
  ['mois|ans plus tard', 'memorial'],
  ['hommage', 'history'],
  ['un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix an|ans apres', 'memorial'],
  ['en|la memoire de|des|du', 'history'],
  ['investisseurs|actionnaires|bourse|dividende|analystes|courtier', 'figurative'],
  ['regulierement|frequemment|souvent|quotidiennement|recurrentes|recurrents', 'continuing'],
  ['a plusieurs|maintes reprises', 'continuing'],
  ['se multiplient|multiplie', 'continuing'],
  ['fait|font|faisant face', 'continuing'],
  ['en proie', 'continuing'],
  ['face aux', 'continuing'],
  ['tous|toutes les ~1 jours|nuits|semaines|mois|ans', 'continuing'],
  ['serie|vague|recrudescence|multiplication d|de|des', 'continuing'],
  ['ne cesse|cessent', 'continuing'],
  ['chaque annee|mois|semaine|jour|saison|generation', 'continuing'],
  ['presque quotidien|quotidiens|quotidienne|quotidiennes', 'continuing'],
  ['proces|verdict|assises|requisitoire|prevenu|prevenus|plaidoirie|complicite|acquitte|acquittes', 'legal'],
  // Un tribunal juge ; un juge peut aussi être enlevé, un tribunal incendié.
  [
    'tribunal|juge|juges|cour|justice|parquet|magistrats ~6 juge|condamne|condamnes|acquitte|relaxe|inculpe|inculpes|ouvert|renvoye|ordonne|rejete|requis|rendu|ecroue|ecroues|examine|confirme|statue',
    'legal',
  ],
  [
    'comparaissent|comparait|comparu|comparaitre|traduit|traduits|presente|presentes|juge|juges devant|au|par ~3 tribunal|juge|juges|parquet|procureur|cour|magistrat',
    'legal',
  ],
  ['juge|juges|jugee|jugees ~3 pour', 'legal'],
  ['est|sont|ete|etre|etait|etaient|seront juge|juges|jugee|jugees', 'legal'],
  ['defere|deferes|deferee|deferees', 'legal'],
  ['ans|mois|peine|peines de|d prison|reclusion|emprisonnement', 'legal'],
  // « L'ONU condamne l'attaque » ne juge personne.
  [
    'condamne|condamnes|condamnee|condamnees ~6 ans|mois|mort|perpetuite|prison|peine|peines|reclusion|amende',
    'legal',
  ],
  ['condamne|condamnes|condamnee|condamnees ~1 pour', 'legal'],
  ['condamnes|condamnees par ~2 tribunal|cour|justice|contumace', 'legal'],
  ['l|une|d audience', 'legal'],
  ['plaide|plaident|plaidant coupable|coupables|non', 'legal'],
  ['requis|requise|requises ~6 peine|peines|ans|prison|perpetuite|reclusion|relaxe', 'legal'],
  [
    'exercice|exercices|manoeuvres|simulation|simule|simulee|simules|simulees|scenario|fictif|fictive|figurants|debriefing',
    'drill',
  ],
  ['a blanc', 'drill'],
  [
    'sport|match|matchs|etalons|aigles|ailier|but|buts|championnat|entraineur|stade|tournoi|selectionneur|ballon',
    'sport',
  ],
  [
    'film|films|roman|chanson|fespaco|scenario|projection|projete|acteur|actrice|documentaire|realisateur|album|exposition|spectacle|orchestre|orchestres|festival',
    'figurative',
  ],
  [
    'amical|penalty|cycliste|cyclistes|peloton|sprinteurs|etape|echecs|athlete|marathon|marathonien|lutteur|lutteurs|boxeur|boxe|medaille|derby|arbitre|footballeur|joueur|joueurs|attaquant|defenseur',
    'sport',
  ],
  ['tour du faso', 'sport'],
  ['budget|budgets|finances|amendement|amendements|hemicycle|contribuables', 'jargon'],
  ['informatique|hackers|pirates', 'figurative'],
  [
    'accident|accidents|collision|collisions|carambolage|renverse|renverses|deraille|chavire|chavirement|naufrage|noye|noyes|noyade',
    'accident',
  ],
  [
    'inondation|inondations|crue|crues|pluie|pluies|orage|foudre|tempete|secheresse|canicule|seisme',
    'accident',
  ],
  [
    'cholera|rougeole|meningite|paludisme|dengue|epidemie|maladie|ebola|covid|diphterie|intoxication|malaise',
    'accident',
  ],
  ['rixe|rixes', 'accident'],
  [
    'porte|portes|portee|portees|est|sont|etait|etaient ~1 disparu|disparus|disparue|disparues ~3 fleuve|riviere|lac|eaux|crue|crues|marigot|pirogue|pinasse|mer',
    'wanted',
  ],
  [
    'disparu|disparus|disparue|disparues|disparition|disparitions dans|sur|apres|en ~2 fleuve|riviere|lac|eaux|crue|crues|marigot|pirogue|pinasse|mer',
    'wanted',
  ],
  ['crime passionnel', 'accident'],
  ['effondre|effondrement|eboulement|ecroule|affaissement', 'accident'],
  ['bouteille|bonbonne|fuite|explosion|reservoir de|du gaz', 'accident'],
  ['court circuit', 'accident'],
  [
    'hippopotame|hippopotames|crocodile|crocodiles|elephant|elephants|hyene|hyenes|serpent|serpents|criquets|abeilles|lion|lions',
    'accident',
  ],
  [
    'tue|tuer|viole|poignarde|battu|assassine ~1 sa|son|ses femme|epouse|mari|mere|pere|frere|soeur|fils|fille|voisin|voisine|compagne',
    'wanted',
  ],
  ['violee|tuee|tue|poignarde|battue par son|sa|un ~1 mari|voisin|oncle|pere|frere|proche|beau', 'wanted'],
  ['reconnaitre|identifier|eviter|risques|sensibilis*|contre ~3 engins|mines|eei explosifs?', 'wanted'],
];

export const whenWords = ['quand', 'lorsque', 'ou'];
export const clauseWords =
  'qui que ou lorsque quand alors tandis apres avant dont lequel laquelle lesquels lesquelles puisque car ayant'.split(
    ' ',
  );
export const offences =
  'drogue drogues cannabis chanvre cocaine heroine tramadol stupefiants dealer dealers voleur voleurs voleuse vol vols cambrioleur cambrioleurs cambriolage faussaire faussaires faux billets escroc escrocs escroquerie detournement migrants cybercriminalite cyberescrocs ivresse braconnier braconniers braconnage'.split(
    ' ',
  );
export const analyses = [
  'pourquoi|comment',
  'que|qui sont|est|veut|veulent|font',
  'analyse|decryptage|opinion|tribune|editorial|edito|chronique -|–|—|:|.',
  'note d analyse',
];
export const backdropWords = 'apres suite depuis'.split(' ');
export const burialWords =
  'enterre enterres enterree enterrees enterrement inhume inhumes inhumee inhumees inhumation obseques funerailles'.split(
    ' ',
  );
export const originWords =
  'issu issus issue issues ne nes nee nees venu venus venue arrive arrives arrivee arrivees parvenu parvenus porte portes portee hisse hisses faveur accession'.split(
    ' ',
  );
export const pluperfect = 'avait avaient etait etaient eut eurent fut furent'.split(' ');
export const likeParticiples =
  'cote cotes aine aines ainee localite localites cite autorite autorites societe securite'.split(' ');
export const sinceWords = ['depuis'];
export const pronouns = 'ils il'.split(' ');
export const possessives = 'leurs leur ses nos son sa'.split(' ');
export const statements =
  'etude enquete essai message messages video audio note lettre bulletin canaux communique declaration interview rapport note conference bilan publication appris'.split(
    ' ',
  );
export const same = 'meme memes ces'.split(' ');

export const notables =
  'general colonel capitaine lieutenant commandant officier officiers militaire militaires journaliste journalistes activiste activistes opposant opposants leader leaders ministre politique maire imam syndicaliste complice complices suspect suspects soupconne soupconnes terroriste terroristes espion prefet depute president candidat chef recruteur ravitailleur ravitailleurs logisticien informateur magistrat avocat presume presumes colonels generaux capitaines lieutenants ministres maires imams commandants magistrats deputes'.split(
    ' ',
  );

export const truceWords =
  'treve cessez paix pacte desarmement reconciliation hostilites dozos communautes peulhs peuls peul peule peules dogons dogon'.split(
    ' ',
  );

export const airWords =
  'aerienne aeriennes aerien aeriens drone drones avion avions helicoptere helicopteres chasseur chasseurs bombe bombes bombardement bombardements bombarde missile missiles air aviation aeronef aeronefs'.split(
    ' ',
  );
export const groupWords = 'front mouvement coalition alliance groupe organisation milice force'.split(' ');

export const alternatives = ['et', 'ou'];

export const relativeWords = 'qui dont lequel laquelle lesquels lesquelles'.split(' ');

export const relativeSubjects = 'qui lequel laquelle'.split(' ');

export const definite = 'l la le les cette ces cet'.split(' ');

export const latter = ['ces derniers', 'ceux ci', 'celui ci', 'ce dernier'];
export const ownOnes = ['des leurs', 'des siens'];
export const troopWords = ['elements', 'element'];
export const ours = ['notres'];
export const our = ['nos'];
export const we = ['nous'];
export const forceWords = 'forces unites unite troupes elements hommes'.split(' ');
export const enemyWords = 'ennemi ennemis ennemie ennemies'.split(' ');
export const ownUnits =
  'patrouille patrouilles unite unites detachement detachements equipe equipes compagnie peloton bataillon vecteurs drones aeronefs helicopteres genie demineurs equipages'.split(
    ' ',
  );
export const ownSide = [
  'cote ami',
  'cote amis',
  'notre cote',
  'nos rangs',
  'nos pertes',
  'bilan ami',
  'pertes amies',
  'forces amies',
];
export const reflexives = ['s', 'se'];
export const adjectives = ['armee', 'armees'];
export const nounOpeners =
  'l d les des une cette ces son sa ses notre nos leur leurs la de et ou entre par sans avec contre que qu'.split(
    ' ',
  );
export const properWords = ['etat'];
export const enemySide = [
  'cote ennemi',
  'cote ennemis',
  'bilan ennemi',
  'pertes ennemies',
  'rangs ennemis',
  'rangs de l ennemi',
  'cote de l ennemi',
];
export const sideWords = ['cote'];
export const ofLosses = ['pertes', 'bilan'];
export const lossOpeners = [':', 'a'];
export const sideOpeners = 'du de des d au dans sur en le la les et tandis que mais pour ses leurs'.split(
  ' ',
);

export const plunderWords =
  'pille pilles pillee pillees saccage saccages saccagee saccagees sabote sabotes sabotee sabotees sabotage vandalise vandalises dynamite dynamites incendiee incendiees pillage pillages betail troupeau troupeaux boeufs moutons chameaux antenne antennes pylone pylones citerne citernes'.split(
    ' ',
  );

export const armedWords =
  'arme armes armee force forces troupes rebelle rebelles milice milices jihadiste jihadistes djihadistes autodefense barrage barrages checkpoint check vigilance dozos militaire militaires terroristes'.split(
    ' ',
  );

export const captiveWords =
  'otage otages captif captifs captive captivite enleve enleves enlevee enlevees kidnappe kidnappes kidnappee kidnappees ravisseurs enlevement rapt rancon disparu disparus disparue'.split(
    ' ',
  );

export const militias = 'milice milices milicien miliciens'.split(' ');
export const men = 'hommes individus'.split(' ');
export const happens = [
  'eu lieu',
  'produit',
  'produite',
  'produits',
  'produites',
  'survenu',
  'survenue',
  'survenus',
  'survenues',
  'deroule',
  'deroulee',
  'deroules',
  'deroulees',
];
export const kin =
  'fils fille filles frere freres soeur soeurs femme epouse epouses mari pere mere parents enfant enfants proche proches cousin cousins oncle neveu neveux'.split(
    ' ',
  );
export const stances = ['pro', 'anti'];
export const holdWords =
  'tenu tenus tenue tenues occupe occupes occupee occupees controle controles controlee controlees defendu defendus defendue defendues'.split(
    ' ',
  );
export const heldWords =
  'detenu detenue detenus detenues retenu retenue retenus retenues otage otages captif captive disparu disparue disparus'.split(
    ' ',
  );

export const militants = 'insurges combattants combattant militants'.split(' ');

export const chargeWords =
  'soupconne soupconnee soupconnes soupconnees accuse accusee accuses accusees implication implique impliquee impliques impliquees participe participation pris lien'.split(
    ' ',
  );

export const anotherWords = 'autre autres egalement ailleurs parallelement second seconde deuxieme'.split(
  ' ',
);

export const earlier = [
  'apres la|le mort|deces|assassinat de|du|des|d',
  'jour|jours|semaine|semaines|mois|an|ans|annee|annees apres',
  'meurtriere|meurtrier|meurtrieres|grave|sanglante|sanglant|importante ~4 depuis',
];
export const untilWords = 'jusqu jusque'.split(' ');
export const endWords = 'fin acheve acheves achevee termine termines'.split(' ');
