import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getNodeByKey, HISTORY_PUSH_TAG } from 'lexical';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useEditorMessages } from '../../use-editor-messages.ts';
import type { NodeViewProps } from '../node-views.tsx';
import { $isPullQuoteNode, type PullQuoteNode, pullQuoteNotes } from './PullQuoteNode.ts';
import { $quoteAnew } from './quote-anew.ts';
import { QuoteWatchExtension } from './quote-watch.ts';

export function PullQuoteNotes({ nodeKey, element }: NodeViewProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { pullQuote: words } = useEditorMessages();
  const watch = getExtensionDependencyFromEditor(editor, QuoteWatchExtension).output;
  const state = useSyncExternalStore(watch.subscribe, () => watch.get(nodeKey));
  const place = pullQuoteNotes(element);
  if (state === undefined || place === null) return null;
  const { source, isUnattributed } = state;

  const edit = ($change: (quote: PullQuoteNode) => void): void =>
    editor.update(
      () => {
        const quote = $getNodeByKey(nodeKey);
        if ($isPullQuoteNode(quote)) $change(quote);
      },
      // The button goes with its note, and the keyboard with it.
      { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
    );
  const action = (label: string, $change: (quote: PullQuoteNode) => void): ReactNode =>
    editable && (
      <button type="button" onClick={() => edit($change)}>
        <bdi>{label}</bdi>
      </button>
    );

  return createPortal(
    <>
      {source.is === 'changed' && (
        <div className="pull-quote-note" role="note">
          <TriangleAlert aria-hidden size={14} />
          <p>
            <bdi>{words.changed}</bdi> <q dir="auto">{source.now}</q>
          </p>
          {action(words.quoteAnew, (quote) => $quoteAnew(quote, source.now))}
          {action(words.keep, (quote) => void quote.setSource(source.now))}
        </div>
      )}
      {source.is === 'gone' && (
        <div className="pull-quote-note" role="note">
          <TriangleAlert aria-hidden size={14} />
          <p>
            <bdi>{words.gone}</bdi>
          </p>
          {action(words.keep, (quote) => void quote.setSource(''))}
          {action(words.remove, (quote) => quote.remove())}
        </div>
      )}
      {isUnattributed && (
        <div className="pull-quote-note" role="note">
          <TriangleAlert aria-hidden size={14} />
          <p>
            <bdi>{words.unattributed}</bdi>
          </p>
        </div>
      )}
    </>,
    place,
  );
}
