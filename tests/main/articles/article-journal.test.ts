import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createArticleJournal } from '#main/articles/article-journal.ts';
import { changeLineOf, type JournalRecord, lineOf, parseJournal } from '#main/articles/journal-lines.ts';
import { replayJournal } from '#main/articles/replay-journal.ts';
import { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf, emptyBody } from '#shared/body/body.schema.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const content = (headline: string) => ArticleContent.parse({ headline, body: emptyBody() });
const record = (headline: string, second = 0): JournalRecord => ({
  schemaVersion: 1,
  at: `2026-11-23T10:00:${String(second).padStart(2, '0')}.000Z`,
  content: content(headline),
});
const [one, two] = [lineOf(record('One')).text, lineOf(record('Zwölf – 二', 1)).text];

describe('what is read of a journal', () => {
  test.each([
    ['nothing', '', null, 0],
    ['one record', one, 'One', 0],
    ['two records', one + two, 'Zwölf – 二', 0],
    ['a last line cut in its JSON', one + two.slice(0, -20), 'One', 1],
    ['a last line cut in its checksum', `${one}\n0123`, 'One', 1],
    ['a last line without its line feed', one + two.slice(0, -1), 'Zwölf – 二', 0],
    ['a torn record before a whole one', one.slice(0, 50) + two, 'Zwölf – 二', 1],
    ['a flipped character in the last', one + two.replace('Zwölf', 'Zwolf'), 'One', 1],
    ['zeros at the end, as some file systems leave them', one + '\0'.repeat(300), 'One', 1],
    ['only a torn record', one.slice(0, 50), null, 1],
    ['a line of nothing but its checksum', `${one}\n00000000 \n`, 'One', 1],
    [
      'a line that is no JSON under its checksum',
      `${one}\n${crc32('{"at":').toString(16)} {"at":\n`,
      'One',
      1,
    ],
    ['nothing but such a line', '\n00000000 \n', null, 1],
  ])('%s', (_name, text, headline, torn) => {
    const journal = parseJournal(text);
    expect(journal).toMatchObject({ torn, unreadable: null });
    expect(journal.last?.content.headline ?? null).toBe(headline);
  });

  test.each([
    ['cut off, as a crash leaves it', one + two.slice(0, -20), false],
    ['damaged after it was written whole', one + two.replace('Zwölf', 'Zwolf'), true],
    ['damaged, with a whole one after it', one.replace('One', 'Two') + two, false],
  ])('a newest line that is %s', (_name, text, damaged) => {
    expect(parseJournal(text).damaged).toBe(damaged);
  });

  test('every way of cutting the last record gives the one before', () => {
    for (let length = 1; length < two.length - 1; length += 1) {
      expect(parseJournal(one + two.slice(0, length)).last?.content.headline).toBe('One');
    }
  });

  test('a whole record that this Galley does not understand is not passed over', () => {
    const newer = lineOf({ ...record('Newer'), schemaVersion: 3 as 1 }).text;
    expect(parseJournal(one + newer)).toMatchObject({
      last: null,
      unreadable: expect.stringMatching(/schemaVersion/),
    });
  });
});

