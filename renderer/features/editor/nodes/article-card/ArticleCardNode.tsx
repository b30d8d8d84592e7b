import {
  $create,
  $getDocument,
  DecoratorNode,
  type LexicalNode,
  nodeSchema,
  stringValue,
  withField,
} from 'lexical';
import type { JSX } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { keepEventsInside } from '../keep-events-inside.ts';
import { ArticleCardView } from './ArticleCardView.tsx';

const schema = nodeSchema<ArticleCardNode>()({
  article: withField(stringValue(), { field: '__article' }),
});

/** Another article as a card. It has no words of its own: what it shows is asked for anew. */
export class ArticleCardNode extends DecoratorNode<JSX.Element> {
  __article = '';

  override $config() {
    return this.config('article-card', { extends: DecoratorNode, json: schema });
  }

  getArticle(): ArticleId {
    return this.getLatest().__article as ArticleId;
  }

  setArticle(article: ArticleId): this {
    const self = this.getWritable();
    self.__article = article;
    return self;
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = 'article-card-block';
    keepEventsInside(element);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override decorate(): JSX.Element {
    return <ArticleCardView nodeKey={this.getKey()} article={this.getArticle()} />;
  }

  override getTextContent(): string {
    return '';
  }

  override isInline(): false {
    return false;
  }
}

export function $createArticleCardNode(article: ArticleId): ArticleCardNode {
  return $create(ArticleCardNode).setArticle(article);
}

export function $isArticleCardNode(node: LexicalNode | null | undefined): node is ArticleCardNode {
  return node instanceof ArticleCardNode;
}
