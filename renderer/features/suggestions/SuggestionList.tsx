import { Check, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFocusField } from '../app/layout.tsx';
import type { EditorHandle } from '../editor/index.ts';
import type { Suggesting } from './use-suggesting.ts';
import { showMark } from './use-suggestion-marks.ts';
import './suggestions.css';

interface SuggestionListProps {
  readonly suggesting: Suggesting;
  readonly editor: RefObject<EditorHandle | null>;
  readonly readOnly: boolean;
}

/** Every open suggestion with who made it; each is accepted or rejected by itself. */
export function SuggestionList({ suggesting, editor, readOnly }: SuggestionListProps): ReactNode {
  const { suggestions: words } = useMessages();
  const focusField = useFocusField();
  const { list } = suggesting.suggestions;
  if (list.length === 0) return null;
  const go = ({ field, marks: [mark] }: Suggestion): void => {
    if (field !== null) focusField(field);
    else if (mark !== undefined) showMark(mark, editor.current?.blocks() ?? []);
  };
  return (
    <section data-field="review.suggestions" className="suggestion-list">
      <h2>{words.open(list.length)}</h2>
      <ul aria-label={words.list}>
        {list.map((suggestion) => (
          <li key={suggestion.key} className="suggestion" data-kind={suggestion.kind}>
            <button type="button" className="suggestion-go" onClick={() => go(suggestion)}>
              <span className="suggestion-kind">
                {suggestion.field === null ? words.kinds[suggestion.kind] : words.fields[suggestion.field]}
              </span>
              {suggestion.removed !== '' && suggestion.removed !== suggestion.added && (
                <del dir="auto">{shortened(suggestion.removed)}</del>
              )}
              {suggestion.added !== '' && <ins dir="auto">{shortened(suggestion.added)}</ins>}
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
                  icon={<Check aria-hidden />}
                  onClick={() => suggesting.settle([suggestion], 'accept')}
                />
                <IconButton
                  label={words.reject}
                  icon={<X aria-hidden />}
                  onClick={() => suggesting.settle([suggestion], 'reject')}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 100).trimEnd()} … ${text.slice(-40).trimStart()}` : text;
}
