import type { NodeKey } from 'lexical';
import { longestDescription } from '#shared/site/description.ts';
import type { TextMeasure } from '#shared/text/readability.ts';

export interface OutlineHeading {
  readonly key: NodeKey;
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

/** A "TK" in the text, with the words around it. */
export interface BodyReminder {
  readonly key: NodeKey;
  /** Which of its block's, from 0. */
  readonly index: number;
  readonly context: string;
}

/** What the window shows of the text, found out while nobody types. */
export interface TextFacts extends TextMeasure {
  readonly characters: number;
  readonly headings: readonly OutlineHeading[];
  readonly reminders: readonly BodyReminder[];
  /** Its first words, at least as many as a description takes. */
  readonly opening: string;
}

/** Of all the blocks, in order. */
export function sumFacts(blocks: readonly TextFacts[]): TextFacts {
  return {
    words: sum(blocks, 'words'),
    sentences: sum(blocks, 'sentences'),
    longWords: sum(blocks, 'longWords'),
    characters: sum(blocks, 'characters'),
    headings: blocks.flatMap(({ headings }) => headings),
    reminders: blocks.flatMap(({ reminders }) => reminders),
    opening: openingOf(blocks),
  };
}

function openingOf(blocks: readonly TextFacts[]): string {
  let text = '';
  for (const { opening } of blocks) {
    if (text.length > longestDescription) break;
    if (opening !== '') text += text === '' ? opening : ` ${opening}`;
  }
  return text;
}

function sum(blocks: readonly TextFacts[], name: 'words' | 'sentences' | 'longWords' | 'characters'): number {
  return blocks.reduce((total, block) => total + block[name], 0);
}
