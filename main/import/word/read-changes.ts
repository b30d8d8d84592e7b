import type { Document, Element, Node } from '@xmldom/xmldom';
import type { Person } from '#shared/review/person.schema.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { instantOf } from './read-comments.ts';
import { isNoteReference, type WordNotes } from './word-notes.ts';
import { attribute, childOf, childrenOf, elementsNamed, isWord } from './word-xml.ts';

/** Two places in a text, in letters: white space isn't counted, as every program has its own idea of it. */
export type Stretch = readonly [from: number, to: number];

export interface DocumentChange {
  readonly by: Person;
  readonly at: string;
  /** Where it is in the text before all changes; of no length for what was put in. */
  readonly base: Stretch;
  /** Where it is in the text after all changes; of no length for what was taken out. */
  readonly proposed: Stretch;
}

/** Who changed what in a document. The texts are without white space. */
export interface DocumentChanges {
  readonly base: string;
  readonly proposed: string;
  /** In reading order. */
  readonly changes: readonly DocumentChange[];
}

const put = ['ins', 'moveTo', 'cellIns'];
const taken = ['del', 'moveFrom', 'cellDel'];

/**
 * Tracked changes as stretches of the two texts that they lie between (ECMA-376 part 1, 17.13.5). The words of a note are
 * read where its number stands.
 */
export function readChanges(document: Document, notes: WordNotes): DocumentChanges {
  const reader = new ChangeReader(notes);
  reader.read(document, { isPut: false, isTaken: false });
  return { base: reader.base, proposed: reader.proposed, changes: reader.changes };
}

/** Whether what is read stands in what was put in, and in what was taken out. */
interface Fate {
  readonly isPut: boolean;
  readonly isTaken: boolean;
}

class ChangeReader {
  readonly #notes: WordNotes;
  base = '';
  proposed = '';
  readonly changes: DocumentChange[] = [];

  constructor(notes: WordNotes) {
    this.#notes = notes;
  }

  read(node: Node, fate: Fate): void {
    for (const child of childrenOf(node)) {
      if (isWord(child, 't', 'delText', 'noBreakHyphen')) this.#letters(child, fate);
      else if (isWord(child, 'ins', 'moveTo')) this.#within(child, child, { ...fate, isPut: true });
      else if (isWord(child, 'del', 'moveFrom')) this.#within(child, child, { ...fate, isTaken: true });
      else if (isNoteReference(child)) this.read(this.#notes.of(child), fate);
      else if (isWord(child, 'tr')) this.#cells(child, 'trPr', fate);
      else if (isWord(child, 'tc')) this.#cells(child, 'tcPr', fate);
      else if (isWord(child, 'p')) this.#paragraph(child, fate);
      else if (isWord(child, 'r')) this.#within(child, changeIn(childOf(child, 'rPr')), fate);
      else if (!isWord(child, 'pPr', 'rPr', 'trPr', 'tcPr')) this.read(child, fate);
    }
  }

  /** The mark of a paragraph's end stands after its words (17.13.5.13, 17.13.5.15), its properties hold for all of them. */
  #paragraph(paragraph: Element, fate: Fate): void {
    this.read(paragraph, fate);
    const properties = childOf(paragraph, 'pPr');
    const mark = childOf(properties, 'rPr');
    const marks = [...put, ...taken].flatMap((name) => childOf(mark, name) ?? []);
    for (const change of [...marks, changeIn(properties)]) {
      if (change !== null) this.#within(null, change, fate);
    }
  }

  /** A row or a cell says in its properties that it came or went (17.13.5.12, 17.13.5.17). */
  #cells(element: Element, properties: string, fate: Fate): void {
    const marks = childOf(element, properties);
    const came = put.flatMap((name) => childOf(marks, name) ?? [])[0];
    const went = taken.flatMap((name) => childOf(marks, name) ?? [])[0];
    const own = { isPut: fate.isPut || came !== undefined, isTaken: fate.isTaken || went !== undefined };
    this.#within(element, came ?? went ?? changeIn(marks), own);
  }

  #within(content: Element | null, change: Element | null, fate: Fate): void {
    const [base, proposed] = [this.base.length, this.proposed.length];
    const at = this.changes.length;
    if (content !== null) this.read(content, fate);
    if (change === null) return;
    // What lies around others comes before them.
    this.changes.splice(at, 0, {
      ...originOf(change),
      base: [base, this.base.length],
      proposed: [proposed, this.proposed.length],
    });
  }

  #letters(element: Element, { isPut, isTaken }: Fate): void {
    const text = element.localName === 'noBreakHyphen' ? '\u2011' : lettersOf(element.textContent ?? '');
    if (!isPut) this.base += text;
    if (!isTaken) this.proposed += text;
  }
}

export function lettersOf(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** The mark of former properties, such as w:rPrChange. */
function changeIn(properties: Element | undefined): Element | null {
  if (properties === undefined) return null;
  const own = childrenOf(properties).find((child): child is Element =>
    isWord(child, 'rPrChange', 'pPrChange', 'trPrChange', 'tcPrChange'),
  );
  return own ?? elementsNamed(properties, 'numberingChange')[0] ?? null;
}

function originOf(change: Element): { readonly by: Person; readonly at: string } {
  const name = attribute(change, 'author')?.trim() || 'Unknown';
  return {
    by: { name: name.slice(0, 200), initials: initialsOf(name).slice(0, 8) },
    at: instantOf(attribute(change, 'date')),
  };
}
