import { parseFragment } from 'parse5';
import { findCredit } from '#shared/body/from-html/credit.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { filesNamed, picturesNamed } from '#shared/body/from-html/media-sources.ts';
import {
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import {
  asFields,
  type FrontMatter,
  type FrontMatterPeople,
  type FrontMatterPicture,
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
  const { childNodes } = parseFragment(markdownHtml(text));
  const title = fields.headline ?? fields.title ?? '';
  const elements = childNodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node)]);
  const heading = headingAtStart(childNodes, title);
  const skip = (element: TreeElement): boolean => element === heading;
  const headline = title || (heading === null ? '' : wordsIn(heading));
  const language = fields.language ?? fields.lang ?? null;
  const hero = pictureIn(heroIn(fields), fields);
  return {
    headline,
    standfirst:
      fields.standfirst ??
      fields.description ??
      fields.dek ??
      fields.subtitle ??
      fields.summary ??
      fields.excerpt ??
      '',
    section: fields.section ?? fields.category ?? fields.categories?.[0] ?? null,
    tags: uniqueTags([...(fields.tags ?? []), ...(fields.keywords ?? [])]),
    authors: people(fields.authors ?? fields.author ?? fields.by),
    dateline: fields.dateline ?? '',
    date: dateIn(fields),
    slug: fields.slug || null,
    language,
    hero,
    seoTitle: fields.seoTitle ?? '',
    seoDescription: fields.seoDescription ?? '',
    socialHeadline: fields.socialHeadline ?? '',
    pushHeadline: fields.pushHeadline ?? '',
    pictures: picturesNamed(elements),
    files: filesNamed(elements),
    notes,
    convert: (found) => blocksFromTree(childNodes, { ...found, language }, skip),
  };
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

function heroIn(fields: FrontMatter): FrontMatterPicture | null | undefined {
  return (
    (fields.hero ?? fields.image ?? fields.cover) ||
    (fields.heroImage ?? fields.coverImage ?? fields.featuredImage ?? fields.featured_image) ||
    (fields.feature_image ?? fields.banner ?? fields.thumbnail)
  );
}

function dateIn(fields: FrontMatter): string | null {
  const { date, publishDate, published, pubDate, pubDatetime, publishedAt } = fields;
  return date ?? publishDate ?? published ?? pubDate ?? pubDatetime ?? publishedAt ?? null;
}

function pictureIn(picture: FrontMatterPicture | null | undefined, fields?: FrontMatter): ReadPicture | null {
  const address = picture?.src ?? picture?.image ?? picture?.url;
  if (!picture || !address) return null;
  const caption = picture.caption ?? fields?.caption ?? '';
  const credit = picture.credit ?? fields?.credit ?? '';
  const found = credit === '' ? findCredit(caption) : null;
  return {
    addresses: [address],
    alt: picture.alt ?? fields?.alt ?? fields?.heroImageAlt ?? fields?.heroAlt ?? fields?.imageAlt ?? '',
    decorative: picture.decorative ?? false,
    caption: found === null ? caption : caption.slice(0, found.end).trim(),
    credit: found?.credit ?? credit,
  };
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
