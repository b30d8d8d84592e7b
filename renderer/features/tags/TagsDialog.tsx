import { type ReactNode, useState } from 'react';
import { tagSlug } from '#shared/site/site-paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from '../articles/use-bulk-report.ts';
import { useLibrary } from '../library/library.tsx';
import { matchTags } from './match-tags.ts';
import { TagDescription } from './TagDescription.tsx';
import './tags.css';

/** Every tag of the newsroom: choose one to rename it, several to make them one. */
export function TagsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { tags: words, app } = useMessages();
  const { loaded, reload } = useCall('articles.tags', null, ['articles.changed']);
  const { settle } = useNavigation();
  const readOnly = useLibrary().readOnly !== null;
  const report = useBulkReport();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const all = loaded.state === 'ready' ? loaded.value : [];
  const selected = all.filter(({ tag }) => chosen.includes(tag));
  const name = typed ?? selected[0]?.tag ?? '';
  const alike = new Map(
    [...Map.groupBy(all, ({ tag }) => tagSlug(tag))].flatMap(([, group]) =>
      group.length < 2 ? [] : group.map(({ tag }) => [tag, group.map((one) => one.tag)] as const),
    ),
  );

  const toggle = (tag: string): void => {
    setTyped(null);
    setChosen(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
  };
  const retag = async (to: string | null): Promise<void> => {
    // What is typed in an open article comes first; then the article is loaded anew.
    if (!(await settle())) return;
    const from = selected.map(({ tag }) => tag);
    // The field for the name goes as soon as no tag is chosen.
    const dialog = document.activeElement?.closest('dialog');
    whenKeyboardIsLost(() => dialog?.querySelector('input')?.focus());
    await report(call('articles.retag', { from, to }), (number) =>
      to === null ? words.removed(from, number) : words.renamed(from, to, number),
    );
    setChosen([]);
    setTyped(null);
    await reload();
  };
  const isNew = name.trim() !== '' && (selected.length > 1 || name.trim() !== selected[0]?.tag);

  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={onClose}
      onSubmit={() => {
        if (isNew) void retag(name.trim());
      }}
      footer={
        selected.length === 0 ? (
          <p className="field-hint dialog-foot-start">{words.hint}</p>
        ) : (
          <div className="tags-foot">
            {selected[0] !== undefined && selected.length === 1 && (
              <TagDescription key={selected[0].tag} tag={selected[0].tag} />
            )}
            <div className="tags-edit">
              <TextField
                label={selected.length === 1 ? words.rename : words.merge(selected.length)}
                value={name}
                onChange={setTyped}
              />
              <Button disabled={readOnly} onClick={() => void retag(null)}>
                {words.remove}
              </Button>
              <Button look="primary" submit disabled={readOnly || !isNew}>
                {selected.length === 1 ? words.doRename : words.doMerge}
              </Button>
            </div>
          </div>
        )
      }
    >
      <SearchBox label={words.search} placeholder={words.search} value={text} onChange={setText} autoFocus />
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && all.length === 0 && <EmptyState title={words.none} />}
      <ul className="tags-list">
        {matchTags(all, text).map(({ tag, count }) => {
          const others = alike.get(tag);
          return (
            <li key={tag}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(tag)}
                  disabled={readOnly}
                  onChange={() => toggle(tag)}
                />
                <span dir="auto">{tag}</span>
              </label>
              {others !== undefined && (
                <Button
                  look="quiet"
                  className="button-small"
                  disabled={readOnly}
                  onClick={() => {
                    setTyped(null);
                    setChosen(others);
                  }}
                >
                  {words.alike}
                </Button>
              )}
              <span className="tags-count" title={words.uses(count)}>
                {formatNumber(count)}
              </span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
