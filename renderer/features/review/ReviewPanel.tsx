import { type ReactNode, useState } from 'react';
import { plainText } from '#shared/body/plain-text.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { locateQuote } from '#shared/review/locate-quote.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSettings } from '../settings/settings.tsx';
import { CommentCard } from './CommentCard.tsx';
import { useArticleReview } from './review-context.tsx';
import { useSelectedQuote } from './use-selected-quote.ts';

/** What the newsroom says of an article: beside its fields, never in them. */
export function ReviewPanel({
  id,
  readOnly,
}: {
  readonly id: ArticleId;
  readonly readOnly: boolean;
}): ReactNode {
  const { review: words } = useMessages();
  const { settings, change: changeSettings } = useSettings();
  const { loaded, change } = useArticleReview();
  const opened = useCall('articles.get', { id }, ['articles.saved']).loaded;
  const quote = useSelectedQuote();
  const [text, setText] = useState('');
  const [showResolved, setShowResolved] = useState(false);

  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') return <p role="alert">{words.failed(loaded.message)}</p>;
  const { comments } = loaded.value.review;
  const body = opened.state === 'ready' ? plainText(opened.value.article.body) : null;

  const add = async (): Promise<void> => {
    if (await change({ kind: 'comment', anchor: quote ?? { kind: 'article' }, text })) setText('');
  };

  return (
    <>
      <TextField
        label={words.name}
        value={settings.profile.name}
        hint={words.nameHint}
        onChange={(name) =>
          changeSettings({
            profile: {
              ...settings.profile,
              name: name.slice(0, 200),
              initials: initialsOf(name).slice(0, 8),
            },
          })
        }
      />
      {comments
        .filter(({ resolved }) => showResolved || resolved === null)
        .map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            isOrphan={
              comment.anchor.kind === 'quote' && body !== null && locateQuote(body, comment.anchor) === null
            }
            readOnly={readOnly}
            change={change}
          />
        ))}
      {comments.some(({ resolved }) => resolved !== null) && (
        <Checkbox label={words.showResolved} checked={showResolved} onChange={setShowResolved} />
      )}
      {!readOnly && (
        <>
          <TextField
            label={words.comment}
            value={text}
            lines
            {...(quote === null ? {} : { hint: words.aboutSelection(quote.quote) })}
            onChange={setText}
          />
          <Button disabled={text.trim() === ''} onClick={() => void add()}>
            {words.add}
          </Button>
        </>
      )}
    </>
  );
}
