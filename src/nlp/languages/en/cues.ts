/** English words that take the force of fact from a sentence, and those by which clauses, sides and people are told. */
import type { Cue } from '../../language/cue-words.ts';

export const cues: [string, Cue][] = [
  ['comes|came|coming|happened|occurred ~2 week|weeks|month|months|year|years after', 'tally'],
  ['it|this is|was|s the second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth', 'tally'],
  ['no one|casualties|deaths|victims|injuries', 'negated'],
  ['nobody|none ~1', 'negated'],
  ['did|was|were|has|have|had not', 'negated'],
  ['didn|wasn|weren|hasn|haven|hadn t', 'negated'],
  ['is|are|was|were entirely|totally|completely? false|untrue|baseless|unfounded|fabricated', 'false'],
  ['fake news', 'false'],
  ['no truth', 'false'],
  ['rumour|rumor|rumours|rumors of|that|about', 'false'],
  ['rumour|rumor|rumours|rumors ~6 of|that|about|claiming|alleging', 'false'],
  ['denied|denies|deny', 'negated'],
  ['denied|denies|deny|rejected ~2 that', 'possible'],
  ['fear|fears|feared|fearing a|an|the|another|new|fresh|more|further', 'possible'],
  ['without any? casualties|killing|incident', 'negated'],
  ['could|might|would|should', 'possible'],
  ['may be|have|lead|face', 'possible'],
  [
    'possible|potential|imminent|looming ~1 attack|attacks|raid|raids|ambush|strike|strikes|assault|violence|bombing|bombings|kidnapping|kidnappings',
    'possible',
  ],
  ['if|unless', 'possible'],
  ['risk|risks|threat|threats|fear|fears|feared of|that', 'possible'],
  ['warned|warns|warning of|that|against', 'possible'],
  ['threatened|threatens|threatening to|with', 'possible'],
  [
    'plans|plan|planned|planning|intends|intend|vowed|vows|pledged|promised|prepares|preparing|aims|seeks to',
    'planned',
  ],
  ['will', 'planned'],
  ['plot|plots|plotting|plotted ~2', 'planned'],
  ['is|are set|due|expected|scheduled to', 'planned'],
  ['called|calls|call ~2 for', 'planned'],
  [
    'demand|demands|demanded|demanding|urged|urging|urge|asked|seek|seeks|seeking|appealed|appeal|want|wants ~4 release|withdrawal|departure|freed|released',
    'wanted',
  ],
  [
    'banned|bans|ban|banning|postponed|cancelled|called a|an|the|all|any|off ~1 march|marches|protest|protests|rally|rallies|demonstration|demonstrations|sit',
    'wanted',
  ],
  ['withdrawal|handover|pullout ~8 will|scheduled|planned', 'wanted'],
  // "a deal aimed at ending reprisal killings", "to stop attacks", "a law against kidnappings"
  [
    'end|ending|stop|stopping|halt|halting|cease|prevent|preventing|curb|curbing ~4 attacks|killings|raids|kidnappings|abductions|clashes|violence|ambushes|massacres',
    'wanted',
  ],
  ['against ~1 attacks|killings|raids|kidnappings|abductions|violence|massacres', 'wanted'],
  ['march|protest|rally|demonstration|sit ~3 will|scheduled|planned', 'wanted'],
  [
    'deadliest|worst|bloodiest|biggest|largest|heaviest|gravest|first|second|third|latest|most ~8 since ~2 <year>',
    'compared',
  ],
  [
    'deadliest|worst|bloodiest|biggest|largest|heaviest|gravest|first|most ~8 in|for|over ~3 years|decades|decade',
    'compared',
  ],
  ['since <year>', 'history'],
  ['for years|decades', 'history'],
  ['over|during|for|in the? years|decades', 'history'],
  [
    'have|has been attacking|fighting|battling|carrying|targeting|killing|waging|staging|struggling|facing',
    'continuing',
  ],
  ['each|every generation|year|month|week|day|season', 'continuing'],
  ['almost daily|weekly', 'continuing'],
  ['several|many times', 'continuing'],
  ['several|many|numerous occasions', 'continuing'],
  ['faces|facing|plagued', 'continuing'],
  ['regularly|frequently|often|routinely|repeatedly|regular|frequent', 'continuing'],
  ['series|wave|spate|string of', 'continuing'],
  ['have|has multiplied', 'continuing'],
  ['growing|mounting|increasing|ongoing|rising|recurrent|recently', 'continuing'],
  ['the|this war|conflict|insurgency|crisis|unrest ~2 caused|killed|left|claimed|displaced|cost', 'history'],
  [
    'conflict|war|insurgency|crisis|unrest has|have ~1 killed|claimed|left|displaced|cost|caused|forced',
    'history',
  ],
  ['heavy|high price', 'history'],
  ['anniversary|commemorat*|remembrance|memorial', 'memorial'],
  ['remember|remembers|remembered|remembering ~4 dead|died|killed|victims|fallen', 'memorial'],
  ['survivors|relatives|families|victims remember|remembers|remembered', 'memorial'],
  ['month|months|year|years on', 'memorial'],
  ['a|one|two|three|four|five|six|seven|eight|nine|ten year|years after|since|on', 'memorial'],
  ['trial|trials|sentenced|convicted|verdict|defendant|defendants|jury|indicted|acquitted', 'legal'],
  // A court tries; a judge may be shot as well, and a court burned.
  [
    'court|courts|judge|judges|tribunal ~6 jailed|jails|jail|sentenced|sentences|ruled|rules|ordered|orders|heard|hears|opened|adjourned|charged|charges|remanded|fined|found|rejected|dismissed|granted|upheld|convicts|acquits',
    'legal',
  ],
  [
    'appeared|appears|appear|brought|taken|hauled|tried|judged|stood in|before|by ~3 court|judge|judges|tribunal',
    'legal',
  ],
  ['in court', 'legal'],
  ['appeal|appeals court|judges|hearing', 'legal'],
  ['court of appeal', 'legal'],
  ['guilty', 'legal'],
  ['years|life|months in|of prison|jail|imprisonment', 'legal'],
  [
    'charged|charges|charge ~5 with ~2 murder|murders|killing|killings|terrorism|complicity|involvement',
    'legal',
  ],
  [
    'exercise|exercises|drill|drills|simulation|simulated|mock|scenario|rehearse|rehearsed|rehearsing|rehearsal|blanks|fake',
    'drill',
  ],
  ['match|stallions|eagles|winger|striker|league|championship|striker|tournament|stadium|semifinal', 'sport'],
  [
    'film|films|movie|novel|song|painter|exhibition|novelist|reel|actor|actress|documentary|fespaco|playwright|filmmaker|festival|cinema',
    'figurative',
  ],
  [
    'penalty|midfielder|cyclist|cyclists|cycling|chess|athlete|marathon|wrestling|wrestler|boxer|boxing|medal|sprinter|sprinters|derby|referee|footballer',
    'sport',
  ],
  ['tour du faso', 'sport'],
  ['budget|budgets|finance|amendment|amendments|lawmakers|taxpayers', 'jargon'],
  ['shareholders|investors|investor|dividend|stockmarket', 'figurative'],
  [
    'friendly|goal|goals|coach|feature|output|forecasts|sellers|script|screened|screening|filmed|premiere|kick|defender|runner|shares|earnings|bonds|broker|brokers',
    'jargon',
  ],
  ['hackers|hacker|hacked|cyber|malware', 'figurative'],
  [
    'accident|accidents|collision|collisions|collide|collides|collided|colliding|overturn|overturns|overturned|crash|crashes|crashed|derailed|capsized|sank|drowned',
    'accident',
  ],
  [
    'flood|floods|flooding|storms|thunderstorm|sandstorm|rainstorm|lightning|landslide|drought|heatwave|heat|rains|rain|earthquake',
    'accident',
  ],
  [
    'cholera|measles|meningitis|malaria|dengue|epidemic|outbreak|disease|ebola|covid|diphtheria|poisoning',
    'accident',
  ],
  ['brawl|brawls', 'accident'],
  [
    'went|gone|goes|go|are|is|were|was|reported|be ~1 missing|disappeared ~4 river|lake|sea|flood|floods|floodwaters|boat|canoe|dinghy|currents',
    'wanted',
  ],
  ['disappeared|missing ~2 in|into|on|after the ~1 river|lake|sea|flood|floods|floodwaters', 'wanted'],
  ['fight|quarrel|dispute over a|an ~1 woman|girl|debt|phone|game|bill', 'accident'],
  ['collapse|collapsed|collapses|caved', 'accident'],
  ['gas bottle|cylinder|leak|explosion|blast|tank', 'accident'],
  ['a|the|violent|heavy|strong storm', 'accident'],
  ['storm kill|kills|killed|killing|hit|hits|destroys|destroyed|leaves|left|damages|damaged', 'accident'],
  [
    'hippopotamus|hippo|hippos|crocodile|crocodiles|elephant|elephants|hyena|hyenas|snake|snakes|locusts|bees',
    'accident',
  ],
  [
    'killed|killing|murdered|murdering|raped|stabbed|beat|beating ~1 his|her ~1 wife|husband|mother|father|brother|sister|son|daughter|neighbour|girlfriend',
    'wanted',
  ],
  [
    'raped|killed|murdered|stabbed|beaten by his|her|a ~1 husband|wife|neighbour|uncle|father|brother|relative|teacher',
    'wanted',
  ],
  [
    'recognise|recognize|identify|spot|avoid|risks|awareness|about|against ~2 explosive|mines|ieds|landmines|explosives devices?',
    'wanted',
  ],
  ['book|books on|about', 'figurative'],
  [
    'denied|denies|deny|dismissed|dismisses reports|rumours|rumors|claims|allegations of|about|that',
    'possible',
  ],
  ['gas|fuel canister|cylinder|tank ~1 exploded', 'accident'],
  ['short circuit', 'accident'],
  ['blaze|wildfire|bushfire', 'accident'],
];

