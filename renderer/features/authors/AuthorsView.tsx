import { Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { ViewHead } from '../app/View.tsx';
import { useLibrary } from '../library/library.tsx';
import { AuthorForm } from './AuthorForm.tsx';
import { useAuthors } from './author-list.tsx';
import { NewAuthorDialog } from './NewAuthorDialog.tsx';
import { Portrait } from './Portrait.tsx';
import './authors.css';

export function AuthorsView(): ReactNode {
  const messages = useMessages();
  const { loaded, authors, markOf, reload } = useAuthors();
  const { place, go } = useNavigation();
  const readOnly = useLibrary().readOnly !== null;
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const chosen = place.view === 'authors' ? place.author : null;
  const selected = authors.find(({ slug }) => slug === chosen) ?? null;
  const wanted = text.trim().toLowerCase();
  const found = authors.filter(({ name }) => name.toLowerCase().includes(wanted));

  return (
    <div className="view">
      <section className="side-list" aria-label={messages.authors.title}>
        <ViewHead title={messages.authors.title}>
          <IconButton
            label={messages.authors.new}
            icon={<Plus aria-hidden />}
            disabled={readOnly}
            onClick={() => setAdding(true)}
          />
        </ViewHead>
        <div className="side-tools">
          <SearchBox
            label={messages.authors.search}
            placeholder={messages.authors.search}
            value={text}
            onChange={setText}
          />
        </div>
        {loaded.state === 'loading' && <Spinner label={messages.app.loading} />}
        {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
        {loaded.state === 'ready' && authors.length === 0 && (
          <EmptyState icon={<Users aria-hidden />} title={messages.authors.none}>
            {messages.authors.noneText}
          </EmptyState>
        )}
        {authors.length > 0 && found.length === 0 && <EmptyState title={messages.authors.noMatch} />}
        <ul className="author-rows" aria-label={messages.authors.list}>
          {found.map((author) => (
            <li key={author.slug}>
              <button
                type="button"
                className="author-row"
                aria-current={author.slug === chosen}
                onClick={() => void go({ view: 'authors', author: author.slug })}
              >
                <Portrait author={author} size={32} />
                <span className="author-row-text">
                  <span className="author-row-name">{author.name}</span>
                  <RowDetail detail={markOf(author.slug) ?? author.place} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <main className="pane" aria-label={messages.authors.form(selected?.name ?? '')}>
        {selected === null ? (
          <EmptyState icon={<Users aria-hidden />} title={messages.authors.noneOpen}>
            {messages.authors.noneOpenText}
          </EmptyState>
        ) : (
          <AuthorForm key={selected.slug} author={selected} />
        )}
      </main>
      {isAdding && <NewAuthorDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

/** Where they write from, or what tells them from others of the name. */
function RowDetail({ detail }: { readonly detail: string }): ReactNode {
  return detail === '' ? null : (
    <span className="author-row-place" dir="auto">
      {detail}
    </span>
  );
}
