import type { Protocol } from '../chromium/protocol.ts';
import type { Chromium } from '../chromium/start-chromium.ts';
import { log } from '../log.ts';
import { mayNavigate, mayRedirect } from '../windows/navigation.ts';
import { webContentsList } from '../windows/web-contents-list.ts';
import { answerForChromium, requestForApp } from './exchange.ts';
import { protocolHandler } from './protocol.ts';
import { schemeOf, toApp } from './schemes.ts';
import { webRequest } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Every request of every page comes here: the app answers it, or nothing does. */
export async function routeRequests({ connection: { root } }: Chromium): Promise<void> {
  root.on('Fetch.requestPaused', (paused) => {
    route(paused).catch((error: unknown) => {
      log(`${paused.request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      return fail(paused, 'Failed');
    });
  });
  await root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  async function route(paused: Paused): Promise<void> {
    const { requestId, request, resourceType, frameId } = paused;
    const url = toApp(request.url);
    if (resourceType === 'Document' && !mayNavigate(frameId, url)) return fail(paused, 'Aborted');
    const verdict = await webRequest.ask(url, request.method);
    if (verdict === 'cancel') return fail(paused, 'BlockedByClient');

    const handler = protocolHandler(schemeOf(url));
    if (handler !== undefined) {
      // Electron asks for no favicon; Chromium does, for each page that names none.
      if (isFavicon(paused)) return fulfill(paused, new Response(null, { status: 204 }));
      const page = webContentsList.ofFrame(frameId);
      const response = await handler(requestForApp(paused));
      // Electron's page is gone with its window; here Chromium takes a moment to end it, and would still tell of a failure.
      if (page?.isDestroyed()) return;
      if (response.type === 'error') return fail(paused, 'Failed');
      const location = response.headers.get('location');
      if (
        resourceType === 'Document' &&
        location !== null &&
        !mayRedirect(frameId, new URL(location, url).href)
      ) {
        return fail(paused, 'Aborted');
      }
      return fulfill(paused, webRequest.withHeaders(response));
    }
    const { hostname, protocol } = new URL(request.url);
    if (['blob:', 'data:', 'devtools:', 'chrome:', 'about:'].includes(protocol) || hostname === '127.0.0.1') {
      return root.trySend('Fetch.continueRequest', { requestId });
    }
    log(`blocked ${request.method} ${url}: the app answers no such address, and nothing goes to the network`);
    return fail(paused, 'BlockedByClient');
  }

  async function fulfill({ requestId }: Paused, response: Response): Promise<void> {
    await root.trySend('Fetch.fulfillRequest', await answerForChromium(requestId, response));
  }

  async function fail({ requestId }: Paused, errorReason: Protocol.Network.ErrorReason): Promise<void> {
    await root.trySend('Fetch.failRequest', { requestId, errorReason });
  }
}

function isFavicon({ request, resourceType }: Paused): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico';
}
