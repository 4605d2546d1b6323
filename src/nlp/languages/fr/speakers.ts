/** French words for speakers that have no name. */
import type { SpeakerRole, SpeakerWords } from '../../language/speaker-words.ts';
import { elideDe } from './articles.ts';

type Names = [one: string, many: string, gender: 'm' | 'f', ...also: string[]];

/** Further names are those of one. */
const NAMES: Record<SpeakerRole, Names> = {
  mayor: ['maire', 'maires', 'm'],
  'deputy mayor': ['adjoint au maire', 'adjoints au maire', 'm'],
  'town hall': ['mairie', 'mairies', 'f'],
  councillor: ['conseiller municipal', 'conseillers municipaux', 'm', 'conseiller'],
  governor: ['gouverneur', 'gouverneurs', 'm', 'gouverneur régional'],
  governorate: ['gouvernorat', 'gouvernorats', 'm'],
  prefect: ['préfet', 'préfets', 'm'],
  prefecture: ['préfecture', 'préfectures', 'f'],
  official: ['responsable', 'responsables', 'm', 'officiel'],
  'local official': ['responsable local', 'responsables locaux', 'm'],
  'security official': ['responsable sécuritaire', 'responsables sécuritaires', 'm'],
  'elected official': ['élu', 'élus', 'm'],
  'local elected official': ['élu local', 'élus locaux', 'm'],
  government: ['gouvernement', 'gouvernements', 'm'],
  authority: ['autorité', 'autorités', 'f'],
  'local authority': ['autorité locale', 'autorités locales', 'f'],
  ministry: ['ministère', 'ministères', 'm'],
  'interior ministry': ['ministère de l’Intérieur', 'ministères de l’Intérieur', 'm'],
  'defence ministry': ['ministère de la Défense', 'ministères de la Défense', 'm'],
  prosecutor: ['procureur', 'procureurs', 'm', 'parquet', 'procureur de la République'],
  'village chief': ['chef de village', 'chefs de village', 'm', 'chef du village'],
  'traditional chief': ['chef traditionnel', 'chefs traditionnels', 'm', 'chef coutumier'],
  'community leader': ['notable', 'notables', 'm'],
  police: ['police', 'polices', 'f'],
  gendarmerie: ['gendarmerie', 'gendarmeries', 'f'],
  army: ['armée', 'armées', 'f'],
  'general staff': ['état-major', 'états-majors', 'm', 'état-major général', 'état-major des armées'],
  'armed force': ['force armée', 'forces armées', 'f'],
  officer: ['officier', 'officiers', 'm'],
  soldier: ['soldat', 'soldats', 'm'],
  militia: ['milice', 'milices', 'f'],
  group: ['groupe', 'groupes', 'm'],
  resident: ['habitant', 'habitants', 'm', 'riverain'],
  'local resident': ['habitant de la localité', 'habitants de la localité', 'm'],
  villager: ['villageois', 'villageois', 'm'],
  witness: ['témoin', 'témoins', 'm'],
  survivor: ['survivant', 'survivants', 'm', 'rescapé'],
  relative: ['proche', 'proches', 'm', 'parent'],
  trader: ['commerçant', 'commerçants', 'm'],
  driver: ['chauffeur', 'chauffeurs', 'm'],
  herder: ['éleveur', 'éleveurs', 'm', 'berger'],
  teacher: ['enseignant', 'enseignants', 'm'],
  source: ['source', 'sources', 'f'],
  'local source': ['source locale', 'sources locales', 'f'],
  'security source': ['source sécuritaire', 'sources sécuritaires', 'f'],
  'military source': ['source militaire', 'sources militaires', 'f'],
  'administrative source': ['source administrative', 'sources administratives', 'f'],
  'official source': ['source officielle', 'sources officielles', 'f'],
  'humanitarian source': ['source humanitaire', 'sources humanitaires', 'f'],
  'medical source': ['source médicale', 'sources médicales', 'f'],
  'hospital source': ['source hospitalière', 'sources hospitalières', 'f'],
  'health source': ['source sanitaire', 'sources sanitaires', 'f'],
  'aid worker': ['humanitaire', 'humanitaires', 'm'],
  'health worker': ['agent de santé', 'agents de santé', 'm'],
  doctor: ['médecin', 'médecins', 'm'],
  nurse: ['infirmier', 'infirmiers', 'm', 'infirmière'],
  hospital: ['hôpital', 'hôpitaux', 'm'],
  'health centre': ['centre de santé', 'centres de santé', 'm'],
  'civil society': ['société civile', 'sociétés civiles', 'f'],
};

/** Countries have an article, cities none. */
const OF_COUNTRY: Record<string, string> = {
  Mali: 'du Mali',
  Niger: 'du Niger',
  'Burkina Faso': 'du Burkina Faso',
  Benin: 'du Bénin',
  Togo: 'du Togo',
  Chad: 'du Tchad',
  Nigeria: 'du Nigeria',
  Algeria: 'd’Algérie',
  Mauritania: 'de Mauritanie',
};

export const speakers: SpeakerWords = {
  forms(role) {
    const [first, firstMany, gender, ...also] = NAMES[role];
    const all = [first, ...also];
    const many = [firstMany, ...also.map((one) => `${one}s`)];
    const [the, a] = gender === 'f' ? ['la', 'une'] : ['le', 'un'];
    return {
      the: all.map((one) => (/^[aeiouéêhô]/.test(one) ? `l’${one}` : `${the} ${one}`)),
      // "une infirmière"
      a: all.flatMap((one) => [`${a} ${one}`, `${a === 'un' ? 'une' : 'un'} ${one}`]),
      many: [...many.map((each) => `des ${each}`), ...many],
      'the many': many.map((each) => `les ${each}`),
      several: many.map((each) => `plusieurs ${each}`),
      two: many.map((each) => `deux ${each}`),
      bare: all,
    };
  },
  before: "(?:de |du |d['’]|à )",
  of: (speaker, place) => `${speaker} ${OF_COUNTRY[place] ?? elideDe(place)}`,
};
