import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCallback, useRef, useState } from 'react';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import { editorHost } from '../../editor-host.ts';
import type { Suggestion } from '../../popover/SuggestionList.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';

/** Articles for what is being written, looked for while it is. Answers that come too late are dropped. */
export function useArticleSearch(): {
  readonly items: readonly Suggestion[];
  /** '' looks for none, `null` for those that were changed last. */
  readonly look: (words: string | null) => void;
  readonly chosen: (id: string) => OtherArticle | null;
} {
  const [editor] = useLexicalComposerContext();
  const { draft } = useEditorMessages().link;
  const [found, setFound] = useState<readonly OtherArticle[]>([]);
  const latest = useRef(0);

  const look = useCallback(
    (words: string | null) => {
      latest.current += 1;
      const mine = latest.current;
      if (words !== null && words.trim() === '') {
        setFound([]);
        return;
      }
      void editorHost(editor)
        .articles.find(words ?? '')
        .then(
          (answer) => mine === latest.current && setFound(answer),
          () => mine === latest.current && setFound([]),
        );
    },
    [editor],
  );

  return {
    items: found.map(({ id, headline, section, leftOut }) => ({
      id,
      label: headline,
      detail: leftOut === null ? section : [section, draft].filter(Boolean).join(' · '),
    })),
    look,
    chosen: (id) => found.find((article) => article.id === id) ?? null,
  };
}