export const whenWords = ['when', 'where'];
export const clauseWords =
  'who whom whose which where when while after before as that although though whereas because since amid following'.split(
    ' ',
  );
export const offences =
  'drug drugs cannabis cocaine heroin tramadol narcotics dealer dealers thief thieves theft thefts burglar burglars burglary pickpocket pickpockets forger forgers forged counterfeit banknotes fraud fraudster fraudsters swindler swindlers scam embezzlement embezzled migrants smuggled cybercrime drunk speeding poachers poaching'.split(
    ' ',
  );
export const analyses = [
  'why',
  'how ~4 is|are|has|have|do|does|can|could|became|become',
  'what is|are|does|do',
  'who is|are',
  'analysis|explainer|opinion|commentary|editorial|backgrounder -|–|—|:|.',
  'policy brief',
];
export const backdropWords = 'after amid following since'.split(' ');
export const burialWords = 'bury buried burying burial burials funeral funerals'.split(' ');
export const originWords = 'born brought came come risen sprung installed'.split(' ');
export const pluperfect = ['had'];
export const likeParticiples: string[] = [];
export const sinceWords = ['since'];
export const pronouns = 'they he'.split(' ');
export const possessives = 'their its our his her'.split(' ');
export const statements =
  'study survey paper message messages video audio recording broadcast note letter bulletin online channels statement statements communique interview release report tweet conference briefing'.split(
    ' ',
  );
