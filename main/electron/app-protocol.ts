import type { Policy } from './response-headers.ts';
import { fileInFolder, isReading, refusal, servedMimeType, serveFile } from './serve-file.ts';

export interface AppFiles {
  /** dist/renderer. */
  readonly folder: string;
  readonly policy: Extract<Policy, 'window' | 'development' | 'pictures'>;
}

/** app://galley/…: the window's own files. `/` is index.html; there is nothing else to fall back to. */
export async function answerApp(request: Request, { folder, policy }: AppFiles): Promise<Response> {
  if (!isReading(request)) return refusal(405, 'Only GET and HEAD', policy);
  const url = new URL(request.url);
  if (url.host !== 'galley') return refusal(404, 'Not found', policy);

  const path = fileInFolder(folder, url.pathname === '/' ? '/index.html' : url.pathname);
  if (path === null) return refusal(400, 'Not a path', policy);
  const mimeType = servedMimeType(path);
  if (mimeType === null) return refusal(404, 'Not found', policy);
  return serveFile(request, { path, mimeType, policy, cache: 'no-store' });
}
