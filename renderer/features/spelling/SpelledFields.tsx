import { type ReactNode, useMemo } from 'react';
import { BesideWords } from '../../ui/WordsControl.tsx';
import { type ArticleWords, ArticleWordsContext } from './article-words.ts';
import { FieldSpelling } from './FieldSpelling.tsx';
import { useNewSpelling } from './use-new-spelling.ts';

/** An article with its fields, all of whose words are looked up in its language. */
export function SpelledArticle(props: {
  readonly language: string;
  readonly children: ReactNode;
}): ReactNode {
  return <SpelledFields spelling={useNewSpelling()} {...props} />;
}

/** The fields in here have lines under words that are spelled wrong, and a menu for each. */
export function SpelledFields({
  spelling,
  language,
  children,
}: ArticleWords & { readonly children: ReactNode }): ReactNode {
  const words = useMemo(() => ({ spelling, language }), [spelling, language]);
  return (
    <ArticleWordsContext value={words}>
      <BesideWords value={FieldSpelling}>{children}</BesideWords>
    </ArticleWordsContext>
  );
}
