import type { ReactNode } from 'react';
import type { Version } from '#shared/history/version.schema.ts';
import type { Payload } from '#shared/ipc/contract.ts';
import { type Messages, useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

interface ElsewhereBannerProps {
  readonly replaced: Payload<'articles.replaced'>;
  readonly onCompare: (version: Version['id'] | null) => void;
  readonly onDismiss: () => void;
}

/** Another program or machine changed the article while it was open. */
export function ElsewhereBanner({ replaced, onCompare, onDismiss }: ElsewhereBannerProps): ReactNode {
  const { history, app } = useMessages();
  const { conflicts, theirs } = replaced;
  const words = history.elsewhere;
  return (
    <Banner
      kind={conflicts.length > 0 ? 'warning' : 'info'}
      action={
        <>
          <Button onClick={() => onCompare(theirs)}>{words.compare}</Button>
          <Button look="quiet" onClick={onDismiss}>
            {app.dismiss}
          </Button>
        </>
      }
    >
      {conflicts.length === 0 ? words.merged : words.conflict(namesOf(conflicts, history))}
    </Banner>
  );
}

function namesOf(conflicts: readonly string[], { fields, elsewhere }: Messages['history']): string {
  const names: Readonly<Record<string, string>> = { ...fields, body: elsewhere.body };
  return conflicts.map((name) => names[name] ?? name).join(', ');
}
