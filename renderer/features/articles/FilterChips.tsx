import type { ReactNode } from 'react';
import type { ArticleQuery } from '#shared/articles/article-query.ts';
import { useMessages } from '../../messages/index.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { useStages } from './use-stages.ts';

interface FilterChipsProps {
  readonly query: ArticleQuery;
  readonly onChange: (part: Partial<ArticleQuery>) => void;
}

/** What narrows the list stays in sight, each with its way out. */
export function FilterChips({ query, onChange }: FilterChipsProps): ReactNode {
  const { articles: words } = useMessages();
  const { config } = useLibrary();
  const { nameOf } = useAuthors();
  const { nameOf: stageName } = useStages();
  const { section, status, author, tag, scheduled } = query;
  const chips: readonly (readonly [string | null, Partial<ArticleQuery>])[] = [
    [
      section === null ? null : (config.sections.find(({ slug }) => slug === section)?.name ?? section),
      { section: null },
    ],
    [status === null ? null : stageName(status), { status: null }],
    [author === null ? null : (nameOf(author) ?? author), { author: null }],
    [tag, { tag: null }],
    [scheduled ? words.filters.isScheduled : null, { scheduled: false }],
  ];
  const shown = chips.flatMap(([label, without]) => (label === null ? [] : [{ label, without }]));
  if (shown.length === 0) return null;
  return (
    <ul className="chips filter-chips">
      {shown.map(({ label, without }) => (
        <Chip
          key={Object.keys(without).join()}
          label={label}
          removeLabel={words.filters.remove(label)}
          onRemove={() => onChange(without)}
        />
      ))}
    </ul>
  );
}
