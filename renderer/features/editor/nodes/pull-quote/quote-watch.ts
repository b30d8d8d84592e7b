import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { type SourceState, sourceState } from '#shared/body/nodes/pull-quote/quote-source.ts';
import { $isPullQuoteAttributionNode } from './PullQuoteAttributionNode.ts';
import { $isPullQuoteNode, type PullQuoteNode } from './PullQuoteNode.ts';

interface QuoteState {
  readonly source: SourceState;
  readonly isUnattributed: boolean;
}

/** What is to be said of each pull quote; a keystroke only sets a timer. */
interface QuoteWatch {
  readonly subscribe: (notify: () => void) => () => void;
  readonly get: (key: NodeKey) => QuoteState | undefined;
  readonly start: () => () => void;
}

/** Makes the watch known to what is drawn beside the quotes. */
export const QuoteWatchExtension = defineExtension({
  name: 'galley/quote-watch',
  build: createQuoteWatch,
  afterRegistration: (_editor, _config, state) => state.getOutput().start(),
});

/** How long the keyboard must rest, in milliseconds. */
const rest = 500;

function createQuoteWatch(editor: LexicalEditor): QuoteWatch {
  const listeners = new Set<() => void>();
  const texts = new Map<NodeKey, string>();
  const stale = new Set<NodeKey>();
  let states: ReadonlyMap<NodeKey, QuoteState> = new Map();

  const look = (): void => {
    const next = editor.getEditorState().read(() => $statesOf(texts, stale));
    stale.clear();
    if (JSON.stringify([...next]) === JSON.stringify([...states])) return;
    states = next;
    for (const notify of listeners) notify();
  };

  return {
    get: (key) => states.get(key),
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    start: () => {
      let timer = setTimeout(look, 0);
      const stop = editor.registerUpdateListener(({ dirtyElements, tags }) => {
        if (tags.has(HISTORIC_TAG)) texts.clear();
        for (const key of dirtyElements.keys()) stale.add(key);
        clearTimeout(timer);
        timer = setTimeout(look, rest);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}

/** `texts` keeps what was read of the blocks, those in `stale` apart. */
function $statesOf(
  texts: Map<NodeKey, string>,
  stale: ReadonlySet<NodeKey>,
): ReadonlyMap<NodeKey, QuoteState> {
  const keys = $getRoot().getChildrenKeys();
  const quotes = keys.map((key) => $getNodeByKey(key)).filter($isPullQuoteNode);
  if (quotes.length === 0) {
    texts.clear();
    return new Map();
  }
  for (const key of texts.keys()) if (stale.has(key)) texts.delete(key);
  const needsTexts = quotes.some((quote) => quote.getSource() !== '');
  const blocks = needsTexts
    ? keys.flatMap((key) => {
        const known = texts.get(key);
        if (known !== undefined) return [known];
        const node = $getNodeByKey(key);
        if (node === null || $isPullQuoteNode(node)) return [];
        const text = node.getTextContent();
        texts.set(key, text);
        return [text];
      })
    : [];
  return new Map(quotes.map((quote) => [quote.getKey(), $stateOf(quote, blocks)]));
}

function $stateOf(quote: PullQuoteNode, blocks: readonly string[]): QuoteState {
  const speaker = quote.getChildren().find($isPullQuoteAttributionNode);
  const hasSpeaker = speaker !== undefined && speaker.getTextContent().trim() !== '';
  return {
    source: sourceState(quote.getSource(), blocks),
    // Nobody is told of what they are just about to write.
    isUnattributed: !hasSpeaker && quote.getTextContent().trim() !== '' && !$holdsCaret(quote),
  };
}

function $holdsCaret(quote: PullQuoteNode): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && quote.isParentOf(selection.anchor.getNode());
}
