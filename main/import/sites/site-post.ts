import { parseFragment } from 'parse5';
import { findCredit } from '#shared/body/from-html/credit.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { filesNamed, type NamedMedia, picturesNamed } from '#shared/body/from-html/media-sources.ts';
import { elementsIn, isElement } from '#shared/body/from-html/tree.ts';
import type { blocksFromTree } from '#shared/body/from-html.ts';
import type { CommentState } from '#shared/comments/reader-comment.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { ReadArticle } from '../read-article.ts';

/** An article of another program's site. */
export interface SitePost {
  readonly title: string;
  /** The same in every export of the site. */
  readonly origin: string;
  /** Another site's post may have the same origin: only what says the same is this post. */
  readonly isOriginShared?: boolean;
  /** A person named it, perhaps twice; elsewhere what has the origin of an earlier post is another article. */
  readonly mayRepeat?: boolean;
  /** Where readers found it, paths or whole addresses; none for what they never had. */
  readonly addresses: readonly string[];
  /** Other addresses by which the site's own texts name it, also before readers have it. */
  readonly linkedBy?: readonly string[];
  readonly isPublished: boolean;
  /** Where its pictures are, for one that doesn't lie beside them. */
  readonly folder?: string;
  readonly article: ReadArticle;
  /** What readers said of it. */
  readonly comments?: readonly SiteComment[];
}

/** Nothing of it has been checked. */
export interface SiteComment {
  /** The same in every export of the site, among those of its post. */
  readonly origin: string;
  readonly parentOrigin: string | null;
  readonly name: string;
  readonly website: string | null;
  readonly at: string;
  readonly text: string;
  readonly state: CommentState;
}

/** A post that can't be taken; the others still can. */
export interface RefusedPost {
  readonly title: string;
  readonly refused: string;
}

/** What a person may look for among the articles of a site, and why it isn't there. */
export interface LeftOutPost {
  readonly title: string;
  readonly leftOut: string;
}

/** What a reader of sites gives, in the order of the export. */
export type SiteItem = SitePost | RefusedPost | LeftOutPost;

/** In characters. A longer text, or one of more elements, needs more memory than there is, and is no article. */
export const longestText = 20_000_000;
const mostElements = 500_000;

/** Why a post can't be taken whose texts, as HTML or as JSON, are beyond what anybody writes; `null` for any other. */
export function beyondMeasure(title: string, ...texts: readonly string[]): RefusedPost | null {
  if (texts.some(({ length }) => length > longestText)) return tooLong(title);
  const isMany = texts.some((text) => isOftenIn(text, '<') || isOftenIn(text, '{'));
  if (!isMany) return null;
  return {
    title,
    refused: phrase`“${title}” has more than ${mostElements / 1_000},000 elements, which is no article`,
  };
}

export function tooLong(title: string): RefusedPost {
  const millions = longestText / 1_000_000;
  return {
    title,
    refused: phrase`“${title}” is longer than ${millions} million characters, which is no article`,
  };
}

function isOftenIn(text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= mostElements; at = text.indexOf(sign, at + 1))
    count += 1;
  return count > mostElements;
}

/** The pictures, recordings and documents of a text; `placesOf` says where in the folder beside the export one may lie, best first. */
export function mediaIn(
  nodes: Parameters<typeof blocksFromTree>[0],
  placesOf: (address: string) => readonly string[],
): Pick<ReadArticle, 'pictures' | 'files'> {
  const elements = nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node)]);
  const placed = <Media extends NamedMedia>(media: Media): Media => ({
    ...media,
    addresses: media.addresses.flatMap(placesOf),
  });
  return { pictures: picturesNamed(elements).map(placed), files: filesNamed(elements).map(placed) };
}

/** Titles, excerpts and captions may hold entities and marks. */
export function plainWords(html: string): string {
  const { childNodes } = parseFragment(`<p>${html}</p>`);
  return childNodes
    .flatMap((node) => ('tagName' in node ? [wordsIn(node)] : []))
    .join(' ')
    .trim();
}

/** A caption's words, and the credit that its end may hold. */
export function captionAndCredit(html: string): { readonly caption: string; readonly credit: string } {
  const words = plainWords(html);
  const found = findCredit(words);
  if (found === null) return { caption: words, credit: '' };
  return { caption: words.slice(0, found.end).trim(), credit: found.credit };
}
