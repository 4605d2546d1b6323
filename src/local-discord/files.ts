/** Uploaded files: stored with the message, served under a link that expires as Discord's do. */
import type { APIAttachment } from 'discord-api-types/v10';
import { MESSAGE_LIMITS } from './limits.ts';
import type { StoredFile, World } from './world.ts';

export type UploadedFile = { field: string; name: string; bytes: Uint8Array };

const CONTENT_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
};

function contentTypeOf(name: string): string {
  return CONTENT_TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

export function storeFile(
  world: World,
  channelId: string,
  file: { name: string; bytes: Uint8Array; description: string | null },
): StoredFile {
  const stored: StoredFile = {
    id: world.newId(),
    channelId,
    // Discord keeps letters, digits, dots, dashes and underscores of a file name.
    name: file.name.replace(/[^\w.-]+/g, '_') || 'unknown',
    contentType: contentTypeOf(file.name),
    description: file.description,
    bytes: file.bytes,
    size: readPngSize(file.bytes),
  };
  world.files.set(stored.id, stored);
  return stored;
}

export function renderFileUrl(world: World, file: StoredFile): string {
  const expires = Math.floor((world.now() + MESSAGE_LIMITS.attachmentLinkMs) / 1000).toString(16);
  return `${world.origin}/attachments/${file.channelId}/${file.id}/${file.name}?ex=${expires}`;
}

export function renderAttachment(world: World, file: StoredFile): APIAttachment {
  const url = renderFileUrl(world, file);
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description === null ? {} : { description: file.description }),
    ...file.size,
  };
}

/** Width and height of a PNG from its first chunk; null for anything else. */
function readPngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 24));
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
