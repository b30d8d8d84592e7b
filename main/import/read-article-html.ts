import { parse } from 'parse5';
import { bodyOf } from '#shared/body/body.schema.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isLeftover } from '#shared/body/from-html/leftovers.ts';
import { filesNamed, picturesNamed } from '#shared/body/from-html/media-sources.ts';
import {
  classesOf,
  firstElement,
  isText,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type ArticleData, listOf, readArticleData, wordsOf } from './json-ld.ts';
import { readAuthors } from './page-authors.ts';
import { readPageComments } from './page-comments.ts';
import { dateOf, findFields, type PageFields } from './page-fields.ts';
import { outsideBody } from './page-furniture.ts';
import { type PageMetadata, readMetadata, siteNameOf, withoutSiteName } from './page-metadata.ts';
import { findParts } from './page-parts.ts';
import { findHero, shownElements } from './page-pictures.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * An article from a whole page: its fields from what the page shows, from its structured data (JSON-LD) and from its
 * head, in this order; its body without the page around it. `address`: where the page was found. ExpectedError `no-article`
 * where there is nothing to read.
 */
export function readArticleHtml(
  html: string,
  name: string,
  found: { readonly address?: string } = {},
): ReadArticle {
  const document = parse(html);
  const metadata = readMetadata(document);
  const data = readArticleData(document);
  const parts = findParts(document);
  if (parts === null) throw new ExpectedError('no-article', phrase`${name} holds no text to import.`);

  const page = firstElement(document, ({ tagName }) => tagName === 'body') ?? parts.scope;
  const fields = findFields(document, parts);
  const isOwn = isGalleyPage(page, parts.root);
  const siteName =
    siteNameOf(document, metadata) || wordsOf(data?.resolve(data.article['publisher'])?.['name']);
  const { authors, boxes } = readAuthors(page, fields, metadata, data);
  const said = readPageComments(page, fields);
  const others = outsideBody(parts, fields, [...boxes, ...said.elements]);
  const hero = findHero(parts, metadata, data, (element) => others.has(element), isOwn);
  const skip = (element: TreeElement): boolean => others.has(element) || element === hero?.element;
  const dateline = takeDateline(fields.dateline) || wordsOf(data?.article['dateline']);
  const base = metadata.address ?? found.address ?? null;
  const language = metadata.language ?? (wordsOf(data?.article['inLanguage']) || null);
  const convert: ReadArticle['convert'] = (found) =>
    blocksFromTree([parts.root], { ...found, base, language, trustsEmptyAlt: isOwn }, skip);

  const shown = shownElements(parts.root, skip);
  const headline = headlineOf(fields, metadata, data, siteName);
  const words = plainText(bodyOf(convert({}).blocks), ['pull-quote', 'heading']);
  const { standfirst, seoDescription } = descriptionsOf(fields, metadata, data, words);
  return {
    headline,
    standfirst,
    section: sectionOf(fields, metadata, data),
    tags: tagsOf(fields, metadata, data),
    authors,
    dateline,
    date: publishedOf(fields, metadata, data),
    slug: slugIn(metadata.address, headline),
    language,
    hero: hero === null ? null : { ...hero.picture, addresses: withFar(hero.picture.addresses, base) },
    seoTitle: seoTitleOf(metadata, headline, siteName),
    seoDescription,
    socialHeadline: unlessSame(withoutSiteName(metadata.first('og:title'), siteName), headline),
    notes: [
      ...besideNote(parts.beside.filter((words) => words !== standfirst && words !== headline)),
      ...said.notes,
    ],
    comments: said.comments,
    pictures: picturesNamed(shown).map((one) => ({ ...one, addresses: withFar(one.addresses, base) })),
    files: filesNamed(shown).map((one) => ({ ...one, addresses: withFar(one.addresses, base) })),
    convert,
  };
}

/** A page that this program built: there, an empty alt text is meant. */
function isGalleyPage(page: TreeElement, root: TreeElement): boolean {
  const names = classesOf(root);
  return classesOf(page).includes('page-article') && names.includes('body') && names.includes('e-content');
}

function headlineOf(
  { headline }: PageFields,
  metadata: PageMetadata,
  data: ArticleData | null,
  siteName: string,
): string {
  const shown = headline === null ? '' : wordsIn(headline, isLeftover);
  const named =
    wordsOf(data?.article['headline']) || metadata.first('og:title', 'twitter:title') || metadata.title;
  return shown || withoutSiteName(named, siteName);
}

