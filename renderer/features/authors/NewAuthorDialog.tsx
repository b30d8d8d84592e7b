import { type ReactNode, useState } from 'react';
import { messageOf } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useAuthors } from './author-list.tsx';

export function NewAuthorDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  const { create } = useAuthors();
  const { go } = useNavigation();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);

  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setError(messages.authors.nameMissing);
      return;
    }
    try {
      const author = await create(name.trim());
      onClose();
      await go({ view: 'authors', author: author.slug });
    } catch (failure) {
      setError(messageOf(failure));
    }
  };

  return (
    <Dialog
      title={messages.authors.new}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{messages.app.cancel}</Button>
          <Button look="primary" submit>
            {messages.authors.create}
          </Button>
        </>
      }
    >
      <TextField label={messages.authors.newName} value={name} error={error} onChange={setName} />
    </Dialog>
  );
}
