import { describe, expect, it } from 'vitest';
import { csvRows } from '#main/comments/csv-rows.ts';
import { readCommentsFile } from '#main/comments/read-comments-file.ts';

const read = (name: string, text: string) => readCommentsFile(name, new TextEncoder().encode(text));

describe('a file of comments', () => {
  it.each([
    [
      'a list',
      [
        {
          id: 7,
          article: 'a',
          comment: 'Well said.',
          name: 'Ana',
          url: 'https://ana.example',
          date: '2026-03-01T08:00:00+01:00',
        },
      ],
    ],
    [
      'an object with a list',
      {
        version: 1,
        comments: [
          {
            _id: '7',
            articleId: 'a',
            body: 'Well said.',
            author: 'Ana',
            website: 'https://ana.example',
            created_at: 1772348400,
          },
        ],
      },
    ],
  ])('may be %s', (_, json) => {
    const { comments, problems } = read('export.json', JSON.stringify(json));
    expect([comments, problems]).toEqual([
      [
        {
          article: 'a',
          page: '',
          comment: {
            ...{
              name: 'Ana',
              website: 'https://ana.example',
              at: '2026-03-01T07:00:00.000Z',
              text: 'Well said.',
            },
            ...{ state: 'pending', origin: 'file:7', parentOrigin: null },
          },
        },
      ],
      [],
    ]);
  });

  it('may be CSV, with line breaks in quotes', () => {
    const csv =
      '\ufeffid;page;comment;name;email;date;status\r\n1;/town/x/;"He said ""no"".\nTwice; really.";Ana;a@b.example;2026-03-01 08:00;approved\r\n';
    const [one] = read('export.csv', csv).comments;
    expect(one).toMatchObject({
      page: '/town/x/',
      comment: { text: 'He said "no".\nTwice; really.', state: 'approved', at: '2026-03-01T08:00:00.000Z' },
    });
    expect(JSON.stringify(one)).not.toContain('a@b.example');
  });

  it('knows a comment without an id by what it says', () => {
    const row = { article: 'a', comment: 'x', name: 'Ana', date: '2026-03-01' };
    const origins = read('x.json', JSON.stringify([row, row, { ...row, comment: 'y' }])).comments.map(
      ({ comment }) => comment.origin,
    );
    expect(origins[0]).toBe(origins[1]);
    expect(new Set(origins).size).toBe(2);
  });

  it('says what of it can’t be taken, and why', () => {
    const rows = [
      { name: 'Ana', date: '2026-03-01' },
      { comment: 'x', date: '2026-03-01' },
      { comment: 'x', name: 'Ana' },
      'hello',
    ];
    expect(read('x.json', JSON.stringify(rows)).problems).toEqual([
      'x.json, comment 1: a comment needs words',
      'x.json, comment 2: a comment needs a name',
      'x.json, comment 3: it has no date that can be read, such as 2026-11-18T12:00:00Z',
      'x.json, comment 4: it has no date that can be read, such as 2026-11-18T12:00:00Z',
    ]);
  });

  it('leaves out a website that is none', () => {
    const [one] = read(
      'x.json',
      JSON.stringify([{ comment: 'x', name: 'A', date: '2026-03-01', url: 'javascript:alert(1)' }]),
    ).comments;
    expect(one?.comment['website']).toBeNull();
  });

  it.each([
    ['{', 'it isn’t JSON'],
    ['{"a":1}', 'it holds no list of comments'],
    ['', 'it holds no comments'],
  ])('that is %j is refused', (text, reason) => {
    expect(() => read('x.json', text)).toThrow(`x.json can't be taken: ${reason}.`);
  });
});

it.each([
  ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['a\tb\n1\t"2', [{ a: '1', b: '2' }]],
  ['a,b\n\n1\n', [{ a: '1', b: '' }]],
])('reads the rows of %j', (text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});
