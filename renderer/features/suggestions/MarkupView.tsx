import type { ReactNode } from 'react';
import type { Suggestions } from '#shared/suggestions/list-suggestions.ts';
import { useMessages } from '../../messages/index.ts';
import { type MarkupLine, markupLines } from './markup-lines.ts';
import type { SuggestionView } from './suggestion-view.ts';
import './suggestions.css';

export interface MarkupViewProps {
  readonly suggestions: Suggestions;
  readonly view: SuggestionView;
  /** BCP 47, of the article. */
  readonly language: string;
}

/** The text with what was put in and what was taken out, to be read; or without the suggestions. */
export function MarkupView({ suggestions, view, language }: MarkupViewProps): ReactNode {
  const { suggestions: words } = useMessages();
  const lines = markupLines(suggestions.difference, view === 'original' ? 'original' : 'all');
  return (
    <section className="sheet" aria-label={view === 'original' ? words.original : words.markup}>
      <article className="sheet-column markup" lang={language}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
          <Line key={index} line={line} />
        ))}
      </article>
    </section>
  );
}

function Line({ line }: { readonly line: MarkupLine }): ReactNode {
  const { suggestions: words, review } = useMessages();
  const pieces = line.pieces.map(({ fate, text }, index) => {
    const Tag = fate === 'added' ? 'ins' : fate === 'removed' ? 'del' : 'span';
    // A picture or a divider has no words to show: its kind is named.
    const shown = line.isBlock && text === '' ? `[${review.abouts.block(line.type, '')}]` : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name
    return <Tag key={index}>{shown}</Tag>;
  });
  const end = line.fate !== 'same' && (
    <span className="markup-end" title={line.fate === 'removed' ? words.removedBlock : words.addedBlock}>
      ¶
    </span>
  );
  return (
    <div className="markup-line" data-type={line.tag || line.type} data-fate={line.fate} dir="auto">
      {pieces}
      {end}
    </div>
  );
}
