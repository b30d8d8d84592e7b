import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { tooltip } from '../../../ui/TooltipLayer.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { FindState, FindStore } from './find-store.ts';

interface Props {
  readonly store: FindStore;
  readonly state: FindState;
  /** Of the element that says what is wrong. */
  readonly problemId: string;
}

export function ReplaceRow({ store, state, problemId }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorMessages().find;
  const [replaced, setReplaced] = useState<number | null>(null);
  const canReplace = state.matches.length > 0 && state.missing === null && editor.isEditable();

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    store.replace();
  };

  return (
    <div className="find-row">
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.replaceBy}
        placeholder={words.replaceBy}
        value={state.replacement}
        aria-invalid={state.missing !== null}
        aria-describedby={problemId}
        onChange={(event) => {
          store.setReplacement(event.target.value);
          setReplaced(null);
        }}
        onKeyDown={onKey}
      />
      <Button disabled={!canReplace} onClick={store.replace}>
        {words.replace}
      </Button>
      <Button
        disabled={!canReplace}
        {...tooltip(words.replaceAllIn(state.matches.length))}
        aria-description={words.replaceAllIn(state.matches.length)}
        onClick={() => {
          setReplaced(state.matches.length);
          store.replaceAll();
        }}
      >
        {words.replaceAll}
      </Button>
      <output className="find-count">{replaced !== null && words.replaced(replaced)}</output>
    </div>
  );
}
