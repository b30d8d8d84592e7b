import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { findCorrections } from '#shared/body/find-corrections.ts';
import { bodyReferences } from '#shared/body/find-references.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { textOfNodes } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { runningText } from '#shared/site/description.ts';
import { articleDigest } from './article-digest.ts';

const openingLength = 400;

export function factsOf(article: Article): ArticleFacts {
  const { body: written, ...head } = article;
  const { body } = migrateBody(written);
  const { nodes } = readBody(body);
  return {
    ...head,
    text: {
      digest: articleDigest(article),
      opening: textOfNodes(nodes.filter(({ type }) => runningText.includes(type))).slice(0, openingLength),
      corrections: findCorrections(body),
      references: bodyReferences(nodes),
    },
  };
}
