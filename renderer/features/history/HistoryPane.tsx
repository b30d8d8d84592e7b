import { History, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Version } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useNotices } from '../notices/notices.tsx';
import { Comparison } from './Comparison.tsx';
import { useBorrowedKeyboard } from './use-borrowed-keyboard.ts';
import { useSuggestVersions } from './use-suggest-versions.ts';
import { VersionList } from './VersionList.tsx';
import './history.css';

export interface HistoryPaneProps {
  readonly id: ArticleId;
  readonly readOnly: boolean;
  /** Shown first; `null`: the newest. */
  readonly first: Version['id'] | null;
  /** Brings what was typed to main; `false` where that failed. */
  readonly flush: () => Promise<boolean>;
  /** Differences have become suggestions on the article. */
  readonly onSuggested: () => Promise<void>;
  readonly onClose: () => void;
}

/** Every version of the article beside what became of it. */
export function HistoryPane({
  id,
  readOnly,
  first,
  flush,
  onSuggested,
  onClose,
}: HistoryPaneProps): ReactNode {
  const { history: words, app } = useMessages();
  const { say, fail } = useNotices();
  const { loaded, reload } = useCall('history.list', { id }, ['articles.saved', 'articles.replaced']);
  const suggest = useSuggestVersions(id, flush, onSuggested);
  const [chosen, setChosen] = useState(first);
  const element = useRef<HTMLElement>(null);
  useBorrowedKeyboard(element, loaded.state === 'ready');
  const [showsAutosaves, setShowAutosaves] = useState(true);

  const all = loaded.state === 'ready' ? loaded.value.versions : [];
  const versions = all.filter(({ kind }) => showsAutosaves || kind !== 'autosave');
  const selected = versions.find((version) => version.id === chosen) ?? versions[0];

  const restore = async (version: Version, block: number | null): Promise<void> => {
    if (!(await flush())) return;
    await call('history.restore', { id, version: version.id, block });
    // The list grows at its top: what is compared stays.
    setChosen(version.id);
    await reload();
    say(block === null ? words.restored : words.restoredBlock);
  };

  return (
    <section
      ref={element}
      className="history"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="history-bar">
        <h2>{words.title}</h2>
        <IconButton label={words.close} icon={<X aria-hidden />} onClick={onClose} />
      </div>
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && all.length === 0 && (
        <EmptyState icon={<History aria-hidden />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {loaded.state === 'ready' && all.length > 0 && (
        <div className="history-panes">
          <VersionList
            versions={versions}
            damaged={loaded.value.damaged}
            selected={selected?.id ?? null}
            onSelect={setChosen}
            showsAutosaves={showsAutosaves}
            onShowAutosaves={setShowAutosaves}
          />
          {selected !== undefined && (
            <Comparison
              key={selected.id}
              id={id}
              version={selected}
              versions={versions}
              onSuggest={suggest}
              onRestore={readOnly ? null : (block) => void restore(selected, block).catch(fail)}
            />
          )}
        </div>
      )}
    </section>
  );
}
