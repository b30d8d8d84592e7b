import type { Author } from '../authors/author.schema.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import { plainWord } from '../spelling/plain-word.ts';
import { capitalise } from '../text/letter-case.ts';

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
    names.map(plainWord).flatMap((name) => [name, name.toUpperCase(), capitalise(name, 'und')]),
  );
  return (word) => {
    const own = plainWord(word);
    return known.has(own) || known.has(own.replace(/'s?$/i, ''));
  };
}
