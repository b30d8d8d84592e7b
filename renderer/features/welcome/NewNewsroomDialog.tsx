import { type ReactNode, useState } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import { call, messageOf } from '../../ipc/client.ts';
import { uiLocale } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { languageOptions } from '../site/language-options.ts';
import { ownTimeZone, timeZoneOptions } from '../site/time-zone-options.ts';

interface NewNewsroomDialogProps {
  /** Whether the open newsroom may be left. */
  readonly settle: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onCreated: (library: Output<'library.create'>) => void;
}

export function NewNewsroomDialog({ settle, onClose, onCreated }: NewNewsroomDialogProps): ReactNode {
  const messages = useMessages();
  const words = messages.welcome.dialog;
  const [title, setTitle] = useState('');
  const [folder, setFolder] = useState('');
  const [language, setLanguage] = useState<string>(uiLocale);
  const [timeZone, setTimeZone] = useState(ownTimeZone);
  const [sections, setSections] = useState<string>(words.sectionsDefault);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const choose = async (): Promise<void> => {
    const chosen = await call('library.chooseFolder', null);
    if (chosen !== null) setFolder(chosen);
  };

  const submit = async (): Promise<void> => {
    setTried(true);
    if (title.trim() === '' || folder.trim() === '' || !(await settle())) return;
    const names = sections.split(/[,،、]/u).map((name) => name.trim());
    try {
      onCreated(
        await call('library.create', {
          folder: folder.trim(),
          title: title.trim(),
          language,
          timeZone,
          sections: [...new Set(names.filter(Boolean))],
        }),
      );
    } catch (failure) {
      setError(messageOf(failure));
    }
  };

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{messages.app.cancel}</Button>
          <Button look="primary" submit>
            {words.create}
          </Button>
        </>
      }
    >
      {error !== null && <Banner kind="error">{error}</Banner>}
      <TextField
        label={words.name}
        value={title}
        placeholder={words.namePlaceholder}
        error={isTried && title.trim() === '' ? words.nameMissing : null}
        onChange={setTitle}
      />
      <div className="folder-field">
        <TextField
          label={words.folder}
          value={folder}
          hint={words.folderHint}
          error={isTried && folder.trim() === '' ? words.folderMissing : null}
          spellCheck={false}
          onChange={setFolder}
        />
        <Button onClick={() => void choose().catch((failure) => setError(messageOf(failure)))}>
          {words.choose}
        </Button>
      </div>
      <div className="field-row">
        <Select
          label={words.language}
          value={language}
          options={languageOptions(language)}
          onChange={setLanguage}
        />
        <Select
          label={words.timeZone}
          value={timeZone}
          options={timeZoneOptions(timeZone)}
          onChange={setTimeZone}
        />
      </div>
      <TextField label={words.sections} value={sections} hint={words.sectionsHint} onChange={setSections} />
    </Dialog>
  );
}