describe('changes of the record before', () => {
  const paragraphs = ['a', 'b', 'c', 'd'].map((text) => ({ type: 'paragraph', text }));
  const whole: JournalRecord = {
    ...record('One'),
    content: { ...content('One'), body: bodyOf(paragraphs) },
  };
  /** The same with other blocks: those that stay are the same values. */
  const edited = (
    { content: before }: JournalRecord,
    second: number,
    headline: string,
    ...splice: [at: number, removed: number, ...blocks: unknown[]]
  ): JournalRecord => ({
    ...record(headline, second),
    content: { ...before, headline, body: bodyOf(before.body.root.children.toSpliced(...splice)) },
  });
  const typed = edited(whole, 1, 'One', 1, 1, { type: 'paragraph', text: 'b!' });
  const added = edited(typed, 2, 'Two', 2, 0, { type: 'paragraph', text: 'new' });
  const lines = [lineOf(whole)];
  for (const [before, now] of [
    [whole, typed],
    [typed, added],
  ] as const) {
    const line = changeLineOf(before, lines.at(-1)?.checksum ?? '', now);
    if (line !== null) lines.push(line);
  }
  const [first = '', second = '', third = ''] = lines.map(({ text }) => text);

  test('hold only what changed', () => {
    expect(second).not.toContain('"c"');
    expect(JSON.parse(second.slice(10))).toMatchObject({ fields: {}, body: { at: 1, removed: 1 } });
    expect(JSON.parse(third.slice(10))).toMatchObject({ fields: { headline: 'Two' } });
  });

  test.each([
    ['all of them', first + second + third, added, 0, false],
    ['the last cut short', first + second + third.slice(0, -9), typed, 1, false],
    ['the last damaged', first + second + third.replace('new', 'now'), typed, 1, true],
    ['one before the last damaged', first + second.replace('b!', 'b?') + third, whole, 2, true],
    ['one that is missing', first + third, whole, 1, true],
    ['one that is there twice', first + second + second, typed, 1, true],
    ['the whole one missing', second + third, null, 2, true],
    ['a whole one after a gap', first + third + two, record('Zwölf – 二', 1), 0, false],
  ])('%s', (_name, text, last, torn, damaged) => {
    expect(parseJournal(text)).toEqual({ last, torn, damaged, unreadable: null });
  });

  test('are no way to say that most of a text is another, or that its frame is', () => {
    const other = edited(whole, 1, 'One', 0, 3, ...paragraphs.map((one) => ({ ...one })));
    expect(changeLineOf(whole, '', other)).toBeNull();
    const { body } = whole.content;
    const framed = { ...body, root: { ...body.root, format: 'center' } };
    expect(changeLineOf(whole, '', { ...whole, content: { ...whole.content, body: framed } })).toBeNull();
  });

  test('are what a journal gets after a whole record, until it is time for another', async () => {
    const path = join(await tempFolder(), 'journal');
    const journal = createArticleJournal(path);
    let now = whole;
    for (let key = 0; key < 60; key += 1) {
      await journal.append(now);
      expect((await createArticleJournal(path).read())?.last).toEqual(now);
      now = edited(now, key % 60, 'One', 1, 1, { type: 'paragraph', text: `b${key}` });
    }
    const versions = (await readFile(path, 'utf8')).match(/"schemaVersion":\d,"at"/g) ?? [];
    expect(versions.filter((one) => one.includes('1,'))).toHaveLength(3);
    expect(versions).toHaveLength(60);
  });

  test('are not written behind what another program wrote, nor into a new file', async () => {
    const path = join(await tempFolder(), 'journal');
    const journal = createArticleJournal(path);
    await journal.append(whole);
    await appendFile(path, first);
    await journal.append(typed);
    expect((await journal.read())?.last).toEqual(typed);
    await rm(path);
    await journal.append(added);
    expect((await journal.read())?.last).toEqual(added);
  });
});

test('a journal is written line by line, read back and ended', async () => {
  const path = join(await tempFolder(), 'journal');
  const journal = createArticleJournal(path);
  expect(await journal.read()).toBeNull();
  await journal.append(record('One'));
  await journal.append(record('Two', 1));
  expect(await readFile(path, 'utf8')).toBe(lineOf(record('One')).text + lineOf(record('Two', 1)).text);
  expect((await journal.read())?.last?.content.headline).toBe('Two');
  await journal.clear();
  expect(await journal.read()).toBeNull();
});

describe('what a journal means beside its article', () => {
  const article = Article.parse({
    schemaVersion: 1,
    id: '01kaqt4f4m8w3s9x2z7v5b6n1c',
    createdAt: '2026-11-23T09:00:00Z',
    updatedAt: '2026-11-23T10:00:05.000Z',
    hologram: 'kept',
    ...content('In the file'),
  });
  const contents = (last: JournalRecord | null) => ({ last, torn: 0, damaged: false, unreadable: null });

  test.each([
    ['no record', contents(null), 'nothing'],
    ['what the file has, a crash before the journal ended', contents(record('In the file', 5)), 'nothing'],
    ['newer text', contents(record('Typed', 6)), 'recovered'],
    ['older text', contents(record('Earlier', 4)), 'older'],
    ['other text of the same instant', contents(record('Other', 5)), 'older'],
    [
      'what can not be read',
      { last: null, torn: 0, damaged: false, unreadable: 'it is newer' },
      'unreadable',
    ],
  ])('%s', (_name, journal, state) => {
    expect(replayJournal(article, journal).state).toBe(state);
  });

  test('recovered text keeps the article’s other keys', () => {
    const replay = replayJournal(article, contents(record('Typed', 6)));
    expect(replay).toMatchObject({
      article: { headline: 'Typed', hologram: 'kept', updatedAt: '2026-11-23T10:00:06.000Z', id: article.id },
    });
  });
});
