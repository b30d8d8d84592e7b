import type { MarkedArticle } from './marked-article.ts';
import type { PlacedComments } from './place-comments.ts';
import { heroToWord } from './word-blocks.ts';
import type { WordContext } from './word-context.ts';
import { commented, commentMark, piecesLine, type WordPiece } from './word-line.ts';
import { paragraph, type WordBlock } from './word-paragraph.ts';
import { wordStyles } from './word-styles.ts';

/**
 * Headline, standfirst, lines of credits and hero, each in a style of its own. A comment on a field is
 * around all of its words; one on the article stands at the end of the headline, around none: Word shows none without a place.
 */
export function headToWord(
  { headline, standfirst, heroes }: MarkedArticle,
  credits: readonly string[],
  { byField, rest }: PlacedComments,
  textContext: WordContext,
): readonly WordBlock[] {
  const context: WordContext = { ...textContext, takeComments: () => [] };
  const styled = (
    pieces: readonly WordPiece[],
    style: string,
    ids: readonly number[] = [],
    others: readonly number[] = [],
  ): WordBlock[] => {
    const isEmpty = pieces.every(({ text }) => text.trim() === '') && ids.length + others.length === 0;
    const children = [...commented(piecesLine(pieces, context), ids), ...others.map(commentMark)];
    return isEmpty ? [] : [paragraph(children, context, { style })];
  };
  return [
    ...styled(headline, wordStyles.title, byField.get('headline'), rest),
    ...styled(standfirst, wordStyles.standfirst, byField.get('standfirst')),
    ...credits.flatMap((line) => styled([{ text: line, change: null }], wordStyles.byline)),
    ...heroes.flatMap(({ figure, change }, index) =>
      heroToWord(figure, { ...context, within: change }, index === 0 ? (byField.get('hero') ?? []) : []),
    ),
  ];
}
