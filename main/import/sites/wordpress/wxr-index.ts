import { plainAuthor, type ReadAuthor } from '../../read-article.ts';
import { captionAndCredit, plainWords } from '../site-post.ts';
import { textIn, type WxrRecord } from './read-wxr.ts';

/** A file of the export's media library. */
export interface Attachment {
  readonly id: string;
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The caption as it was written, with the credit that it may end with. */
  readonly words: string;
}

/** What the posts refer to, collected before they are read. */
export interface WxrIndex {
  /** By login. */
  readonly authors: ReadonlyMap<string, ReadAuthor>;
  /** People without a login, whom the plugin Co-Authors Plus keeps as items; by its name for each. */
  readonly guests: ReadonlyMap<string, ReadAuthor>;
  /** By post id. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** What was uploaded with a post, by the post's id. */
  readonly uploads: ReadonlyMap<string, readonly Attachment[]>;
  /** How categories are called in addresses, by their numbers. */
  readonly categories: ReadonlyMap<string, string>;
  /** The texts of patterns that several posts share, by id. */
  readonly patterns: ReadonlyMap<string, string>;
}

export async function indexWxr(records: AsyncIterable<WxrRecord>): Promise<WxrIndex> {
  const authors = new Map<string, ReadAuthor>();
  const guests = new Map<string, ReadAuthor>();
  const attachments = new Map<string, Attachment>();
  const uploads = new Map<string, Attachment[]>();
  const patterns = new Map<string, string>();
  const categories = new Map<string, string>();
  for await (const record of records) {
    if (record.kind === 'author') {
      const login = textIn(record, 'wp:author_login');
      authors.set(login, authorOf(record, login));
      continue;
    }
    if (record.kind === 'category') {
      categories.set(textIn(record, 'wp:term_id'), textIn(record, 'wp:category_nicename'));
      continue;
    }
    const id = textIn(record, 'wp:post_id');
    switch (textIn(record, 'wp:post_type')) {
      case 'attachment': {
        const attachment = attachmentOf(record, id);
        attachments.set(id, attachment);
        const post = textIn(record, 'wp:post_parent');
        const before = uploads.get(post);
        if (before === undefined) uploads.set(post, [attachment]);
        else before.push(attachment);
        break;
      }
      case 'wp_block':
        if (textIn(record, 'wp:status') === 'publish')
          patterns.set(id, record.texts.get('content:encoded')?.[0] ?? '');
        break;
      case 'guest-author':
        for (const name of [
          metaIn(record, 'cap-user_login'),
          textIn(record, 'wp:post_name').replace(/^cap-/, ''),
        ])
          if (name !== '') guests.set(name, guestOf(record, authors));
        break;
    }
  }
  return { authors, guests, attachments, uploads, categories, patterns };
}

function attachmentOf(record: WxrRecord, id: string): Attachment {
  const words = textIn(record, 'excerpt:encoded');
  return {
    id,
    address: textIn(record, 'wp:attachment_url') || textIn(record, 'guid'),
    alt: metaIn(record, '_wp_attachment_image_alt'),
    ...captionAndCredit(words),
    words: plainWords(words),
  };
}

/** WordPress's own export has no bios. They are here where a plugin adds what it knows of users. */
function authorOf(record: WxrRecord, login: string): ReadAuthor {
  const said = (...names: readonly string[]): string =>
    names.map((name) => textIn(record, `wp:author_${name}`) || metaIn(record, name)).find(Boolean) ?? '';
  // Names of people and terms are HTML, as titles are.
  const name =
    plainWords(said('display_name')) || [said('first_name'), said('last_name')].join(' ').trim() || login;
  return person(name, said('description', 'bio', 'biography'), said('url', 'user_url'));
}

/** A guest who has a login after all is that user. */
function guestOf(record: WxrRecord, authors: WxrIndex['authors']): ReadAuthor {
  const user = authors.get(metaIn(record, 'cap-linked_account'));
  const name = plainWords(metaIn(record, 'cap-display_name')) || plainWords(textIn(record, 'title'));
  return user ?? person(name, metaIn(record, 'cap-description'), metaIn(record, 'cap-website'));
}

/** `bio`: HTML. */
function person(name: string, bio: string, url: string): ReadAuthor {
  const host = /^https?:\/\//i.test(url) ? URL.parse(url)?.hostname : undefined;
  const links = host === undefined ? [] : [{ label: host, url }];
  return { ...plainAuthor(name), bio: plainWords(bio), links };
}

function metaIn(record: WxrRecord, key: string): string {
  return record.meta.get(key)?.trim() ?? '';
}
