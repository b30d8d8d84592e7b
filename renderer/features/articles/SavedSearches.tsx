import { type ReactNode, useState } from 'react';
import type { ArticleQuery } from '#shared/articles/article-query.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibrary } from '../library/library.tsx';
import { useSettings } from '../settings/settings.tsx';

interface SavedSearchesProps {
  readonly query: ArticleQuery;
  /** The list shows something narrower than everything. */
  readonly isNarrowed: boolean;
  readonly onChoose: (query: ArticleQuery) => void;
}

/** Searches under a name of one's own, kept for this newsroom at this machine. */
export function SavedSearches({ query, isNarrowed, onChoose }: SavedSearchesProps): ReactNode {
  const { articles: words } = useMessages();
  const { path } = useLibrary();
  const { settings, change } = useSettings();
  const [name, setName] = useState('');
  const saved = settings.savedSearches[path] ?? [];

  const keep = (searches: typeof saved): void => {
    change({ savedSearches: { ...settings.savedSearches, [path]: searches } });
  };
  const save = (): void => {
    const others = saved.filter((one) => one.name !== name.trim());
    keep([...others, { name: name.trim(), query }]);
    setName('');
  };

  if (saved.length === 0 && !isNarrowed) return null;
  return (
    <div className="saved-searches">
      <h2 className="popover-title">{words.searches.title}</h2>
      <ul className="saved-search-list">
        {saved.map((search) => (
          <li key={search.name}>
            <button type="button" className="saved-search" dir="auto" onClick={() => onChoose(search.query)}>
              {search.name}
            </button>
            <ul className="chips">
              <Chip
                label={words.searches.forget}
                removeLabel={words.searches.remove(search.name)}
                onRemove={() => keep(saved.filter((one) => one !== search))}
              />
            </ul>
          </li>
        ))}
      </ul>
      {isNarrowed && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save();
          }}
        >
          <TextField
            label={words.searches.name}
            value={name}
            onChange={(text) => setName(text.slice(0, 80))}
          />
          <Button submit disabled={name.trim() === ''}>
            {words.searches.save}
          </Button>
        </form>
      )}
    </div>
  );
}
