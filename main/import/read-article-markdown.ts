import { parseFragment } from 'parse5';
import { findCredit } from '#shared/body/from-html/credit.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { filesNamed, picturesNamed } from '#shared/body/from-html/media-sources.ts';
import {
  attributeOf,
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import { escapeText } from '#shared/html/html.ts';
import { replaceElement } from './edit-tree.ts';
import {
  asFields,
  type FrontMatter,
  type FrontMatterPeople,
  type FrontMatterPicture,
  noPicture,
  readFrontMatter,
} from './front-matter.ts';
import { exportedFields, resolveMdx } from './mdx/resolve-mdx.ts';
import { namesIn, placeInBio } from './names.ts';
import { plainAuthor, type ReadArticle, type ReadAuthor, type ReadPicture } from './read-article.ts';
import type { PageOf } from './shortcodes/hugo-shortcodes.ts';
import { resolveShortcodes } from './shortcodes/resolve-shortcodes.ts';

interface MarkdownOptions {
  /** Where a page is that a shortcode's link names. */
  readonly pageOf?: PageOf | undefined;
  /** With JSX in it, as Next.js and Astro have it. */
  readonly isMdx?: boolean;
}

/**
 * An article from Markdown (CommonMark with GitHub's additions): fields from its front matter, the headline else from
 * the first `# Title`. ExpectedError `front-matter` for one that can't be read.
 */
export function readArticleMarkdown(
  source: string,
  name: string,
  { pageOf = likelyPage, isMdx = false }: MarkdownOptions = {},
): ReadArticle {
  const { fields, text: written } = isMdx ? readMdxFields(source, name) : readFrontMatter(source, name);
  const { text, notes } = isMdx
    ? resolveMdx(written, linesBefore(source, written), fields)
    : resolveShortcodes(written, pageOf);
  const fragment = parseFragment(markdownHtml(text));
  captionPictures(fragment);
  const { childNodes } = fragment;
  const title = fields.headline ?? fields.title ?? '';
  const elements = childNodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node)]);
  const heading = headingAtStart(childNodes, title);
  const skip = (element: TreeElement): boolean => element === heading;
  const headline = title || (heading === null ? '' : wordsIn(heading));
  const language = fields.language ?? fields.lang ?? null;
  const hero = pictureIn(heroIn(fields), fields);
  const { dek, subtitle, description, summary, excerpt, categories } = fields;
  const standfirst = fields.standfirst || dek || subtitle || description || summary || excerpt || '';
  const section = fields.section ?? fields.category ?? categories?.[0] ?? null;
  const others = (categories ?? []).filter((name) => name.toLowerCase() !== section?.toLowerCase());
  return {
    headline,
    standfirst,
    section,
    tags: uniqueTags([...(fields.tags ?? []), ...(fields.keywords ?? []), ...others]),
    authors: people(fields.authors ?? fields.author ?? fields.by),
    dateline: fields.dateline ?? '',
    date: dateIn(fields),
    slug: fields.slug || null,
    language,
    hero,
    seoTitle: fields.seoTitle ?? fields.metaTitle ?? fields.seo?.title ?? fields.metadata?.title ?? '',
    seoDescription: forSearch(fields, standfirst),
    socialHeadline: fields.socialHeadline ?? '',
    pushHeadline: fields.pushHeadline ?? '',
    pictures: picturesNamed(elements),
    files: filesNamed(elements),
    notes,
    convert: (found) => blocksFromTree(childNodes, { ...found, language }, skip),
  };
}

/** `![A crane](crane.jpg "At dawn")`: what a picture alone is called, sites show below it. */
function captionPictures(fragment: TreeParent): void {
  for (const paragraph of [...elementsIn(fragment)]) {
    const [image, ...more] = paragraph.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
    if (paragraph.tagName !== 'p' || more.length > 0 || !isElement(image) || image.tagName !== 'img')
      continue;
    const [source, alt, title] = ['src', 'alt', 'title'].map((name) =>
      escapeText(attributeOf(image, name) ?? ''),
    );
    if (!title) continue;
    replaceElement(
      paragraph,
      `<figure><img src="${source}" alt="${alt}"><figcaption>${title}</figcaption></figure>`,
    );
  }
}

