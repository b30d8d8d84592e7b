import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sitePolicy } from '#main/site/site-headers.ts';
import { mimeTypeOf } from '#shared/media/mime-types.ts';

export interface ServedSite {
  readonly origin: string;
  readonly close: () => void;
}

/** A site as a good host serves it: compressed, to be kept for a year, under the site's own policy. */
export async function serveSite(out: string): Promise<ServedSite> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const type = mimeTypeOf(path) ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      'content-security-policy': sitePolicy(null),
      'cache-control': 'public, max-age=31536000',
    };
    try {
      const bytes = await readFile(join(out, path));
      const isText = /^text|json|xml|svg/.test(type);
      response.writeHead(200, isText ? { ...headers, 'content-encoding': 'gzip' } : headers);
      response.end(isText ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
