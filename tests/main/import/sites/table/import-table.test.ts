import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/body/plain-text.ts';
import { LanguageTag } from '#shared/library/ids.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const quoted = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

describe('a table', { timeout: 60_000 }, () => {
  it('with named columns brings every field', async () => {
    const files = {
      'articles.csv': `\ufeff${quoted([
        ...[['Title', 'Body', 'Subtitle', 'Date', 'Author', 'Tags', 'Section', 'Slug', 'URL']],
        [
          'The “quay” & more',
          '<p>First <b>words</b>, a "quote".</p>\n<p><img src="/media/crane.jpg" alt="A crane"></p>',
          'In short.',
          '2019-06-22T10:15:00Z',
          'Ines Prado and Bo Chen',
          'Work; Ports',
          'Sea',
          'quay',
          'https://q.example/2019/quay/',
        ],
        ['Plain', 'One <\nline.\n\nTwo.', '', '22/06/2019', '', '', '', '', ''],
      ])}`,
      'media/crane.jpg': await picture('jpeg'),
    };
    const taken = await takeSiteFiles(files, 'articles.csv');
    expect(taken.reports.map(({ problems }) => problems)).toEqual([[], []]);
    const full = named(taken, 'The “quay” & more');
    expect(full).toMatchObject({
      standfirst: 'In short.',
      status: 'ready',
      section: 'sea',
      slug: 'quay',
      tags: ['Work', 'Ports'],
      byline: [{ author: 'ines-prado' }, { author: 'bo-chen' }],
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(plainText(full.body)).toContain('First words, a "quote".');
    expect(full.body.root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'figure', alt: 'A crane' },
    ]);
    const { addresses } = await taken.newsroom.snapshot();
    expect(addresses?.get(full.id)).toEqual(['2019/quay/index.html']);
    expect(outline(named(taken, 'Plain').body.root.children as object[])).toEqual([
      'p: One < / line.',
      'p: Two.',
    ]);
    const again = await takeSiteFiles(files, 'articles.csv', taken.newsroom);
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true]);
  });

  it('of Drupal, as its views export nodes', async () => {
    const csv = quoted([
      [
        'nid',
        'type',
        'title',
        'body__value',
        'Authored on',
        'Authored by',
        'field_tags',
        'status',
        'langcode',
      ],
      [
        '7',
        'article',
        'The quay',
        'Words.',
        'Thu, 06/20/2019 - 14:07',
        'Ines Prado',
        'Work, Ports',
        '1',
        'en',
      ],
      ['8', 'article', 'Later', 'Words.', 'Wed, 06/05/2019 - 14:07', 'Ines Prado', '', '0', 'en'],
    ]);
    const taken = await takeSiteFiles({ 'nodes.csv': csv }, 'nodes.csv');
    expect(taken.reports.map(({ file, problems, isLeftOut }) => [file, problems.length, isLeftOut])).toEqual([
      ['nodes.csv: column type', 1, true],
      ['nodes.csv: The quay', 0, false],
      ['nodes.csv: Later', 0, false],
    ]);
    // The other date of the table, whose day can be no month, says how this one is meant.
    expect(named(taken, 'Later')).toMatchObject({
      status: 'draft',
      publication: { at: '2019-06-05T13:07:00Z' },
    });
    expect(named(taken, 'The quay')).toMatchObject({
      status: 'ready',
      tags: ['Work', 'Ports'],
      publication: { at: '2019-06-20T13:07:00Z' },
    });
  });

  it('of Drupal, with fields in the markup that its views give them', async () => {
    const csv = quoted([
      ['title', 'body', 'created', 'uid', 'author', 'field_tags', 'field_image', 'status'],
      [
        '<a href="/node/7">The quay &amp; more</a>',
        '<p>Words.</p>',
        '<time datetime="2019-06-20T14:07:23+00:00" class="datetime">Thursday, June 20, 2019</time>',
        '1',
        '<span>Ines Prado</span>',
        '<a href="/tags/work">Work</a>, <a href="/tags/ports">Ports &amp; piers</a>',
        '<img loading="lazy" src="/sites/default/files/q.jpg?itok=x" width="9" alt="A quay" />',
        'Not published',
      ],
    ]);
    const files = { 'nodes.csv': csv, 'sites/default/files/q.jpg': await picture('jpeg') };
    const taken = await takeSiteFiles(files, 'nodes.csv');
    const quay = named(taken, 'The quay & more');
    expect(quay).toMatchObject({
      status: 'draft',
      tags: ['Work', 'Ports & piers'],
      byline: [{ author: 'ines-prado' }],
      hero: { alt: 'A quay' },
      publication: { at: '2019-06-20T14:07:23Z' },
    });
  });

  it('of Joomla, with its texts in two parts, its states and its pictures', async () => {
    const images = (image_intro: string): string =>
      JSON.stringify({
        image_intro,
        image_intro_alt: 'A quay',
        image_intro_caption: 'At dawn. (Photo: Bea Sol)',
        image_fulltext: '',
      });
    const csv = quoted([
      [
        'id',
        'title',
        'alias',
        'introtext',
        'fulltext',
        'state',
        'created',
        'publish_up',
        'images',
        'language',
      ],
      ...[
        ['1', 'The quay', 'the-quay', '<p>One.</p>', '<p>Two.</p>', '1', '2019-06-20 08:00:00'].concat(
          '2019-06-22 10:15:00',
          images('images/q.jpg#joomlaImage://local-images/q.jpg?width=9'),
          '*',
        ),
        ['2', 'Old', 'old', '<p>One.</p>', '', '2', '2019-06-20 08:00:00', '', '', 'pt-PT'],
        ['3', 'Gone', 'gone', '<p>One.</p>', '', '-2', '2019-06-20 08:00:00', '', '{}', '*'],
      ],
    ]);
    const taken = await takeSiteFiles({ 'a.csv': csv, 'images/q.jpg': await picture('jpeg') }, 'a.csv');
    expect(taken.reports.flatMap(({ problems }) => problems)).toEqual([]);
    const quay = named(taken, 'The quay');
    expect(plainText(quay.body)).toBe('One.\n\nTwo.');
    expect(quay).toMatchObject({
      status: 'ready',
      slug: 'the-quay',
      hero: { alt: 'A quay', caption: 'At dawn.', credit: 'Bea Sol' },
      publication: { at: '2019-06-22T09:15:00Z' },
    });
    expect([named(taken, 'Old').status, named(taken, 'Gone').status]).toEqual(['draft', 'draft']);
    expect(named(taken, 'Old').language).toBe('pt-PT');
  });

  it('of Webflow, with dates of JavaScript', async () => {
    const csv = quoted([
      [
        'Name',
        'Slug',
        'Item ID',
        'Archived',
        'Draft',
        'Published On',
        'Post Body',
        'Main Image',
        'Post Summary',
      ],
      [
        ...['The quay', 'the-quay', '5d0b', 'false', 'false'],
        'Thu Jun 20 2019 14:07:23 GMT+0000 (Coordinated Universal Time)',
        '<p>Words.</p>',
        'https://cdn.example/5d0b/q.jpg',
        'In short.',
      ],
      ['Later', 'later', '5d0c', 'false', 'true', '', '<p>Words.</p>', '', ''],
    ]);
    const taken = await takeSiteFiles({ 'w.csv': csv, 'q.jpg': await picture('jpeg') }, 'w.csv');
    expect(named(taken, 'The quay')).toMatchObject({
      slug: 'the-quay',
      standfirst: 'In short.',
      publication: { at: '2019-06-20T14:07:23Z' },
    });
    expect(named(taken, 'The quay').hero).not.toBeNull();
    expect(named(taken, 'Later').status).toBe('draft');
  });

  it('of Airtable, with Markdown and attachments, and tags as Wix lists them', async () => {
    const csv = quoted([
      ['Headline', 'Markdown', 'Image', 'Tags', 'Status', 'Score'],
      ['One', '## A *head*', 'q.jpg (https://v5.example/a/b)', '["Sea","Deep, blue"]', 'Idea', '5'],
    ]);
    const taken = await takeSiteFiles({ 'a.csv': csv, 'q.jpg': await picture('jpeg') }, 'a.csv');
    const one = named(taken, 'One');
    expect(outline(one.body.root.children as object[])).toEqual(['h2: A <i:head>']);
    expect(one).toMatchObject({ tags: ['Sea', 'Deep, blue'], status: 'draft' });
    expect(one.hero).not.toBeNull();
    expect(taken.reports.map(({ file, problems }) => [file, problems])).toEqual([
      ['a.csv: column Score', [expect.stringMatching(/nothing here takes a column of such a name/)]],
      ['a.csv: One', ['“Idea” is no status that is known here; it is a draft']],
    ]);
  });

  it('takes signs of markup in plain words for what they are', async () => {
    const csv = 'title,body,subtitle\nIf a<b & c,"x<y\n\n1 < 2 &amp; so",AT&T <3\n';
    const taken = await takeSiteFiles({ 'a.csv': csv }, 'a.csv');
    const one = named(taken, 'If a<b & c');
    expect(one.standfirst).toBe('AT&T <3');
    expect(outline(one.body.root.children as object[])).toEqual(['p: x<y', 'p: 1 < 2 & so']);
  });

  it('says which picture lies nowhere, and asks for the site only where it has one', async () => {
    const csv = 'title,body,image\nA,b,crane.jpg\nC,d,/media/crane.jpg\n';
    const taken = await takeSiteFiles({ 'a.csv': csv }, 'a.csv');
    expect(taken.reports.map(({ problems }) => problems)).toEqual([
      [expect.stringMatching(/^the hero picture was not taken: crane\.jpg: it is not there/)],
      [expect.stringMatching(/it is on the site, whose address the export doesn’t say/)],
    ]);
  });

  it.each([
    ['semicolons', 'title;body;tags\nA;"b, c; d";x\n'],
    ['tabs', 'title\tbody\ttags\nA\tb, c; d\tx\n'],
    ['commas', 'title,body,tags\rA,"b, c; d",x\r'],
  ])('with %s between values', async (_what, text) => {
    const taken = await takeSiteFiles({ 'a.tsv': text }, 'a.tsv');
    expect(taken.articles).toMatchObject([{ headline: 'A', tags: ['x'] }]);
    expect(plainText(named(taken, 'A').body)).toBe('b, c; d');
  });

  it.each([
    ['en', /“05\/03\/2024” may be two days/],
    ['en-GB', /“05\/03\/2024” is 2024-03-05/],
  ])('in %s says how it reads a date that may be two days', async (language, problem) => {
    const newsroom = await tempNewsroom();
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, language: LanguageTag.parse(language) });
    const taken = await takeSiteFiles({ 'a.csv': 'title,body,date\nA,b,05/03/2024\n' }, 'a.csv', newsroom);
    expect(taken.reports[0]?.problems).toEqual([expect.stringMatching(problem)]);
  });

  it('in a folder is told from other data', async () => {
    const taken = await takeSiteFiles(
      {
        'a/posts.csv': 'title,body\nA,b\n',
        'data.csv': 'year,boats\n2019,5\n',
        'b.tsv': 'name\ttext\nB\tc\n',
      },
      '.',
    );
    expect(taken.reports.map(({ headline }) => headline)).toEqual(['A', 'B']);
  });
});
