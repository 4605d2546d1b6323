import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeConformance } from './conformance.ts';

storeConformance('SQLite store', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vigie-store-'));
  return { where: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) };
});
