import type { Protocol } from '../chromium/protocol.ts';
import { policyForChromium } from './content-security-policy.ts';
import { toApp, toChromium } from './schemes.ts';

/** Turns a request that Chromium holds back into the Request that protocol.handle gets. */
export function requestForApp({ request }: Protocol.Fetch.requestPausedPayload): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    const isAddress = /^(origin|referer)$/i.test(name);
    headers.set(name, isAddress ? toApp(value) : value);
  }
  const parts = (request.postDataEntries ?? []).map((entry) => Buffer.from(entry.bytes ?? '', 'base64'));
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && parts.length > 0;
  return new Request(toApp(request.url), {
    method: request.method,
    headers,
    ...(hasBody ? { body: Buffer.concat(parts) } : {}),
  });
}

/** Turns the app's Response into what Chromium takes. */
export async function answerForChromium(
  requestId: string,
  response: Response,
): Promise<Protocol.Fetch.fulfillRequestParameters> {
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: headerValue(name, value),
  }));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const responsePhrase = response.statusText === '' ? {} : { responsePhrase: response.statusText };
  return { requestId, responseCode: response.status, responseHeaders, body, ...responsePhrase };
}

function headerValue(name: string, value: string): string {
  switch (name.toLowerCase()) {
    case 'content-security-policy':
    case 'content-security-policy-report-only':
      return value.split(',').map(policyForChromium).join(', ');
    case 'location':
      return toChromium(value);
    case 'access-control-allow-origin':
      return toChromium(value).replace(/\/$/, '');
    default:
      return value;
  }
}
