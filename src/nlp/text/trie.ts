/** Finds many phrases at once in a list of words: time per word does not grow with their number. */

type Node<T> = { next?: Map<string, Node<T>>; values?: T[] };
export type TrieHit<T> = { end: number; values: T[] };
/** The longest phrase that starts at word `at`; null where none does. */
export type PhraseFinder<T> = (
  wordAt: (index: number) => string | undefined,
  at: number,
) => TrieHit<T> | null;
/** `beside` knows further phrases; the trie's own stand where both know one of the same words. */
export type Trie<T> = { root: Node<T>; size: number; beside?: PhraseFinder<T> };

export function createTrie<T>(): Trie<T> {
  return { root: {}, size: 0 };
}

export function addPhrase<T>(trie: Trie<T>, words: string[], value: T): void {
  if (words.length === 0) return;
  let node = trie.root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) node.next.set(word, (child = {}));
    node = child;
  }
  (node.values ??= []).push(value);
  trie.size++;
}

/** With which the trie's own phrases begin. */
export function firstWords<T>({ root }: Trie<T>): Iterable<string> {
  return root.next?.keys() ?? [];
}

/** The longest phrase that starts at word `at`; null where none does. */
export function findLongest<T>(
  trie: Trie<T>,
  wordAt: (index: number) => string | undefined,
  at: number,
): TrieHit<T> | null {
  let node: Node<T> | undefined = trie.root;
  let best: TrieHit<T> | null = null;
  for (let index = at; node?.next; index++) {
    const word = wordAt(index);
    node = word === undefined ? undefined : node.next.get(word);
    if (node?.values) best = { end: index + 1, values: node.values };
  }
  const other = trie.beside?.(wordAt, at);
  return other && (!best || other.end > best.end) ? other : best;
}
