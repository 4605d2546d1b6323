/** Reports of one incident to independent accounts: who copies an agency, or passes on one speaker's word, is no further one. */
import type { StoredReport } from '../model.ts';
import { areCopies, parseSketch } from './sketch.ts';
import { findSoleSpeaker, foldName, type VoiceOf } from './sole-speaker.ts';

/**
 * The same groups for every order of `reports`, ordered by their oldest report, as are the reports in them. A further
 * copy of a report never adds a group.
 */
export function groupOrigins(reports: StoredReport[], voiceOf: VoiceOf): StoredReport[][] {
  const sorted = [...reports].sort(
    (a, b) => compare(a.article.publishedAt ?? '', b.article.publishedAt ?? '') || compare(a.id, b.id),
  );
  const sets = createSets(sorted.length);
  joinSameKeys(sets, sorted.map(keysOfOutlet));
  joinCopies(sets, sorted);
  joinRoots(sets, sorted, voiceOf);
  return [...Map.groupBy(sorted.keys(), sets.find).values()].map((group) =>
    group.map((index) => sorted[index]!),
  );
}

/** One article, one document, one outlet. */
function keysOfOutlet({ article: { id, source, version } }: StoredReport): string[] {
  return [
    `article ${id}`,
    ...(version ? [`version ${version.of}`] : []),
    ...(source === null ? [] : [`outlet ${foldName(source)}`]),
  ];
}

function joinSameKeys(sets: Sets, keys: string[][]): void {
  const first = new Map<string, number>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      sets.join(first.get(key) ?? index, index);
      if (!first.has(key)) first.set(key, index);
    }
  }
}

/** Only texts that have a shingle in common are compared: of an incident with many accounts few do. */
function joinCopies(sets: Sets, reports: StoredReport[]): void {
  const sketches = reports.map(({ article: { sketch } }) => parseSketch(sketch ?? ''));
  const holders = new Map<number, number[]>();
  for (const [index, sketch] of sketches.entries()) {
    const compared = new Set<number>();
    let set = sets.find(index);
    for (const hash of sketch) {
      const others = holders.get(hash);
      for (const other of others ?? []) {
        if (sets.find(other) === set || compared.has(other)) continue;
        compared.add(other);
        if (!areCopies(sketches[other]!, sketch)) continue;
        sets.join(other, index);
        set = sets.find(index);
      }
      if (others) others.push(index);
      else holders.set(hash, [index]);
    }
  }
}

/**
 * Texts that rest on one and the same agency or speaker alone are one account. A text "with AFP and Reuters" is no
 * further account beside either of them, but does not make one of the two.
 */
function joinRoots(sets: Sets, reports: StoredReport[], voiceOf: VoiceOf): void {
  const texts = [...Map.groupBy(reports.keys(), sets.find)].map(([index, members]) => {
    const own = members.map((member) => reports[member]!);
    const agencies = own.flatMap(({ article }) => article.credits ?? []);
    const speakers = findSoleSpeaker(
      own.flatMap(({ claims }) => claims),
      voiceOf,
    );
    return { index, roots: [...new Set([...agencies, ...speakers])].sort() };
  });
  const accountOf = new Map<string, number>();
  const join = ({ index, roots }: (typeof texts)[number]) => {
    const known = roots.find((root) => accountOf.has(root));
    if (known !== undefined) sets.join(accountOf.get(known)!, index);
    for (const root of roots) if (!accountOf.has(root)) accountOf.set(root, index);
  };
  for (const text of texts) if (text.roots.length === 1) join(text);
  const waiting = texts.filter(({ roots }) => roots.length > 1);
  while (waiting.length > 0) {
    // Those that belong to an account first: how many there are is then the same in every order.
    const next = waiting.findIndex(({ roots }) => roots.some((root) => accountOf.has(root)));
    join(waiting.splice(Math.max(next, 0), 1)[0]!);
  }
}

type Sets = ReturnType<typeof createSets>;

/** Disjoint sets of the numbers below `size`; each is known by its least. */
function createSets(size: number) {
  const leader = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [find(a), find(b)];
    leader[Math.max(one, other)] = Math.min(one, other);
  };
  return { find, join };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
