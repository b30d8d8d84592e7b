import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

interface ArticleBannersProps {
  /** Why the article's file can't be written; `null` where it can, or where nothing of the newsroom can. */
  readonly readOnly: string | null;
  readonly isTrashed: boolean;
  /** `null`: nothing of the newsroom may be changed. */
  readonly onRestore: (() => void) | null;
  /** Text came from a journal when it was opened. */
  readonly isRecovered: boolean;
}

/** What somebody has to know of the article that is open before they write. */
export function ArticleBanners(props: ArticleBannersProps): ReactNode {
  const { readOnly, isTrashed, onRestore, isRecovered } = props;
  const { app, article: words, articles } = useMessages();
  const [isKnown, setKnown] = useState(false);
  return (
    <>
      {isTrashed && (
        <Banner
          kind="locked"
          action={onRestore === null ? undefined : <Button onClick={onRestore}>{articles.restore}</Button>}
        >
          {words.trashed}
        </Banner>
      )}
      {!isTrashed && readOnly !== null && <Banner kind="locked">{words.readOnly(readOnly)}</Banner>}
      {isRecovered && !isKnown && (
        <Banner
          kind="info"
          action={
            <Button look="quiet" onClick={() => setKnown(true)}>
              {app.dismiss}
            </Button>
          }
        >
          {words.recovered}
        </Banner>
      )}
    </>
  );
}
