/** The articles that names take within a French sentence, told by their first word. */

const FEMININE = new Set(
  `Armée Alliance Brigade Coalition Coordination Douane Force Garde Gendarmerie Katiba Milice Mission Opération
Plateforme Police Sécurité Task Unité`.split(/\s+/),
);
const MASCULINE = new Set(
  `Bataillon Cadre Congrès Conseil Émirat État Front Gouvernement Groupe Haut Mécanisme Mouvement Régiment`.split(
    /\s+/,
  ),
);
const PLURAL = new Set(
  'Bataillons Chasseurs Eaux Émeutiers Forces Groupes Mutins Surveillants Volontaires'.split(' '),
);

type Article = 'le' | 'la' | 'l’' | 'les' | 'des' | null;

/** "le Groupe Wagner", "l’État islamique", "des civils"; "Boko Haram" has none. */
export function withArticle(name: string): string {
  const [article, bare] = splitArticle(name);
  return join(article, bare);
}

/** "du Groupe Wagner", "de l’État islamique", "d’Ansaroul Islam", "d’hommes armés". */
export function withDe(name: string): string {
  const [article, bare] = splitArticle(name);
  if (article === 'le') return `du ${bare}`;
  if (article === 'les') return `des ${bare}`;
  if (article === 'la' || article === 'l’') return `de ${join(article, bare)}`;
  return elideDe(bare);
}

/** "au Groupe Wagner", "à l’État islamique", "à des civils". */
export function withTo(name: string): string {
  const [article, bare] = splitArticle(name);
  if (article === 'le') return `au ${bare}`;
  if (article === 'les') return `aux ${bare}`;
  return `à ${join(article, bare)}`;
}

/** "d’Ansongo", "de Tessit". */
export function elideDe(name: string): string {
  return isElided(name) ? `d’${name}` : `de ${name}`;
}

function join(article: Article, name: string): string {
  if (article === null) return name;
  return article === 'l’' ? `l’${name}` : `${article} ${name}`;
}

function splitArticle(name: string): [Article, string] {
  const own = /^Les (.+)/.exec(name)?.[1];
  if (own !== undefined) return ['les', own];
  const first = name.split(' ')[0] ?? '';
  // Those without a name of their own are written small: "civils", "hommes armés non identifiés".
  if (/^\p{Ll}/u.test(name)) return ['des', name];
  if (PLURAL.has(first)) return ['les', name];
  if (FEMININE.has(first)) return [isElided(name) ? 'l’' : 'la', name];
  if (MASCULINE.has(first)) return [isElided(name) ? 'l’' : 'le', name];
  return [null, name];
}

/** Before vowels and the mute h of "hommes"; place names keep theirs: "près de Hombori". */
function isElided(name: string): boolean {
  return /^(?:[aeiouœ]|hommes\b)/i.test(name.normalize('NFD'));
}
