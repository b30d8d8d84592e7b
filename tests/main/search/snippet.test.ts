import { describe, expect, it } from 'vitest';
import { readQuery } from '#main/search/search-query.ts';
import { snippetOf } from '#main/search/snippet.ts';

const far = 'word '.repeat(40);

function shown(text: string, query: string): string | null {
  const runs = snippetOf(text, readQuery(query).terms);
  return runs?.map(({ text: part, isHit }) => (isHit ? `[${part}]` : part)).join('') ?? null;
}

describe('a snippet', () => {
  it.each([
    ['The water board met.', 'water', 'The [water] board met.'],
    ['The Water board met.', 'wat', 'The [Wat]er board met.'],
    ['Élan and elan.', 'ela', '[Éla]n and [ela]n.'],
    ['Elan and élan.', 'éla', '[Ela]n and [éla]n.'],
    ['The water board met by the water.', 'board wat', 'The [wat]er [board] met by the [wat]er.'],
    [`${far}The water.`, 'water', `… word word word word word word word The [water].`],
    [`Water, ${far}and water again.`, 'water', `[Water], ${'word '.repeat(19)}wor…`],
    ['東京都の水道局', '水道', '東京都の[水道]局'],
    ['Nothing of it.', 'water', null],
    ['', 'water', null],
    ['Überwasser', 'uber', '[Über]wasser'],
    ['ﬁsh and fish', 'fis', '[ﬁsh] and [fis]h'],
  ])('of %j for %j', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });
});
