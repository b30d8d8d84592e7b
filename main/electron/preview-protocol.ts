import { ArticleId } from '#shared/library/ids.ts';
import { securityHeaders } from './response-headers.ts';
import { isReading, refusal, serveFile } from './serve-file.ts';

interface PreviewPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly file?: string;
}

/** Gives what the site would hold at a path, with the article whose id is the host, or as it is (`site`). */
export type RespondPreview = (host: string, pathname: string) => Promise<PreviewPage>;

/** preview://<articleId, or site>/<path of the site>: the site as it would be built now. Our headers win over the page's. */
export async function answerPreview(request: Request, respond: RespondPreview): Promise<Response> {
  if (!isReading(request)) return refusal(405, 'Only GET and HEAD', 'preview');
  const url = new URL(request.url);
  if (url.host !== 'site' && !ArticleId.safeParse(url.host).success)
    return refusal(404, 'Not found', 'preview');
  if (!isSitePath(url.pathname)) return refusal(400, 'Not a path', 'preview');

  const page = await respond(url.host, url.pathname);
  if (page.file !== undefined) {
    const mimeType = page.headers['content-type'] ?? 'application/octet-stream';
    return serveFile(request, { path: page.file, mimeType, policy: 'preview', cache: 'no-store' });
  }
  const headers = new Headers({ 'Cache-Control': 'no-store', ...page.headers });
  for (const [name, value] of Object.entries(securityHeaders('preview'))) headers.set(name, value);
  const body = request.method === 'HEAD' ? null : Buffer.from(page.body);
  return new Response(body, { status: page.status, headers });
}

/** Whether a path stays inside the site even after it is decoded. */
function isSitePath(pathname: string): boolean {
  try {
    const decoded = decodeURIComponent(pathname);
    return !/[\0\\]/.test(decoded) && !decoded.split('/').includes('..');
  } catch {
    return false;
  }
}
