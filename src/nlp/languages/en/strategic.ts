/** What tells of property, arrests, weapons found, deals, groups, bases and hostages let go. */
import { noun, participle, verb, type Trigger } from '../../language/trigger-words.ts';

const LIVESTOCK = 'cattle|cows|sheep|goats|camels|herd|herds|livestock|animals|flock|flocks|donkeys';
const VEHICLES =
  'ambulance|ambulances|vehicle|vehicles|car|cars|truck|trucks|lorry|lorries|tanker|tankers|motorbike|motorbikes|motorcycle|motorcycles|pickup|pickups';
const GOODS = `${LIVESTOCK}|${VEHICLES}|food|supplies|goods|medicine|medicines|fuel|money|cash|belongings|phones|rations`;
const WORKS =
  'pole|poles|cable|cables|bridge|bridges|mast|masts|antenna|antennas|antennae|pylon|pylons|tower|towers|pipeline|pipelines|pump|pumps|line|lines|granary|granaries|barn|barns|crops|harvest|harvests|fields|school|schools|classroom|classrooms|clinic|dispensary|shops|houses|huts|homes|stalls|generator|relay|transformer|shrine|shrines|church|mosque|hall|tank|aqueduct|culvert';
const DESTROYED = 'destroyed|wrecked|dynamited|sabotaged|torched|vandalised|vandalized|demolished|smashed';
const BASES =
  'base|bases|camp|camps|post|posts|outpost|outposts|headquarters|barracks|garrison|position|positions';
const ARMS =
  'weapons|arms|ammunition|cartridges|munitions|rifles|rifle|explosives|cache|kalashnikovs|shells|rockets|grenades|guns|detonators|rounds|arsenal|belt|vest';
const BOMBS =
  'ied|ieds|mine|mines|landmine|landmines|bomb|bombs|device|devices|shell|shells|rocket|rockets|munition|munitions';
const PACT = 'agreement|agreements|deal|deals|truce|ceasefire|cease|accord|accords|pact|pacts|reconciliation';
const WANTED =
  'terrorist|terrorists|jihadist|jihadists|militant|militants|fighter|fighters|assailants|suspects|suspect|commander|leader|leaders|chief|emir|kingpin|logistician|recruiter|bandits|bandit|members|member|kidnappers|informants|informant|supplier';
const HELD = 'hostage|hostages|captive|captives|abductees';

