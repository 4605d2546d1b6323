import { describe, expect, test } from 'vitest';
import { decodeBytes, findBinary, normaliseText } from '../../src/sources/decode.ts';

const TEXT = 'EXERCICE : « Deux blessés à Ménaka », l’armée – 3 €';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const SPECIAL: Record<string, number> = { '’': 0x92, '–': 0x96, '€': 0x80 };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => SPECIAL[letter] ?? letter.charCodeAt(0)));
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

describe('bytes become the text that was meant', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['UTF-8', utf8(TEXT), null],
    ['UTF-8 with a byte order mark', join(utf8('\uFEFF'), utf8(TEXT)), null],
    ['UTF-8 declared as ISO-8859-1', utf8(TEXT), 'text/html; charset=iso-8859-1'],
    ['UTF-16 little-endian with a mark', join(Uint8Array.of(0xff, 0xfe), utf16(TEXT, false)), null],
    ['UTF-16 big-endian with a mark', join(Uint8Array.of(0xfe, 0xff), utf16(TEXT, true)), null],
    ['UTF-16 little-endian without a mark', utf16(TEXT, false), null],
    ['UTF-16 big-endian without a mark', utf16(TEXT, true), null],
    ['UTF-16 declared as UTF-8', utf16(TEXT, false), 'application/xml; charset=utf-8'],
    ['windows-1252 without a word', windows1252(TEXT), null],
    ['windows-1252 declared as ISO-8859-1', windows1252(TEXT), 'text/plain; charset="ISO-8859-1"'],
    ['windows-1252 declared as UTF-8', windows1252(TEXT), 'text/plain; charset=utf-8'],
    ['windows-1252 declared as UTF-16', windows1252(TEXT), 'text/plain; charset=utf-16'],
    ['windows-1252 with an unknown charset', windows1252(TEXT), 'text/plain; charset=klingon'],
  ])('%s', (_name, bytes, contentType) => {
    expect(decodeBytes(bytes, contentType)).toBe(TEXT);
  });

  test('a charset declared in the document counts: HTML meta, its older form, XML', () => {
    const cyrillic = Uint8Array.of(0xcc, 0xe0, 0xeb, 0xe8);
    expect(decodeBytes(join(utf8('<meta charset="windows-1251">'), cyrillic))).toContain('Мали');
    const older = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    expect(decodeBytes(join(utf8(older), cyrillic))).toContain('Мали');
    expect(decodeBytes(join(utf8('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic))).toContain(
      'Мали',
    );
  });

  test('the sender’s charset outranks the document’s', () => {
    const bytes = join(utf8('<meta charset="iso-8859-1">'), Uint8Array.of(0xcc, 0xe0, 0xeb, 0xe8));
    expect(decodeBytes(bytes, 'text/html; charset=windows-1251')).toContain('Мали');
  });

  test('one broken byte does not spoil a UTF-8 text', () => {
    const bytes = join(utf8(TEXT), Uint8Array.of(0xc3));
    expect(decodeBytes(bytes)).toBe(`${TEXT}\uFFFD`);
  });

  test('nothing at all is an empty text', () => {
    expect(decodeBytes(new Uint8Array())).toBe('');
  });
});

describe('what is no text is told apart', () => {
  test.each<[string, Uint8Array]>([
    ['a PDF document', utf8('%PDF-1.7\nEXERCISE')],
    ['a ZIP archive or an office document', utf8('PK\x03\x04EXERCISE')],
    ['a picture', join(Uint8Array.of(0x89), utf8('PNG\r\n'))],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['a binary file', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['a binary file', new Uint8Array(100)],
  ])('%s', (expected, bytes) => {
    expect(findBinary(bytes)).toBe(expected);
  });
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['windows-1252', windows1252(TEXT)],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['text with a stray NUL and form feeds', utf8(`${TEXT}\0\f${TEXT}\f`)],
    ['nothing', new Uint8Array()],
  ])('text stays text: %s', (_name, bytes) => {
    expect(findBinary(bytes)).toBeNull();
  });
});

test('line ends become LF, NUL goes, single line breaks and indents stay', () => {
  expect(normaliseText(' date 2024-08-25 one\r\ntwo\rthree\0\n\n  four\n\n')).toBe(
    ' date 2024-08-25 one\ntwo\nthree\n\n  four',
  );
});
