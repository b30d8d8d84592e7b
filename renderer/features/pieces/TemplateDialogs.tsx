import { type ReactNode, useState } from 'react';
import type { ArticleId, Slug } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNotices } from '../notices/notices.tsx';

/** Which kind of article to begin: type to narrow, Enter to begin. */
export function NewFromTemplateDialog({
  onChoose,
  onClose,
}: {
  readonly onChoose: (template: Slug) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { pieces: words, app } = useMessages();
  const { loaded, reload } = useCall('templates.list', null);
  return (
    <Dialog title={words.newFrom} size="small" onClose={onClose}>
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && (
        <PickList
          label={words.findTemplate}
          placeholder={words.findTemplate}
          empty={loaded.value.length === 0 ? words.noTemplates : words.noneSuch}
          options={loaded.value.map(({ slug, name }) => ({ value: slug, label: name }))}
          onPick={(slug) => {
            onClose();
            onChoose(slug as Slug);
          }}
        />
      )}
    </Dialog>
  );
}

/** Keeps the article, as it is, as what a kind of article begins with. */
export function SaveTemplateDialog({
  article,
  settle,
  onClose,
}: {
  readonly article: ArticleId;
  readonly settle: () => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const { pieces: words } = useMessages();
  const { say, fail } = useNotices();
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    if (name.trim() === '' || !(await settle())) return;
    await call('templates.save', { name: name.trim(), article });
    say(words.templateSaved(name.trim()));
    onClose();
  };
  return (
    <Dialog
      title={words.saveTemplate}
      size="small"
      onClose={onClose}
      onSubmit={() => void save().catch(fail)}
      footer={
        <Button look="primary" submit disabled={name.trim() === ''}>
          {words.save}
        </Button>
      }
    >
      <TextField label={words.templateName} value={name} hint={words.templateHint} onChange={setName} />
    </Dialog>
  );
}
