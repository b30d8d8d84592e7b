import type { NodeKey } from 'lexical';
import type { Messages } from '../../../messages/index.ts';
import type { BlockKind } from '../commands/block-style.ts';
import type { Cell, Place } from './place.ts';

/** How the caret came where it is. */
interface Way {
  /** Blocks were made, changed or taken away; not: letters typed. */
  readonly isChange: boolean;
  readonly isTab: boolean;
  /** Whether a node is still in the text. */
  readonly exists: (key: NodeKey) => boolean;
}

type Words = Messages['editor'];

/** Blocks that are more than a line of text, with an inside that one comes into. */
const textKinds = new Set<BlockKind | null>([
  'paragraph',
  'h2',
  'h3',
  'h4',
  'quote',
  'bullet',
  'number',
  null,
]);

/**
 * What there is to say of a caret that was at one place and is at another: nothing for most, since a screen reader reads the line
 * that an arrow key leads to, with headings, lists and cells.
 */
export function placeWords(before: Place, after: Place, way: Way, words: Words): readonly string[] {
  const { voice } = words;
  const note = after.footnote;
  if (note !== null)
    return note.key === before.footnote?.key ? [] : [voice.footnote(note.number, note.words)];
  if (before.footnote !== null && before.line !== null && way.exists(before.footnote.key))
    return [voice.leavingFootnote];
  if (after.whole !== null)
    return after.whole === before.whole ? [] : [voice.selected(nameOf(after.kind, words))];
  return [
    ...left(before, after, way, words),
    ...(inside(before, after, way, words) ?? changed(before, after, way, words)),
  ];
}

function left(before: Place, after: Place, { exists }: Way, words: Words): readonly string[] {
  const { block } = before;
  if (block === null || textKinds.has(block.kind) || block.key === after.block?.key) return [];
  // Of a table the screen reader tells it, and what is entered next says enough.
  const isTold = before.cell !== null || !textKinds.has(after.block?.kind ?? null);
  return isTold || before.whole !== null || !exists(block.key)
    ? []
    : [words.voice.leaving(nameOf(block.kind, words))];
}

/** A block with an inside that was entered, another of its parts or cells; `null` where nothing of that is. */
function inside(before: Place, after: Place, way: Way, words: Words): readonly string[] | null {
  const { block, part, cell } = after;
  const isEntered = block !== null && !textKinds.has(block.kind) && block.key !== before.block?.key;
  const isUnread = way.isChange || way.isTab;
  if (cell !== null) {
    const isNew = cell.key !== before.cell?.key || !hasSameSize(cell, before.cell);
    return isUnread && isNew ? [cellWords(before.cell, cell, isEntered, words)] : null;
  }
  const isOtherPart = part !== null && part.key !== before.part?.key;
  if (!isEntered && !isOtherPart) return null;
  const names = [isEntered ? nameOf(block.kind, words) : '', isOtherPart ? partName(part.type, words) : ''];
  const name = names.filter(Boolean).join(', ');
  if (!isOtherPart || !isUnread) return [`${name}.`];
  return [`${name}: ${part.words || words.voice.blank}`];
}

function cellWords(before: Cell | null, cell: Cell, isEntered: boolean, { voice }: Words): string {
  const isResized = before !== null && !hasSameSize(before, cell);
  return [
    (isEntered || isResized) && voice.table(cell.rows, cell.columns),
    voice.cell(cell.row, cell.column),
    cell.isHeader && voice.header,
    cell.words || voice.blank,
  ]
    .filter(Boolean)
    .join(', ');
}

function hasSameSize(one: Cell, other: Cell | null): boolean {
  return one.rows === other?.rows && one.columns === other.columns;
}

/** The line stayed, or another one took its place: of another kind, or deeper in its list. */
function changed(before: Place, after: Place, way: Way, words: Words): readonly string[] {
  const isSameLine = before.line !== null && (after.line === before.line || !way.exists(before.line));
  if (!way.isChange || !isSameLine) return [];
  if (after.kind !== before.kind) return after.kind === null ? [] : [`${nameOf(after.kind, words)}.`];
  return after.depth === before.depth || after.line !== before.line
    ? []
    : [words.voice.level(after.depth + 1)];
}

function nameOf(kind: BlockKind | null, words: Words): string {
  return kind === null ? '' : words.styles[kind];
}

function partName(type: string, { figure, blocks, pullQuote, boxes }: Words): string {
  const names: Readonly<Record<string, string>> = {
    'figure-caption': figure.caption,
    'gallery-caption': blocks.gallery.caption,
    'pull-quote-text': pullQuote.quotation,
    'pull-quote-attribution': pullQuote.speaker,
    'table-caption': blocks.table.caption,
    'fact-box-title': boxes.factBox.title,
    'details-summary': boxes.details.summary,
  };
  return names[type] ?? '';
}
