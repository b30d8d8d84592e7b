import { Check, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import type { LookChange } from '#shared/suggestions/look-changes.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { WordRuns } from '../history/index.ts';
import { changedWords, shortened } from './changed-words.ts';
import { spokenChange, spokenSuggestion } from './spoken-suggestion.ts';
import type { Suggesting } from './use-suggesting.ts';
import type { SuggestionSteps } from './use-suggestion-steps.ts';
import './suggestions.css';

interface SuggestionListProps {
  readonly suggesting: Suggesting;
  readonly steps: SuggestionSteps;
  readonly readOnly: boolean;
}

/** Every open suggestion with who made it; each is accepted or rejected by itself. */
export function SuggestionList({ suggesting, steps, readOnly }: SuggestionListProps): ReactNode {
  const { suggestions: words, review, editor } = useMessages();
  const { list } = suggesting.suggestions;
  const section = useRef<HTMLElement>(null);
  /** Where the suggestion stood that was settled just now. */
  const settledAt = useRef<number | null>(null);
  // The button that had the keyboard is gone: the next suggestion has it.
  useEffect(() => {
    const at = settledAt.current;
    settledAt.current = null;
    if (at === null) return;
    const buttons = section.current?.querySelectorAll<HTMLElement>('.suggestion-go') ?? [];
    buttons[Math.min(at, list.length - 1)]?.focus();
  }, [list]);
  if (list.length === 0) return null;
  const lookWords = ({ look, isOn, url }: LookChange): string => {
    if (look === 'link') return isOn ? words.linkTo(url ?? '') : words.withoutLink;
    return isOn ? editor.commands[look] : words.without(editor.commands[look]);
  };
  const settle = (suggestion: Suggestion, decision: 'accept' | 'reject'): void => {
    settledAt.current = list.indexOf(suggestion);
    suggesting.settle([suggestion], decision);
    announce(decision === 'accept' ? words.accepted : words.rejected);
  };
  return (
    <section ref={section} data-field="review.suggestions" className="suggestion-list">
      <h2>{words.open(list.length)}</h2>
      <ul aria-label={words.list}>
        {list.map((suggestion) => (
          <li
            key={suggestion.key}
            className="suggestion"
            data-kind={suggestion.kind}
            aria-current={suggestion === steps.current ? 'true' : undefined}
          >
            <button type="button" className="suggestion-go" onClick={() => steps.go(suggestion)}>
              <span className="suggestion-kind">
                {suggestion.field === null ? words.kinds[suggestion.kind] : words.fields[suggestion.field]}
                {suggestion.block !== null && ` · ${review.abouts.block(suggestion.block, '')}`}
                {suggestion.looks.map((change) => ` · ${lookWords(change)}`)}
              </span>
              <span className="visually-hidden">: {spokenChange(suggestion, words)}.</span>
              <SuggestedWords suggestion={suggestion} />
              {suggestion.place !== '' && (
                <span className="suggestion-place" dir="auto">
                  {suggestion.place}
                </span>
              )}
              {suggestion.by.name !== '' && (
                <span className="suggestion-by">
                  {suggestion.by.name} <time dateTime={suggestion.at}>{formatMoment(suggestion.at)}</time>
                </span>
              )}
            </button>
            {!readOnly && (
              <span className="suggestion-settle">
                <IconButton
                  label={words.accept}
                  aria-description={spokenSuggestion(suggestion, words)}
                  icon={<Check aria-hidden />}
                  onClick={() => settle(suggestion, 'accept')}
                />
                <IconButton
                  label={words.reject}
                  aria-description={spokenSuggestion(suggestion, words)}
                  icon={<X aria-hidden />}
                  onClick={() => settle(suggestion, 'reject')}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A field or a caption as one text with what changes in it, a few words as what goes and what comes. */
function SuggestedWords({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  const { kind, removed, added } = suggestion;
  if (removed === added)
    return added === '' ? null : (
      <ins aria-hidden dir="auto">
        {shortened(added)}
      </ins>
    );
  if (kind === 'field' || kind === 'change-block') {
    return (
      <span aria-hidden dir="auto">
        <WordRuns runs={changedWords(removed, added)} />
      </span>
    );
  }
  return (
    <>
      {removed !== '' && (
        <del aria-hidden dir="auto">
          {shortened(removed)}
        </del>
      )}
      {added !== '' && (
        <ins aria-hidden dir="auto">
          {shortened(added)}
        </ins>
      )}
    </>
  );
}
