import { phrase } from '../messages/phrase.ts';
import { SiteAddress } from './ids.ts';
import type { LibraryConfig } from './library.schema.ts';
import type { Problem } from './problem.ts';

/** Whether pages can say where they are; without an address a site has no feeds, no sitemap and no canonical links. */
export function checkAddress({ baseUrl }: Pick<LibraryConfig, 'baseUrl'>): readonly Problem[] {
  const ofSite = { article: null, headline: null, file: 'galley.json', field: 'baseUrl' } as const;
  if (baseUrl === null) {
    const message = phrase`The site has no web address: it gets no feeds, no sitemap and no canonical links until the settings say where readers find it.`;
    return [{ ...ofSite, code: 'address-missing', message, level: 'warn' }];
  }
  const parsed = SiteAddress.safeParse(baseUrl);
  if (parsed.success) return [];
  const fault = parsed.error.issues[0]?.message ?? '';
  const message = phrase`The site’s web address, ${baseUrl}, is ${fault}.`;
  return [{ ...ofSite, code: 'address-wrong', message }];
}
