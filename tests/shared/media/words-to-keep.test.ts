import { describe, expect, test } from 'vitest';
import { type UseWords, wordsToKeep } from '#shared/media/words-to-keep.ts';

const none: UseWords = { alt: '', caption: '', credit: '' };
const all: UseWords = { alt: 'Boats', caption: 'The harbour', credit: 'Bo' };

describe('what the library may take from a use', () => {
  test.each<[string, UseWords, UseWords, Partial<UseWords>]>([
    ['everything where it has nothing', all, none, all],
    ['what it lacks', all, { ...none, credit: 'Mara Lind' }, { alt: 'Boats', caption: 'The harbour' }],
    ['nothing that it says itself, also otherwise', all, { alt: 'A', caption: 'B', credit: 'C' }, {}],
    ['nothing of a use without words', none, none, {}],
    ['no empty lines', { ...none, alt: ' \n', credit: ' Bo ' }, { ...none, caption: ' ' }, { credit: 'Bo' }],
  ])('%s', (_name, use, item, kept) => {
    expect(wordsToKeep(use, item)).toEqual(kept);
  });
});
