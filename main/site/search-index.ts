import { plainText } from '#shared/body/plain-text.ts';
import { formatDay } from '#shared/site/dates.ts';
import { addressOf } from '#shared/site/site-paths.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/** An article as theme/search.js finds it. `words` holds each word of it once, between spaces, folded as there. */
interface SearchEntry {
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: string;
  readonly date: string;
  readonly language: string;
  readonly words: string;
}

/** In a larger archive the words of every body would be more to fetch than a reader's patience: headlines and names then. */
const mostWithBodies = 1500;

/** The data behind the search page, newest article first. Pull quotes are left out: their words are the body's. */
export function searchIndex(model: SiteModel): string {
  const hasBodies = model.articles.length <= mostWithBodies;
  const entries = model.articles.map((entry) => searchEntry(model, entry, hasBodies));
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function searchEntry(
  model: SiteModel,
  { article, body, path, section, language }: SiteArticle,
  hasBody: boolean,
): SearchEntry {
  const { headline, standfirst, publication, dateline, tags } = article;
  const names = article.byline.map(({ author }) => model.authors.get(author)?.name ?? '');
  const text = [headline, standfirst, dateline, section?.name ?? '', ...tags, ...names];
  return {
    address: addressOf(path),
    headline,
    standfirst,
    section: section?.name ?? '',
    date: publication === null ? '' : formatDay(publication.at, publication.timeZone, model.config.language),
    language,
    words: ` ${uniqueWords([...text, hasBody ? plainText(body, ['pull-quote']) : ''].join(' ')).join(' ')} `,
  };
}

function uniqueWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean))].toSorted();
}
