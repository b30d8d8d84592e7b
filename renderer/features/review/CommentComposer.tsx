import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { findReferences } from '#shared/body/find-references.ts';
import { isSameJson } from '#shared/compare/stable-json.ts';
import { commentedFields } from '#shared/review/find-anchor.ts';
import { CommentAnchor, type QuoteAnchor } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { sendKeys } from '../../ui/send-key.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { useDraft } from './drafts-context.tsx';
import { fieldIn } from './keep-keyboard.ts';
import { MentionField } from './MentionField.tsx';
import { useArticleReview } from './review-context.tsx';
import { useAnchorName } from './use-anchor-name.ts';
import type { ReviewAccess } from './use-review.ts';

interface CommentComposerProps {
  readonly content: ArticleContent | null;
  /** The words that were selected last. */
  readonly quote: QuoteAnchor | null;
  readonly change: ReviewAccess['change'];
}

/** A comment on the words that are selected, on a block, on a picture, on a field, or on the article. */
export function CommentComposer({ content, quote, change }: CommentComposerProps): ReactNode {
  const { review: words } = useMessages();
  const nameOf = useAnchorName();
  const { article, asked, ask } = useArticleReview();
  const [draft, setDraft] = useDraft(article, 'comment');
  const text = draft ?? '';
  const [about, setAbout] = useDraft(article, 'comment is about');
  /** What was chosen here, until something else is asked for from the text. */
  const [choice, setChoice] = useState<{ readonly name: string; readonly asked: CommentAnchor | null }>();
  const chosen = choice?.asked === asked ? choice.name : asked === null ? 'selected' : 'asked';
  const pictures = content === null ? [] : findReferences(content.body);
  // What one looks up in the text while one writes doesn't make the words about something else.
  const kept = text !== '' && chosen === 'selected' ? readAnchor(about) : null;
  const selected = kept ?? quote ?? { kind: 'article' };
  const anchors = new Map<string, CommentAnchor>([
    ...(asked === null ? [] : [['asked', asked] as const]),
    ['selected', selected],
    ...(kept === null || quote === null || isSameJson(kept, quote) ? [] : [['other', quote] as const]),
    ...(selected.kind === 'article' ? [] : [['article', { kind: 'article' }] as const]),
    ...pictures.map(({ media, caption, alt }) => {
      const name = ((caption ?? '').trim() || alt || '').slice(0, 200);
      return [`picture ${media}`, { kind: 'picture', media, quote: name }] as const;
    }),
    ...commentedFields.map((name) => [`field ${name}`, { kind: 'field', name }] as const),
  ]);
  const anchor = anchors.get(chosen) ?? { kind: 'article' };
  // The words that were selected when it was typed are known to nobody else.
  const before = useEffectEvent(() => (text === '' || asked !== null ? null : readAnchor(about)));
  useEffect(() => {
    const one = before();
    if (one !== null) ask(one);
  }, [ask]);

  const setChosen = (name: string): void => {
    // From now on it is what was selected when this was written.
    setChoice({ name: name === 'other' ? 'selected' : name, asked });
    if (text !== '') setAbout(JSON.stringify(anchors.get(name) ?? anchor));
  };
  const setText = (typed: string): void => {
    setDraft(typed === '' ? null : typed);
    setAbout(typed === '' ? null : JSON.stringify(anchor));
  };

  const add = useOneAtATime(async () => {
    if (!(await change({ kind: 'comment', anchor, text }))) return;
    announce(words.added);
    setDraft(null);
    setAbout(null);
    setChoice(undefined);
    ask(null);
    fieldIn(document, 'review.comment')?.focus();
  });

  return (
    <form
      className="review-composer"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select
        label={words.about}
        value={anchors.has(chosen) ? chosen : 'selected'}
        options={[...anchors].map(([value, one]) => ({ value, label: shortened(nameOf(one)) }))}
        onChange={setChosen}
      />
      <MentionField
        label={words.comment}
        name="review.comment"
        hint={
          <>
            <span className="visually-hidden">{`${words.about}: ${shortened(nameOf(anchor))}. `}</span>
            {words.mentionHint}
          </>
        }
        value={text}
        onChange={setText}
        onSend={() => void add()}
      />
      <Button submit disabled={text.trim() === ''} aria-keyshortcuts={sendKeys}>
        {words.add}
      </Button>
    </form>
  );
}

function readAnchor(kept: string | null): CommentAnchor | null {
  return kept === null ? null : (CommentAnchor.safeParse(JSON.parse(kept)).data ?? null);
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 66).trimEnd()} …` : text;
}
