/** What tells of property, arrests, weapons found, deals, groups, bases and hostages let go. */
import { noun, participle, verb, type Trigger } from '../../language/trigger-words.ts';

const LIVESTOCK =
  'betail|boeufs|bovins|vaches|moutons|chevres|chameaux|dromadaires|troupeau|troupeaux|animaux|tetes|anes|ruminants|cheptel';
const VEHICLES =
  'ambulance|ambulances|vehicule|vehicules|voiture|camion|camions|citerne|citernes|moto|motos|motocyclettes|pick';
const GOODS = `${LIVESTOCK}|${VEHICLES}|vivres|nourriture|marchandises|medicaments|carburant|argent|biens|telephones|effets|cereales|denrees`;
const WORKS =
  'pont|ponts|antenne|antennes|pylone|pylones|relais|poteaux|reseau|pompe|pompes|grenier|greniers|recolte|recoltes|champs|ecole|ecoles|classes|dispensaire|boutiques|boutique|commerces|maisons|cases|habitations|concessions|groupe|transformateur|mausolee|mausolees|eglise|mosquee|mairie|prefecture|chateau|canalisation|oleoduc|pipeline|centre|batiments|locaux|installations';
const BASES =
  'base|bases|camp|camps|poste|postes|detachement|caserne|garnison|position|positions|campement|quartier|qg|brigade|emprise|emprises|avant';
const ARMS =
  'armes|armement|munitions|cartouches|explosifs|fusils|fusil|kalachnikovs|kalachnikov|obus|roquettes|grenades|detonateurs|arsenal|chargeurs|ceinture|pistolets';
const BOMBS = 'engin|engins|mine|mines|bombe|bombes|eei|ied|obus|roquette|roquettes';
const PACT = 'accord|accords|treve|cessez|pacte|pactes|reconciliation|entente|compromis';
const WANTED =
  'terroriste|terroristes|jihadiste|jihadistes|djihadiste|djihadistes|combattant|combattants|assaillants|suspects|suspect|chef|chefs|emir|cadre|logisticien|recruteur|bandits|bandit|membres|complices|complice|informateurs|informateur|ravitailleur|ravisseurs|cerveau';
const HELD = 'otage|otages|captif|captifs|captive|captives';

