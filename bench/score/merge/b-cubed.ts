/** How far two groupings of the same items agree (B-cubed: Bagga and Baldwin 1998). */

/** `expected` and `found` name the item's group in either grouping. */
export type Item = { expected: string; found: string };
export type Agreement = {
  /** Of what lies together with an item, the share that should; the mean over all items. */
  precision: number;
  /** Of what should lie together with an item, the share that does. */
  recall: number;
};

/** `surplus` are items that nobody asked for: they count in precision, and to `expected` belong to none. */
export function scoreGrouping(items: Item[], surplus: Item[] = []): Agreement {
  const share = (of: Item[], all: Item[], group: keyof Item, other: keyof Item) => {
    const groups = Map.groupBy(all, (item) => item[group]);
    return mean(
      of.map((item) => {
        const beside = groups.get(item[group])!;
        return beside.filter((one) => one[other] === item[other]).length / beside.length;
      }),
    );
  };
  const all = [...items, ...surplus];
  return {
    precision: share(all, all, 'found', 'expected'),
    recall: share(items, items, 'expected', 'found'),
  };
}

function mean(values: number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
