import { refuseUnknown } from '../refuse-unknown.ts';

export interface BeforeRequest {
  readonly url: string;
  readonly method: string;
}
export type HeaderLists = Record<string, string[]>;
export type BeforeListener = (
  details: BeforeRequest,
  callback: (answer: { cancel?: boolean }) => void,
) => void;
export type HeadersListener = (
  details: { responseHeaders: HeaderLists; statusCode: number },
  callback: (answer: { responseHeaders?: Record<string, string | string[]> }) => void,
) => void;

let before: BeforeListener | null = null;
let headersReceived: HeadersListener | null = null;

/** As in Electron, one listener for each, which a later one replaces; filters (the optional first argument) are refused. */
export const appWebRequest = refuseUnknown('session.webRequest', {
  onBeforeRequest(listener: BeforeListener | null): void {
    before = only(listener);
  },
  onHeadersReceived(listener: HeadersListener | null): void {
    headersReceived = only(listener);
  },
});

export const webRequest = {
  ask(url: string, method: string): Promise<'go on' | 'cancel'> {
    const listener = before;
    if (listener === null) return Promise.resolve('go on');
    return new Promise((resolve) => {
      listener({ url, method }, (answer) => resolve(answer.cancel === true ? 'cancel' : 'go on'));
    });
  },

  /** Listeners of headers answer at once here; Electron would wait for them. */
  withHeaders(response: Response): Response {
    if (headersReceived === null) return response;
    const changed = new Response(response.body, response);
    const responseHeaders = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
    headersReceived({ responseHeaders, statusCode: response.status }, ({ responseHeaders: wanted }) => {
      if (wanted === undefined) return;
      for (const name of [...changed.headers.keys()]) changed.headers.delete(name);
      for (const [name, values] of Object.entries(wanted)) {
        for (const value of [values].flat()) changed.headers.append(name, value);
      }
    });
    return changed;
  },
};

function only<Listener>(listener: Listener): Listener {
  if (listener !== null && typeof listener !== 'function') {
    throw new Error("the stand-in doesn't implement filters of session.webRequest");
  }
  return listener;
}
