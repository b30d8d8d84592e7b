import type { FigureSize } from '../body/nodes/figure/figure.schema.ts';
import { printedRel } from '../body/nodes/link/link-rel.ts';
import { ArticleId } from '../library/ids.ts';

/** A place's name in Word for another article of the library: letters, digits and `_`, at most 40 (17.13.6.2). */
export function ownName(article: ArticleId): string {
  return `galley_${article}`;
}

/** The article that such a name is of; `null` for any other name. */
export function articleOfName(name: string): ArticleId | null {
  const id = ArticleId.safeParse(/^galley_(\w+)$/.exec(name)?.[1]);
  return id.success ? id.data : null;
}

/** A link's title and what search engines are told of it, as Word shows them below the pointer: "The log [sponsored]". */
export function linkTip(title: string | null, rel: string | null): string {
  const told = printedRel(rel);
  return [title ?? '', told === null ? '' : `[${told}]`].filter(Boolean).join(' ');
}

export function readLinkTip(tip: string): { readonly title: string | null; readonly rel: string | null } {
  const [, title = '', told = ''] =
    /^(.*?)\s*(?:\[((?:(?:nofollow|sponsored|ugc)\s*)+)\])?$/s.exec(tip.trim()) ?? [];
  return { title: title || null, rel: printedRel(told) };
}

/** What a picture is called in Word, by how wide the page shows it. */
export const pictureNames: Readonly<Record<FigureSize, string>> = {
  text: 'Picture',
  wide: 'Picture, wide',
  full: 'Picture, full width',
};
