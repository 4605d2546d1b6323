import { EventEmitter } from 'node:events';
import { Keyv, type KeyvStorageAdapter, keyvStorageCapability } from 'keyv';
import type { Database } from './tables.ts';

/** How often a write also removes what has expired and was never asked for again. */
const SWEEP_EVERY_MS = 60_000;

/** State that expires, on the same database: a failed read or write rejects. */
export function cacheOf(db: Database): Keyv {
  return new Keyv({ store: adapterOf(db) });
}

/** keyv's interface without its event emitter, whose types are stricter than Node's. */
type Adapter = Omit<KeyvStorageAdapter, keyof EventEmitter>;

/**
 * The adapter as keyv 6 wants it: native `async` methods and `capabilities` (else it takes this for a Map),
 * an event emitter, and expiry given as an absolute time in milliseconds. The clock is keyv's own.
 */
function adapterOf(db: Database): Adapter & EventEmitter {
  let swept = 0;
  const named = (key: string) => (adapter.namespace ? `${adapter.namespace}::${key}` : key);

  const methods: Adapter = {
    namespace: undefined,
    async get(key) {
      return (await readMany([key]))[0];
    },
    async getMany(keys) {
      return readMany(keys);
    },
    async has(key) {
      return (await methods.get(key)) !== undefined;
    },
    async hasMany(keys) {
      return (await methods.getMany(keys)).map((value) => value !== undefined);
    },
    async set(key, value, expires) {
      const row = { value: String(value), expires: expires ?? null };
      await db
        .insertInto('cache')
        .values({ key: named(key), ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
      await sweep();
      return true;
    },
    async setMany(entries) {
      for (const { key, value, expires } of entries) await methods.set(key, value, expires);
      return entries.map(() => true);
    },
    async delete(key) {
      const { numDeletedRows } = await db
        .deleteFrom('cache')
        .where('key', '=', named(key))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async deleteMany(keys) {
      const deleted: boolean[] = [];
      for (const key of keys) deleted.push(await methods.delete(key));
      return deleted;
    },
    async clear() {
      const start = named('');
      await db
        .deleteFrom('cache')
        .$if(start !== '', (rows) => rows.where('key', '>=', start).where('key', '<', `${start}\u{10FFFF}`))
        .execute();
    },
  };

  async function readMany(keys: string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return [];
    const rows = await db
      .selectFrom('cache')
      .select(['key', 'value'])
      .where('key', 'in', keys.map(named))
      .where((where) => where.or([where('expires', 'is', null), where('expires', '>', Date.now())]))
      .execute();
    const values = new Map(rows.map((row) => [row.key, row.value]));
    return keys.map((key) => values.get(named(key)));
  }

  async function sweep(): Promise<void> {
    const now = Date.now();
    if (now - swept < SWEEP_EVERY_MS) return;
    swept = now;
    await db.deleteFrom('cache').where('expires', '<=', now).execute();
  }

  const adapter = Object.assign(new EventEmitter(), methods);
  return Object.assign(adapter, { capabilities: keyvStorageCapability(adapter) });
}
