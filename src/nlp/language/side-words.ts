/** The words of a language by which who speaks tells its own side from the enemy. */
import type { SpeakerKind } from '../../model.ts';

export type SideWords = {
  /** "of ours", "des nôtres": people of the speaker's. */
  ours: string[];
  /** "of its own", "des siens": behind a figure, people of whom the sentence tells. */
  ownOnes: string[];
  /** "elements", "éléments": as they stand, men of a force of the state. */
  troopWords: string[];
  /** "our men", "nos hommes": said of the speaker's own force. */
  our: string[];
  /** "we", "nous": who speaks. */
  we: string[];
  /** "forces", "unités": behind "our", those of who speaks. */
  forceWords: string[];
  /** "enemy", "ennemi": whom the group that speaks fights. */
  enemyWords: string[];
  /** "patrol", "détachement": in a force's own communiqué its own. */
  ownUnits: string[];
  /** "côté ami", "friendly side": losses of the issuer's own. */
  ownSide: string[];
  /** "côté ennemi", "enemy side": losses of those whom the issuer fights. */
  enemySide: string[];
  /** "side", "côté": with an actor beside it, losses of the actor's. */
  sideWords: string[];
  /** "losses", "bilan": likewise, where one of `lossOpeners` and the figure follow. */
  ofLosses: string[];
  lossOpeners: string[];
  /** "on the", "du": small words at the head of such a label. */
  sideOpeners: string[];
  /** "their", "ses": with words for persons, those of the speaker. */
  possessives: string[];
  /** Headings that tell whose communiqué or note a text is, and words by which an army speaks of its own. */
  issuers: {
    headings: [pattern: string, kind: SpeakerKind][];
    own: string[];
    /** "informs public opinion": who issues the text stands before it. */
    informs: string[];
    /** "In the name of God": opens what a jihadist group issues. */
    devout: string[];
    /** Words of headings that name nobody: "flash note no". */
    generic: string[];
  };
};
