import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import type { EditorHost } from '../editor-host.ts';
import { rangeOfSpan } from '../find/span-places.ts';
import { setHighlight } from '../highlights/highlights.ts';
import { $wordsOfBlock, type LineWord } from './block-words.ts';

/** A word that no dictionary knows, and where it is in the window. */
export interface Misspelling {
  readonly word: LineWord;
  readonly range: AbstractRange;
}

export interface SpellingStore {
  /** Blocks to look at again, once the keyboard rests; `all`: every one. */
  readonly touch: (blocks: Iterable<NodeKey> | 'all') => void;
  /** The caret may be in another block, or have left the word that it was in, which isn't painted while it is written. */
  readonly moved: () => void;
  /** Those of the text as it is now. */
  readonly find: () => Promise<readonly Misspelling[]>;
  /** Of those that are painted, the one at a place in the window. */
  readonly at: (node: Node, offset: number) => Misspelling | null;
  readonly stop: () => void;
}

/** How long the keyboard must rest before words are looked up, and how long one stretch of reading the text may take. */
const [restMs, stretchMs] = [400, 8];
/** As many as are painted; more is no text in the language that it says. */
const most = 1000;
const name = 'galley-misspelt';

/** Keystrokes only note which blocks to look at again: words are read, looked up and painted while nobody types. */
export function createSpellingStore(editor: LexicalEditor, host: EditorHost): SpellingStore {
  const known = host.spelling().words;
  /** Of each block: all words until they were looked up, then those that are wrong. */
  const words = new Map<NodeKey, readonly LineWord[]>();
  const fresh = new Set<NodeKey>();
  const stale = new Set<NodeKey>();
  let shown: readonly Misspelling[] = [];
  let writing: Misspelling | null = null;
  let current: Element | null = null;
  let hide = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let version = host.spelling().version;
  let language = host.writing().language;
  let isStopped = false;

  /** Whether every block has been read; at most for `stretchMs`. */
  function read(): boolean {
    const deadline = performance.now() + stretchMs;
    return editor.getEditorState().read(() => {
      const keys = $getRoot().getChildrenKeys();
      for (const key of keys) {
        if (words.has(key) && !stale.has(key)) continue;
        const block = $getNodeByKey(key);
        if (block !== null) words.set(key, $wordsOfBlock(block, language));
        fresh.add(key);
        stale.delete(key);
        if (performance.now() > deadline) return false;
      }
      const present = new Set(keys);
      for (const key of words.keys()) if (!present.has(key)) words.delete(key);
      return true;
    });
  }

  function paint(): void {
    const order = editor.getEditorState().read(() => $getRoot().getChildrenKeys());
    const wrong = order.flatMap((key) => (words.get(key) ?? []).filter(known.isWrong)).slice(0, most);
    shown = wrong.flatMap((word) => {
      const range = rangeOfSpan(editor, word.line, word);
      return range === null ? [] : [{ word, range }];
    });
    show();
  }

  /** In the block with the caret the lines go along with what is typed. Elsewhere they needn't, and each that did would cost at every change. */
  function show(): void {
    current = blockWithCaret(editor);
    shown = shown.map(({ word, range }) => ({
      word,
      range: current?.contains(range.startContainer) ? liveRange(range) : staticRange(range),
    }));
    writing = shown.find(({ range }) => isCaretAt(range)) ?? null;
    const painted = shown.filter((one) => one !== writing);
    hide = setHighlight(
      name,
      painted.map(({ range }) => range),
      { type: 'spelling-error' },
    );
  }

  async function look(): Promise<void> {
    clearTimeout(timer);
    while (!read()) await new Promise((resolve) => setTimeout(resolve));
    const asked = [...fresh].map((key) => [key, words.get(key) ?? []] as const);
    fresh.clear();
    try {
      await known.learn(asked.flatMap(([, some]) => some));
    } catch (error) {
      // Asked about again with the next change.
      for (const [key] of asked) fresh.add(key);
      throw error;
    }
    // A block that was read anew meanwhile waits for an answer of its own.
    for (const [key, some] of asked) if (words.get(key) === some) words.set(key, some.filter(known.isWrong));
    if (!isStopped) paint();
  }

  const later = (delay = restMs): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => {}), delay);
  };

  const stopHearing = known.onIgnored(paint);

  return {
    touch: (blocks) => {
      const now = host.spelling().version;
      if (now !== version || host.writing().language !== language || blocks === 'all') words.clear();
      else for (const key of blocks) stale.add(key);
      [version, language] = [now, host.writing().language];
      later();
    },
    moved: () => {
      if (shown.length === 0) return;
      if (blockWithCaret(editor) !== current) show();
      else if (writing !== null && !isCaretAt(writing.range)) later();
    },
    find: async () => {
      await look();
      return shown;
    },
    at: (node, offset) => shown.find(({ range }) => holds(range, node, offset)) ?? null,
    stop: () => {
      isStopped = true;
      stopHearing();
      clearTimeout(timer);
      hide();
    },
  };
}

/** The child of the text's root. `null`: the caret is elsewhere. */
function blockWithCaret(editor: LexicalEditor): Element | null {
  const root = editor.getRootElement();
  let node = getSelection()?.anchorNode ?? null;
  if (root === null || node === root || !root.contains(node)) return null;
  while (node !== null && node.parentNode !== root) node = node.parentNode;
  return node instanceof Element ? node : null;
}

/** Goes along with what is typed before it, until the block is looked at again. */
export function liveRange(place: AbstractRange): Range {
  if (place instanceof Range) return place;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

function staticRange(range: AbstractRange): AbstractRange {
  return range instanceof StaticRange ? range : new StaticRange(range);
}

/** With the keyboard in the text, and nothing selected. */
function isCaretAt(range: AbstractRange): boolean {
  const selection = getSelection();
  const { anchorNode, anchorOffset, isCollapsed } = selection ?? {};
  if (isCollapsed !== true || anchorNode == null) return false;
  const isHere = document.activeElement?.contains(range.startContainer) ?? false;
  return isHere && document.activeElement !== document.body && holds(range, anchorNode, anchorOffset ?? 0);
}

function holds(range: AbstractRange, node: Node, offset: number): boolean {
  // Most are of other lines: a live range is made of one that may be it.
  if (range.startContainer !== node && range.endContainer !== node) return false;
  try {
    return liveRange(range).comparePoint(node, offset) === 0;
  } catch {
    // The block is another one by now.
    return false;
  }
}
