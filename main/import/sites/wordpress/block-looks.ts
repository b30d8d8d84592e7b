import { replaceSpans } from '../../replace-spans.ts';

/** An address alone in a line or in its block: WordPress shows what is there (code reference: WP_Embed::autoembed). */
const alone = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/i;
const wrapped = /(<div\b[^<>]*\bwp-block-embed__wrapper\b[^<>]*>)\s*(https?:\/\/[^\s<>"]+)\s*(?=<\/div>)/gi;

/** In the block that Gutenberg has for it; where nothing here can show what is there, it leads there. */
export function embedLine(line: string): string | null {
  const address = alone.exec(line)?.[1];
  if (address === undefined) return null;
  return `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><a href="${address}">${address}</a></div></figure>`;
}

/**
 * Blocks with what only their looks say as elements: pictures behind words (covers that stay in place), embeds as links. The second link of
 * a file is a button, which says nothing.
 */
export function withoutLooks(html: string): string {
  const shown = html
    .replace(/<div\b[^<>]*>/gi, (tag) => {
      if (!tag.includes('wp-block-cover') || !tag.includes('background-image')) return tag;
      const address =
        /background-image:\s*url\(\s*(?:&quot;|&#0?39;|["'])?([^)"'<>\s]+?)(?:&quot;|&#0?39;|["'])?\s*\)/i.exec(
          tag,
        )?.[1];
      return address === undefined ? tag : `<figure><img src="${address}" alt=""></figure>${tag}`;
    })
    .replace(wrapped, '$1<a href="$2">$2</a>');
  const button = /<a\b[^<>]*\bwp-block-file__button\b[^<>]*>/gi;
  return replaceSpans(
    shown,
    button,
    () => '</a>',
    () => '',
  );
}
