import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { FindState, FindStore } from './find-store.ts';

interface Props {
  readonly store: FindStore;
  readonly state: FindState;
}

export function ReplaceRow({ store, state }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorMessages().find;
  const [replaced, setReplaced] = useState<number | null>(null);
  const canReplace = state.matches.length > 0 && editor.isEditable();

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
