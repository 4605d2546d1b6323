/** Text made to fit a length, so that a card within Discord's limits needs no checking afterwards. */

const ELLIPSIS = '…';

/** The text, cut at a word with "…" where it is longer than `limit` (UTF-16 units). */
export function fitText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const room = text.slice(0, limit - ELLIPSIS.length);
  // Only a blank in the last third is worth going back to; one long word is cut inside.
  const blank = room.lastIndexOf(' ');
  const cut = blank > room.length * 0.66 ? room.slice(0, blank) : room;
  // No half character and no lone backslash that would escape the dots.
  return cut.replace(/[\ud800-\udbff]$/, '').replace(/[\s\\]+$/, '') + ELLIPSIS;
}

/**
 * Whole lines as far as they fit into `limit`; `more` words how many were left out.
 * Empty where not even that sentence fits.
 */
export function fitLines(lines: string[], limit: number, more: (left: number) => string): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  for (let kept = lines.length - 1, length = whole.length; kept >= 0; kept--) {
    length -= (lines[kept] ?? '').length + 1;
    const tail = more(lines.length - kept);
    const needed = kept === 0 ? tail.length : length + 1 + tail.length;
    if (needed <= limit) return [...lines.slice(0, kept), tail].join('\n');
  }
  return '';
}
