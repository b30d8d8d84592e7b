import { plainAuthor, type ReadAuthor } from '../../read-article.ts';
import { captionAndCredit, plainWords } from '../site-post.ts';
import { textIn, type WxrRecord } from './read-wxr.ts';

/** A picture of the export's media library. */
export interface Attachment {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** What the posts refer to, collected before they are read. */
export interface WxrIndex {
  /** By login. */
  readonly authors: ReadonlyMap<string, ReadAuthor>;
  /** By post id. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

export async function indexWxr(records: AsyncIterable<WxrRecord>): Promise<WxrIndex> {
  const authors = new Map<string, ReadAuthor>();
  const attachments = new Map<string, Attachment>();
  for await (const record of records) {
    if (record.kind === 'author') {
      const login = textIn(record, 'wp:author_login');
      authors.set(login, authorOf(record, login));
    } else if (textIn(record, 'wp:post_type') === 'attachment') {
      attachments.set(textIn(record, 'wp:post_id'), {
        address: textIn(record, 'wp:attachment_url') || textIn(record, 'guid'),
        alt: record.meta.get('_wp_attachment_image_alt')?.trim() ?? '',
        ...captionAndCredit(textIn(record, 'excerpt:encoded')),
      });
    }
  }
  return { authors, attachments };
}

/** WordPress's own export has no bios. They are here where a plugin adds what it knows of users. */
function authorOf(record: WxrRecord, login: string): ReadAuthor {
  const said = (...names: readonly string[]): string =>
    names
      .map((name) => textIn(record, `wp:author_${name}`) || (record.meta.get(name)?.trim() ?? ''))
      .find(Boolean) ?? '';
  // Names of people and terms are HTML, as titles are.
  const name =
    plainWords(said('display_name')) || [said('first_name'), said('last_name')].join(' ').trim() || login;
  const url = said('url', 'user_url');
  const host = /^https?:\/\//i.test(url) ? URL.parse(url)?.hostname : undefined;
  return {
    ...plainAuthor(name),
    bio: plainWords(said('description', 'bio', 'biography')),
    links: host === undefined ? [] : [{ label: host, url }],
  };
}
