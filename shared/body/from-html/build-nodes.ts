import type { MediaId } from '../../library/ids.ts';
import type { CorrectionKind } from '../nodes/correction/correction.schema.ts';
import type { FoundEmbed } from '../nodes/embed/embed-providers.ts';
import type { FigureSize } from '../nodes/figure/figure.schema.ts';
import type { Heading } from '../nodes/heading/heading.schema.ts';
import type { Recording } from '../nodes/recording/recording.schema.ts';
import type { LinkTarget } from './link-target.ts';
import type { GridCell } from './table-grid.ts';

export type Direction = 'ltr' | 'rtl' | null;
export type HeadingTag = Heading['tag'];
type Children = readonly object[];

/** Nodes with the fields that Lexical saves, so that an editor's save of an untouched import changes nothing. */
function element(type: string, children: Children, fields: object = {}, direction: Direction = null): object {
  return { type, version: 1, direction, format: '', indent: 0, ...fields, children: [...children] };
}

/** An element that says how its words begin, which Lexical notes where no text is directly in it. */
function elementAround(
  type: string,
  children: Children,
  fields: object = {},
  direction: Direction = null,
): object {
  const textFormat = children.some(isText) ? 0 : firstFormat(children);
  return element(type, children, textFormat === 0 ? fields : { ...fields, textFormat }, direction);
}

interface AnyNode {
  readonly type?: string;
  readonly format?: unknown;
  readonly children?: Children;
}

function isText({ type }: AnyNode): boolean {
  return type === 'text' || type === 'tab';
}

/** The format of the first text, however deep. */
function firstFormat(nodes: Children): number {
  const waiting: AnyNode[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) return typeof node.format === 'number' ? node.format : 0;
    for (const child of node.children?.toReversed() ?? []) waiting.push(child);
  }
  return 0;
}

/** Lexical notes the format of a paragraph's first text in any case. */
export function paragraphNode(children: Children, direction: Direction = null): object {
  const text = children.find(isText);
  const textFormat = firstFormat(text === undefined ? children : [text]);
  return element('paragraph', children, { textFormat, textStyle: '' }, direction);
}

export function headingNode(tag: HeadingTag, children: Children, direction: Direction): object {
  return elementAround('heading', children, { tag }, direction);
}

export function quoteNode(children: Children, direction: Direction): object {
  return elementAround('quote', children, {}, direction);
}

/** Both parts always, as the editor has a place for each. */
export function pullQuoteNode(text: Children, attribution: Children, direction: Direction): object {
  const parts = [
    elementAround('pull-quote-text', text),
    elementAround('pull-quote-attribution', attribution),
  ];
  return element('pull-quote', parts, {}, direction);
}

interface FigureWords {
  readonly media: MediaId;
  readonly alt: string;
  readonly decorative: boolean;
  readonly credit: string;
  readonly size: FigureSize;
}

/** The size is left out where it is what most figures have. */
export function figureNode({ media, alt, decorative, credit, size }: FigureWords, caption: Children): object {
  const fields = { media, alt, decorative, credit, ...(size !== 'text' && { size }) };
  return element('figure', [elementAround('figure-caption', caption)], fields);
}

/** Its caption always, as the editor has a place for it. */
export function galleryNode(figures: Children, caption: Children, direction: Direction): object {
  return element('gallery', [...figures, elementAround('gallery-caption', caption)], {}, direction);
}

/** A cell without words holds an empty paragraph, as the editor gives it one. */
export function tableBlockNode(
  rows: readonly (readonly GridCell[])[],
  caption: Children,
  direction: Direction,
): object {
  const cellNode = ({ colSpan, rowSpan, headerState, blocks }: GridCell): object =>
    elementAround('tablecell', blocks.length === 0 ? [paragraphNode([])] : blocks, {
      backgroundColor: null,
      colSpan,
      headerState,
      rowSpan,
    });
  const rowNodes = rows.map((cells) => elementAround('tablerow', cells.map(cellNode)));
  return element('table-block', [
    elementAround('table-caption', caption),
    elementAround('table', rowNodes, {}, direction),
  ]);
}

export function embedNode(
  { url, provider }: FoundEmbed,
  title: string,
  thumbnail: MediaId | null = null,
): object {
  return { type: 'embed', version: 1, url, provider: provider.id, title, thumbnail };
}

export function recordingNode(fields: Omit<Recording, 'type' | 'version'>): object {
  return { type: 'recording', version: 1, ...fields };
}

export function fileNode(media: MediaId, title: string): object {
  return { type: 'file', version: 1, media, title };
}

export function listNode(ordered: boolean, start: number, items: Children, direction: Direction): object {
  const fields = { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start };
  return elementAround('list', items, fields, direction);
}

/** `depth`: how many lists are around the item's own, which is what Lexical saves as its indent. */
export function listItemNode(value: number, depth: number, children: Children): object {
  return elementAround('listitem', children, { value, indent: depth });
}

export function linkNode({ url, title, rel }: LinkTarget, children: Children): object {
  return element('link', children, { url, rel, target: null, title });
}

export function languageNode(language: string, children: Children): object {
  return elementAround('language', children, { language });
}

export function footnoteNode(children: Children): object {
  return elementAround('footnote', children);
}

export function codeBlockNode(language: string, children: Children): object {
  return element('code-block', children, { language });
}

/** Nothing of it is read as HTML here: the lines are kept as they were typed. */
export function rawHtmlNode(typed: string): object {
  const children = typed
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [linebreakNode()]), ...tabbedText(line)]);
  return element('raw-html', children);
}

function tabbedText(line: string): Children {
  return line
    .split('\t')
    .flatMap((words, index) => [
      ...(index === 0 ? [] : [tabNode()]),
      ...(words === '' ? [] : [textNode(words, 0)]),
    ]);
}

/** The title or summary is there always, as the editor has a place for it. */
export function titledBoxNode(
  kind: 'fact-box' | 'details',
  title: Children,
  blocks: Children,
  direction: Direction,
): object {
  const part = kind === 'fact-box' ? 'fact-box-title' : 'details-summary';
  const children = [elementAround(part, title), ...(blocks.length === 0 ? [paragraphNode([])] : blocks)];
  return element(kind, children, {}, direction);
}

interface CorrectionFields {
  readonly correction: CorrectionKind;
  readonly date: string;
  /** '': nobody has said. */
  readonly changed: string;
}

export function correctionNode(fields: CorrectionFields, blocks: Children, direction: Direction): object {
  const { correction: kind, date, changed } = fields;
  return element('correction', blocks, { kind, date, ...(changed !== '' && { changed }) }, direction);
}

export function textNode(text: string, format: number): object {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

/** Lexical marks a tab as unmergeable (detail 2), so that it stays a node of its own. */
export function tabNode(): object {
  return { type: 'tab', version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' };
}

export function linebreakNode(): object {
  return { type: 'linebreak', version: 1 };
}

export function dividerNode(): object {
  return { type: 'horizontalrule', version: 1 };
}
