import { useState } from 'react';
import type { CopiedArticle, CopiedPiece, CopyForm } from '#shared/copying/copy-form.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { CallError, call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { putOnClipboard } from '../../ui/put-on-clipboard.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useNotices } from '../notices/notices.tsx';

/** Texts to choose from and to change. */
export interface CopyChoice extends CopiedArticle {
  readonly form: 'social' | 'citation';
}

interface Copying {
  readonly shown: CopyChoice | null;
  readonly copy: (piece: Pick<CopiedPiece, 'text' | 'html'>, name: string) => void;
  readonly close: () => void;
}

/** The commands that copy the open article: at once where there is one text, else from a dialog. */
export function useCopying(id: ArticleId): Copying {
  const { copying: words } = useMessages();
  const { settle } = useNavigation();
  const { say, fail } = useNotices();
  const [shown, setShown] = useState<CopyChoice | null>(null);

  const start = async (form: Exclude<CopyForm, 'address'>, asDraft: boolean): Promise<void> => {
    // What is copied is what is on screen.
    if (!(await settle())) return;
    const copied = await call('export.copy', { id, form, asDraft });
    const [only] = copied.pieces;
    if (form === 'social' || form === 'citation') return setShown({ ...copied, form });
    if (only === undefined) return;
    await putOnClipboard(only);
    say(words.done[form]);
  };
  const run =
    (form: Exclude<CopyForm, 'address'>, asDraft = false) =>
    (): void =>
      void start(form, asDraft).catch((error: unknown) => {
        if (!(error instanceof CallError) || error.failure.code !== 'article-not-right') return fail(error);
        say(error.message, { label: words.asDraft, run: run(form, true) }, 'error');
      });

  const copyAddress = async (): Promise<void> => {
    // An address is there whatever is still wrong with the text.
    if (!(await settle())) return;
    const [link] = (await call('export.copy', { id, form: 'address', asDraft: true })).pieces;
    if (link === undefined) say(words.noAddress, undefined, 'warning');
    else await putOnClipboard(link).then(() => say(words.done.address(link.text)));
  };
  useCommand('article.copyAddress', () => void copyAddress().catch(fail));
  useCommand('article.copyHtml', run('html'));
  useCommand('article.copyMail', run('email'));
  useCommand('article.copyPosts', run('social'));
  useCommand('article.copyCitation', run('citation'));

  return {
    shown,
    copy: (piece, name) => void putOnClipboard(piece).then(() => say(words.done.piece(name)), fail),
    close: () => setShown(null),
  };
}
