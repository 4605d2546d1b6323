import { createHash } from 'node:crypto';

/** Discord takes up to 25 characters. */
const LENGTH = 25;

/**
 * What names the first message of a card: the same after a restart, where the database has lost the row of the card
 * and made it anew, and whatever revision is then the newest, so that a send whose outcome is unknown can be
 * repeated without a second message.
 */
export function makeNonce(channelId: string, incidentId: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([channelId, incidentId]))
    .digest('base64url');
  return hash.slice(0, LENGTH);
}
