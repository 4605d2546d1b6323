/**
 * Look-ups in lists whose items stand in the order of the tokens at which they begin, as every step of the reader
 * leaves them: a step that looked through all of them for each sentence would take the square of a text's length.
 */
type Begins = { first: number };

/** Index of the first item that begins at `token` or later. */
export function indexFrom(items: readonly Begins[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of sorted positions that is `token` or later. */
export function positionFrom(positions: readonly number[], token: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that begin at `from` or later and before `to`. */
export function within<T extends Begins>(items: readonly T[], from: number, to: number): T[] {
  const start = indexFrom(items, from);
  let end = start;
  while (end < items.length && items[end]!.first < to) end++;
  return items.slice(start, end);
}

/** The first item that begins at `token` or later. */
export function firstFrom<T extends Begins>(items: readonly T[], token: number): T | undefined {
  return items[indexFrom(items, token)];
}

/** The last item that begins before `token`. */
export function lastBefore<T extends Begins>(items: readonly T[], token: number): T | undefined {
  return items[indexFrom(items, token) - 1];
}

/** The item that covers a token, of items that do not overlap. */
export function covering<T extends Begins & { end: number }>(
  items: readonly T[],
  token: number,
): T | undefined {
  const last = lastBefore(items, token + 1);
  return last && token < last.end ? last : undefined;
}

/** The last item that ends at `token` or before, of items that do not overlap. */
export function lastEndingBy<T extends Begins & { end: number }>(
  items: readonly T[],
  token: number,
): T | undefined {
  let at = indexFrom(items, token) - 1;
  while (at >= 0 && items[at]!.end > token) at--;
  return items[at];
}
