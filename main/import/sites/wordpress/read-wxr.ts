import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { ownText, xmlChunks } from '../xml-chunks.ts';

/** An element of the export with the texts of its children by name, each as often as it comes. */
export interface WxrRecord {
  readonly kind: 'item' | 'author' | 'category';
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** `<category domain="post_tag" nicename="sea">Sea</category>` */
  readonly terms: readonly { readonly domain: string; readonly slug: string; readonly name: string }[];
  /** `<wp:postmeta>`, such as `_thumbnail_id`; of an author `<wp:usermeta>`, which some plugins write. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<wp:comment>`, the texts of each by name. */
  readonly comments: readonly ReadonlyMap<string, string>[];
}

/** Kept in memory of one element; a longer text is cut nowhere but refused, as no article is so long. */
const longestText = 50_000_000;

/**
 * The authors, categories and items of a WordPress export (WXR 1.0 to 1.2, developer.wordpress.org/news/…/wxr), one at a time in
 * constant memory. ExpectedError `unreadable-file`, `wrong-encoding`, `not-wxr` or `wxr-damaged` with the line.
 */
export async function* readWxr(path: string): AsyncGenerator<WxrRecord> {
  const name = basename(path);
  const parser = new WxrParser(name);
  for await (const chunk of xmlChunks(path)) {
    parser.write(chunk);
    yield* parser.take();
  }
  parser.close();
  yield* parser.take();
}

const recordKinds: Readonly<Record<string, WxrRecord['kind'] | undefined>> = {
  item: 'item',
  'wp:author': 'author',
  'wp:category': 'category',
};

class WxrParser {
  readonly #sax = new SaxesParser();
  readonly #name: string;
  readonly #path: string[] = [];
  #text = '';
  #record: { kind: WxrRecord['kind']; texts: Map<string, string[]> } | null = null;
  #terms: { domain: string; slug: string; name: string }[] = [];
  #meta = new Map<string, string>();
  #comments: Map<string, string>[] = [];
  #metaKey = '';
  #domain = '';
  #slug = '';
  #ready: WxrRecord[] = [];
  #isWxr = false;

  constructor(name: string) {
    this.#name = name;
    this.#sax.on('error', (error) => {
      const line = /^(\d+):/.exec(error.message)?.[1] ?? String(this.#sax.line);
      const message = phrase`${name} can't be read beyond line ${line}: it is cut off or altered. Export it from WordPress again.`;
      throw new ExpectedError('wxr-damaged', message);
    });
    this.#sax.on('doctype', () => {
      throw new ExpectedError(
        'wxr-damaged',
        phrase`${name} declares a document type, which no WordPress export does.`,
      );
    });
    this.#sax.on('opentag', ({ name: tag, attributes }) => this.#open(tag, attributes));
    this.#sax.on('closetag', ({ name: tag }) => this.#close(tag));
    const add = (text: string): void => this.#add(text);
    this.#sax.on('text', add);
    this.#sax.on('cdata', add);
  }

  write(chunk: string): void {
    this.#sax.write(chunk);
  }

  close(): void {
    this.#sax.close();
    if (this.#isWxr) return;
    const message = phrase`${this.#name} is no WordPress export: it has no <wp:wxr_version>. In WordPress choose Tools → Export, All content.`;
    throw new ExpectedError('not-wxr', message);
  }

  take(): readonly WxrRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(tag);
    this.#text = '';
    const kind = recordKinds[tag];
    if (kind !== undefined) {
      this.#record = { kind, texts: new Map() };
      this.#terms = [];
      this.#meta = new Map();
      this.#comments = [];
    }
    if (tag === 'wp:comment') this.#comments.push(new Map());
    if (tag === 'category') {
      this.#domain = attributes['domain'] ?? '';
      this.#slug = attributes['nicename'] ?? '';
    }
  }

  #add(text: string): void {
    this.#text += text;
    if (this.#text.length <= longestText) return;
    const message = phrase`${this.#name} holds a text of more than ${longestText / 1_000_000} million characters, which is no article.`;
    throw new ExpectedError('wxr-damaged', message);
  }

  #close(tag: string): void {
    const parent = this.#path.at(-2);
    this.#path.pop();
    const record = this.#record;
    const text = record === null ? '' : ownText(this.#text);
    if (tag === 'wp:wxr_version') this.#isWxr = true;
    if (record === null) return;
    if (recordKinds[tag] !== undefined) {
      this.#ready.push({ ...record, terms: this.#terms, meta: this.#meta, comments: this.#comments });
      this.#record = null;
    } else if (tag === 'category') {
      this.#terms.push({ domain: this.#domain, slug: this.#slug, name: text.trim() });
    } else if (this.#path.includes('wp:comment')) {
      // A comment's own `<wp:commentmeta>` is a plugin's business.
      if (parent === 'wp:comment') this.#comments.at(-1)?.set(tag, text);
    } else if (tag === 'wp:meta_key') {
      this.#metaKey = text.trim();
    } else if (tag === 'wp:meta_value') {
      this.#meta.set(this.#metaKey, text);
    } else if (recordKinds[parent ?? ''] !== undefined) {
      record.texts.set(tag, [...(record.texts.get(tag) ?? []), text]);
    }
    this.#text = '';
  }
}

/** The first text of that name, trimmed; '' without one. */
export function textIn(record: WxrRecord, name: string): string {
  return (record.texts.get(name)?.[0] ?? '').trim();
}

/** A post or a page, wherever it is in its making. */
export function isTextItem(record: WxrRecord): boolean {
  return record.kind === 'item' && ['post', 'page'].includes(textIn(record, 'wp:post_type'));
}

/** What lies in the bin, was never begun, or is a version of another item. */
export function isBinned(record: WxrRecord): boolean {
  return ['trash', 'auto-draft', 'inherit'].includes(textIn(record, 'wp:status'));
}
