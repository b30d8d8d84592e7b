import { ListFilter, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Author } from '#shared/authors/author.schema.ts';
import { messageOf } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useAuthors } from './author-list.tsx';
import { LinksField } from './LinksField.tsx';
import { PortraitField } from './PortraitField.tsx';

/** A link that nobody has begun keeps nobody in the form. */
function withoutEmptyLinks(author: Author): Author {
  return { ...author, links: author.links.filter(({ label, url }) => `${label}${url}`.trim() !== '') };
}

/** Everything that readers learn of an author. Saves itself. */
export function AuthorForm({ author }: { readonly author: Author }): ReactNode {
  const { authors: words, app } = useMessages();
  const { save, remove, create } = useAuthors();
  const { go } = useNavigation();
  const { say, fail } = useNotices();
  const readOnly = useLibrary().readOnly !== null;
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, change, state, abandon } = useSavedDraft<Author>({
    initial: author,
    // A link that is half typed stays in the form until it is one.
    canSave: (draft) => Author.safeParse(withoutEmptyLinks(draft)).success,
    save: (draft) => save(withoutEmptyLinks(draft)),
  });
  const set = (part: Partial<Author>): void => change({ ...value, ...part });

  const removeAuthor = async (): Promise<void> => {
    try {
      await remove(author.slug);
    } catch (error) {
      setRefusal(messageOf(error));
      return;
    }
    abandon();
    await go({ view: 'authors', author: null });
    const undo = async (): Promise<void> => {
      const again = await create(value.name);
      await save({ ...value, slug: again.slug });
      await go({ view: 'authors', author: again.slug });
    };
    say(words.removed(value.name), { label: app.undo, run: () => void undo().catch(fail) });
  };

  return (
    <>
      {refusal !== null && (
        <Banner
          kind="warning"
          action={
            <Button look="quiet" onClick={() => setRefusal(null)}>
              {app.dismiss}
            </Button>
          }
        >
          {refusal}
        </Banner>
      )}
      <div className="pane-scroll">
        <div className="pane-form form">
          <div className="pane-form-head">
            <h2 dir="auto">{value.name}</h2>
            <DraftStatus state={state} />
          </div>
          <TextField
            label={words.name}
            value={value.name}
            readOnly={readOnly}
            error={value.name.trim() === '' ? words.nameMissing : null}
            hint={words.address(author.slug)}
            onChange={(name) => set({ name })}
          />
          <TextField
            label={words.place}
            value={value.place}
            placeholder={words.placePlaceholder}
            readOnly={readOnly}
            onChange={(place) => set({ place })}
          />
          <TextField
            label={words.bio}
            value={value.bio}
            hint={words.bioHint}
            readOnly={readOnly}
            lines
            onChange={(bio) => set({ bio })}
          />
          <PortraitField
            name={value.name}
            portrait={value.portrait}
            readOnly={readOnly}
            onChange={(portrait) => set({ portrait })}
          />
          <LinksField links={value.links} readOnly={readOnly} onChange={(links) => set({ links })} />
          <div className="author-actions">
            <Button
              icon={<ListFilter aria-hidden />}
              onClick={() => void go({ view: 'articles', article: null, author: author.slug })}
            >
              {words.articles}
            </Button>
            <Button
              look="danger"
              icon={<Trash2 aria-hidden />}
              disabled={readOnly}
              onClick={() => void removeAuthor()}
            >
              {words.removeAuthor}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
