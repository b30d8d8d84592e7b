import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/body/plain-text.ts';
import { picture } from '../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../helpers/take-site-files.ts';

/** As jsonfeed.org/version/1.1 writes it. */
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Quay',
  home_page_url: 'https://q.example/',
  language: 'pt',
  authors: [{ name: 'Ines Prado', url: 'https://q.example/ines' }],
  items: [
    {
      id: 'https://q.example/cranes/',
      url: 'https://q.example/cranes/',
      title: 'Cranes & <boats>',
      summary: 'In short: 1 < 2.',
      content_html: '<p>First <b>words</b>. <a href="/two/">More</a></p>',
      image: 'https://q.example/media/crane.jpg',
      date_published: '2019-06-22T10:15:00Z',
      date_modified: '2020-06-22T10:15:00Z',
      authors: [{ name: 'Bo Chen' }],
      tags: ['Work', 'Ports'],
      language: 'en',
    },
    { id: 7, title: 'Plain', content_text: 'One <b>.\n\nTwo.', date_modified: '2019-06-23T10:15:00Z' },
    { id: '8', title: 'Short', summary: 'Only this.' },
    {
      id: '9',
      title: 'Heard',
      content_html: '<p>Listen.</p>',
      attachments: [{ url: 'https://q.example/a.mp3', mime_type: 'audio/mpeg' }],
    },
    'no item',
  ],
};

describe('a JSON Feed', { timeout: 60_000 }, () => {
  it('brings text, fields and the picture that lies beside it', async () => {
    const files = { 'feed.json': JSON.stringify(feed), 'media/crane.jpg': await picture('jpeg') };
    const taken = await takeSiteFiles(files, 'feed.json');
    expect(taken.reports.map(({ headline }) => headline)).toEqual([
      'Cranes & <boats>',
      'Plain',
      'Short',
      'Heard',
    ]);
    const full = named(taken, 'Cranes & <boats>');
    expect(full).toMatchObject({
      standfirst: 'In short: 1 < 2.',
      tags: ['Work', 'Ports'],
      byline: [{ author: 'bo-chen' }],
      publication: { at: '2019-06-22T10:15:00Z' },
      language: null,
    });
    expect(full.hero).not.toBeNull();
    expect(plainText(full.body)).toContain('First words.');
    const plain = named(taken, 'Plain');
    expect(plainText(plain.body)).toBe('One <b>.\n\nTwo.');
    expect(plain).toMatchObject({
      byline: [{ author: 'ines-prado' }],
      publication: { at: '2019-06-23T10:15:00Z' },
      language: 'pt',
    });
    expect(plainText(named(taken, 'Short').body)).toBe('Only this.');
    const { addresses } = await taken.newsroom.snapshot();
    expect(addresses?.get(full.id)).toEqual(['cranes/index.html']);
    const again = await takeSiteFiles(files, 'feed.json', taken.newsroom);
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true, true, true]);
  });

  it('of version 1 with its author and addresses written with \\/', async () => {
    const items = [{ id: '1', url: 'https://q.example/1', content_text: 'Words.', author: { name: 'Ana' } }];
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Q', items });
    const taken = await takeSiteFiles({ 'feed.json': text.replaceAll('/', '\\/') }, 'feed.json');
    expect(taken.articles).toMatchObject([{ headline: 'Untitled', byline: [{ author: 'ana' }] }]);
  });

  it.each([
    [{ ...feed, items: [] }, /feed\.json has no articles in it: its “items” are empty/],
    [{ ...feed, items: 'none' }, /feed\.json is no JSON Feed: it has no list of “items”/],
  ])('that has none says so', async (json, message) => {
    const taken = await takeSiteFiles({ 'feed.json': JSON.stringify(json) }, 'feed.json');
    expect(taken.reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
  });
});
