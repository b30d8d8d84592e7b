import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryImport } from '#main/import/import-service.ts';
import { commentsOf } from '#main/import/sites/wordpress/wxr-comments.ts';
import { systemClock } from '#main/platform/clock.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';
import { wxr, wxrItem } from '../../../../helpers/wxr.ts';

const said = (id: string, fields: Readonly<Record<string, string>> = {}) => ({
  id,
  author: 'Ada Reader',
  author_email: 'ada@reader.example',
  author_IP: '203.0.113.7',
  author_url: 'https://reader.example/',
  content: `Words of ${id}.`,
  ...fields,
});
const post = (...comments: readonly Readonly<Record<string, string>>[]) =>
  wxr(wxrItem({ id: 1, title: 'The quay', content: 'Text', comments, commentStatus: 'closed' }));

describe('comments of a WordPress export', () => {
  it('come with what was decided of them, answers with their questions, and again without doubles', async () => {
    const comments = [
      said('11'),
      said('12', { parent: '11', approved: '0', author_url: 'not an address' }),
      said('13', { approved: 'spam', author: '' }),
      said('14', { approved: 'trash' }),
      said('15', { type: 'pingback' }),
    ];
    const taken = await takeSiteFiles({ 'a.xml': post(...comments) }, 'a.xml');
    const article = named(taken, 'The quay');
    expect(taken.reports[0]?.problems).toEqual([]);
    expect(article).toMatchObject({ commentsOpen: false, hero: null });
    const kept = await taken.newsroom.comments.of(article.id);
    expect(kept).toMatchObject([
      {
        name: 'Ada Reader',
        website: 'https://reader.example/',
        at: '2020-01-02T03:04:05Z',
        state: 'approved',
        parent: null,
        text: 'Words of 11.',
      },
      { website: null, state: 'pending', parent: kept[0]?.id },
      { name: 'Anonymous', state: 'spam' },
    ]);

    const later = { 'a.xml': post(...comments, said('16', { parent: '12' })) };
    const again = await takeSiteFiles(later, 'a.xml', taken.newsroom);
    expect(again.reports).toMatchObject([{ isKnown: true }]);
    const after = await taken.newsroom.comments.of(article.id);
    expect(after.slice(0, 3)).toEqual(kept);
    expect(after[3]).toMatchObject({ parent: kept[1]?.id, text: 'Words of 16.' });
    const file = join(taken.newsroom.folder.path, 'articles', article.id, 'comments.json');
    expect(await readFile(file, 'utf8')).not.toMatch(/ada@|203\.0\.113/);
  });

  it('are counted by a dry run, and those that can’t be kept are said', async () => {
    const { newsroom, reports } = await takeSiteFiles(
      { 'a.xml': post(said('1'), said('2', { content: ' ' })) },
      'a.xml',
    );
    expect(reports[0]?.problems).toEqual(['a comment by Ada Reader was not taken: a comment needs words']);
    const path = join(await tempFolder(), 'b.xml');
    await writeFile(path, post(said('1'), said('3')));
    const trial = tryImport({ ...newsroom, clock: systemClock });
    for await (const report of trial.imports(path, { status: 'ready', media: null })) {
      expect(report.isKnown).toBe(true);
    }
    expect(trial.news().comments).toBe(1);
  });

  it.each([
    ['One.\n\nTwo &amp; <em>three</em>', 'One.\n\nTwo & three'],
    ['See <a href="https://a.example/x" rel="nofollow">this</a>', 'See this (https://a.example/x)'],
    ['<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
    ['<blockquote>Said</blockquote>No.<script>x()</script>', 'Said\n\nNo.'],
  ])('%j is %j', (content, text) => {
    const [comment] = commentsOf([
      new Map([
        ['wp:comment_approved', '1'],
        ['wp:comment_content', content],
      ]),
    ]);
    expect(comment?.text).toBe(text);
  });
});

describe('authors of a WordPress export', () => {
  it.each([
    [
      'elements of its own',
      '<wp:author_description>Ines writes.</wp:author_description><wp:author_url>https://i.example/</wp:author_url>',
    ],
    [
      'usermeta',
      '<wp:usermeta><wp:meta_key>description</wp:meta_key><wp:meta_value>Ines writes.</wp:meta_value></wp:usermeta>' +
        '<wp:usermeta><wp:meta_key>user_url</wp:meta_key><wp:meta_value>https://i.example/</wp:meta_value></wp:usermeta>',
    ],
  ])('have their bios where a plugin wrote them as %s', async (_what, more) => {
    const file = wxr(wxrItem({ id: 1, title: 'A', content: 'x' })).replace(
      '</wp:author>',
      `${more}</wp:author>`,
    );
    const { newsroom } = await takeSiteFiles({ 'a.xml': file }, 'a.xml');
    expect(newsroom.authors.list()).toMatchObject([
      { name: 'Ines Prado', bio: 'Ines writes.', links: [{ label: 'i.example', url: 'https://i.example/' }] },
    ]);
  });
});