export const strategic: [string, Trigger][] = [
  ['looted|ransacked|plundered|pillaged|stole|stolen|torched|burned|burnt', participle('loot')],
  ['sabotaged|vandalised|vandalized|rustled|hijacked|carjacked', participle('loot')],
  [
    'loot|loots|ransack|plunder|torch|torches|sabotage|sabotages|vandalise|steal|steals|hijack|rustle',
    verb('loot'),
  ],
  ['burn|burns down? ~3 school|schools|village|houses|trucks|clinic|church|market|shops', verb('loot')],
  ['set|sets|setting fire to', verb('loot')],
  ['set|sets|setting ~3 on fire', verb('loot')],
  ['set|sets ~4 ablaze|alight', verb('loot')],
  ['set ablaze|alight', participle('loot')],
  ['set on fire', participle('loot')],
  ['set|sets ablaze|alight|fire', verb('loot')],
  ['looting|ransacking|stealing|torching|burning|sabotaging|arson|rustling|theft|carjacking', noun('loot')],
  [`drove|took|carried|driving|taking|led away|off ~5 ${LIVESTOCK}`, verb('loot')],
  [`made|making off with ~4 ${GOODS}`, verb('loot')],
  ['drove|driving|sped|rode|made|making off|away with it|them', verb('loot')],
  [
    'emptied|emptying|empty ~4 depot|depots|store|stores|storeroom|warehouse|pharmacy|shop|shops|granary|granaries|clinic',
    verb('loot'),
  ],
  [`carried|carry|carrying off|away ~4 ${GOODS}`, verb('loot')],
  [`rounded up ~4 ${LIVESTOCK}`, verb('loot')],
  [`<armed> ~2 seized|took|requisitioned|confiscated|grabbed ~3 ${GOODS}`, verb('loot')],
  [`blew|blow|blows|blowing up ~3 ${WORKS}`, verb('loot')],
  [`${WORKS} ~3 blown up`, participle('loot')],
  [`destroyed|destroy|destroys|destroying|demolished|dynamited|cut ~4 ${WORKS}`, verb('loot')],
  [`${WORKS} ~2 ${DESTROYED}`, participle('loot')],
  [`${GOODS} ~2 carried|driven|taken off|away`, participle('loot')],
  ['<armed> broke|break into', verb('loot')],
  ['robbed|rob|robs|robbing ~3 <people>', verb('loot')],
  [
    'robbed|rob|robs|robbing ~3 vehicle|vehicles|bus|buses|lorry|truck|trucks|convoy|ambulance|market|shop|shops|pharmacy|bank',
    verb('loot'),
  ],
  ['<people> ~1 robbed', participle('loot')],
  ['stripped ~3 of ~1 belongings|money|phones|goods|valuables', verb('loot')],
  ['held up ~2 bus|buses|coach|vehicle|vehicles|truck|trucks|lorry|convoy|shop|bank', verb('loot')],
  ['broke|broken|smashed open|down ~2 shop|shops|store|stores|warehouse|pharmacy|door|doors', verb('loot')],
  ['went|gone|go up in flames|smoke', participle('loot')],

  ['arrested|detained|apprehended', participle('arrest')],
  ['arrests|detains|apprehends|apprehend', verb('arrest')],
  [`captured|capture|captures|nabbed|nabs|nab ~3 ${WANTED}`, participle('arrest')],
  [`${WANTED} ~4 was|were captured|caught`, participle('arrest')],
  [`<armed> ~1 picked|rounded up ~4 ${WANTED}`, verb('arrest')],
  ['<armed> ~1 picked|rounded up ~3 <people>', verb('arrest')],
  [`${WANTED} ~1 held`, participle('arrest')],
  [`${WANTED} ~9 was|were rounded|picked up`, participle('arrest')],
  ['taken|took|placed|put|remanded ~4 into|in custody', participle('arrest')],
  ['placed|put|held under house arrest', participle('arrest')],
  [`handed over ~4 ${WANTED}`, verb('arrest')],
  ['arrest|arrests|detention', noun('arrest')],

  ['defused|disarmed', participle('disarm')],
  [`defuse|defuses|defusing|deactivated|deactivate ~3 ${BOMBS}`, verb('disarm')],
  // Not "destroyed by a bomb".
  [
    `discovered|found|neutralised|neutralized|neutralising|neutralizing|defused|deactivated|unearthed|safe|dismantled|removed|cleared|uncovered|detected|recovered|located ~4 ${BOMBS}`,
    participle('disarm'),
  ],
  ['discovered|found|recovered|seized ~3 explosive belt|belts|vest|vests', participle('disarm')],
  [
    `${BOMBS} ~3 was|were|been ~1 discovered|found|neutralised|neutralized|defused|deactivated|destroyed|unearthed|made|removed|detected`,
    participle('disarm'),
  ],
  [`${BOMBS} defused|discovered|found|neutralised|neutralized|deactivated|removed`, participle('disarm')],
  ['foiled|foil|foils|thwarted|thwart|thwarts ~3 attack|attacks|bombing|plot', verb('disarm')],
  ['attack|attacks|bombing ~2 foiled|thwarted', participle('disarm')],
  // Of what is held it is a fight: "foiled an attack on its post".
  ['foiled|foil|foils|thwarted|thwart|thwarts ~3 attack|attacks|assault|raid against', verb('clash')],
  [
    'foiled|foil|foils|thwarted|thwart|thwarts ~3 attack|attacks|assault|raid on the|a|an|its|their|our|his|army|military|<place>',
    verb('clash'),
  ],
  ['foiled|foil|foils|thwarted|thwart|thwarts ~2 ambush|ambushes', verb('clash')],
  ['foiled|foil|foils|thwarted|thwart|thwarts ~3 attack|attacks|assault|raid by ~2 <group>', verb('clash')],
  [
    'attack|attacks|assault|raid on|against ~4 camp|post|base|position|positions|outpost|barracks ~4 foiled|thwarted',
    participle('clash'),
  ],
  ['dismantled|raided ~4 workshop|factory|laboratory', verb('disarm')],
  [
    `seized|seize|seizes|recovered|recover|discovered|uncovered|uncover|intercepted|intercept|found|confiscated|confiscate|impounded ~4 ${ARMS}`,
    participle('disarm'),
  ],
  [`intercepted|seized|stopped ~6 loaded|filled|laden|packed|carrying with? ~1 ${ARMS}`, verb('disarm')],
  [`${ARMS} ~3 seized|recovered|confiscated|discovered|found|uncovered|intercepted`, participle('disarm')],
  ['weapons|arms cache|depot|dump', noun('disarm')],
  ['demining operation|operations', noun('disarm')],
  [`neutralisation|neutralization|destruction|discovery|disposal|removal of ~3 ${BOMBS}`, noun('disarm')],

  [`signed|sign|signs|signing ~9 ${PACT}`, verb('deal')],
  [
    `reached|reach|struck|strike|concluded|conclude|sealed|seal|agreed|agree|brokered|negotiated|accepted|made|declared|announced|entered ~4 ${PACT}`,
    verb('deal'),
  ],
  [`agreed|agree to|on ~3 ${PACT}`, verb('deal')],
  ['agreed|agree to ~1 cease|end|stop|halt|suspend ~2 fighting|hostilities|attacks', verb('deal')],
  ['negotiated|negotiate an? end to|of', verb('deal')],
  [`${PACT} ~6 signed|reached|concluded|sealed|agreed|struck|initialled|finalised`, participle('deal')],
  ['agreed|agree with ~2 <group>', verb('deal')],
  ['buried the hatchet', verb('deal')],

  [
    'erected|erect|erects|set|mounted|established up? ~3 checkpoint|checkpoints|roadblock|roadblocks',
    verb('change'),
  ],
  ['manned ~2 checkpoint|checkpoints|roadblock', verb('change')],
  ['checkpoint|roadblock set|erected|mounted up?', noun('change')],
  ['preached|preach|sermon|sermons|harangued', verb('change')],
  ['<armed> checked|checking ~3 identities|papers|documents', verb('change')],
  [
    '<armed> ~3 announced|announce|declared|declare|decreed|impose ~3 ban|blockade|embargo|siege',
    verb('change'),
  ],
  ['<armed> ~1 imposed ~2 blockade|siege|zakat|tax|taxes|curfew|sharia|ban', verb('change')],
  ['<armed> have|has? banned|forbade|forbidden|outlawed', verb('change')],
  ['<armed> ~1 threatened ~2 <people>', verb('change')],
  ['<armed> ~2 ordered|told|forced|obliged ~2 <people> ~9 wear|veil|shave|grow|shorten|pray', verb('change')],
  ['<armed> ~4 collect|collected|levied|levy|demanded ~3 zakat|tithe|tithes', verb('change')],
  ['<armed> ~1 gathered|assembled|summoned ~2 <people>', verb('change')],
  ['<armed> ~2 surrendered to ~3 <armed>', verb('change')],
  [
    'merged|founded|formed|created|launched ~3 group|alliance|coalition|movement|front|militia',
    verb('change'),
  ],
  [
    'group|groups|alliance|coalition|movement|movements|front|militia ~1 formed|merged|founded|created|dissolved',
    participle('change'),
  ],
  ['announced|announce the|their|its creation|merger|dissolution|fusion', verb('change')],

  [`set|built|build|builds up? ~3 ${BASES}`, verb('base')],
  [`established|inaugurated|installed|founded ~4 ${BASES}`, verb('base')],
  [`opened|opens a|an|its|their|new ~3 ${BASES}`, verb('base')],
  [`establishes|inaugurates|installs ~4 ${BASES}`, verb('base')],
  [`${BASES} ~1 was|were established|opened|inaugurated|installed|built`, participle('base')],

  [`leaves|quits|quit ~2 base|bases|camp|camps|outpost|barracks`, verb('leave')],
  ['withdrew|withdraws|pulled|pulls back|from|out', verb('leave')],
  ['withdrawn from', participle('leave')],
  [
    `abandoned|abandons|vacated|vacates|evacuated|evacuates|deserted|quit|quits|closed the|its|their|a ~3 ${BASES}`,
    verb('leave'),
  ],
  ['left the|its|their ~2 base|bases|post|posts|outpost|garrison|barracks', verb('leave')],
  [`<armed> ~1 left|leave|leaves|quit|quits|abandon|abandons|vacate|closed|close ~3 ${BASES}`, verb('leave')],
  ['<armed> ~1 left|abandoned|vacated|evacuated|deserted the|its|their town|village|city', verb('leave')],
  [`handed|hands|hand|handing|turned over ~3 ${BASES}`, verb('leave')],
  [`handed|hands|hand|turned ~3 ${BASES} over|back to`, verb('leave')],
  [`took|takes|taken|take possession|over ~3 ${BASES} ~2 left|vacated|abandoned`, verb('leave')],
  [
    '<armed> ~1 entered|enter|enters ~5 <place> ~5 without ~2 fight|fighting|resistance|shot|combat|opposition',
    verb('leave'),
  ],
  [
    '<armed> ~1 took|seized|captured|occupied ~5 <place> ~5 without ~2 fight|fighting|resistance|shot|combat|opposition',
    verb('leave'),
  ],

  ['walks|walk|walked free', verb('free')],
  ['release|freeing|rescue of ~5 abducted|kidnapped', noun('free')],
  ['found|recovered safe', participle('free')],
  ['escaped|escape|fled|escaping from? ~2 captors|kidnappers|abductors|captivity', participle('free')],
  ['<people> ~2 handed over to', participle('free')],
  ['ended|ends the captivity of', verb('free')],
  ['held|hostage|hostages|captive ~6 is|are now? free', noun('free')],
  ['was|were|been|are finally|eventually|later|safely|also? released|freed|rescued', participle('free')],
  ['regained|regain|regains|recovered his|her|their freedom|liberty', verb('free')],
  ['abducted|kidnapped|hostage|hostages|missing ~4 found|recovered safe|alive|unharmed', participle('free')],
  [`released|freed|rescued|release|free|frees|releases ~4 ${HELD}`, participle('other')],
  [`${HELD} ~5 freed|released|rescued`, participle('other')],
  [`${HELD} ~1 free`, participle('other')],
  ['released|freed|rescued|release|releases|frees ~3 <people>', participle('free')],
  ['coup|putsch', noun('other')],
  ['seized|seize|seizes|take|takes power', verb('other')],
  ['mutiny|mutineers|mutinous|mutinied', noun('mutiny')],
  ['mass grave|graves', noun('remains')],
  ['ultimatum', noun('threat')],
  ['gave|given|give ~4 <number> hours|days to leave', verb('threat')],
  [
    '<armed> ~4 ordered|told|warned|gave|urged|summoned ~3 <people> ~9 to leave|evacuate|abandon|vacate',
    verb('threat'),
  ],
];
