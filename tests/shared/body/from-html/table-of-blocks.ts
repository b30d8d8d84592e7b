import { expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from './outline.ts';

/** A library that has every picture whose address ends in .jpg; its id begins with the name. */
export function picture(source: string): { readonly media: MediaId } | null {
  const name = /([0-9a-f]+)\.jpg$/.exec(source)?.[1];
  return name === undefined ? null : { media: MediaId.parse(name.padEnd(64, '0')) };
}

export function table(
  cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[],
): void {
  it.each(cases)('%s', (_what, html, blocks) => {
    expect(outline(blocksFromHtml(html, { picture }).blocks)).toEqual(blocks);
  });
}
