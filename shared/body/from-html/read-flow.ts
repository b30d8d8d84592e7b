import { blockContext, inlineContext } from './contexts.ts';
import { wordsIn } from './element-words.ts';
import { hasNoWords, isBlock, isEmbedded, isSetApart } from './elements.ts';
import { type Context, type Flow, type FlowItem, outermost } from './flow.ts';
import { inlineNodes, lineBreak, wordsOf } from './inline-run.ts';
import { isLeftover } from './leftovers.ts';
import { LineBuilder } from './line-builder.ts';
import { cleanAddress, type LinkTarget } from './link-target.ts';
import type { FromHtmlOptions, PictureElsewhere } from './options.ts';
import { altOf, isDecorative, isOfLine, isPicture, pictureSource, sizeOf } from './picture-source.ts';
import { readTable } from './read-table.ts';
import { isPlayer, recordingIn } from './recording-source.ts';
import { isTranscript, transcriptIn } from './recording-words.ts';
import { isAttribution, isCredit, isSourceOfQuote } from './shapes.ts';
import { isFieldOfCorrection } from './source-box.ts';
import { findFootnotes, noFootnotes, type SourceFootnote, type SourceFootnotes } from './source-footnotes.ts';
import { isFromOfficeProgram, languageWithin } from './source-language.ts';
import { type DataTable, dataTableIn } from './table-shape.ts';
import { isDeletion } from './tracked-changes.ts';
import { attributeOf, isElement, isText, type TreeElement, type TreeNode } from './tree.ts';
import { wholeBlocks, withTranscript } from './whole-blocks.ts';
import { WordLists } from './word-list.ts';

interface Frame {
  readonly nodes: readonly TreeNode[];
  next: number;
  readonly context: Context;
  readonly leave: (() => void) | null;
}

/** Reads a tree without recursion, as pages nest deeper than a stack allows. */
export function readFlow(
  roots: readonly TreeNode[],
  options: FromHtmlOptions,
  skip: (element: TreeElement) => boolean,
): Flow {
  return readTree(roots, options, skip, findFootnotes(roots, skip));
}

function readTree(
  roots: readonly TreeNode[],
  options: FromHtmlOptions,
  skip: (element: TreeElement) => boolean,
  footnotes: SourceFootnotes,
): Flow {
  const reader = new FlowReader(options, skip, !isFromOfficeProgram(roots), footnotes);
  const frames: Frame[] = [{ nodes: roots, next: 0, context: outermost, leave: null }];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      frame.leave?.();
      frames.pop();
    } else if (isText(node)) {
      reader.text(node.value, frame.context);
    } else if (isElement(node) && !skip(node)) {
      const inner = reader.enter(node, frame.context);
      if (inner !== null) frames.push({ nodes: node.childNodes, next: 0, ...inner });
    }
  }
  return reader.finish();
}

class FlowReader {
  readonly #options: FromHtmlOptions;
  readonly #skip: (element: TreeElement) => boolean;
  readonly #items: FlowItem[] = [];
  readonly #leftOut: string[] = [];
  readonly #deleted: string[] = [];
  readonly #wordLists = new WordLists();
  readonly #line: LineBuilder;
  readonly #languageIn: (element: TreeElement, outer: string | null) => string | null;
  readonly #footnotes: SourceFootnotes;
  #sawBlock = false;

  constructor(
    options: FromHtmlOptions,
    skip: (element: TreeElement) => boolean,
    namesLanguages: boolean,
    footnotes: SourceFootnotes,
  ) {
    this.#footnotes = footnotes;
    this.#options = options;
    this.#skip = skip;
    this.#line = new LineBuilder((line) => this.#emit(line), options.keepsTabs ?? false);
    const own = options.language ?? null;
    this.#languageIn = (element, outer) => (namesLanguages ? languageWithin(element, outer, own) : null);
  }

  text(value: string, context: Context): void {
    this.#line.add(value, context);
  }

