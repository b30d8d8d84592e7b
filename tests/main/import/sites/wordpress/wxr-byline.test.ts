import { describe, expect, it } from 'vitest';
import { wxr, wxrItem } from '../../../../helpers/wxr.ts';
import { readExport } from './read-posts.ts';

describe('who wrote it', () => {
  const users = wxr(wxrItem({ id: 1, title: 'T', content: 'x', author: 'AUTHOR' })).replace(
    '</wp:author>',
    `</wp:author><wp:author><wp:author_login>jsmith</wp:author_login><wp:author_display_name>José Smith</wp:author_display_name></wp:author>`,
  );
  const guest = wxrItem({
    id: 5,
    type: 'guest-author',
    title: 'Gus Guest',
    meta: { 'cap-display_name': 'Gus Guest', 'cap-user_login': 'gus', 'cap-description': 'Gus writes.' },
  });
  it.each<
    [what: string, author: string, terms: readonly (readonly [string, string])[], names: readonly string[]]
  >([
    ['by its login', 'jsmith', [], ['José Smith']],
    ['of a user who is gone', 'nobody', [], ['nobody']],
    [
      'by the plugin, once each',
      'jsmith',
      [
        ['Guest Writer', 'cap-guest'],
        ['jsmith', 'cap-jsmith'],
      ],
      ['José Smith', 'Guest Writer'],
    ],
    [
      'by the plugin’s slug',
      'ines',
      [
        ['Ines P.', 'cap-ines'],
        ['J. S.', 'cap-jsmith'],
      ],
      ['Ines Prado', 'José Smith'],
    ],
    [
      'by the plugin’s guest',
      'ines',
      [
        ['gus', 'cap-gus'],
        ['ines', 'cap-ines'],
      ],
      ['Ines Prado', 'Gus Guest'],
    ],
    ['as readers saw it, without who put it in', 'ines', [['jsmith', 'cap-jsmith']], ['José Smith']],
    ['as other exports name the others', 'ines', [['Ana Lima', 'ana-lima']], ['Ines Prado', 'Ana Lima']],
  ])('%s', async (_what, author, terms, names) => {
    const marks = terms.map(
      ([name, slug]) => `<category domain="author" nicename="${slug}"><![CDATA[${name}]]></category>`,
    );
    const content = users.replace('AUTHOR', author).replace('</item>', `${marks.join('')}</item>${guest}`);
    const [read] = await readExport(content);
    const authors = read !== undefined && 'article' in read.post ? read.post.article.authors : [];
    expect(authors.map(({ name }) => name)).toEqual(names);
  });
});