/** Front matter, and below it what the text's own exports say. */
function readMdxFields(source: string, name: string): ReturnType<typeof readFrontMatter> {
  const { fields, text } = readFrontMatter(source, name);
  return { fields: { ...asFields(exportedFields(text)), ...fields }, text };
}

/** The line in which the text begins. */
function linesBefore(source: string, text: string): number {
  return source.slice(0, source.length - text.length).split('\n').length;
}

/** Of a file alone, as most sites have it. */
function likelyPage(_by: unknown, name: string): string {
  return `/${name.replace(/^\/+|\.\w+$/g, '')}/`;
}

/** The first `# Title`, where it is the headline: before everything else, and not another one than the fields say. */
function headingAtStart(nodes: readonly TreeNode[], title: string): TreeElement | null {
  const first = nodes.find((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  if (!isElement(first) || first.tagName !== 'h1') return null;
  return title === '' || wordsIn(first) === title ? first : null;
}

/** What is there besides the words for readers is for search. */
function forSearch(fields: FrontMatter, standfirst: string): string {
  const { seoDescription, metaDescription, seo, metadata, description } = fields;
  const own = seoDescription ?? metaDescription ?? seo?.description ?? metadata?.description;
  return own ?? (description === standfirst ? '' : (description ?? ''));
}

function heroIn(fields: FrontMatter): FrontMatterPicture | null | undefined {
  return (
    (fields.hero ?? fields.image ?? fields.cover) ||
    (fields.heroImage ?? fields.coverImage ?? fields.featuredImage ?? fields.featured_image) ||
    (fields.feature_image ?? fields.banner ?? fields.thumbnail ?? fields.ogImage) ||
    (firstOf(fields.images) ?? heroInHeader(fields))
  );
}

function heroInHeader({ header }: FrontMatter): FrontMatterPicture | null {
  const src = header?.image || header?.overlay_image;
  if (!header || !src) return null;
  return { ...noPicture, src, alt: header.image_description, caption: header.caption };
}

function firstOf(images: readonly string[] | null | undefined): FrontMatterPicture | null {
  const src = images?.[0];
  return src === undefined ? null : { ...noPicture, src };
}

function dateIn(fields: FrontMatter): string | null {
  const { date, publishDate, published, pubDate, pubDatetime, publishedAt } = fields;
  const written = date ?? publishDate ?? published ?? pubDate ?? pubDatetime ?? publishedAt ?? null;
  // Eleventy asks the file itself, or git, for its day.
  return written !== null && /^(?:git )?(?:last modified|created)$/i.test(written) ? null : written;
}

function pictureIn(picture: FrontMatterPicture | null | undefined, fields?: FrontMatter): ReadPicture | null {
  const address = picture?.src ?? picture?.image ?? picture?.url ?? picture?.path;
  if (!picture || !address) return null;
  const caption = picture.caption ?? fields?.caption ?? '';
  const credit = picture.credit ?? fields?.credit ?? '';
  const found = credit === '' ? findCredit(caption) : null;
  return {
    addresses: [address],
    alt: picture.alt ?? (fields === undefined ? '' : altIn(fields)),
    decorative: picture.decorative ?? false,
    caption: found === null ? caption : caption.slice(0, found.end).trim(),
    credit: found?.credit ?? credit,
  };
}

function altIn(fields: FrontMatter): string {
  const { alt, heroImageAlt, heroAlt, imageAlt, image_alt, coverAlt, coverImageAlt, featuredImageAlt } =
    fields;
  const named = alt ?? heroImageAlt ?? heroAlt ?? imageAlt ?? image_alt;
  return named ?? coverAlt ?? coverImageAlt ?? featuredImageAlt ?? '';
}

function people(written: FrontMatterPeople | null | undefined): readonly ReadAuthor[] {
  return (written ?? []).flatMap((person): readonly ReadAuthor[] => {
    if (typeof person === 'string') return namesIn(person).map(plainAuthor);
    if (!person?.name) return [];
    const bio = person.bio ?? person.description ?? '';
    return [
      {
        name: person.name,
        role: person.role,
        bio,
        place: person.place ?? person.location ?? placeInBio(bio),
        links: person.links,
        portrait: pictureIn(person.portrait),
      },
    ];
  });
}

function uniqueTags(tags: readonly string[]): readonly string[] {
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}
