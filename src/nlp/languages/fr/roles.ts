/** French words that say who did it and to whom it was done. */
import type { RoleWords } from '../../language/role-words.ts';

export const roles: RoleWords = {
  by: ['par', 'de la part', 'mains', 'balles'],
  against: ['contre', 'sur', 'visant', 'vise', 'cible', 'ciblant', 'a l encontre'],
  between: ['entre', 'oppose', 'opposant', 'opposent'],
  and: ['et', 'a', 'au', 'aux', 'avec'],
  passive: ['ete', 'est', 'sont', 'etait', 'etaient', 'etre', 'etant', 'fut', 'furent'],
  itself: 'avoir elle il ils elles avons nous ses'.split(' '),
  active: 'a ont avait avaient ayant aurait auraient avoir'.split(' '),
  together:
    'et appuyes appuyee appuye epaules epaule cotes avec accompagnes accompagne accompagnee escorte escortes escortee soutenus soutenu allies ainsi'.split(
      ' ',
    ),
  genitive: ['de', 'du', 'des', 'd'],
  claimed: [
    'revendique|revendiquee|revendiques|revendiquees par ~2 <actor>',
    '<actor> ~9 revendique|revendiquent',
    'que|qu revendique|revendiquent ~2 <actor>',
    '<actor> ~2 s est attribue|attribuee ~1 attaque|operation|embuscade|assaut|attentat',
  ],
  victims: [
    'victoire|victoires sur|contre ~2 <actor>',
    'explose|explosent|saute|detone au passage de|du|d|des ~6 <actor>',
    'explose|explosent|saute|detone sous ~6 <actor>',
    'traitement ~3 de|d|du|des ~3 <actor>',
    'neutralisation|elimination|destruction de|d|du|des ~3 <actor>',
    'pertes a|aux|parmi|chez ~2 <actor>',
    'embuscade|embuscades tendue|tendues ~5 a|au|aux|contre un|une|l|la|le|les|des|deux? patrouille|convoi|unite|equipe|detachement|vehicule? de|d|du|des? la|l? <actor>',
    'rangs de|des|du ~2 <actor>',
  ],
  brief: [
    'brievement|temporairement|momentanement',
    'pendant|durant ~2 heure|heures',
    'avant de|d ~1 retirer|repartir|replier|quitter|prendre|evacuer',
    'avant d ~1 etre ~1 repousse|repousses|chasse|chasses|deloge|deloges|refoule|refoules|mis',
    'avant que ~4 les ~1 repousse|repoussent|chasse|chassent|deloge|delogent|refoule|refoulent',
    'pris|prend|prennent|occupe|envahi|investi une|des partie|parties du|de|des',
    'avant ~2 arrivee|intervention ~2 renforts',
    'se sont|est ~2 retires|repliees|replies|retire',
    'ont ~1 quitte les|la lieux|localite|ville|base|position',
  ],
  holders: [
    'tenu|tenue|tenus|tenues|controle|controlee|controles|occupe|occupee|occupes par ~2 <actor>',
    'que|qu tenait|tenaient|controlait|controlaient|occupait|occupaient ~2 <actor>',
    'controle|mains|coupe|joug de|du|des ~1 <actor>',
    'fief|bastion de|du|des ~1 <actor>',
  ],
  arms: [
    'drone|drones|helicoptere|helicopteres|avion|avions|aeronefs|vecteurs|chasseurs de|du|des|d ~2 <actor>',
    'drone|drones|helicoptere|helicopteres|avion|avions|aeronefs appartenant a|au|aux ~2 <actor>',
    'obus|roquettes|mortiers|artillerie de|du|des|d ~2 <actor>',
  ],
  alleged: [
    'decrits|identifies|presentes ~1 comme ~2 <actor>',
    'designent|designe|pointent|incriminent ~3 <actor>',
    'attribue|attribuent|attribuee|attribues|attribuees|imputee|impute|imputent|imputees|imputes|prete|attribuant|imputant ~3 a|au|aux|par ~2 <actor>',
    'attribue|attribuee|attribues|attribuees|imputee|impute <actor>',
    'accuse|accusent|accusant|accuses ~3 <actor>',
    '<actor> est|sont|etait|etaient soupconne|soupconnes|pointe|pointes',
    'mis|met|mettent|mettant ~4 sur le compte de|du|des|d ~2 <actor>',
  ],
  suspects: [
    'presume|presumes|soupconnes d? etre? <actor>',
    'soupconne|soupconnes|presume|presumes ~1 appartenir ~2 <actor>',
    '<actor> presume|presumes|supposes|soupconnes',
  ],
  supposed: [
    'coordination|cooperation avec ~3 <actor>',
    'appui|soutien|aide de|des|du ~2 <actor>',
    'appui|soutien|aide de|des|d ~1 helicopteres|drones|avions|vecteurs|troupes|forces ~1 de|du|des|d ~3 <actor>',
  ],
  visits: ['passage|irruption|incursion|descente de|d|du|des ~2 <actor>'],
  denied: [
    '<actor> ~2 dement|dementi|nie|nient',
    '<actor> ~2 rejete|rejette|rejettent|refute|recuse ~4 accusations|accusation|allegations|allegation|rapport',
  ],
  allegianceAfter: [],
  allegianceBefore: [
    'suppletifs',
    'lie',
    'lies',
    'liee',
    'liees',
    'affilie',
    'affilies',
    'affiliee',
    'affiliees',
    'allegeance',
    'proche',
    'proches',
    'fidele',
    'fideles',
    'rattaches',
    'rattachee',
  ],
  belonging: 'appartenant appartenir appartient appartiennent reclamant reclament prete'.split(' '),
  partOf:
    'membre membres element elements unite unites branche aile faction filiale composante composantes'.split(
      ' ',
    ),
  suspected:
    'soupconne soupconnes accuse accuses suspecte suspectes presume presumes suppose supposes etre'.split(
      ' ',
    ),
  aiding:
    'ravitailler ravitaillement ravitaillaient aider aidaient complicite complices collaborer collaboration informer renseigner renseignait fournir heberger cacher sympathiser'.split(
      ' ',
    ),
  origin: ['de', 'du', 'des', 'd'],
  links: ['un', 'une', 'du', 'de', 'des', 'd', 'la', 'l', 'le', 'a', 'au', 'aux', 'groupe', 'force', 'al'],
};
