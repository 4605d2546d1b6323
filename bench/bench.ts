/** What a benchmark is: named cases, each of which gives rows of figures in the one form that all of them use. */

/** `ratio` is value to peerValue; a peer is another library, another size of the same, or a limit to keep. */
export type Row = {
  bench: string;
  case: string;
  value: number;
  unit: string;
  peer: string | null;
  peerValue: number | null;
  ratio: number | null;
};

/** A row as a case gives it: the command adds the name of the bench and the ratio. */
export type Figure = {
  case: string;
  value: number;
  unit: string;
  peer?: { name: string; value: number };
};

export type Options = {
  /** Lines of JSON that `read lines` sends. */
  lines: number;
  /** Longest text, in characters, of `read growth` and `read length`. */
  characters: number;
  /** Cards that wait in `outbox`. */
  cards: number;
  /** The most incidents of `merge`; it begins with a hundredth. */
  incidents: number;
};

export type Bench = {
  about: string;
  /** Name to what it measures and how. A case is left out where what it needs is not there: it then gives no figure. */
  cases: Record<string, { about: string; run(options: Options): Promise<Figure[]> | Figure[] }>;
};
