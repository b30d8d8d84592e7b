import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { extensionOf, mimeTypeOf } from '#shared/media/mime-types.ts';
import { type ByteRange, parseRange } from './byte-range.ts';
import { type Policy, securityHeaders } from './response-headers.ts';

/** Endings of what the window, its previews of media and the picture codec may be given; source maps, for one, are none of it. */
const served = new Set(
  'avif css html ico jpg js json m4a mp3 mp4 ogg png svg txt wasm wav weba webm webp woff2'.split(' '),
);

/** The MIME type by the file name's ending; `null` for one that we never serve. */
export function servedMimeType(path: string): string | null {
  return served.has(extensionOf(path)) ? mimeTypeOf(path) : null;
}

/**
 * The file of `folder` that a URL's path names, or `null` where it is malformed or leads out of the folder. The path
 * is decoded once, as the server of a web site does; what is still encoded after that is a part of a name.
 */
export function fileInFolder(folder: string, pathname: string): string | null {
  const decoded = decodePath(pathname);
  if (decoded === null || /[\0\\]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const file = join(folder, decoded);
  const inside = relative(folder, file);
  return inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside) ? null : file;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** An answer without content: the status, its reason in plain text, and the headers that every answer carries. */
export function refusal(status: 400 | 404 | 405 | 416 | 500, reason: string, policy: Policy): Response {
  const headers = { ...securityHeaders(policy), 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(reason, {
    status,
    headers: status === 405 ? { ...headers, Allow: 'GET, HEAD' } : headers,
  });
}

export function isReading(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

interface FileAnswer {
  readonly path: string;
  readonly mimeType: string;
  readonly policy: Policy;
  /** `immutable` for what is named by its content, `no-store` for the rest. */
  readonly cache: 'immutable' | 'no-store';
}

/** A file, whole or the range that was asked for (RFC 9110, 14). Streams; 404 where there is no such file. */
export async function serveFile(request: Request, answer: FileAnswer): Promise<Response> {
  const { path, mimeType, policy } = answer;
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refusal(404, 'Not found', policy);

  const range = parseRange(request.headers.get('range'), found.size);
  if (range === 'unsatisfiable') {
    const response = refusal(416, 'Range not satisfiable', policy);
    response.headers.set('Content-Range', `bytes */${found.size}`);
    return response;
  }
  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  const headers = {
    ...securityHeaders(policy),
    'Content-Type': mimeType,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    'Cache-Control': answer.cache === 'immutable' ? 'private, max-age=31536000, immutable' : 'no-store',
    ...(range === null ? {} : { 'Content-Range': `bytes ${start}-${end}/${found.size}` }),
  };
  const body = request.method === 'HEAD' || found.size === 0 ? null : readRange(path, { start, end });
  return new Response(body, { status: range === null ? 200 : 206, headers });
}

function readRange(path: string, range: ByteRange): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>;
}
