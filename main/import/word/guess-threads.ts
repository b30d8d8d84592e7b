import type { Document, Node } from '@xmldom/xmldom';
import type { Docx } from './open-docx.ts';
import { attribute, childrenOf, isWord } from './word-xml.ts';

/** Where a comment stands, in signs from the start of the text. */
interface Place {
  readonly start: number | null;
  readonly end: number;
}

/**
 * Which comment each one answers, by their ids, in a file of LibreOffice: until its version 24.2 it writes none of that, but sets an
 * answer at the very words of what it answers, or right behind them. `comments`: by time. Word's own comments are never guessed at, as
 * two people may speak of the same words there.
 */
export function guessThreads(
  docx: Docx,
  document: Document,
  comments: readonly string[],
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const application = docx.xml('docProps/app.xml')?.getElementsByTagName('Application')[0]?.textContent ?? '';
  if (!application.startsWith('LibreOffice')) return parents;
  const places = placesIn(document);
  const firsts = new Map<number, { readonly id: string; readonly start: number | null }>();
  // What has words of its own is what the others answer.
  const placed = comments.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, ...place }];
  });
  for (const { id, start, end } of placed.toSorted(
    (a, b) => Number(a.start === null) - Number(b.start === null),
  )) {
    const first = firsts.get(end);
    if (first === undefined) firsts.set(end, { id, start });
    else if (start === null || start === first.start) parents.set(id, first.id);
  }
  return parents;
}

function placesIn(document: Document): ReadonlyMap<string, Place> {
  const starts = new Map<string, number>();
  const places = new Map<string, Place>();
  let at = 0;
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (isWord(child, 'commentRangeStart')) starts.set(attribute(child, 'id') ?? '', at);
      else if (isWord(child, 'commentReference')) {
        const id = attribute(child, 'id') ?? '';
        places.set(id, { start: starts.get(id) ?? null, end: at });
      } else if (isWord(child, 't')) at += child.textContent?.length ?? 0;
      else {
        if (isWord(child, 'p', 'tab', 'br', 'drawing', 'pict', 'footnoteReference', 'endnoteReference'))
          at += 1;
        visit(child);
      }
    }
  };
  visit(document);
  return places;
}
