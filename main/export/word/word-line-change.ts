import { HeadingLevel, type IParagraphOptions } from 'docx';
import { Heading } from '#shared/body/nodes/heading/heading.schema.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import type { WordContext } from './word-context.ts';
import type { LineChange } from './word-paragraph.ts';
import { lastLevel, wordStyles } from './word-styles.ts';

export const headingLevels = {
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
  h4: HeadingLevel.HEADING_4,
} as const;

/** What is suggested of a line as a line: that it came or went, or was of another kind. */
export function lineChange(known: KnownNode, context: WordContext): LineChange {
  const change = context.changeAt(known.path);
  if (change?.is !== 'retyped') return { change };
  const { block, lists } = change;
  const list = lists.at(-1);
  if (list !== undefined) {
    const level = Math.min(lists.length - 1, lastLevel);
    const reference = context.nextList(list['listType'] === 'number', Number(list['start'] ?? 1), level);
    return { change, former: { numbering: { reference, level } } };
  }
  return { change, former: formerStyle(block) };
}

function formerStyle(block: Readonly<Record<string, unknown>>): IParagraphOptions {
  if (block['type'] === 'quote') return { style: wordStyles.quote };
  const tag = Heading.shape.tag.safeParse(block['tag']);
  return block['type'] === 'heading' && tag.success ? { heading: headingLevels[tag.data] } : {};
}
