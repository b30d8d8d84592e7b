import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { html } from '#shared/html/html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { ownText, xmlChunks } from '../xml-chunks.ts';

/** A child of an item or entry. `path`: its name, below the entry's children with theirs: `author/name`. */
interface FeedField {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text; XHTML (Atom, 3.1.1.3) as markup. */
  readonly text: string;
}
export type FeedEntry = readonly FeedField[];

const longestText = 20_000_000;
const entryTags = new Set(['item', 'entry']);

/**
 * The items of an RSS 2.0 feed or the entries of an Atom feed (RFC 4287), one at a time. ExpectedError `unreadable-file`,
 * `wrong-encoding`, `feed-damaged` with the line, or `not-feed`. No entity is expanded and nothing is fetched: a document
 * type is refused.
 */
export async function* readFeed(path: string): AsyncGenerator<FeedEntry> {
  const name = basename(path);
  const ready: FeedEntry[] = [];
  const parser = feedParser(name, (entry) => ready.push(entry));
  for await (const chunk of xmlChunks(path)) {
    parser.write(chunk);
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}

interface Open {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function feedParser(name: string, give: (entry: FeedEntry) => void): SaxesParser {
  const sax = new SaxesParser();
  const refuse = (message: string): never => {
    throw new ExpectedError('feed-damaged', `${name} ${message}`);
  };
  let fields: FeedField[] | null = null;
  let open: Open[] = [];
  /** Within XHTML, how deep. */
  let markup = 0;

  const add = (text: string): void => {
    const last = open.at(-1);
    if (last === undefined) return;
    last.text += text;
    if (last.text.length > longestText)
      refuse(
        phrase`holds a text of more than ${longestText / 1_000_000} million characters, which is no article.`,
      );
  };

  sax.on('error', () =>
    refuse(phrase`can't be read beyond line ${sax.line}: it is cut off or altered. Fetch it again.`),
  );
  sax.on('doctype', () =>
    refuse(phrase`declares a document type, which no feed needs and which may lead elsewhere.`),
  );
  sax.on('opentag', ({ name: tag, attributes }) => {
    if (fields === null) {
      if (entryTags.has(tag)) fields = [];
      return;
    }
    const last = open.at(-1);
    if (markup > 0 || last?.attributes['type'] === 'xhtml') {
      markup += 1;
      const written = Object.entries(attributes).map(([key, value]) => html` ${key}="${value}"`);
      add(`<${tag}${written.join('')}>`);
    } else open.push({ path: [last?.path, tag].filter(Boolean).join('/'), attributes, text: '' });
  });
  sax.on('closetag', ({ name: tag }) => {
    if (fields === null) return;
    if (markup > 0) {
      markup -= 1;
      add(`</${tag}>`);
    } else if (open.length === 0 && entryTags.has(tag)) {
      give(fields);
      fields = null;
    } else {
      const field = open.pop();
      if (field !== undefined) fields.push({ ...field, text: ownText(field.text) });
    }
  });
  const text = (words: string): void => add(markup > 0 ? html`${words}`.toString() : words);
  sax.on('text', text);
  sax.on('cdata', text);
  sax.on('end', () => {
    open = [];
  });
  return sax;
}
