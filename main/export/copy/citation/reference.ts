import { slugOf } from '#shared/articles/article-slug.ts';
import type { Slug } from '#shared/library/ids.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { articleAddress } from '../../article-address.ts';
import type { ExportSource } from '../../export-source.ts';
import { type PersonName, personName } from './person-name.ts';

/** What every style of citing asks of an article. */
export interface Reference {
  readonly authors: readonly PersonName[];
  readonly title: string;
  readonly slug: Slug;
  readonly site: string;
  /** As readers have it in their zone; `null` for one that isn't dated. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly link: string | null;
}

export function referenceOf(source: ExportSource): Reference {
  const { article, config, authors } = source;
  const { publication } = article;
  const [year = 0, month = 0, day = 0] =
    publication === null
      ? []
      : isoInZone(publication.at, publication.timeZone).slice(0, 10).split('-').map(Number);
  return {
    authors: authors.filter(({ role }) => role === 'by').map(({ author }) => personName(author.name)),
    title: article.headline.trim(),
    slug: slugOf(article),
    site: config.title,
    date: publication === null ? null : { year, month, day },
    link: articleAddress(source),
  };
}

export const months =
  'January February March April May June July August September October November December'.split(' ');

/** Text in which a part is set in italics: as HTML for who takes it, and as words. */
export type CitedText = readonly (string | { readonly italic: string })[];

/** A title in quotation marks: quotes within become single, and a closing mark of its own needs no full stop. */
export function quotedTitle(title: string): string {
  const inner = title.replace(/“([^”]*)”/gu, '‘$1’').replace(/(?<![\p{L}\p{N}])"([^"]*)"/gu, '‘$1’');
  return `“${closed(inner)}”`;
}

/** With a full stop, unless it ends with a mark already. */
export function closed(text: string): string {
  return /[.?!…]['’”"]?$/u.test(text) ? text : `${text}.`;
}
