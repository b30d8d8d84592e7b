import { describe, expect, it } from 'vitest';
import { wxrItem } from '../../../../helpers/wxr.ts';
import { paragraph } from './block-markup.ts';
import { readPosts } from './read-posts.ts';

const mark = (id: string, number: number): string =>
  `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`;

describe('footnotes of blocks', () => {
  it.each<[what: string, content: string, kept: string, lines: readonly string[], notes: readonly string[]]>([
    [
      'come to their marks',
      `${paragraph(`One${mark('a1', 1)} and two${mark('b2', 2)}.`)}<!-- wp:footnotes /-->`,
      '[{"content":"the <em>note</em>","id":"a1"},{"content":"a second","id":"b2"}]',
      ['p: One<note the <i:note>> and two<note a second>.'],
      [],
    ],
    [
      'come to marks below their own place',
      `<!-- wp:footnotes /-->${paragraph(`One${mark('a1', 1)}.`)}`,
      '[{"content":"the note","id":"a1"}]',
      ['p: One<note the note>.'],
      [],
    ],
    [
      'without a mark follow the text',
      paragraph('One.'),
      '[{"content":"the note","id":"a1"}]',
      ['p: One.', '1. the note'],
      [],
    ],
    [
      'that are damaged are named with their words',
      paragraph(`One${mark('a1', 1)}.`),
      '[{"content":"a <a href="x">note</a>","id":"a1"}]',
      ['p: One<sup:1>.'],
      ['its footnotes are damaged in the export: “[{"content":"a note","id":"a1"}]”'],
    ],
    ['that are none are nothing', paragraph('One.'), '', ['p: One.'], []],
  ])('%s', async (_what, content, footnotes, lines, notes) => {
    const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content, meta: { footnotes } }));
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual(notes);
  });
});