export const same = 'same these'.split(' ');

export const notables =
  'general colonel captain lieutenant commander officer officers soldier soldiers journalist journalists activist activists opponent opposition leader leaders minister politician politicians mayor imam unionist accomplice accomplices suspects suspected suspect terrorist spy spies prefect deputy president candidate chief recruiter supplier informant magistrate lawyer colonels generals captains lieutenants ministers mayors politicians imams commanders magistrates deputies'.split(
    ' ',
  );

export const truceWords =
  'truce ceasefire peace pact hostilities disarmament reconciliation dozos communities fulani dogon'.split(
    ' ',
  );

export const airWords =
  'air airstrike airstrikes airforce warplane warplanes aerial drone drones aircraft aircrafts helicopter helicopters jet jets plane planes bomb bombs bombed bombing bombardment missile missiles'.split(
    ' ',
  );
export const groupWords =
  'front movement coalition alliance group organisation organization militia force'.split(' ');

export const alternatives = ['and', 'or'];

export const relativeWords = 'who whom which whose'.split(' ');

export const relativeSubjects = 'who which that'.split(' ');

export const definite = 'the this that these those'.split(' ');

export const latter = ['the latter'];
export const ours = ['ours'];
export const ownOnes = ['of theirs', 'of their own', 'of its own', 'of his own'];
export const troopWords = ['elements', 'element'];
export const our = ['our'];
export const we = ['we'];
export const forceWords = 'forces units unit troops men'.split(' ');
export const enemyWords = 'enemy enemies'.split(' ');
export const ownUnits =
  'patrol patrols unit units detachment detachments team teams company platoon battalion vectors drones aircraft helicopters engineers sappers crews'.split(
    ' ',
  );
