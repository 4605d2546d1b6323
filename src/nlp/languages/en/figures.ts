/** English words for what became of how many, and for persons and things that are counted. */
import type { Measure } from '../../../model.ts';

/** What a figure counts; the word stands before or after it in its clause. */
export const measures: [string, Measure][] = [
  [
    'killed|killing|kills|kill|slain|slaughtered|massacred|executed|murdered|assassinated|beheaded|dead|died|dies|perished',
    'killed',
  ],
  [
    'neutralise|neutralize|neutralised|neutralized|neutralising|neutralizing|eliminate|eliminated|eliminating',
    'killed',
  ],
  ['succumbed|succumb|succumbs', 'killed'],
  ['loss of', 'killed'],
  ['put out of action', 'killed'],
  [
    'toll ~9 ~9 rose|risen|rises|rising|climbed|climbs|jumped|stands|stood|put|increased|revised|soared|grown to|at|from',
    'killed',
  ],
  ['toll ~9 ~9 reached|reaches|passed|exceeded', 'killed'],
  ['kia', 'killed'],
  ['martyr|martyrs|martyrdom|martyred', 'killed'],
  ['throat|throats slit|cut', 'killed'],
  ['wia', 'wounded'],
  ['mia', 'missing'],
  ['lynched|lynches|lynching', 'killed'],
  ['fell|fallen', 'killed'],
  ['lost ~3 men|soldiers|fighters', 'killed'],
  ['gave themselves up', 'surrendered'],
  ['shot dead', 'killed'],
  ['fatally|mortally shot|wounded|injured|stabbed|hit', 'killed'],
  ['found|discovered dead|killed|murdered|beheaded', 'killed'],
  ['death|deaths|fatalities|corpses|bodies', 'killed'],
  ['body|remains of one|another of', 'killed'],
  ['death toll', 'killed'],
  ['number of dead|deaths|killed|victims|fatalities ~9 at|to|reached|is|now', 'killed'],
  ['gunned|cut down', 'killed'],
  ['lost|losing ~2 lives', 'killed'],
  ['lost|losing|loses|lose their|his|her life|lives', 'killed'],
  ['beaten|beat|stoned|clubbed|hacked|stabbed|tortured|burned|burnt to death', 'killed'],
  ['put to death', 'killed'],
  ['burned|burnt alive', 'killed'],
  ['lost|claimed|claiming|cost|costing ~3 lives', 'killed'],
  ['toll of|at|to', 'killed'],
  ['put|puts|putting the number|figure|count', 'killed'],
  ['bury|buried|burying', 'killed'],
  ['losing|lost', 'killed'],
  ['wounded|wounding|injured|injuring|injuries|wounds|hurt|maimed|wound|injure|casualties', 'wounded'],
  ['missing|unaccounted', 'missing'],
  ['abducted|abducting|abduct|abducts|kidnapped|kidnapping|kidnap|kidnaps', 'abducted'],
  ['took|taking|carried|carrying|led|leading|dragged|marched away|off', 'abducted'],
  ['took|taken|taking|takes|held|holding ~3 hostage|hostages', 'abducted'],
  ['into the bush|forest|woods', 'abducted'],
  ['hostage', 'abducted'],
  ['hostages taken', 'abducted'],
  ['taken|carried away|captive|off', 'abducted'],
  ['taken by', 'abducted'],
  ['released|releasing|freed|freeing|rescued|rescuing|liberated', 'released'],
  ['displaced|fled|flee|flees|fleeing|displacing|uprooted|displacement', 'displaced'],
  [
    'left|leave|leaving|abandoned|abandoning|deserted their homes|houses|village|villages|camps|hamlets',
    'displaced',
  ],
  ['left|fled|deserted the|this ~1 town|village|area|locality|camp|villages', 'displaced'],
  ['from|out of? their homes|houses|village|villages', 'displaced'],
  ['sought|seek|seeking|found|taken|took|taking refuge|shelter', 'displaced'],
  ['captured|capturing|recovered|seized|seizing', 'captured'],
  ['taken prisoner|prisoners', 'captured'],
  ['prisoners', 'captured'],
  ['arrested|arresting|detained', 'captured'],
  // "neutralisation of 17 terrorists and destruction of 12 motorcycles"
  ['neutralisation|neutralization|elimination|murder|execution of', 'killed'],
  ['abduction|kidnapping of', 'abducted'],
  ['seizure|recovery|capture|arrest of', 'captured'],
  ['release of', 'released'],
  ['destruction|burning of', 'destroyed'],
  ['surrendered|surrendering', 'surrendered'],
  ['destroyed|destroying|burned|burnt|burning|torched|torching', 'destroyed'],
  ['set|sets|setting fire to', 'destroyed'],
  ['set on fire', 'destroyed'],
  ['set|sets|setting ~4 ablaze|alight', 'destroyed'],
  ['ablaze|alight', 'destroyed'],
  ['been|being|are treated', 'wounded'],
  ['receiving|received treatment', 'wounded'],
  ['hospitalised|hospitalized', 'wounded'],
  ['in hospital', 'wounded'],
  ['laid ~4 pit|pits|grave|graves', 'killed'],
];

export const likePlurals: string[] = [];
export const anybody = ['people', 'persons', 'victims', 'dead'];
export const fates = ['dead', 'body', 'casualty'];

