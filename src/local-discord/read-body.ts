/** Reads a request's body: JSON, or multipart with `payload_json` and files. */
import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './files.ts';
import { MESSAGE_LIMITS } from './limits.ts';
import { Refusal } from './refusals.ts';

export type ParsedBody = { body: unknown; files: UploadedFile[] };

/** https://docs.discord.com/developers/reference#uploading-files */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const bytes = await readBytes(request, MESSAGE_LIMITS.requestBytes);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data'))
    return { body: parseJson(bytes.toString('utf8')), files: [] };
  return readMultipart(bytes, contentType);
}

/** All bytes, or a refusal as soon as there are more than `limit`. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  // Read to the end first: a client that is still sending would see a reset instead of the answer.
  if (size > limit) throw new Refusal('tooLarge');
  return Buffer.concat(chunks);
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<ParsedBody> {
  const form = await parseForm(bytes, contentType);
  const files: UploadedFile[] = [];
  let body: unknown = {};
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = parseJson(value);
      continue;
    }
    if (value.size > MESSAGE_LIMITS.fileBytes) throw new Refusal('tooLarge');
    if (field === 'payload_json') body = parseJson(await value.text());
    else files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body, files };
}

async function parseForm(bytes: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    // A form that cannot be read is to Discord what broken JSON is.
    throw new Refusal('invalidJson');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalidJson');
  }
}
