import type { Document, Element, Node } from '@xmldom/xmldom';
import type { Docx } from './open-docx.ts';
import { makePlain } from './plain-text-parts.ts';
import { readSymbols } from './read-symbols.ts';
import { unwrapRuns } from './unwrap-runs.ts';
import { attribute, childrenOf, isWord } from './word-xml.ts';

/** The parts that hold what is read: the text, and its notes (ECMA-376 part 1, 11.3.10, 11.3.7 and 11.3.4). */
export const documentPart = 'word/document.xml';
const notePartOf = { footnote: 'word/footnotes.xml', endnote: 'word/endnotes.xml' } as const;
type NoteKind = keyof typeof notePartOf;
const textParts = [documentPart, ...Object.values(notePartOf)] as const;

/** Footnotes and endnotes by the mark in the text that leads to them. */
export interface WordNotes {
  /** What a note holds; nothing where the document hasn't got it. */
  readonly of: (reference: Element) => Node;
}

export function isNoteReference(node: Node): node is Element {
  return isWord(node, 'footnoteReference', 'endnoteReference');
}

export function readNotes(parts: ReadonlyMap<string, Document>): WordNotes {
  const notes = new Map<string, Node>();
  for (const [kind, part] of Object.entries(notePartOf) as [NoteKind, string][]) {
    const root = parts.get(part)?.documentElement;
    for (const note of root ? childrenOf(root) : []) {
      if (isWord(note, kind)) notes.set(`${kind} ${attribute(note, 'id')}`, note);
    }
  }
  return {
    of: (reference) => {
      const kind: NoteKind = isWord(reference, 'footnoteReference') ? 'footnote' : 'endnote';
      return notes.get(`${kind} ${attribute(reference, 'id')}`) ?? reference;
    },
  };
}

/**
 * Each part of the text that the document has, parsed anew and in its plainest form, its runs where they can be seen. `unknown` gets the
 * signs of fonts that nothing here knows.
 */
export function openTextParts(docx: Docx, unknown = new Set<string>()): ReadonlyMap<string, Document> {
  return new Map(
    textParts.flatMap((part) => {
      const document = docx.xml(part);
      if (document === null) return [];
      readSymbols(document, unknown);
      makePlain(document);
      unwrapRuns(document);
      return [[part, document] as const];
    }),
  );
}
