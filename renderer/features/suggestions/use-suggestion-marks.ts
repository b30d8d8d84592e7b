import { type RefObject, useEffect } from 'react';
import type { Suggestions } from '#shared/suggestions/list-suggestions.ts';
import type { Mark } from '#shared/suggestions/marks.ts';
import { useMessages } from '../../messages/index.ts';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import type { EditorHandle } from '../editor/index.ts';
import { rangeIn, setHighlight } from '../editor/index.ts';
import { showDeletedWords } from './deleted-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

/**
 * Shows suggestions in the text that is written, by the browser's own highlights: neither the document nor its elements
 * know of them. What was taken out is a mark at the letter where it stood, and in the view of all markup its words.
 */
export function useSuggestionMarks(
  suggestions: Suggestions | null,
  editor: RefObject<EditorHandle | null>,
  view: SuggestionView,
): void {
  const { voice } = useMessages().editor;
  useEffect(() => {
    if (view !== 'marked') return;
    return showDeletedWords(suggestions?.list ?? [], editor.current?.blocks() ?? []);
  }, [suggestions, editor, view]);
  useEffect(() => {
    const blocks = editor.current?.blocks() ?? [];
    const ranges = { added: [] as Range[], removed: [] as Range[], changed: [] as Range[] };
    for (const { kind, marks, removed } of suggestions?.list ?? []) {
      for (const mark of marks) {
        const block = blocks[mark.block];
        if (block === undefined) continue;
        const isPoint = mark.from === mark.to;
        const range = isPoint ? pointIn(block, mark.from) : rangeIn(block, mark.from, mark.to);
        if (range === null) continue;
        const beforeNote = letterBeforeNote(range, block);
        if (beforeNote !== null) ranges.changed.push(beforeNote);
        if (isPoint) (removed === '' ? ranges.changed : ranges.removed).push(range);
        else if (kind === 'format' || kind === 'block-type') ranges.changed.push(range);
        else ranges.added.push(range);
        if (!isPoint && kind === 'replace' && removed !== '') {
          const point = pointIn(block, mark.from);
          if (point !== null) ranges.removed.push(point);
        }
      }
    }
    const stops = [
      setHighlight('suggestion-added', ranges.added, { said: voice.suggested.added }),
      setHighlight('suggestion-changed', ranges.changed, { said: voice.suggested.changed }),
      setHighlight('suggestion-removed', ranges.removed, { said: voice.suggested.removed }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [suggestions, editor, voice]);
}

/** A letter beside the place: the one before, else the one after. */
function pointIn(block: Element, at: number): Range | null {
  return at > 0 ? rangeIn(block, at - 1, at) : rangeIn(block, at, at + 1);
}

/** A note's words are shown only while the caret is among them: what changed in them is marked at its number too. */
export function letterBeforeNote(range: Range, block: Element): Range | null {
  const note = range.startContainer.parentElement?.closest('.footnote') ?? null;
  if (note === null) return null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = note;
  const text = walker.previousNode();
  const length = text?.nodeValue?.length ?? 0;
  if (text === null || length === 0) return null;
  const letter = document.createRange();
  letter.setStart(text, length - 1);
  letter.setEnd(text, length);
  return letter;
}

/** Brings a mark into sight, with the caret at its place. */
export function showMark(mark: Mark, blocks: readonly Element[]): void {
  const block = blocks[mark.block];
  if (block === undefined) return;
  bringIntoView(block, 'center');
  const range = rangeIn(block, mark.from, mark.to);
  const text = block.closest<HTMLElement>('[contenteditable="true"]');
  if (range === null || text === null) return;
  text.focus({ preventScroll: true });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
