import type { ReactNode } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCommands } from '../commands/commands.tsx';
import { useNotices } from '../notices/notices.tsx';
import type { SaveWords } from './use-save-words.ts';

/** Says that what is typed has lost its place on the disk, where it is meanwhile, and offers the ways out. */
export function GoneBanner({
  article,
  save,
}: {
  readonly article: ArticleId;
  readonly save: SaveWords;
}): ReactNode {
  const { save: words } = useMessages().article;
  const { run } = useCommands();
  const { fail } = useNotices();
  if (save.is !== 'failed' || save.gone === null) return null;
  const action =
    save.gone === 'newsroom' ? (
      <Button onClick={() => run('newsroom.open')}>{words.openElsewhere}</Button>
    ) : (
      <Button onClick={() => void call('articles.writeAnew', { id: article }).catch(fail)}>
        {words.writeAnew}
      </Button>
    );
  return (
    <Banner kind="error" action={action}>
      {save.message}
    </Banner>
  );
}
