import { LanguageTag } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { plainWords } from '../site-post.ts';
import type { WxrRecord } from './read-wxr.ts';
import type { WxrIndex } from './wxr-index.ts';

interface WxrTerms {
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly notes: readonly string[];
}

const noCategory = /^(?:uncategori[sz]ed|unkategorisiert|sin categoría|non classé|sem categoria)$/i;
/** The plugins that let an editor say which of a post's categories is the main one: its number. */
const mainKeys = [
  '_yoast_wpseo_primary_category',
  'rank_math_primary_category',
  '_seopress_robots_primary_cat',
];
/** What WordPress and its plugins keep as terms and nobody reads as words about the post. */
const machinery =
  /^(?:category|post_tag|language|author|post_format|post_translations|term_|nav_menu|link_category|wp_|_|elementor_|yst_|amp_|translation_|following_users|ef_|jetpack_)/;

/** What a post's terms say: section, tags, its language where a plugin keeps that (Polylang); other kinds of terms are named. */
export function termsOf(record: WxrRecord, { categories }: Pick<WxrIndex, 'categories'>): WxrTerms {
  const inDomain = (domain: string) =>
    record.terms
      .filter((term) => term.domain === domain)
      .map(({ name, slug }) => ({ name: plainWords(name), slug }))
      .filter(({ name }) => name !== '');
  const named = inDomain('category').filter(({ name }) => !noCategory.test(name));
  const main = mainKeys.map((key) => categories.get(record.meta.get(key)?.trim() ?? '')).find(Boolean);
  const section = named.find(({ slug }) => slug === main) ?? named[0];
  const others = named.filter((one) => one !== section).map(({ name }) => name);
  const [language] = inDomain('language').filter(({ slug }) => LanguageTag.safeParse(slug).success);
  const unknown = Map.groupBy(
    record.terms.filter(({ domain }) => domain !== '' && !machinery.test(domain)),
    ({ domain }) => domain,
  );
  return {
    section: section?.name ?? null,
    tags: [...new Set([...inDomain('post_tag').map(({ name }) => name), ...others])],
    language: language?.slug ?? null,
    notes: [...unknown].map(([domain, terms]) => {
      const names = terms.map(({ name }) => plainWords(name)).join(', ');
      return phrase`“${domain}” is neither category nor tag; it was left out: ${names}`;
    }),
  };
}
