import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { CaseSensitive, ChevronDown, ChevronUp, Regex, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import { ElsewhereRow } from './ElsewhereRow.tsx';
import { findStoreOf } from './find-extension.ts';
import type { FindState, FindStore } from './find-store.ts';
import { ReplaceRow } from './ReplaceRow.tsx';
import { useFindKeys } from './use-find-keys.ts';
import { useSaidMatch } from './use-said-match.ts';
import './find.css';

/** Find and replace, above the text. Enter goes on, Shift+Enter back, Escape to the text with the match selected. */
export function FindBar(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const store = findStoreOf(editor);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useFindKeys(editor, store);
  return state.is === 'closed' ? null : <OpenFindBar store={store} state={state} />;
}

interface Props {
  readonly store: FindStore;
  readonly state: FindState;
}

function OpenFindBar({ store, state }: Props): ReactNode {
  const words = useEditorMessages().find;
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const { query, problem, matches } = state;
  const counted = countWords(state, words);
  useSaidMatch(state, counted);

  const { openings } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening takes the keyboard
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [openings]);
  // A button that has nothing more to replace would let go of the keyboard: Escape, and what is typed, went elsewhere.
  useEffect(() => {
    if (matches.length > 0) return;
    const button = document.activeElement;
    if (button instanceof HTMLButtonElement && button.disabled && button.closest('.find-bar'))
      input.current?.focus();
  }, [matches]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') store.close();
    else if (event.key === 'Enter' && event.target === input.current) store.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: screen readers of today know the role, not the element
    <div role="search" className="find-bar" aria-label={words.title} onKeyDown={onKey}>
      <div className="find-row">
        <input
          ref={input}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.find}
          placeholder={words.find}
          value={query.text}
          aria-invalid={problem !== null}
          aria-describedby={problemId}
          onChange={(event) => store.change({ text: event.target.value })}
        />
        <IconButton
          label={words.matchCase}
          icon={<CaseSensitive aria-hidden />}
          pressed={query.matchCase}
          onClick={() => store.change({ matchCase: !query.matchCase })}
        />
        <IconButton
          label={words.wholeWord}
          icon={<WholeWord aria-hidden />}
          pressed={query.wholeWord}
          onClick={() => store.change({ wholeWord: !query.wholeWord })}
        />
        <IconButton
          label={words.isRegExp}
          icon={<Regex aria-hidden />}
          pressed={query.isRegExp}
          onClick={() => store.change({ isRegExp: !query.isRegExp })}
        />
        <span className="find-count">{counted}</span>
        <IconButton
          label={words.previous}
          keys="Shift+F3"
          icon={<ChevronUp aria-hidden />}
          disabled={matches.length === 0}
          onClick={() => store.step(-1)}
        />
        <IconButton
          label={words.next}
          keys="F3"
          icon={<ChevronDown aria-hidden />}
          disabled={matches.length === 0}
          onClick={() => store.step(1)}
        />
        <IconButton label={words.close} icon={<X aria-hidden />} onClick={() => store.close()} />
      </div>
      {state.is === 'replace' && <ReplaceRow store={store} state={state} problemId={problemId} />}
      <ElsewhereRow state={state} />
      <p id={problemId} className="find-problem" role="alert">
        {problem !== null
          ? words.wrong(problem)
          : state.is === 'replace' && state.missing !== null && words.noGroup(state.missing)}
      </p>
    </div>
  );
}

function countWords(
  { query, problem, matches, current }: FindState,
  words: ReturnType<typeof useEditorMessages>['find'],
): string {
  if (query.text === '' || problem !== null) return '';
  return matches.length === 0 ? words.none : words.count(current + 1, matches.length);
}