export const ownSide = [
  'friendly side',
  'friendly forces',
  'friendly losses',
  'our side',
  'our losses',
  'own side',
  'own ranks',
  'own losses',
];
export const reflexives: string[] = [];
export const adjectives: string[] = [];
export const nounOpeners: string[] = [];
export const properWords = ['state'];
export const enemySide = ['enemy side', 'enemy s side', 'enemy losses', 'enemy ranks', 'enemy s ranks'];
export const sideWords = ['side'];
export const ofLosses = ['losses', 'toll', 'casualties'];
export const lossOpeners = [':', 'at', 'to'];
export const sideOpeners = 'on from for in the and while but of its their'.split(' ');

export const plunderWords =
  'looted looting ransacked plundered hijacked carjacked sabotaged sabotage torched vandalised rustled rustling pillaged dynamited cattle livestock herd herds sheep camels mast masts antenna antennas pylon pylons'.split(
    ' ',
  );

export const armedWords =
  'armed force forces troops un rebel rebels militia militias jihadist jihadists checkpoint checkpoints roadblock roadblocks defence defense vigilante vigilantes dozos military militants terrorists'.split(
    ' ',
  );

export const captiveWords =
  'hostage hostages captive captives captivity kidnapped abducted abduction kidnapping kidnappers captors abductors ransom missing'.split(
    ' ',
  );

export const militias = 'militia militias militiaman militiamen'.split(' ');
export const men = 'men individuals'.split(' ');
export const happens = ['took place', 'taken place', 'happened', 'occurred'];
export const kin =
  'son sons daughter daughters brother brothers sister sisters wife wives husband father mother parents child children relative relatives cousin cousins uncle nephew nephews'.split(
    ' ',
  );
export const stances = ['pro', 'anti'];
export const holdWords = 'held controlled occupied manned guarded defended'.split(' ');
export const heldWords = 'held detained captive hostage hostages missing imprisoned'.split(' ');

export const militants = 'militants militant insurgents insurgent fighters fighter'.split(' ');

export const chargeWords =
  'suspected accused involvement involved connection part role participating participation'.split(' ');

export const anotherWords = 'another separate separately elsewhere second meanwhile'.split(' ');

export const earlier = [
  'after the death|deaths|killing|killings|murder of',
  'day|days|week|weeks|month|months|year|years after',
  'deadliest|worst|bloodiest|biggest|largest|heaviest ~4 since',
];
export const untilWords = 'until till through'.split(' ');
export const endWords = 'ended ending over'.split(' ');