/** A description that repeats the first words of the body was made from them; it is nobody's standfirst. */
function descriptionsOf(
  { standfirst }: PageFields,
  metadata: PageMetadata,
  data: ArticleData | null,
  body: string,
): { readonly standfirst: string; readonly seoDescription: string } {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const opening = plain(body.slice(0, 1000));
  const isWritten = (text: string): boolean => text !== '' && !opening.startsWith(plain(text.slice(0, 80)));
  const shown = standfirst === null ? '' : wordsIn(standfirst, isLeftover);
  const search = metadata.first('description');
  const others = [metadata.first('og:description'), wordsOf(data?.article['description']), search].filter(
    isWritten,
  );
  const used = shown || (others[0] ?? '');
  return { standfirst: used, seoDescription: isWritten(search) ? unlessSame(search, used) : '' };
}

function sectionOf(fields: PageFields, metadata: PageMetadata, data: ArticleData | null): string | null {
  const [category] = fields.categories;
  const shown = fields.section === null ? '' : wordsIn(firstLinkIn(fields.section) ?? fields.section);
  const named =
    metadata.first('article:section') ||
    wordsOf(data?.article['articleSection']) ||
    shown ||
    (category === undefined ? '' : wordsIn(category));
  return named.length > 0 && named.length <= 80 ? named : null;
}

/** A label may list several sections; the first is meant. */
function firstLinkIn(element: TreeElement): TreeElement | undefined {
  return firstElement(element, ({ tagName }) => tagName === 'a');
}

function tagsOf(fields: PageFields, metadata: PageMetadata, data: ArticleData | null): readonly string[] {
  const keywords = listOf(data?.article['keywords']).flatMap((value) => wordsOf(value).split(','));
  const found = [...fields.tags.map((tag) => wordsIn(tag)), ...metadata.all('article:tag'), ...keywords];
  const own = found.some((tag) => tag.trim() !== '')
    ? found
    : metadata.first('news_keywords', 'keywords').split(',');
  const tags = new Map<string, string>();
  for (const tag of own.map((each) => each.trim().replace(/^#/, ''))) {
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}

function publishedOf(fields: PageFields, metadata: PageMetadata, data: ArticleData | null): string | null {
  const written =
    metadata.first('article:published_time') ||
    wordsOf(data?.article['datePublished']) ||
    (fields.time === null ? '' : dateOf(fields.time)) ||
    metadata.first('datepublished', 'date', 'pubdate', 'dc.date.issued', 'dc.date', 'parsely-pub-date');
  return written || null;
}

/** The last part of the page's address, where it isn't what the headline gives anyway. */
function slugIn(address: string | null, headline: string): string | null {
  const path = address === null ? '' : (URL.parse(address)?.pathname ?? '');
  const last =
    path
      .replace(/\/(index\.\w+)?$/, '')
      .split('/')
      .at(-1) ?? '';
  let slug = '';
  try {
    slug = decodeURIComponent(last).replace(/\.\w{2,5}$/, '');
  } catch {
    return null;
  }
  return /\p{L}/u.test(slug) && slug !== slugify(headline, 'article') ? slug : null;
}

function seoTitleOf(metadata: PageMetadata, headline: string, siteName: string): string {
  const title = withoutSiteName(metadata.title, siteName);
  return title === metadata.title ? '' : unlessSame(title, headline);
}

function unlessSame(text: string, other: string): string {
  return text === other ? '' : text;
}

/** "JAKARTA —" at the start of the text is a field of its own: it is taken out of the tree with its dash. */
function takeDateline(element: TreeElement | null): string {
  const parent: TreeParent | null | undefined = element?.parentNode;
  if (element === null || !parent) return '';
  const place = wordsIn(element).replace(/\s*(?<![—–-])[—–-]+$/, '');
  const after = parent.childNodes[parent.childNodes.indexOf(element) + 1];
  if (after !== undefined && isText(after))
    after.value = after.value.replace(/^[\s\u00a0]*[—–-]+[\s\u00a0]*/, '');
  parent.childNodes = parent.childNodes.filter((node) => node !== element);
  return place;
}

/** Of a page that was saved without its pictures and films, they may still be where it was. */
function withFar(addresses: readonly string[], base: string | null): readonly string[] {
  if (base === null) return addresses;
  const far = addresses.flatMap((address) =>
    /^data:/i.test(address) ? [] : (URL.parse(address, base)?.href ?? []),
  );
  return [...new Set([...addresses, ...far.filter((address) => /^https?:/.test(address))])];
}

/** Beginnings are enough to know a teaser from a paragraph that is missed. */
function besideNote(sentences: readonly string[]): readonly string[] {
  if (sentences.length === 0) return [];
  const begun = sentences
    .slice(0, 5)
    .map((words) => `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`);
  const more = sentences.length > 5 ? phrase` and ${sentences.length - 5} more` : '';
  return [
    phrase`the page names no article, so the part with most of its text was taken; left out: ${begun.join(', ')}${more}`,
  ];
}
