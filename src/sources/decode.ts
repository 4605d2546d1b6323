/** Bytes to text, whatever their encoding says it is. */

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
/** How far declarations of a charset are looked for, in bytes. */
const HEAD_BYTES = 4096;

/**
 * Text of a document without its byte order mark. Tried in this order: byte order mark, UTF-16 without one, strict
 * UTF-8, the charset that the sender or the document declares, windows-1252 (which never fails).
 * `contentType` is the HTTP header's value where there is one.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null = null): string {
  const wide = findByteOrderMark(bytes) ?? findUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return decodeDeclared(bytes, contentType);
  }
}

/** A TextDecoder drops the mark of its own encoding. */
function findByteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Text in Latin letters as UTF-16 has a zero in every second byte, and hardly any in the others. */
function findUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, HEAD_BYTES) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function decodeDeclared(bytes: Uint8Array, contentType: string | null): string {
  const declared = parseCharset(contentType) ?? findDeclaredCharset(bytes);
  // UTF-16 was excluded above: a document that declares it in readable ASCII is not in it.
  if (declared && !declared.startsWith('utf-')) return new TextDecoder(declared).decode(bytes);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return isMostlyUtf8(lenient) ? lenient : new TextDecoder('windows-1252').decode(bytes);
}

/** One broken byte in a UTF-8 page must not turn all its accents to rubbish. */
function isMostlyUtf8(lenient: string): boolean {
  const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
  const good = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good >= broken * 3;
}

function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  const xml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head);
  const meta = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  return knownEncoding(xml?.[1]) ?? knownEncoding(meta?.[1]);
}

function parseCharset(contentType: string | null): string | null {
  return knownEncoding(/charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]);
}

function knownEncoding(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Line ends as LF, no NUL, nothing at the end: the text of a document as it is handed on. */
export function normaliseText(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trimEnd();
}

const BINARY_SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
];
/** Share of control characters past which a document is no text; random bytes have about 11 %. */
const CONTROL_SHARE = 0.04;

/** What a document that is no text looks like ("a picture"); null for text. */
export function findBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = BINARY_SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  if (findByteOrderMark(bytes) ?? findUtf16(bytes)) return null;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  return controls > sample.length * CONTROL_SHARE ? 'a binary file' : null;
}
