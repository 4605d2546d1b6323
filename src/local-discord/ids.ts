/**
 * Ids as Discord makes them: 64-bit "snowflakes" written in decimal, 17 to 19 digits, which carry the time.
 * https://docs.discord.com/developers/reference#snowflakes
 */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Ids of one world in strictly rising order; `now` gives milliseconds since 1970. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(now() - DISCORD_EPOCH_MS) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

/** When an id was made, in milliseconds since 1970. */
export function timeOfSnowflake(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}
