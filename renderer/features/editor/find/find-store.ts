import {
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import {
  compileQuery,
  type FindQuery,
  findIn,
  missingGroup,
  type Pattern,
  replacementOf,
} from '#shared/text/find.ts';
import { $replaceSpan } from './replace-match.ts';
import { hideMatches, type Match, scrollToMatch, showMatches } from './show-matches.ts';
import { $selectSpan } from './span-places.ts';
import { $textLines, type TextLine } from './text-lines.ts';

export interface FindState {
  readonly is: 'closed' | 'find' | 'replace';
  /** How often it was asked for: each time takes the keyboard. */
  readonly openings: number;
  /** How often another match was gone to. */
  readonly steps: number;
  readonly query: FindQuery;
  readonly replacement: string;
  readonly matches: readonly Match[];
  /** Of the matches, the one that is shown as current; -1 without any. */
  readonly current: number;
  /** Why the regular expression isn't one. */
  readonly problem: string | null;
  /** The group that the replacement names, and the regular expression hasn't. */
  readonly missing: string | null;
}

export interface FindStore {
  readonly read: () => FindState;
  readonly subscribe: (notify: () => void) => () => void;
  /** `selected`: looks for what is selected in the text. `kept`: for what was looked for last, and is typed in the bar. */
  readonly open: (as: 'find' | 'replace', words: 'selected' | 'kept') => void;
  readonly close: () => void;
  readonly change: (changed: Partial<FindQuery>) => void;
  readonly setReplacement: (text: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** As `step`; while nothing is looked for, asks what for. */
  readonly goOn: (by: 1 | -1) => void;
  readonly replace: () => void;
  readonly replaceAll: () => void;
}

const closed: FindState = {
  is: 'closed',
  openings: 0,
  steps: 0,
  query: { text: '', matchCase: false, wholeWord: false, isRegExp: false },
  replacement: '',
  matches: [],
  current: -1,
  problem: null,
  missing: null,
};

/** How long the keyboard rests before a change of the text is searched again. */
const restMs = 200;

/** Finding in one article. The text's own selection stays; at the end it goes to the match that was shown last. */
export function createFindStore(editor: LexicalEditor): FindStore {
  let state = closed;
  let stopWatching = (): void => {};
  const listeners = new Set<() => void>();
  const set = (next: Partial<FindState>): void => {
    state = { ...state, ...next };
    if (state.is === 'closed') hideMatches();
    else showMatches(editor, state.matches, state.current);
    for (const notify of listeners) notify();
  };

  /** From `place` on, a number of characters into a line; the current match is the first from there. */
  const search = (place: Place | null, isJump: boolean): void => {
    const pattern = compileQuery(state.query);
    const { lines, matches } = editor.read(() => $search(pattern));
    const current = matches.length === 0 ? -1 : Math.max(0, firstFrom(matches, lines, place));
    set({
      matches,
      current,
      problem: pattern.is === 'wrong' ? pattern.reason : null,
      missing: missing(pattern),
    });
    const found = matches[current];
    if (isJump && found !== undefined) scrollToMatch(editor, found);
  };
  const missing = (pattern: Pattern, replacement = state.replacement): string | null =>
    pattern.is === 'pattern' && state.query.isRegExp ? missingGroup(pattern.regExp, replacement) : null;
  const placeOfCurrent = (): Place | null => {
    const match = state.matches[state.current];
    return match === undefined
      ? editor.read($placeOfSelection)
      : { key: match.line.key, offset: match.start };
  };
  const watch = (): void => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => search(placeOfCurrent(), false), restMs);
    });
    stopWatching = () => {
      clearTimeout(timer);
      stop();
    };
  };
  const replace = (matches: readonly Match[]): void => {
    const pattern = compileQuery(state.query);
    if (pattern.is !== 'pattern' || missing(pattern) !== null || !editor.isEditable()) return;
    const { replacement, query } = state;
    editor.update(
      () => {
        for (const match of matches.toReversed()) {
          const { line } = match;
          $replaceSpan(
            line,
            match,
            replacementOf(line.text, match, pattern.regExp, replacement, query.isRegExp),
          );
        }
      },
      // The keyboard stays in the bar.
      { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
    );
  };

  const open: FindStore['open'] = (as, words) => {
    const selected = words === 'kept' ? null : editor.read($selectedWords);
    const place = words === 'kept' ? placeOfCurrent() : editor.read($placeOfSelection);
    if (state.is === 'closed') watch();
    const query = selected === null ? state.query : { ...state.query, text: selected };
    set({ is: as, openings: state.openings + 1, query });
    search(place, true);
  };
  const step: FindStore['step'] = (by) => {
    const { matches, current } = state;
    if (matches.length === 0) return;
    const next = (current + by + matches.length) % matches.length;
    set({ current: next, steps: state.steps + 1 });
    const match = matches[next];
    if (match !== undefined) scrollToMatch(editor, match);
  };

  return {
    read: () => state,
    subscribe: (notify) => {
      listeners.add(notify);
      return () => {
        listeners.delete(notify);
        if (listeners.size === 0) {
          stopWatching();
          hideMatches();
        }
      };
    },
    open,
    close: () => {
      const match = state.matches[state.current];
      stopWatching();
      set({ is: 'closed', matches: [], current: -1 });
      editor.focus(() => match !== undefined && editor.update(() => $selectSpan(match.line, match)));
    },
    change: (changed) => {
      const place = placeOfCurrent();
      set({ query: { ...state.query, ...changed } });
      search(place, true);
    },
    setReplacement: (replacement) => {
      set({ replacement, missing: missing(compileQuery(state.query), replacement) });
    },
    step,
    goOn: (by) => (state.is === 'closed' ? open('find', 'selected') : step(by)),
    replace: () => {
      const match = state.matches[state.current];
      if (match === undefined) return;
      replace([match]);
      const { text } = editor.read($textLines).find(({ key }) => key === match.line.key) ?? { text: '' };
      const grown = text.length - match.line.text.length;
      search({ key: match.line.key, offset: match.end + grown }, true);
    },
    replaceAll: () => {
      replace(state.matches);
      search(null, false);
    },
  };
}

