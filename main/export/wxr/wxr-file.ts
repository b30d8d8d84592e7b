import type { Author } from '#shared/authors/author.schema.ts';
import { html } from '#shared/html/html.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { languageOf } from '../export-source.ts';
import type { TogetherFile } from '../together-file.ts';
import { attachmentItem } from './wxr-attachment.ts';
import { postItem } from './wxr-item.ts';
import { cdata, words } from './wxr-text.ts';

/**
 * Articles as WordPress takes them in (WXR 1.2, its wp-admin/includes/export.php; Tools → Import → WordPress). A picture
 * is an item of its own, after the first article that shows it.
 */
export function createWxrFile(config: LibraryConfig, authors: readonly Author[]): TogetherFile {
  /** By their files: two articles may show two parts of one picture. */
  const attachments = new Map<string, number>();
  const base = config.baseUrl ?? 'https://newsroom.invalid';
  let last = 0;
  const nextId = (): number => {
    last += 1;
    return last;
  };

  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
${html`<title>${config.title}</title>
<link>${base}</link>
<description></description>
<language>${config.language}</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${base}</wp:base_site_url>
<wp:base_blog_url>${base}</wp:base_blog_url>
`}${authors.map(authorOf).join('')}${config.sections.map(categoryOf).join('')}`,
    article: (source) => {
      const { hero } = source.article;
      const fresh = [...source.pictures.values()].filter(({ address }) => !attachments.has(address));
      const items = fresh.map((picture) => {
        const id = nextId();
        attachments.set(picture.address, id);
        const said = hero?.media === picture.item.id ? hero : picture.item.details;
        return attachmentItem(picture, id, { base, language: languageOf(source) }, said);
      });
      const shown = hero === null ? undefined : source.pictures.get(hero.media);
      const thumbnail = shown && attachments.get(shown.address);
      return [postItem(source, nextId(), thumbnail, base), ...items].join('');
    },
    end: () => '</channel>\n</rss>\n',
  };
}

function authorOf({ slug, name }: Author): string {
  return `<wp:author><wp:author_login>${cdata(slug)}</wp:author_login><wp:author_email>${cdata(`${slug}@newsroom.invalid`)}</wp:author_email><wp:author_display_name>${words(name)}</wp:author_display_name></wp:author>\n`;
}

function categoryOf({ slug, name }: LibraryConfig['sections'][number]): string {
  return `<wp:category><wp:category_nicename>${cdata(slug)}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${words(name)}</wp:cat_name></wp:category>\n`;
}
