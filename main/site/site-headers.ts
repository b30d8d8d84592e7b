import { embedProviders } from '#shared/body/nodes/embed/embed-providers.ts';

const providerOrigins = [...new Set(embedProviders.map(({ frameOrigin }) => frameOrigin))].toSorted();

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
] as const;

/**
 * What the site's pages may do. `formTo`: the address that takes comments. Frames are those of every provider that can be
 * embedded, since one policy serves all pages; a page that embeds narrows them to its own.
 */
export function sitePolicy(formTo: string | null): string {
  const forms = formTo === null ? "'self'" : `'self' ${new URL(formTo).origin}`;
  return [...policy, frameSource(providerOrigins), `form-action ${forms}`].join('; ');
}

/**
 * The Content Security Policy under which the site's pages work, comment form apart. A preview is served with it, so
 * that a page that would need more is seen to be broken here and not by readers.
 */
export const siteContentSecurityPolicy = [...policy, "form-action 'none'"].join('; ');

/**
 * What a page says itself, since most servers don't read `_headers`: it loads its own site's files and the frames of these origins.
 * Where forms go isn't in it: some endpoints lead on to another host, which browsers would refuse. `file:` for a site that is opened
 * from a folder: Firefox takes no file there for the page's own; elsewhere no page may load one anyway. Short, as every page has it.
 */
export function pagePolicy(frames: readonly string[]): string {
  return ["default-src 'self' file:", "object-src 'none'", "base-uri 'none'", frameSource(frames)].join('; ');
}

function frameSource(origins: readonly string[]): string {
  return `frame-src ${origins.length === 0 ? "'none'" : origins.join(' ')}`;
}
