import { type ReactNode, useState } from 'react';
import type { Slug } from '#shared/library/ids.ts';
import { call, messageOf } from '../../../ipc/client.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLibrary } from '../../library/library.tsx';
import { withSection } from '../../site/sections.ts';

interface NewSectionDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (section: Slug) => void;
}

/** Adds a section to the site without leaving the article. */
export function NewSectionDialog({ onClose, onAdded }: NewSectionDialogProps): ReactNode {
  const { article: words, app, site } = useMessages();
  const { config } = useLibrary();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);

  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setError(site.sectionMissing);
      return;
    }
    const { sections, slug } = withSection(config.sections, name);
    try {
      await call('library.updateConfig', { config: { ...config, sections } });
      onAdded(slug);
      onClose();
    } catch (failure) {
      setError(messageOf(failure));
    }
  };

  return (
    <Dialog
      title={words.section.title}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button look="primary" submit>
            {words.section.add}
          </Button>
        </>
      }
    >
      <TextField label={words.section.name} value={name} error={error} onChange={setName} />
    </Dialog>
  );
}
