/** Feeds text to a SAX parser piece by piece, so that it can be stopped between any two events. */
import type { Parser } from 'htmlparser2';

/** More than this many characters of a document are left. */
const MAX_CHARS = 10_000_000;
const CHUNK = 65_536;

/** Ends the parser too, unless `isStopped` (whoever stops also pauses the parser). */
export function writeUntilStopped(parser: Parser, text: string, isStopped: () => boolean): void {
  for (let at = 0; at < Math.min(text.length, MAX_CHARS) && !isStopped(); at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
  }
  if (!isStopped()) parser.end();
}
