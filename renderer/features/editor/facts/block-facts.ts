import { $isHeadingNode } from '@lexical/rich-text';
import { $isElementNode, $isTextNode, type LexicalNode } from 'lexical';
import { findPlaceholders } from '#shared/checks/placeholders.ts';
import { longestDescription, runningText } from '#shared/site/description.ts';
import type { createMeasure } from '#shared/text/readability.ts';
import type { BodyReminder, OutlineHeading, TextFacts } from './text-facts.ts';

/** What one block of the article adds to the facts of the whole. */
export function $factsOfBlock(block: LexicalNode, measure: ReturnType<typeof createMeasure>): TextFacts {
  const text = block.getTextContent();
  return {
    ...measure(text),
    headings: $headingOf(block, text),
    reminders: $remindersOf(block, text),
    opening: runningText.includes(block.getType()) ? text.trim().slice(0, longestDescription + 1) : '',
  };
}

function $headingOf(block: LexicalNode, text: string): readonly OutlineHeading[] {
  if (!$isHeadingNode(block)) return [];
  const level = Number(block.getTag().slice(1));
  return level === 2 || level === 3 || level === 4 ? [{ key: block.getKey(), level, text }] : [];
}

/** In its words first, then in its fields: an alt text, a credit, an embed's title. */
function $remindersOf(block: LexicalNode, text: string): readonly BodyReminder[] {
  const key = block.getKey();
  return [text, ...$fieldsOf(block)]
    .flatMap((each) =>
      findPlaceholders(each).map(({ start, words }) => around(each, start, start + words.length)),
    )
    .map((context, index) => ({ key, index, context }));
}

function $fieldsOf(node: LexicalNode): readonly string[] {
  if ($isTextNode(node)) return [];
  const own = node.getType() === 'paragraph' ? [] : Object.entries(node.exportJSON());
  const fields = own.flatMap(([name, value]) =>
    name !== 'type' && typeof value === 'string' ? [value] : [],
  );
  return $isElementNode(node) ? [...fields, ...node.getChildren().flatMap($fieldsOf)] : fields;
}

/** What stands on both sides, so that one TK is told from another. */
function around(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - 30), Math.min(text.length, end + 30)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ');
}
