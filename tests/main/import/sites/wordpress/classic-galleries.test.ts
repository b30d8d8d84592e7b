import { describe, expect, it } from 'vitest';
import { wxrItem } from '../../../../helpers/wxr.ts';
import { readPosts } from './read-posts.ts';

describe('classic galleries', () => {
  const uploads = 'https://w.example/wp-content/uploads';
  const uploaded = (id: number, excerpt: string, alt: string, parent = 0, name = `${id}.jpg`): string =>
    wxrItem({
      id,
      type: 'attachment',
      status: 'inherit',
      excerpt,
      parent,
      url: `${uploads}/${name}`,
      meta: { _wp_attachment_image_alt: alt },
    });
  const quay = uploaded(7, 'The <b>quay</b> (Photo: Ana Lima)', 'Boats "at" a quay', 1);
  const crane = uploaded(8, '', 'A crane', 1);

  it.each<[what: string, content: string, lines: readonly string[]]>([
    [
      'have the captions, credits and alt texts of the media library',
      '[gallery ids="8,7"]',
      ['gallery: ', '  figure f(A crane):  ()', '  figure f(Boats "at" a quay): The quay (Ana Lima)'],
    ],
    [
      'without numbers show what was uploaded with the post',
      '[gallery]',
      ['gallery: ', '  figure f(Boats "at" a quay): The quay (Ana Lima)', '  figure f(A crane):  ()'],
    ],
    [
      'may leave one out',
      'Words.\n\n[gallery exclude="8" columns="2"]',
      ['p: Words.', 'figure f(Boats "at" a quay): The quay (Ana Lima)'],
    ],
  ])('%s', async (_what, content, lines) => {
    const [read] = await readPosts(
      wxrItem({ id: 1, title: 'T', content }),
      quay,
      crane,
      uploaded(9, 'A paper', '', 1, 'paper.pdf'),
      uploaded(10, 'Elsewhere', '', 2),
    );
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual([]);
  });
});
