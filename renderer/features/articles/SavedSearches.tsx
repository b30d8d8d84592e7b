import { type ReactNode, useState } from 'react';
import { type ArticleQuery, longestSearchName, type SavedSearch } from '#shared/articles/article-query.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';

interface SavedSearchesProps {
  readonly query: ArticleQuery;
  /** The list shows something narrower than everything. */
  readonly isNarrowed: boolean;
  readonly onChoose: (query: ArticleQuery) => void;
}

/** Searches under a name: the newsroom's, which everybody has, and one's own, kept at this machine. */
export function SavedSearches({ query, isNarrowed, onChoose }: SavedSearchesProps): ReactNode {
  const { articles: words } = useMessages();
  const { path, config, readOnly } = useLibrary();
  const { settings, change } = useSettings();
  const { fail } = useNotices();
  const own = settings.savedSearches[path] ?? [];
  const shared = config.searches;

  const keepOwn = (searches: readonly SavedSearch[]): void => {
    change({ savedSearches: { ...settings.savedSearches, [path]: [...searches] } });
  };
  const keepShared = (searches: readonly SavedSearch[]): void => {
    call('library.updateConfig', { config: { ...config, searches: [...searches] } }).catch(fail);
  };

  if (own.length === 0 && shared.length === 0 && !isNarrowed) return null;
  return (
    <div className="saved-searches">
      <h2 className="popover-title">{words.searches.title}</h2>
      <SearchList
        title={words.searches.shared}
        searches={shared}
        onChoose={onChoose}
        onKeep={readOnly === null ? keepShared : null}
      />
      <SearchList title={words.searches.own} searches={own} onChoose={onChoose} onKeep={keepOwn} />
      {isNarrowed && (
        <SaveSearch
          canShare={readOnly === null}
          onSave={(name, isShared) => {
            const [kept, keep] = isShared ? [shared, keepShared] : [own, keepOwn];
            keep([...kept.filter((one) => one.name !== name), { name, query }]);
          }}
        />
      )}
    </div>
  );
}

interface SearchListProps {
  readonly title: string;
  readonly searches: readonly SavedSearch[];
  readonly onChoose: (query: ArticleQuery) => void;
  /** `null`: nothing may be changed here. */
  readonly onKeep: ((searches: readonly SavedSearch[]) => void) | null;
}

function SearchList({ title, searches, onChoose, onKeep }: SearchListProps): ReactNode {
  const { articles: words } = useMessages();
  if (searches.length === 0) return null;
  return (
    <>
      <h3 className="saved-search-title">{title}</h3>
      <ul className="saved-search-list" aria-label={title}>
        {searches.map((search) => (
          <li key={search.name}>
            <button type="button" className="saved-search" dir="auto" onClick={() => onChoose(search.query)}>
              {search.name}
            </button>
            {onKeep !== null && (
              <ul className="chips">
                <Chip
                  label={words.searches.forget}
                  removeLabel={words.searches.remove(search.name)}
                  onRemove={() => onKeep(searches.filter((one) => one !== search))}
                />
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SaveSearch(props: {
  readonly canShare: boolean;
  readonly onSave: (name: string, isShared: boolean) => void;
}): ReactNode {
  const { articles: words } = useMessages();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        props.onSave(name.trim(), isShared);
        setName('');
      }}
    >
      <TextField
        label={words.searches.name}
        value={name}
        onChange={(text) => setName(text.slice(0, longestSearchName))}
      />
      {props.canShare && <Checkbox label={words.searches.share} checked={isShared} onChange={setShared} />}
      <Button submit disabled={name.trim() === ''}>
        {words.searches.save}
      </Button>
    </form>
  );
}
