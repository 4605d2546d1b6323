/** The words of a language that stand around the names of places. */
import type { PlaceKind } from '../places/gazetteer.ts';

/** What stands around a place name. */
export type PlaceForm =
  | 'settlement'
  | 'admin1'
  | 'admin2'
  | 'commune'
  | 'near'
  | 'inside'
  /** An end of a road: what happens there happens near it, and it is no place struck beside another. */
  | 'between'
  /** Where a journey begins or ends: it was near there if the text says no more. */
  | 'way'
  /** Where those it happened to come from, or a hospital stands: it was there if the text says no more. */
  | 'origin'
  /** Where somebody comes from, sits or speaks: places nothing. */
  | 'aside'
  /** "Mali and Niger condemned the strikes": what a country says of something elsewhere, save where a word like "in" places it. */
  | 'reacts'
  /** No place at all: "Niger State", "fleuve Niger". */
  | 'not';

export type PlaceWords = {
  /** "the same", "ces": with a word for settlements, the places named before. */
  same: string[];
  places: [pattern: string, form: PlaceForm][];
  /** Place names that are words of the language or points of the compass: they need a phrase that supports them. */
  weakNames: string[];
  /** "Inspector", "colonel": a name behind them is a person's. */
  titles: string[];
  /** Words right before a place where something happened: "in", "à". */
  locators: string[];
  /** Those before a name that make it a place wherever they stand, accents and all: "in", "à". */
  settlers: string[];
  /** Those among them that stand before people too: "à". */
  datives: string[];
  /** Last words of what says near: "outside", "not far from", "à hauteur de". */
  placers: string[];
  /** Who lives in a place, whatever its name: "residents of". */
  dwellers: string[];
  /** First words of what says near of places and people alike: "close to", "autour de". */
  intimates: string[];
  /** What goes on behind the name of a place with where or when: "at around 9 a.m.", "before dawn". */
  goingOn: string[];
  /** "market", "mosquée": where unarmed people are hit. */
  unarmedSites: string[];
  /** What nobody but a force holds or goes about in: "garrison", "patrol". */
  heldSites: string[];
  /** What a force may hold, and others too: "camp", "convoy". */
  armedSites: string[];
  /** "the Malian capital" */
  capitalWords: string[];
  /** « la capitale régionale »: words behind it that make it another. */
  lesserCapitals: string[];
  /** "near": what stands behind it was not hit itself. */
  besideWords: string[];
  /** Words for settlements that announce a name the gazetteer may not know: "village of", "localité de". */
  settlements: {
    words: string[];
    of: string[];
    listing: string[];
    /** Adjectives between the two: « le village frontalier de ». */
    adjectives: string[];
  };
  /** What "the same" stands before where it means a place named before, and how: "the same commune", "the same area". */
  sameNouns: Record<string, PlaceForm>;
  /** First words of names that are no places: "Operation", "Radio", "Lake". */
  nonPlaces: string[];
  /** What may stand between a place and the larger one that holds it: "Kobadji, dans la commune de Torodi". */
  within: string[];
  /** Kinds of places as look-ups show them. */
  placeKinds: Record<PlaceKind, string>;
};
