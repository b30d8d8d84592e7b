import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import { findElsewhere, goToMatch } from './find-elsewhere.ts';
import type { FindState } from './find-store.ts';

/** How long the keyboard rests in a field before it is searched again. */
const restMs = 200;

/** Says what there is beside the text: neither the arrows nor replacing go there. Each press leads on to the next one. */
export function ElsewhereRow({ state }: { readonly state: FindState }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorMessages().find;
  const [, setRound] = useState(0);
  const next = useRef(0);
  const found = findElsewhere(editor, state.query);

  const { query } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at the first again
  useEffect(() => {
    next.current = 0;
  }, [query]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setRound((round) => round + 1), restMs);
    };
    addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      removeEventListener('input', later);
    };
  }, []);

  const goOn = (): void => {
    const match = found[next.current % found.length];
    next.current += 1;
    if (match !== undefined) goToMatch(editor, match);
  };
  return (
    <div role="status" className="find-elsewhere">
      {found.length > 0 && (
        <Button look="quiet" className="button-small" onClick={goOn}>
          {state.is === 'replace' ? words.elsewhereStays(found.length) : words.elsewhere(found.length)}
        </Button>
      )}
    </div>
  );
}
