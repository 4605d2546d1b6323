/** File names as the system has them: bytes, which need not be UTF-8 (what an old archive unpacks is often Latin-1). */
import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';

/** A path to hand to the system: bytes where they are no UTF-8. */
export type FilePath = string | Buffer;

/**
 * A name or path to show and to remember. One that is no UTF-8 has its other letters as in addresses
 * (`r%E9sum.txt`), so that two different names never become one.
 */
export function showName(name: FilePath): string {
  if (typeof name === 'string' || isUtf8(name)) return name.toString();
  const show = (byte: number) =>
    byte < 0x80 && byte !== 0x25 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`;
  return Array.from(name, show).join('');
}

/** `name` inside the folder. */
export function joinPath(folder: Buffer, name: Buffer): Buffer {
  const slash = Buffer.from(sep);
  const closed = folder.subarray(-slash.length).equals(slash);
  return Buffer.concat(closed ? [folder, name] : [folder, slash, name]);
}

/**
 * What a name on the command line means. It comes decoded, with U+FFFD in the place of what is no UTF-8; where no file
 * has that very name, the one is meant that looks like it. Throws an Error for people where there are several.
 */
export async function findNamed(path: string): Promise<FilePath> {
  if (!path.includes('\uFFFD') || (await lstat(path).catch(() => null))) return path;
  const folder = Buffer.from(await findNamed(dirname(path)));
  const names = await readdir(folder, { encoding: 'buffer' }).catch(() => []);
  const wanted = simplify(basename(path));
  const alike = names.filter((name) => simplify(name.toString()) === wanted);
  if (alike.length > 1)
    throw new Error(`${path}: several files look like this: ${alike.map(showName).join(', ')}; rename them`);
  return alike[0] ? joinPath(folder, alike[0]) : path;
}

/** Decoders differ in how many U+FFFD they make of one broken sequence. */
function simplify(name: string): string {
  return name.replace(/\uFFFD+/g, '\uFFFD');
}
