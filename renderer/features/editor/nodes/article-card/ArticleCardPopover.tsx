import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Popover from '@radix-ui/react-popover';
import { $onUpdate, COMMAND_PRIORITY_LOW } from 'lexical';
import { type JSX, useEffect } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useAsking } from '../../popover/use-asking.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { $insertArticleCard, ARTICLE_CARD_COMMAND } from './insert-article-card.ts';
import { useArticleSearch } from './use-article-search.ts';

/** Asks for the article by its headline; what was written behind `/article` begins the search. */
export function ArticleCardPopover(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { asking: words, place, ask, answer } = useAsking<string>();

  useEffect(
    () =>
      editor.registerCommand(
        ARTICLE_CARD_COMMAND,
        (written) => {
          $onUpdate(() => ask(written));
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, ask],
  );

  const close = (article?: ArticleId): void =>
    answer(article === undefined ? undefined : () => $insertArticleCard(article));

  return (
    <Popover.Root open={words !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      {words !== null && (
        <Popover.Portal>
          <ArticleForm words={words} onChoose={close} />
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}

function ArticleForm({
  words,
  onChoose,
}: {
  readonly words: string;
  readonly onChoose: (article: ArticleId) => void;
}): JSX.Element {
  const messages = useEditorMessages().blocks.articleCard;
  const { items, look, chosen } = useArticleSearch();
  useEffect(() => look(words || null), [look, words]);

  return (
    <PopoverForm
      title={messages.insert}
      label={messages.headline}
      input={{ type: 'text', dir: 'auto' }}
      value={words}
      apply={messages.apply}
      isSearch
      onApply={() => false}
      error={messages.none}
      onWritten={(written) => look(written.trim() || null)}
      suggestions={{
        label: messages.articles,
        items,
        isFirstActive: true,
        onChoose: ({ id }) => {
          const found = chosen(id);
          if (found !== null) onChoose(found.id);
        },
      }}
    />
  );
}
