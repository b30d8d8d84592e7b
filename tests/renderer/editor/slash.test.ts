import { describe, expect, test } from 'vitest';
import { type CommandRow, commandTable } from '../../../renderer/features/editor/commands/command-table.ts';
import { slashMatches } from '../../../renderer/features/editor/slash/slash-matches.ts';
import { slashQuery } from '../../../renderer/features/editor/slash/slash-query.ts';
import { editor } from '../../../renderer/messages/en/editor.ts';

test.each([
  ['/', ''],
  ['/h2', 'h2'],
  ['/pull q', 'pull q'],
  ['/embed https://a.example/b', 'embed https://a.example/b'],
  ['and/or', null],
  ['km /h', null],
  ['https://', null],
  ['// a comment', null],
  ['/ 5', null],
  ['', null],
])('%j asks for %j', (before, query) => {
  expect(slashQuery(before)).toBe(query);
});

const rows: readonly CommandRow[] = commandTable.filter(({ insert }) => insert !== undefined);
const names = ({ command }: CommandRow) => ({
  label: editor.commands[command],
  words: editor.commandWords[command] ?? '',
});

describe('a slash query finds', () => {
  test.each([
    ['h2', ['heading2']],
    ['H3', ['heading3']],
    ['h', ['heading2', 'heading3', 'heading4', 'divider', 'rawHtml', 'paragraph']],
    ['subhead', ['heading2', 'heading3', 'heading4']],
    ['numb', ['numberedList']],
    ['quote', ['quote', 'pullQuote']],
    ['pull q', ['pullQuote']],
    ['picture', ['figure', 'gallery']],
    ['pict', ['figure', 'gallery']],
    ['emb', ['embed']],
    ['zebra', []],
    ['path/to', []],
  ])('%j: %j', (typed, commands) => {
    expect(slashMatches(rows, names, typed).map(({ row }) => row.command)).toEqual(commands);
  });

  test('everything, in order, while nothing is typed', () => {
    expect(slashMatches(rows, names, '').map(({ row }) => row)).toEqual(rows);
  });

  test.each([
    ['embed https://a.example', 'embed', 'https://a.example'],
    ['h2 The words', 'heading2', 'The words'],
    ['quote  He said', 'quote', 'He said'],
  ])('what stands behind a name: %j', (typed, command, argument) => {
    expect(slashMatches(rows, names, typed)).toEqual([
      { row: expect.objectContaining({ command }), argument, name: typed.split(' ')[0] },
    ]);
  });

  test.each([
    ['aud', 'recording', 'audio'],
    ['video', 'recording', 'video'],
    ['film', 'recording', 'recording'],
    ['list', 'bulletedList', 'ul'],
  ])('%j by the name that is typed', (typed, command, name) => {
    const match = slashMatches(rows, names, typed).find(({ row }) => row.command === command);
    expect(match?.name).toBe(name);
  });
});

test('no slash name stands for two commands', () => {
  const all = commandTable.flatMap(({ slash }) => slash ?? []);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => name !== name.toLowerCase() || /\s/.test(name))).toEqual([]);
});
