import { html } from '#shared/html/html.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import type { ExportedPicture } from '../export-source.ts';
import { cdata, postMeta, words } from './wxr-text.ts';

/** A picture of WordPress's media library. `words`: the article's own, which its hero shows. */
export function attachmentItem(
  { item, address }: ExportedPicture,
  id: number,
  { base, language }: { readonly base: string; readonly language: string },
  { caption, credit, alt }: Pick<MediaItem['details'], 'caption' | 'credit' | 'alt'>,
): string {
  const url = new URL(address, base).href;
  const name = item.id.slice(0, 16);
  return `<item>
<title>${cdata(name)}</title>
${html`<link>${url}</link>\n<guid isPermaLink="false">urn:galley:media:${item.id}</guid>\n`}<content:encoded>${cdata('')}</content:encoded>
<excerpt:encoded>${words([caption, credit && siteMessages(language).photoCredit(credit)].filter(Boolean).join(' '))}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_name>${cdata(name)}</wp:post_name>
<wp:status>${cdata('inherit')}</wp:status>
<wp:post_type>${cdata('attachment')}</wp:post_type>
<wp:attachment_url>${cdata(url)}</wp:attachment_url>
${alt === '' ? '' : postMeta('_wp_attachment_image_alt', alt)}</item>
`;
}