export const persons = [
  'people',
  'persons',
  'person',
  'men',
  'man',
  'women',
  'woman',
  'children',
  'child',
  'bodies',
  'body',
  'others',
  'victims',
  'individuals',
  'members',
  'member',
  'elements',
  'fighters',
  'fighter',
  'combatants',
  'combatant',
  'boys',
  'girls',
  'boy',
  'girl',
  'youths',
  'lives',
  'deaths',
  'fatalities',
  'dead',
  'corpses',
  'hostages',
  'casualties',
  'wounded',
  'injured',
  'martyr',
  'martyrs',
  'thief',
  'thieves',
  'suspect',
  'suspects',
  'son',
  'sons',
  'daughter',
  'daughters',
  'brother',
  'brothers',
  'sister',
  'sisters',
  'wife',
  'wives',
  'relative',
  'relatives',
  'comrade',
  'comrades',
  'colleague',
  'colleagues',
  'neighbour',
  'neighbours',
  'friend',
  'friends',
  'cousin',
  'cousins',
  'husband',
  'husbands',
  'father',
  'fathers',
  'mother',
  'mothers',
  'uncle',
  'uncles',
  'nephew',
  'nephews',
  'grandson',
  'grandsons',
  'prisoner',
  'prisoners',
];

export const others = ['others', 'other', 'more', 'another', 'third', 'fourth', 'fifth'];

export const martyrs = ['martyr', 'martyrs', 'martyrdom', 'martyred'];

export const ranks = ['ranks', 'side', 'among'];

export const bothSides = [
  'both sides',
  'both groups',
  'both camps',
  'the two sides',
  'the two groups',
  'either side',
];

export const figureLinks =
  'of at least the a an some about around nearly all and with to up more than over another its their as many were being'.split(
    ' ',
  );

export const joins = ['and', 'well'];

export const parts = ['including', 'among', 'among them', 'of whom', 'of which', 'of them', 'amongst'];

export const partsOfToll = [
  'of the dead|victims|fatalities|casualties',
  'of those killed|wounded|injured|hurt|kidnapped|abducted|taken|arrested|missing',
  'among|amongst the dead|killed|victims|fatalities|casualties|wounded|injured|hostages|abducted|missing|deceased',
  'the dead|victims|casualties|wounded|fatalities|hostages include|included|including',
];

/** Things that are counted, each with the words for it. */
export const units: Record<string, string> = {
  vehicles:
    'vehicle vehicles excavators bulldozers truck trucks lorry lorries pickup pickups pick car cars tanker tankers bus buses minibus minibuses coach coaches van vans ambulance ambulances tricycles',
  motorcycles: 'motorcycle motorcycles motorbike motorbikes',
  boats: 'boats canoes pirogues',
  households: 'households families',
  houses: 'houses homes huts dwellings',
  shops: 'shops stalls stores',
  schools: 'schools classrooms',
  buildings: 'buildings churches mosques clinics',
  granaries: 'granaries barns',
  livestock: 'cattle cows oxen sheep goats camels donkeys animals head heads livestock',
  weapons: 'weapons rifles guns pistols launchers ak aks pkm pkms',
  munitions: 'rockets shells bombs mines landmines devices device ied ieds grenades mortars',
  drones: 'drones',
  aircraft: 'helicopters aircraft planes',
  bases: 'bases hideouts',
  camps: 'camps',
  posts: 'checkpoints',
  bridges: 'bridges',
  masts: 'masts antennas pylons',
  tonnes: 'tonnes',
};

export const bareMeasures = ['losing', 'lost', 'loss'];

export const addedBy = ['as well as', 'along with', 'together with', 'in addition to', 'and also'];
export const alsoThere = [
  'there were also',
  'there was also',
  'there are also',
  'also there were',
  'also among them were',
];
export const tallied = ['names'];
export const graves = ['graves'];
export const countVerbs = ['counted', 'counting', 'count'];
export const harmNouns =
  'death killing murder execution assassination lynching loss abduction kidnapping release capture'.split(
    ' ',
  );
export const thenWords = 'and then before later subsequently'.split(' ');
export const turnWords = 'were was being been have had having also afterwards finally eventually ,'.split(
  ' ',
);
export const burying = 'bury burying'.split(' ');
export const them = 'them him her'.split(' ');
export const alsoWords = ['too', 'also'];
export const partsAfter = [
  'of them',
  'of whom',
  'of which',
  'of the wounded',
  'of the dead',
  'of the victims',
  'of those',
];
export const ofTotal = ['of the', 'of', 'of those', 'out of', 'out of the'];
export const lossVerbs =
  'suffered suffering sustained sustaining mourns mourned mourning deplored deplores'.split(' ');
export const admitVerbs =
  'acknowledged acknowledges acknowledging acknowledge admitted admits admitting admit conceded concedes conceding'.split(
    ' ',
  );
export const lossWords = ['losses', 'dead', 'casualties', 'toll'];
export const tollWords = 'toll tolls'.split(' ');
export const leaveVerbs = 'left leaving abandoned abandoning'.split(' ');
export const remains = 'bodies body corpses'.split(' ');

/** Where people live who were driven out before. */
export const notMeasures = [
  // What a march is against is no toll of the march.
  'protest|protested|protesting|protests|march|marched|marches|rally|rallied|demonstrate|demonstrated|demonstration|gathered ~6 against|over|denounce|denouncing|condemn|condemning|at ~3 killing|killings|murder|murders|death|deaths|massacre|massacres|assassination|execution|executions',
  'displacement|displaced ~1 camp|camps|site|sites|center|centre|shelter',
  'camp|camps|site|sites|shelter|shelters|home for|of|to the? ~1 displaced',
  'internally displaced',
  'taking|took|takes|take off from|for|at|in|after|before|on|and|with|.|,',
];
