import { securityHeaders } from './response-headers.ts';
import { refusal } from './serve-file.ts';

/** The address of Vite's server if it is one on this machine; anything else is not a development server of ours. */
export function devServerAddress(written: string | undefined): URL | null {
  const url = written === undefined ? null : URL.parse(written);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname) ? url : null;
}

/**
 * Answers app:// from Vite's server, so that in development too the window has its own origin and a policy. The one
 * place of the app that asks another program for anything, never in a packaged app.
 */
export async function answerFromDevServer(request: Request, server: URL): Promise<Response> {
  const { protocol, pathname, search } = new URL(request.url);
  const path = protocol === 'pictures:' && pathname === '/' ? '/picture-codec.html' : pathname;
  const accept = request.headers.get('accept') ?? '*/*';
  const reply = await fetch(new URL(path + search, server), { headers: { accept } }).catch(() => null);
  if (reply === null) return refusal(404, `Nothing listens at ${server.origin}`, 'development');
  const headers = new Headers(securityHeaders('development'));
  headers.set('Content-Type', reply.headers.get('content-type') ?? 'application/octet-stream');
  return new Response(reply.body, { status: reply.status, headers });
}
