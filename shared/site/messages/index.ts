import type { BylineRole } from '../../articles/byline.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { id } from './id.ts';
import { pt } from './pt.ts';
import type { SiteMessages } from './site-messages.ts';

const byLanguage: ReadonlyMap<string, SiteMessages> = new Map(
  Object.entries({ ar, de, en, es, fr, he, id, pt }),
);

/** What stands before the names of who did this, in every language that the site's pages have. */
export function creditWords(role: BylineRole): readonly string[] {
  return [...new Set([...byLanguage.values()].map(({ roles }) => roles[role]))];
}

/** The texts of pages in the first of these languages that has them ("pt-BR" counts as "pt"), English otherwise. */
export function siteMessages(...tags: readonly string[]): SiteMessages {
  for (const tag of tags) {
    const messages = byLanguage.get(languageOf(tag));
    if (messages !== undefined) return messages;
  }
  return en;
}

const languages = new Map<string, string>();

function languageOf(tag: string): string {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale(tag);
  languages.set(tag, language);
  return language;
}
