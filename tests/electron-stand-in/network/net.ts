import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuseUnknown } from '../refuse-unknown.ts';
import { protocolHandler } from './protocol.ts';
import { schemeOf } from './schemes.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export const net = refuseUnknown('net', {
  /** Files, custom schemes and this machine's own servers; everything else is refused, for nothing leaves the machine. */
  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const handler = protocolHandler(schemeOf(request.url));
    if (handler !== undefined) return handler(request);
    if (url.protocol === 'file:') return fileResponse(fileURLToPath(url));
    if (url.protocol === 'data:' || ['127.0.0.1', 'localhost'].includes(url.hostname)) return fetch(request);
    throw new Error(`net::ERR_NAME_NOT_RESOLVED: the stand-in keeps ${request.url} from the network`);
  },
  isOnline: (): boolean => false,
  online: false,
});

async function fileResponse(path: string): Promise<Response> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'net::ERR_FILE_NOT_FOUND' : `net::ERR_FAILED (${error.code})`);
  });
  const type = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
