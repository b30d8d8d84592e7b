import type { BylineRole } from '../../articles/byline.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { id } from './id.ts';
import { type OwnWords, withOwnWords } from './own-words.ts';
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

/** Whether Galley itself has the texts in this language. */
export function hasSiteMessages(tag: string): boolean {
  return byLanguage.has(languageOf(tag));
}

/** The same where a newsroom has words of its own; those that it doesn't give are as they would be without. */
export function newsroomMessages(own: OwnWords, ...tags: readonly string[]): SiteMessages {
  if (Object.keys(own).length === 0) return siteMessages(...tags);
  const known = made.get(own) ?? new Map<string, SiteMessages>();
  made.set(own, known);
  const key = tags.join(' ');
  const messages = known.get(key) ?? makeMessages(own, tags);
  known.set(key, messages);
  return messages;
}

/** A page asks for them, and a card on it. */
const made = new WeakMap<OwnWords, Map<string, SiteMessages>>();

function makeMessages(own: OwnWords, tags: readonly string[]): SiteMessages {
  for (const [index, tag] of tags.entries()) {
    const given = ownWordsIn(own, tag);
    if (given !== null) return withOwnWords(siteMessages(...tags.slice(index)), given);
    if (hasSiteMessages(tag)) return siteMessages(tag);
  }
  return en;
}

/** The language that the same texts are in; `null` where it is the first that was asked for. */
export function languageOfMessages(own: OwnWords, ...tags: readonly string[]): string | null {
  const index = tags.findIndex((tag) => ownNameOf(own, tag) !== null || hasSiteMessages(tag));
  return index === 0 ? null : (tags[index] ?? 'en');
}

/** Those of the very language, such as "pt-BR", else of "pt"; `null` where there are none of either. */
export function ownWordsIn(own: OwnWords, tag: string): Readonly<Record<string, unknown>> | null {
  const name = ownNameOf(own, tag);
  return name === null ? null : (own[name] ?? null);
}

/** What the language is called there. */
export function ownNameOf(own: OwnWords, tag: string): string | null {
  const names = Object.keys(own);
  const find = (wanted: string): string | undefined =>
    names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return find(tag) ?? find(languageOf(tag)) ?? null;
}

const languages = new Map<string, string>();

function languageOf(tag: string): string {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale(tag);
  languages.set(tag, language);
  return language;
}
