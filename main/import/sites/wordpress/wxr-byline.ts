import { namesIn } from '../../names.ts';
import { plainAuthor, type ReadAuthor } from '../../read-article.ts';
import { plainWords } from '../site-post.ts';
import { textIn, type WxrRecord } from './read-wxr.ts';
import type { WxrIndex } from './wxr-index.ts';

/** What the plugin Co-Authors Plus writes before the slug of each. */
const plugin = /^cap-/;

/**
 * Who wrote a post: its user and, by the plugin Co-Authors Plus, the others. Where the plugin names people and the user isn't one of
 * them, the user only put it in, and readers saw the others alone. A display name may hold several.
 */
export function writersOf(record: WxrRecord, index: WxrIndex): readonly ReadAuthor[] {
  const login = textIn(record, 'dc:creator');
  const user = index.authors.get(login) ?? plainAuthor(login);
  const terms = record.terms.filter(({ domain, name }) => domain === 'author' && plainWords(name) !== '');
  const named = terms.map((term) => personOf(term, index));
  const isPlugin = terms.some(({ slug }) => plugin.test(slug));
  const isNamed = named.some(({ name }) => name === user.name);
  const first = isPlugin && !isNamed ? [] : peopleIn(user);
  const all = [...first, ...named];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

/** The plugin names people by login, or by a slug that is the login of most; its guests are items of the export. */
function personOf({ name, slug }: WxrRecord['terms'][number], { authors, guests }: WxrIndex): ReadAuthor {
  const words = plainWords(name);
  const login = slug.replace(plugin, '');
  const people = plugin.test(slug) ? [guests.get(words), guests.get(login)] : [];
  const known = [...people, authors.get(words), plugin.test(slug) ? authors.get(login) : undefined];
  return known.find((one) => one !== undefined) ?? plainAuthor(words);
}

function peopleIn(user: ReadAuthor): readonly ReadAuthor[] {
  return namesIn(user.name).map((name) => (name === user.name ? user : plainAuthor(name)));
}
