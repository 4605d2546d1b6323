/** All records of a CSV text, header included; throws on a quote that is never closed. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        const quote = text.indexOf('"', end);
        if (quote === -1) throw new Error(`record ${records.length + 1} opens a quote that is never closed`);
        field += text.slice(end, quote);
        end = quote + 1;
        if (text[end] !== '"') break;
        field += '"';
        end += 1;
      }
      at = end;
      if (at < text.length && !',\r\n'.includes(text[at] ?? '')) {
        throw new Error(`record ${records.length + 1} goes on behind a closing quote`);
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
      field = text.slice(start, at);
    }
    record.push(field);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      record.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  return records;
}
