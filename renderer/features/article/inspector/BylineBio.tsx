import { UserPen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Author } from '#shared/authors/author.schema.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DraftStatus } from '../../app/DraftStatus.tsx';
import { useNavigation } from '../../app/navigation.tsx';
import { useSavedDraft } from '../../app/use-saved-draft.ts';
import { useAuthors } from '../../authors/author-list.tsx';

/** What readers learn of the author, changed without leaving the article; it is the same on every page. */
export function BylineBio({ author }: { readonly author: Author }): ReactNode {
  const { fields: words } = useMessages().article;
  const [open, setOpen] = useState(false);
  const { settle } = useNavigation();
  // What could not be saved is in the form alone.
  const close = async (): Promise<void> => {
    if (await settle()) setOpen(false);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : void close())}
      label={words.bioOf(author.name)}
      padded
      align="end"
      trigger={<IconButton label={words.editBio(author.name)} icon={<UserPen aria-hidden />} />}
    >
      <BioForm author={author} />
    </Popover>
  );
}

function BioForm({ author }: { readonly author: Author }): ReactNode {
  const { authors: words, article } = useMessages();
  const { save } = useAuthors();
  const { go } = useNavigation();
  const { value, change, state } = useSavedDraft<Author>({
    initial: author,
    canSave: (draft) => Author.safeParse(draft).success,
    save,
  });
  return (
    <div className="form byline-bio">
      <div className="field-head">
        <strong dir="auto">{author.name}</strong>
        <DraftStatus state={state} />
      </div>
      <TextField
        label={words.bio}
        value={value.bio}
        hint={article.fields.bioEverywhere}
        lines
        onChange={(bio) => change({ ...value, bio })}
      />
      <TextField label={words.place} value={value.place} onChange={(place) => change({ ...value, place })} />
      <Button look="quiet" onClick={() => void go({ view: 'authors', author: author.slug })}>
        {article.fields.allOfAuthor}
      </Button>
    </div>
  );
}
