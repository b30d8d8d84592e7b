import { createCommand, type LexicalCommand } from 'lexical';
import type { ArticleId } from '#shared/library/ids.ts';
import { $insertBlocks } from '../../commands/insert-block.ts';
import { $leaveBelow } from '../carets.ts';
import { $createArticleCardNode } from './ArticleCardNode.tsx';

/** Asks which article the card is to lead to; the words are those to begin the search with. */
export const ARTICLE_CARD_COMMAND: LexicalCommand<string> = createCommand('galley/article-card');

export function $insertArticleCard(article: ArticleId): void {
  const card = $createArticleCardNode(article);
  $insertBlocks([card]);
  $leaveBelow(card);
}
