import { describe, expect, it } from 'vitest';
import { wxrItem } from '../../../../helpers/wxr.ts';
import { paragraph } from './block-markup.ts';
import { readPosts } from './read-posts.ts';

describe('blocks that WordPress fills in', () => {
  const pattern = (id: number, content: string, status = 'publish'): string =>
    wxrItem({ id, type: 'wp_block', title: 'P', content, status });
  const missing = (id: number): string =>
    `a pattern that stands in several posts isn’t in the export (number ${id}); its words are not here`;

  it.each<
    [
      what: string,
      content: string,
      others: readonly string[],
      lines: readonly string[],
      notes: readonly string[],
    ]
  >([
    [
      'a synced pattern',
      `${paragraph('One.')}<!-- wp:block {"ref":7} /-->${paragraph('Two.')}`,
      [pattern(7, paragraph('Shared.'))],
      ['p: One.', 'p: Shared.', 'p: Two.'],
      [],
    ],
    [
      'a pattern in a pattern',
      '<!-- wp:block {"ref":7} /-->',
      [pattern(7, `${paragraph('Outer.')}<!-- wp:block {"ref":8} /-->`), pattern(8, paragraph('Inner.'))],
      ['p: Outer.', 'p: Inner.'],
      [],
    ],
    [
      'a pattern in itself',
      '<!-- wp:block {"ref":7} /-->',
      [pattern(7, `${paragraph('Once.')}<!-- wp:block {"ref":7} /-->`)],
      ['p: Once.'],
      [missing(7)],
    ],
    [
      'a pattern that is not in the export',
      `${paragraph('One.')}<!-- wp:block {"ref":9} /-->`,
      [pattern(7, paragraph('Other.')), pattern(9, paragraph('Binned.'), 'trash')],
      ['p: One.'],
      [missing(9)],
    ],
    [
      'a pattern with words of this post’s own',
      '<!-- wp:block {"ref":7,"content":{"Lead":{"content":"Our own lead"}}} /-->',
      [pattern(7, paragraph('Shared.'))],
      ['p: Shared.', 'p: Our own lead'],
      ['words that only this post has in a shared pattern follow the pattern: look where they belong'],
    ],
    [
      'a block of a plugin with words',
      '<!-- wp:acf/quote {"name":"acf/quote","data":{"text":"So \\u003cem\\u003eit\\u003c/em\\u003e goes","_text":"field_5f"},"mode":"edit"} /-->',
      [],
      ['p: So it goes'],
      ['the block “acf/quote” of a plugin is unknown here; its words are kept as text'],
    ],
    [
      'a block without words',
      `${paragraph('One.')}<!-- wp:my-plugin/chart {"id":3} /--><!-- wp:latest-posts /--><!-- wp:latest-posts /-->`,
      [],
      ['p: One.'],
      [
        'the block “my-plugin/chart” is empty in the export, as only WordPress fills it in; it was left out',
        'the block “latest-posts” is empty in the export, as only WordPress fills it in; it was left out',
      ],
    ],
    [
      'a block in a classic text',
      'One.\n\n<!-- wp:block {"ref":7} /-->',
      [pattern(7, paragraph('Shared.'))],
      ['p: One.', 'p: Shared.'],
      [],
    ],
  ])('%s', async (_what, content, others, lines, notes) => {
    const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content }), ...others);
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual(notes);
  });

  it('that grow beyond measure are refused', async () => {
    const many = (ref: number): string => `<!-- wp:block {"ref":${ref}} /-->`.repeat(1000);
    const [read] = await readPosts(
      wxrItem({ id: 1, title: 'T', content: many(7) }),
      pattern(7, many(8)),
      pattern(8, many(9)),
      pattern(9, paragraph('x')),
    );
    expect(read?.post).toMatchObject({ refused: expect.stringContaining('which is no article') });
  });
});
