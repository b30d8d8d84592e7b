import { describe, expect, it } from 'vitest';
import { readCommentsFile } from '#main/comments/read-comments-file.ts';
import { csvRows } from '#main/platform/csv-rows.ts';

const read = (name: string, text: string | Uint8Array, language = 'en') =>
  readCommentsFile(name, typeof text === 'string' ? new TextEncoder().encode(text) : text, language);

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
      'x.json, comment 4: a comment needs a name; a comment needs words; it has no date that can be read, such as 2026-11-18T12:00:00Z',
    ]);
  });

  it('says of each row all that is wrong, and takes a status that nobody knows for none', () => {
    const csv = 'name,date,status,comment\n,tomorrow,weird,x\nAna,2026-03-01,weird,x\nBo,2026-03-01,1,x';
    const { comments, problems, notes } = read('c.csv', csv);
    expect(comments.map(({ comment }) => comment['state'])).toEqual(['pending', 'approved']);
    expect(problems).toEqual([
      'c.csv, comment 1: a comment needs a name; it has no date that can be read, such as 2026-11-18T12:00:00Z',
    ]);
    expect(notes).toEqual(['c.csv: “weird” is no status that is known here; what has it waits for approval']);
  });

  it.each([
    ['ids.txt', '01m5j5ee00bv53gamywqtp9qpd\n01m5gagee0tmfe7swdqj4jds8q\n'],
    ['list.json', '[{"sku":"a"},{"sku":"b"}]'],
    ['stock.csv', 'sku,colour\n1,red\n2,blue'],
  ])('that is none (%s) is refused at once', (name, text) => {
    expect(() => read(name, text)).toThrow(
      `${name} can't be taken: nothing in it is named like a comment’s text, name or date`,
    );
  });

  it.each<[dates: string[], language: string, days: string[], said: RegExp | null]>([
    [['2026-3-1', '1772348400', '1.3.2026'], 'en', ['2026-03-01', '2026-03-01', '2026-03-01'], null],
    [
      ['04/03/2026 10:00', '13/03/2026'],
      'en-US',
      ['2026-03-04', '2026-03-13'],
      /^c\.csv: “04\/03\/2026 10:00” is 2026-03-04, .* as “13\/03\/2026” can be read in no other$/,
    ],
    [['04/03/2026'], 'en-GB', ['2026-03-04'], /as they are written in “en-GB”$/],
    [['04/03/2026 3:00 PM'], 'en-US', ['2026-04-03'], /is 2026-04-03/],
    [['04/03/2026'], 'en', [], /comment 1: its date, “04\/03\/2026”, may be two days: .* “en”, say which\./],
    [
      ['04/03/2026', '13/03/2026', '03/13/2026'],
      'en-GB',
      ['2026-03-13', '2026-03-13'],
      /comment 1: .*two days/,
    ],
    [['Sun Mar 01 2026 08:00:00 GMT+0100 (Central European Time)'], 'en', ['2026-03-01'], null],
  ])('with the dates %j in %s', (dates, language, days, said) => {
    const csv = `id,article,comment,name,date\n${dates.map((date, id) => `${id},a,x,Ana,"${date}"`).join('\n')}`;
    const { comments, problems, notes } = read('c.csv', csv, language);
    expect(comments.map(({ comment }) => String(comment['at']).slice(0, 10))).toEqual(days);
    expect([...problems, ...notes]).toEqual(said === null ? [] : [expect.stringMatching(said)]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffid,comment,name,date\n1,café,Ana,2026-03-01', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('id,comment,name,date\n1,café,Ana,2026-03-01', 'utf16le')],
    ['Windows-1252', Buffer.from('id,comment,name,date\n1,café,Ana,2026-03-01', 'latin1')],
    ['JSON in UTF-16', Buffer.from('\ufeff[{"comment":"café","name":"Ana","date":"2026-03-01"}]', 'utf16le')],
  ])('may be in %s', (_what, bytes) => {
    const { comments, problems } = read('c.csv', bytes);
    expect([comments[0]?.comment['text'], problems]).toEqual(['café', []]);
  });

  it('that is no text is refused', () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
    expect(() => read('c.csv', bytes)).toThrow(
      "c.csv can't be taken: it is no text. Export the comments as CSV or JSON.",
    );
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
