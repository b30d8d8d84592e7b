import type { Figure, MediaDetails } from './media.schema.ts';

/** What a use says of its picture. */
export type UseWords = Pick<Figure, 'alt' | 'caption' | 'credit'>;

const kept = ['alt', 'caption', 'credit'] as const satisfies readonly (keyof UseWords & keyof MediaDetails)[];

/** Of which words of a use the library has none of its own. */
export function namesToKeep(use: UseWords, item: UseWords): readonly (keyof UseWords)[] {
  return kept.filter((name) => use[name].trim() !== '' && item[name].trim() === '');
}

/** Those words. What the library says itself is not among them: it is never to be written over. */
export function wordsToKeep(use: UseWords, item: UseWords): Partial<UseWords> {
  return Object.fromEntries(namesToKeep(use, item).map((name) => [name, use[name].trim()]));
}
