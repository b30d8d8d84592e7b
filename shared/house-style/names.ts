import type { Author } from '../authors/author.schema.ts';
import type { LibraryConfig } from '../library/library.schema.ts';

/** What a newsroom's people, its sections and itself are called is spelled right, and what its house style says is. */
export function newsroomNames(
  { title, sections, houseStyle }: Pick<LibraryConfig, 'title' | 'sections' | 'houseStyle'>,
  authors: readonly Pick<Author, 'name'>[],
): readonly string[] {
  const named = [title, ...sections.map(({ name }) => name), ...authors.map(({ name }) => name)];
  return [...houseStyle.names, ...named].flatMap((name) => name.split(/[\s\p{Pd}]+/u)).filter(Boolean);
}

/**
 * Tells the newsroom's own names from words that are wrong: as written, in capitals, with a possessive, with either apostrophe. A name
 * in small letters is right at the beginning of a sentence too; "alvane" is not for "Alvane".
 */
export function nameTest(names: readonly string[]): (word: string) => boolean {
  const known = new Set(
    names.flatMap((name) => [plain(name), plain(name).toUpperCase(), capitalised(plain(name))]),
  );
  return (word) => {
    const own = plain(word);
    return known.has(own) || known.has(own.replace(/'s?$/i, ''));
  };
}

function plain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