  finish(): Flow {
    this.#line.end();
    const isInline = !this.#sawBlock && this.#items.every((item) => item.kind === 'line');
    return { items: this.#items, isInline, leftOut: this.#leftOut, deleted: this.#deleted };
  }

  /** What holds inside an element; `null` where there is nothing to read in it. */
  enter(element: TreeElement, context: Context): Pick<Frame, 'context' | 'leave'> | null {
    if (this.#footnotes.lists.has(element)) return null;
    const note = this.#footnotes.byMark.get(element);
    if (note !== undefined) {
      this.#note(note, context);
      return null;
    }
    if (isTranscript(element) && this.#isOfRecording(element, context)) return null;
    const whole = context.group === null ? wholeBlocks(element, this.#options) : null;
    if (whole !== null) {
      this.#blocks(whole, context);
      return null;
    }
    if (isEmbedded(element)) this.#embedded(element, context);
    if (isDeletion(element)) this.#deleted.push(wordsIn(element));
    if (hasNoWords(element) || isLeftover(element)) return null;
    if (context.box !== null && isFieldOfCorrection(element, context.box)) return null;
    switch (element.tagName) {
      case 'br':
        this.#break(context);
        return null;
      case 'hr':
        this.#divider(context);
        return null;
      case 'img':
        this.#picture(element, context);
        return null;
      case 'q':
        return this.#between(element, context, context.quoteMarks % 2 === 0 ? '“”' : '‘’');
      case 'rt':
        return this.#between(element, context, '()');
    }
    const table = context.group === null ? dataTableIn(element) : null;
    if (table !== null) {
      this.#table(table, context);
      return null;
    }
    if (isBlock(element) || isSourceOfQuote(element) || this.#isPart(element, context)) {
      return this.#enterBlock(element, context);
    }
    if (isSetApart(element)) return this.#enterSetApart(element, context);
    return { context: this.#inline(element, context), leave: null };
  }

  #inline(element: TreeElement, outer: Context): Context {
    return inlineContext(element, outer, this.#options.base ?? null, this.#languageIn);
  }

  #enterBlock(element: TreeElement, outer: Context): Pick<Frame, 'context' | 'leave'> {
    this.#sawBlock = true;
    this.#line.end();
    const inner = blockContext(element, this.#inline(element, outer), (each) => this.#wordLists.itemOf(each));
    return { context: inner, leave: () => this.#line.end() };
  }

  /** A part of a figure or pull quote that isn't a block by itself: a <span class="credit">, a <cite>. */
  #isPart(element: TreeElement, context: Context): boolean {
    if (context.group === null || context.part !== 'text') return false;
    return context.group.kind === 'figure' ? isCredit(element) : isAttribution(element);
  }

  #enterSetApart(element: TreeElement, context: Context): Pick<Frame, 'context' | 'leave'> {
    const isCell = element.tagName === 'td' || element.tagName === 'th';
    if (isCell) this.#sawBlock = true;
    if (isCell) this.#line.addTab(context);
    else this.#line.addSpace(context);
    const inner = { ...this.#inline(element, context), isInParagraph: false };
    return { context: inner, leave: isCell ? null : () => this.#line.addSpace(context) };
  }

  #between(element: TreeElement, outer: Context, marks: string): Pick<Frame, 'context' | 'leave'> {
    const context = this.#inline(element, { ...outer, quoteMarks: outer.quoteMarks + 1 });
    this.#line.add(marks.charAt(0), context);
    return { context, leave: () => this.#line.add(marks.charAt(1), context) };
  }

  #break(context: Context): void {
    const isBlankLine = this.#line.endsWithBreak && !context.isInParagraph;
    const isLines = context.item !== null || context.group !== null || context.code !== null;
    const isPlain = context.block === 'paragraph' && !isLines;
    if (isBlankLine && isPlain) {
      this.#sawBlock = true;
      this.#line.end();
    } else {
      this.#line.addBreak(context);
    }
  }

  #divider(context: Context): void {
    this.#sawBlock = true;
    this.#line.end();
    if (context.group === null) this.#emit({ kind: 'divider', context });
  }

  #table(table: DataTable, context: Context): void {
    const flowIn = (element: TreeElement): Flow => readFlow(element.childNodes, this.#options, this.#skip);
    const { nodes, leftOut, deleted } = readTable(table, context, flowIn);
    this.#leftOut.push(...leftOut);
    this.#deleted.push(...deleted);
    this.#blocks(nodes, context);
  }

  /** Whether a transcript belongs to a recording that stands directly before it: then it is there. */
  #isOfRecording(transcript: TreeElement, context: Context): boolean {
    this.#line.end();
    const before = this.#items.at(-1);
    if (before?.kind !== 'blocks' || before.context.box !== context.box) return false;
    const nodes = withTranscript(before.nodes, transcriptIn(transcript));
    if (nodes !== null) this.#items.splice(-1, 1, { ...before, nodes });
    return nodes !== null;
  }

  #blocks(nodes: readonly object[], context: Context): void {
    this.#sawBlock = true;
    this.#line.end();
    this.#emit({ kind: 'blocks', context, nodes });
  }

  /** Its paragraphs in one line each. In a caption or a quotation set apart it stands in brackets. */
  #note({ content, backLinks }: SourceFootnote, context: Context): void {
    const isLeft = (element: TreeElement): boolean => this.#skip(element) || backLinks.has(element);
    const { items } = readTree(content.childNodes, this.#options, isLeft, noFootnotes);
    const lines = items.flatMap((item) => (item.kind === 'line' ? [item.runs] : []));
    const runs = lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
    if (runs.length === 0) return;
    const isProse = context.block === 'paragraph' || context.block === 'quote';
    if (isProse && context.group === null && context.code === null && context.part === 'text')
      this.#line.addNote(inlineNodes(runs), context);
    else this.#line.add(` (${wordsOf(runs)})`, context);
  }

  #picture(image: TreeElement, context: Context): void {
    const alt = altOf(image);
    if (isOfLine(image)) {
      this.#line.add(alt, context);
      return;
    }
    const found = isPicture(image) ? (this.#options.picture?.(pictureSource(image), { alt }) ?? null) : null;
    if (found === null && (alt === '' || isSaidByCaption(alt, context))) return;
    this.#sawBlock = true;
    this.#line.end();
    if (found === null || 'address' in found) {
      this.#words(found?.words ?? alt, { ...context, link: context.link ?? linkTo(found) });
      return;
    }
    const decorative = isDecorative(image, this.#options.trustsEmptyAlt ?? false);
    this.#emit({
      kind: 'picture',
      context,
      media: found.media,
      alt: alt === '' && !decorative ? (found.alt ?? '') : alt,
      credit: found.credit ?? '',
      decorative,
      size: context.box?.kind === 'gallery' ? 'text' : sizeOf(image),
    });
  }

  /** A picture that stays behind leaves its words where it stood. */
  #words(alt: string, context: Context): void {
    const block = context.block === 'quote' ? 'quote' : 'paragraph';
    this.#line.add(alt, { ...context, block, code: null, format: 0, part: 'text' });
    this.#line.end();
  }

