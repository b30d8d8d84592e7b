/**
 * Chromium knows no custom schemes. Pictures and films with one reach us all the same; pages can't, so each page
 * scheme://host/path lives at http://host.scheme.localhost/path, which browsers hold for a secure origin. The app only
 * ever sees the former, Chromium only the latter.
 */
const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function isCustomScheme(scheme: string): boolean {
  return schemes.has(scheme);
}

/** The scheme of an absolute address, without its colon; '' for anything else. */
export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** app://galley/a → http://galley.app.localhost/a; other addresses stay as they are. */
export function toChromium(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  if (!isCustomScheme(scheme.toLowerCase())) return url;
  return `http://${host}.${scheme.toLowerCase()}.localhost${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The way back. */
export function toApp(url: string): string {
  const match = /^http:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.localhost(?=[/?#]|$)(.*)$/is.exec(url);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return isCustomScheme(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** What Electron calls the origin of a page: standard schemes have one, which Node's URL doesn't know. */
export function originOf(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)/i.exec(url);
  return match?.[1] !== undefined && isCustomScheme(schemeOf(url)) ? match[1] : originOfCommonUrl(url);
}

function originOfCommonUrl(url: string): string {
  return URL.parse(url)?.origin ?? 'null';
}