interface Place {
  readonly key: string;
  readonly offset: number;
}

function $search(pattern: Pattern): {
  readonly lines: readonly TextLine[];
  readonly matches: readonly Match[];
} {
  if (pattern.is !== 'pattern') return { lines: [], matches: [] };
  const lines = $textLines();
  const matches = lines.flatMap((line) =>
    findIn(line.text, pattern.regExp).map(({ start, end }) => ({ line, start, end })),
  );
  return { lines, matches };
}

function firstFrom(matches: readonly Match[], lines: readonly TextLine[], place: Place | null): number {
  if (place === null) return 0;
  const order = new Map(lines.map(({ key }, index) => [key, index]));
  const wanted = order.get(place.key);
  if (wanted === undefined) return 0;
  return matches.findIndex(({ line, start }) => {
    const at = order.get(line.key) ?? 0;
    return at > wanted || (at === wanted && start >= place.offset);
  });
}

function $placeOfSelection(): Place | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { key, offset } = selection.isBackward() ? selection.focus : selection.anchor;
  for (const line of $textLines()) {
    const piece = line.pieces.find((each) => each.key === key);
    if (piece !== undefined) return { key: line.key, offset: piece.start + offset };
    if (line.key === key) return { key, offset: 0 };
  }
  return null;
}

/** A few selected words of one line are what is looked for. */
function $selectedWords(): string | null {
  const selection = $getSelection();
  const text = $isRangeSelection(selection) ? selection.getTextContent() : '';
  return text === '' || text.length > 200 || text.includes('\n') ? null : text;
}
