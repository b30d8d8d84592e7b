import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';

/** 26 lower-case characters (ULID alphabet): sorts by time of creation, safe in paths, hosts and URLs. */
const articleId = /^[0-9a-hjkmnp-tv-z]{26}$/;
export const ArticleId = z
  .string()
  .regex(articleId, { error: () => phrase`not an article id, which has 26 characters` })
  .brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

/** As the schema, without its cost: of ten thousand names in a folder. */
export function isArticleId(text: string): text is ArticleId {
  return articleId.test(text);
}

/** One path segment of a URL: letters and digits of any script, and hyphens between them. At most 120 characters. */
export const Slug = z
  .string()
  .max(120, { error: () => phrase`a slug has at most 120 characters` })
  .regex(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u, {
    error: () => phrase`a slug has letters, digits and single hyphens only`,
  })
  .brand<'Slug'>();
export type Slug = z.infer<typeof Slug>;

/** SHA-256 of the original file's bytes, 64 hexadecimal digits. */
export const MediaId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: () => phrase`a media id is a SHA-256 in lower-case hexadecimal` })
  .brand<'MediaId'>();
export type MediaId = z.infer<typeof MediaId>;

/** An instant with its offset from UTC, RFC 3339. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A BCP 47 language tag that `Intl` knows how to read. */
export const LanguageTag = z
  .string()
  .refine(isLanguageTag, { error: () => phrase`not a language tag, such as "en" or "pt-BR"` });
export type LanguageTag = z.infer<typeof LanguageTag>;

/** An IANA time zone, such as "Asia/Jakarta". */
export const TimeZone = z
  .string()
  .refine(isTimeZone, { error: () => phrase`not a time zone, such as "Europe/Lisbon"` });
export type TimeZone = z.infer<typeof TimeZone>;

/** Where readers find a site: addresses of pages are put behind it, so it is no more than a host and folders. */
export const SiteAddress = z
  .url({
    protocol: /^https?$/,
    error: () => phrase`not a web address that starts with http:// or https://`,
  })
  .refine((address) => !/[?#]|\/\/[^/]*@/.test(address), {
    error: () =>
      phrase`more than a host and folders: leave out a name and password, and all from “?” or “#” on`,
  });
export type SiteAddress = z.infer<typeof SiteAddress>;

/** An absolute http or https address. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: () => phrase`not a web address that starts with http:// or https://`,
});
export type WebAddress = z.infer<typeof WebAddress>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const knownZones = new Set<string>();

/** Asking `Intl` takes a quarter of a millisecond, and each article of a library names a zone. */
function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}
