import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readGeoNames, type GeoNamesRow } from '../../src/gazetteer/geonames.ts';
import { renderRow, row } from './sample.ts';

const DOUENTZA = row({
  id: 10,
  name: 'Boumbam',
  alternates: ['Bumbam', 'بومبام'],
  lat: 15.1,
  lon: -2.8,
  admin1: 'ML.04',
  admin2: 'ML.04.7670549',
});

async function readText(text: string | Uint8Array, name = 'ML.txt'): Promise<GeoNamesRow[]> {
  const dir = await mkdtemp(join(tmpdir(), 'vigie-geonames-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeFile(join(dir, name), text);
  return readAll(join(dir, name));
}

async function readAll(file: string): Promise<GeoNamesRow[]> {
  const rows: GeoNamesRow[] = [];
  for await (const one of readGeoNames(file)) rows.push(one);
  return rows;
}

describe('a country file of GeoNames', () => {
  it('is read row by row, with its codes put together', async () => {
    expect(await readText(`${renderRow(DOUENTZA)}\n`)).toEqual([DOUENTZA]);
  });

  it('may begin with a byte order mark, end its lines as Windows does, and hold quotes as they are', async () => {
    const quoted = { ...DOUENTZA, name: 'Boum"bam', ascii: 'Boum"bam' };
    const text = `\uFEFF${renderRow(DOUENTZA)}\r\n\r\n${renderRow(quoted)}\r\n`;
    expect((await readText(text)).map(({ name }) => name)).toEqual(['Boumbam', 'Boum"bam']);
  });

  const good = renderRow(DOUENTZA);
  const changed = (column: number, value: string) =>
    good
      .split('\t')
      .map((cell, index) => (index === column ? value : cell))
      .join('\t');
  it.each([
    ['columns that are commas', 'id,name,lat,lon', /^ML\.txt line 2: 1 column; .*19 columns between tabs/],
    ['a file of codes', 'ML.08\tTombouctou\tTombouctou\t2449066', /line 2: 4 columns; .*19 columns/],
    ['an id in words', changed(0, 'first'), /line 2: "first" is no geonameid/],
    ['no name', changed(1, ''), /line 2: column 2, the name, is empty/],
    ['a latitude off the globe', changed(4, '95.1'), /line 2: column 5, "95.1", is no latitude/],
    ['no longitude', changed(5, ''), /line 2: column 6, "", is no longitude/],
    ['a country in words', changed(8, 'Mali'), /line 2: column 9, "Mali", is no country code/],
  ])('is refused for %s, by file and line, with where real ones come from', async (_what, line, message) => {
    await expect(readText(`${good}\n${line}\n`)).rejects.toThrow(message);
    await expect(readText(`${good}\n${line}\n`)).rejects.toThrow(
      'https://download.geonames.org/export/dump/',
    );
  });

  it('is told from the archive that it comes in', async () => {
    await expect(readText(Buffer.from('PK\u0003\u0004xxxxxx'), 'ML.zip')).rejects.toThrow(
      /^ML\.zip line 1: this is a zip archive; unpack it first/,
    );
  });

  it('that is empty, missing or a folder is told so by name', async () => {
    await expect(readText('')).rejects.toThrow(/^ML\.txt is empty/);
    await expect(readAll('/nowhere/NE.txt')).rejects.toThrow(/^NE\.txt: there is no such file/);
    await expect(readAll(tmpdir())).rejects.toThrow(/is a folder: name the files in it/);
  });
});