  /** What stays where it is: a link leads to a recording that was looked for, all else is named. */
  #embedded(element: TreeElement, context: Context): void {
    const recording = isPlayer(element) ? recordingIn(element) : null;
    if (this.#options.file === undefined || recording === null) this.#leftOut.push(embeddedName(element));
    if (recording !== null) {
      const [address] = recording.addresses;
      const url = cleanAddress(address, this.#options.base ?? null);
      const words = url === null ? '' : recording.title || recording.fileName;
      if (words === '') return;
      this.#sawBlock = true;
      this.#line.end();
      this.#words(words, { ...context, link: url === null ? null : { url, title: null, rel: null } });
      return;
    }
  }

  #emit(item: FlowItem): void {
    if (item.context.item === null) this.#wordLists.close();
    this.#items.push(item);
  }
}

function embeddedName(element: TreeElement): string {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '';
  return `${element.tagName} ${address.slice(0, 200)}`.trim();
}

function linkTo(picture: PictureElsewhere | null): LinkTarget | null {
  const url = picture === null ? null : cleanAddress(picture.address, null);
  return url === null ? null : { url, title: null, rel: null };
}

function isSaidByCaption(alt: string, { group }: Context): boolean {
  return group?.kind === 'figure' && wordsIn(group.element).includes(alt);
}