export const strategic: [string, Trigger][] = [
  [
    'pille|pilles|pillee|pillees|incendie|incendies|incendiee|incendiees|brule|brules|brulee|brulees|saccage|saccages|saccagee|saccagees|vandalise|vandalises|vandalisee|vandalisees|sabote|sabotes|sabotee|sabotees|emporte|emportes|emportees|vole|voles|volee|volees|dynamite|dynamites|dynamitee|devalise|devalises|devalisee|cambriole|cambriolee|braque|braques|razzie|razzies',
    participle('loot'),
  ],
  [
    'pillent|pillerent|incendient|brulent|saccagent|emportent|sabotent|volent|devalisent|detroussent',
    verb('loot'),
  ],
  ['pillant|incendiant|brulant|saccageant|emportant|volant', verb('loot')],
  ['pillage|pillages|sabotage|sabotages|racket|rackets|braquage|braquages', noun('loot')],
  [`vol|vols|razzia|rapt|enlevement|enlevements d|de|du ~3 ${LIVESTOCK}`, noun('loot')],
  [`enleve|enleves|enlevent|enlevant|ravi|pris|confisque|requisitionne|arrache ~4 ${GOODS}`, verb('loot')],
  [`repartis|partis|parti|reparti avec ~5 ${GOODS}`, verb('loot')],
  ['repartis|partis|parti|reparti|enfuis|enfui a son|leur bord', verb('loot')],
  ['repartis|partis|parti|reparti|enfuis|enfui avec .|,|;', verb('loot')],
  [
    'vide|vides|vident|vidant ~3 depot|depots|magasin|magasins|pharmacie|boutique|boutiques|grenier|greniers|entrepot|dispensaire',
    verb('loot'),
  ],
  ['mis|mettent|met|mettant|boute le? feu', verb('loot')],
  ['parti|partie|partis|parties en fumee|flammes', participle('loot')],
  [`${VEHICLES} ~4 detourne|detournes|detournee|detournees par ~2 <armed>`, participle('loot')],
  [`<armed> ~3 detourne|detournent ~3 ${VEHICLES}`, verb('loot')],
  [`coupe|coupent|sectionnent|scie|scient ~3 ${WORKS}`, verb('loot')],
  [`${WORKS} ~3 scie|scies|sciee|sciees|sectionnes|coupes|coupees|abattus`, participle('loot')],
  ['reduit|reduite|reduits|reduites en cendres', participle('loot')],
  [
    `detruit|detruits|detruite|detruites|detruisent|detruisant|coupe|fait sauter|exploser ~3 ${WORKS}`,
    verb('loot'),
  ],
  [`fait|font|faisant sauter ~3 ${WORKS}`, verb('loot')],
  [`detruit|detruisent|detruisant|dynamite|demoli|sectionne ~3 ${WORKS}`, verb('loot')],
  ['abattu|abattent|abattus ~2 pylone|pylones|antenne|antennes|poteau|poteaux|relais', verb('loot')],
  [`${WORKS} ~3 detruit|detruite|detruits|detruites|demolie|sectionnee|sectionnes`, participle('loot')],
  [
    'depouille|depouilles|detrousse|detrousses|depouillent|rackette|rackettes|deleste|delestes|delestent ~3 <people>',
    verb('loot'),
  ],
  ['<people> ~2 depouilles|detrousses|devalises|rackettes', participle('loot')],

  [
    'arrete|arretes|arretee|arretees|interpelle|interpelles|interpellee|interpellees|apprehende|apprehendes|apprehendee|apprehendees',
    participle('arrest'),
  ],
  ['arretent|interpellent|apprehendent', verb('arrest')],
  ['fait|font arreter|interpeller', verb('arrest')],
  ['arrestation|arrestations|interpellation|interpellations', noun('arrest')],
  [`capture|captures|capturent ~3 ${WANTED}`, participle('arrest')],
  [`${WANTED} ~4 ete capture|captures|capturee|ecroue|ecroues`, participle('arrest')],
  [`${WANTED} ~2 capture|captures|capturee par|pres|a|au|dans|en|lors`, participle('arrest')],
  [`mis|mettent|met la main sur ~3 ${WANTED}`, verb('arrest')],
  ['mis|mise|mises aux arrets', participle('arrest')],
  ['place|places|placee|placees|mis|mise en|sous garde|residence|detention', participle('arrest')],

  ['deminage', noun('disarm')],
  [`neutralisation|destruction|desamorcage|decouverte|enlevement de|d|des ~3 ${BOMBS}`, noun('disarm')],
  ['desamorce|desamorces|desamorcee|desamorcees|desamorcage|desamorcent', participle('disarm')],
  // Non pas « détruit par une bombe ».
  [
    `decouvert|decouvrent|trouve|desamorce|neutralise|neutralisent|neutraliser|neutralisant|desactive|retire|enleve|deterre|recupere|localise|detecte ~4 ${BOMBS}`,
    participle('disarm'),
  ],
  [
    `${BOMBS} ~3 ete|est|sont ~1 decouvert|decouverte|decouverts|decouvertes|neutralise|neutralisee|neutralises|neutralisees|desamorce|desamorcee|desamorces|desamorcees|detruit|detruite|detruits|detruites|desactive|desactives|retire|retires|retiree|retirees`,
    participle('disarm'),
  ],
  [
    `${BOMBS} ~2 decouvert|decouverte|decouverts|decouvertes|neutralisee|neutralisees|desamorce|desamorcee`,
    participle('disarm'),
  ],
  ['dejoue|dejouent|dejoues ~2 attentat|attaque|attentats|attaques', verb('disarm')],
  ['attentat|attaque|attentats|attaques ~2 dejoue|dejouee|dejoues|dejouees', participle('disarm')],
  // De ce qui est tenu, c'est un combat : « a déjoué une attaque contre son poste ».
  ['dejoue|dejouent|dejoues ~2 attaque|attaques|assaut ~1 contre|sur|visant|ciblant', verb('clash')],
  ['dejoue|dejouent|dejoues ~1 embuscade|embuscades', verb('clash')],
  [
    'attaque|attaques|assaut ~1 contre|sur|visant ~4 camp|poste|base|position|positions|caserne|detachement ~4 dejoue|dejouee|dejoues|dejouees',
    participle('clash'),
  ],
  ['demantele|demantelent|demanteles ~2 atelier|fabrique|laboratoire', verb('disarm')],
  [
    `saisi|saisie|saisies|saisis|saisissent|decouvert|decouverte|decouvrent|recupere|recuperes|recuperent|intercepte|confisque|confisquent ~5 ${ARMS}`,
    participle('disarm'),
  ],
  [`mis|mettent|met la main sur ~4 ${ARMS}`, verb('disarm')],
  [
    `intercepte|arraisonne|saisi|interceptent ~4 charge|charges|bourre|rempli|transportant ~1 ${ARMS}`,
    verb('disarm'),
  ],
  [
    `${ARMS} ~3 saisies|saisis|saisie|recuperees|recuperes|confisquees|decouvertes|interceptees`,
    participle('disarm'),
  ],
  ['cache|caches|depot d armes', noun('disarm')],
  [`saisie|saisies|decouverte|recuperation d|de ~2 ${ARMS}`, noun('disarm')],

  [
    `signe|signent|signes|conclu|conclus|concluent|scelle|scellent|trouve|passe|noue|negocie|accepte|paraphe|decrete|observent ~9 ${PACT}`,
    verb('deal'),
  ],
  [
    `${PACT} ~9 signe|signee|conclu|conclue|scelle|scellee|trouve|noue|negocie|paraphe|passe`,
    participle('deal'),
  ],
  [`signature|conclusion d|de|du ~2 ${PACT}`, noun('deal')],
  ['accord entre ~4 et', noun('deal')],
  ['cessez le feu ~3 signe|conclu|scelle|trouve|decrete', noun('deal')],
  [
    'convenu|conviennent|convenus|accepte ~2 cesser|cessation|arreter|suspendre ~2 hostilites|combats|attaques',
    verb('deal'),
  ],
  ['parvenus|parvenu|aboutis|abouti a un|une ~2 accord|treve|compromis|entente', verb('deal')],
  ['entendus|entendu|entendent|accordes|accordent ~2 avec ~2 <group>', verb('deal')],
  ['enterre la hache', verb('deal')],

  [
    'erige|erigent|installe|installent|dresse|dressent|etabli|monte ~3 check|poste|barrage|barrages|checkpoint|checkpoints',
    verb('change'),
  ],
  ['preche|preches|prechent|harangue|harangues|harangues|haranguent', verb('change')],
  ['<armed> ~3 controle|controlent|verifie ~2 identite|identites|papiers|pieces', verb('change')],
  ['<armed> ~3 impose|imposent ~2 blocus|zakat|taxe|taxes|couvre|charia|impot|siege', verb('change')],
  ['<armed> ont|a? interdit|interdisent', verb('change')],
  ['<armed> ~2 menace|menacent ~2 <people>', verb('change')],
  [
    '<armed> ~4 ordonne|ordonnent|impose|imposent|oblige|obligent ~9 ~4 voile|barbe|pantalons|priere',
    verb('change'),
  ],
  ['<armed> ~2 reuni|rassemble|reunissent|convoque|rassemblent ~2 <people>', verb('change')],
  ['<armed> ~2 se sont rendus a|aux ~2 <armed>', verb('change')],
  ['<group> ~2 s est rendu a|au|aux ~1 <armed>', verb('change')],
  ['mouvement|groupe|alliance|front|coalition|milice ~4 vu le jour', participle('change')],
  ['<armed> ~4 decrete|decretent|annonce|annoncent|declare ~4 interdiction|blocus|embargo', verb('change')],
  ['fusionne|fusionnent', verb('change')],
  [
    'fusion|dissolution de|du|des|d ~2 groupes|groupe|mouvement|mouvements|alliance|front|milice',
    noun('change'),
  ],
  ['creation d|de|du un? nouveau? mouvement|groupe|alliance|front|coalition|milice', noun('change')],
  [
    'cree|fonde|forme|forment|creent|annonce ~4 groupe|mouvement|alliance|front|coalition|milice',
    verb('change'),
  ],
  [
    'groupe|mouvement|alliance|front|coalition|milice ~5 cree|creee|fonde|forme|dissous|dissoute',
    participle('change'),
  ],

  [
    `${BASES} ~5 installe|installee|inaugure|inauguree|ouvert|ouverte|cree|creee|construit|construite|etabli|etablie`,
    participle('base'),
  ],
  [`ouvert|ouvrent|ouvre un|une|son|leur ~3 ${BASES}`, verb('base')],
  [
    `installe|installent|inaugure|inaugurent|construit|construisent|etabli|etablissent|implante|bati ~4 ${BASES}`,
    verb('base'),
  ],

  [
    `quitte|quittent|abandonne|abandonnent|evacue|evacuent|deserte|desertent|ferme|ferment ~3 ${BASES}`,
    verb('leave'),
  ],
  ['<armed> ~2 quitte|quittent|abandonne|evacue|deserte la|le|leur ~1 ville|village|localite', verb('leave')],
  ['<armed> ~2 quitte|quittent|evacue|evacuent|abandonne|abandonnent <place>', verb('leave')],
  [
    `<armed> ~4 retire|retiree|retires|retirees|retirent|replie|repliee|replies|replient de|du|des ~5 <place>`,
    verb('leave'),
  ],
  [
    `retire|retiree|retires|retirees|retirent|replie|repliee|replies|replient de|du|des ~2 ${BASES}`,
    verb('leave'),
  ],
  [`retrait|repli de|du|des ~3 <armed>`, noun('leave')],
  ['retrocede|retrocedent|retrocession|retrocedee', noun('leave')],
  [`remis|remet|remettent|remise|transfere|cede ~4 ${BASES}`, verb('leave')],
  [`pris|prend|prennent possession ~3 ${BASES} ~3 laissee|laisse|quittee|abandonnee|evacuee`, verb('leave')],
  [
    '<armed> ~2 entres|entree|entre|entrent|pris|prennent|occupe|occupent ~5 <place> ~5 sans ~1 combattre|combat|combats|resistance|rencontrer|tirer',
    verb('leave'),
  ],

  [
    `libere|liberes|liberee|liberees|liberation|liberent|delivre|delivres|exfiltre ~3 ${HELD}`,
    participle('other'),
  ],
  [`${HELD} ~6 libere|liberes|liberee|liberees|relache|relaches|relachee|relachees`, participle('other')],
  [
    'ete|est|sont|etait|etaient finalement|enfin|ensuite|egalement? libere|liberes|liberee|liberees|relache|relaches|relachee|relachees',
    participle('free'),
  ],
  ['relache|relaches|relachent|libere|liberes|liberent ~3 <people>', participle('free')],
  ['liberation d|de|des|du ~5 enleve|enleves|enlevee|enlevees|kidnappe|kidnappes', noun('free')],
  ['est|sont libre|libres', noun('free')],
  ['fausse|faussent compagnie', verb('free')],
  ['retrouve|retrouves|retrouvee|retrouvees sain|saine|saines|sains', participle('free')],
  [
    'echappe|echappes|echappees|enfui|enfuis|evade|evades ~3 ravisseurs|geoliers|captivite',
    participle('free'),
  ],
  ['recouvre|recouvrent|retrouve|retrouvent la|sa|leur liberte', verb('free')],
  [
    'enleve|enleves|enlevee|enlevees|disparus|kidnappes ~3 retrouve|retrouves|retrouvee|retrouvees ~1 sain|sains|saine|saines|vivant|vivants|vivantes',
    participle('free'),
  ],
  ['coup d etat', noun('other')],
  ['putsch', noun('other')],
  ['pris|prennent|prend le pouvoir', verb('other')],
  ['mutinerie|mutins|mutines|mutine', noun('mutiny')],
  ['fosse|fosses commune|communes', noun('remains')],
  ['charnier|charniers', noun('remains')],
  ['ultimatum', noun('threat')],
  [
    '<armed> ~4 somme|sommes|ordonne|intime|enjoint|ordonnent|somment|demande ~9 ~4 quitter|partir|evacuer|vider|deguerpir',
    verb('threat'),
  ],
  ['<armed> ~4 donne|donnent|intime|intiment ~2 ordre a|aux ~2 <people>', verb('threat')],
  [
    '<group> ~4 donne|donnent|laisse|laissent ~3 <people> ~9 quitter|partir|evacuer|deguerpir',
    verb('threat'),
  ],
  ['sommation|sommations|injonction ~5 vider|quitter|evacuer|deguerpir', noun('threat')],
  [
    'donne|donnent|accorde|laisse ~3 <number> heures|jours ~5 quitter|partir|evacuer|vider|deguerpir',
    verb('threat'),
  ],
];
