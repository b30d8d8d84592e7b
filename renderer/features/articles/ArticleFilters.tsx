import { ListFilter } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { ArticleOrder, type ArticleQuery } from '#shared/articles/article-query.ts';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { Slug } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import { countFilters, noFilters } from './use-article-list.ts';
import { useStages } from './use-stages.ts';

interface ArticleFiltersProps {
  readonly query: ArticleQuery;
  readonly onChange: (part: Partial<ArticleQuery>) => void;
}

interface FilterFieldsProps extends ArticleFiltersProps {
  readonly element: RefObject<HTMLDivElement | null>;
}

export function ArticleFilters({ query, onChange }: ArticleFiltersProps): ReactNode {
  const { articles: words } = useMessages();
  const [open, setOpen] = useState(false);
  const active = countFilters(query);
  const fields = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    whenKeyboardIsLost(() => fields.current?.querySelector('select')?.focus());
    onChange(noFilters);
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={words.filters.title}
      padded
      align="end"
      trigger={
        <button
          type="button"
          className="icon-button"
          aria-label={words.filter}
          {...tooltip(words.filter)}
          data-active={active > 0}
        >
          <ListFilter aria-hidden />
        </button>
      }
    >
      <h2 className="popover-title">{words.filters.title}</h2>
      <FilterFields element={fields} query={query} onChange={onChange} />
      <SavedSearches
        query={query}
        isNarrowed={active > 0 || query.text.trim() !== ''}
        onChoose={(chosen) => {
          onChange(chosen);
          setOpen(false);
        }}
      />
      {active > 0 && (
        <Button look="quiet" onClick={clear}>
          {words.filters.clear}
        </Button>
      )}
    </Popover>
  );
}

function FilterFields({ element, query, onChange }: FilterFieldsProps): ReactNode {
  const { articles: words } = useMessages();
  const { config } = useLibrary();
  const { authors, nameOf } = useAuthors();
  const { stages, nameOf: stageName } = useStages();
  const { loaded: tags } = useCall('articles.tags', null);
  const withAll = (options: readonly SelectOption[]): readonly SelectOption[] => [
    { value: '', label: words.filters.all },
    ...options,
  ];
  const chosen = (value: string): string | null => (value === '' ? null : value);

  return (
    <div className="form" ref={element}>
      <Select
        label={words.filters.section}
        value={query.section ?? ''}
        options={withAll(config.sections.map(({ slug, name }) => ({ value: slug, label: name })))}
        onChange={(value) => onChange({ section: chosen(value) as Slug | null })}
      />
      <Select
        label={words.filters.status}
        value={query.status ?? ''}
        options={withAll(stages.map(({ id }) => ({ value: id, label: stageName(id) })))}
        onChange={(value) => onChange({ status: chosen(value) as WorkflowStatus | null })}
      />
      <Select
        label={words.filters.author}
        value={query.author ?? ''}
        options={withAll(authors.map(({ slug, name }) => ({ value: slug, label: nameOf(slug) ?? name })))}
        onChange={(value) => onChange({ author: chosen(value) as Slug | null })}
      />
      <Select
        label={words.filters.tag}
        value={query.tag ?? ''}
        options={withAll(
          tags.state === 'ready'
            ? tags.value.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` }))
            : [],
        )}
        onChange={(value) => onChange({ tag: chosen(value) })}
      />
      <Checkbox
        label={words.filters.scheduled}
        checked={query.scheduled}
        onChange={(scheduled) => onChange({ scheduled })}
      />
      <Select
        label={words.order}
        value={query.order}
        options={ArticleOrder.options.map((order) => ({ value: order, label: words.orders[order] }))}
        onChange={(value) => onChange({ order: ArticleOrder.parse(value) })}
      />
    </div>
  );
}
