import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { htmlToBlocks } from '../../../../../renderer/features/editor/paste/html-to-blocks.ts';
import { looksLikeMarkdown } from '../../../../../renderer/features/editor/paste/looks-like-markdown.ts';
import { markdownToBlocks } from '../../../../../renderer/features/editor/paste/markdown-to-blocks.ts';
import { tabsToTable } from '../../../../../renderer/features/editor/paste/tabs-to-table.ts';
import { textToBlocks } from '../../../../../renderer/features/editor/paste/text-to-blocks.ts';
import { visibleWords } from '../../../../helpers/visible-words.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/paste');
const sources = globSync('*/*.{html,md,txt}', { cwd: folder }).toSorted();

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** As the editor's clipboard does it. */
function pasted(name: string): readonly unknown[] {
  const source = read(name);
  if (name.endsWith('.html')) return htmlToBlocks(source);
  if (name.endsWith('.md')) return markdownToBlocks(source);
  return tabsToTable(source) ?? textToBlocks(source);
}

describe('what a program copies', () => {
  test.each(sources)('%s gives the blocks beside it', (name) => {
    const expected: unknown = JSON.parse(read(name.replace(/\.\w+$/, '.json')));
    expect(pasted(name)).toEqual(expected);
    expect(readBody(bodyOf(pasted(name))).problems).toEqual([]);
  });

  test.each(sources.filter((name) => name.endsWith('.html')))('%s keeps every word', (name) => {
    const blocks = pasted(name);
    const found = plainText(bodyOf(blocks))
      .split(/[\s\u2028]+/)
      .filter(Boolean);
    // A footnote's words move from the page's end to their mark, into brackets before the sentence's full stop.
    const hasNotes = JSON.stringify(blocks).includes('"footnote"');
    const order = (words: readonly string[]): readonly string[] =>
      hasNotes ? words.map((word) => word.replace(/^\(|[).,]+$/g, '')).toSorted() : words;
    expect(order(found)).toEqual(order(visibleWords(read(name))));
  });

  test('holds nothing of its looks, its trackers or its scripts', () => {
    const all = sources.map((name) => JSON.stringify(pasted(name))).join('\n');
    expect(all).not.toMatch(
      /mso|SCXW|font-|utm_|fbclid|gclid|mc_cid|safelinks|google\.com\/url|steal\(|javascript:|data:/i,
    );
  });
});

describe('plain text', () => {
  test.each(sources.filter((name) => name.endsWith('.txt')))('%s is no Markdown', (name) => {
    expect(looksLikeMarkdown(read(name))).toBe(false);
  });

  test.each([
    ['one line', false],
    ['# of votes', false],
    ['2 * 3 * 4 = 24 and a_b_c', false],
    ['- no', false],
    ['1. He came.\nThen he went.', false],
    ['# Title\n\nText', true],
    ['see [the bill](https://example.org/)', true],
    ['- a\n- b', true],
    ['1. a\n2. b', true],
    ['> a\n> b', true],
    ['very **bold** word', true],
    ['```\ncode\n```', true],
    ['a | b\n--- | ---\n1 | 2', true],
    ['A note.[^1]\n\n[^1]: This.', true],
  ])('%j', (text, expected) => {
    expect(looksLikeMarkdown(text)).toBe(expected);
  });
});
