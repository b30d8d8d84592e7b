import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { formatMoment } from '../../messages/format.ts';
import type { Messages } from '../../messages/index.ts';

/** A field's value in words. */
export function fieldText(
  name: keyof ArticleFields,
  fields: ArticleFields,
  { history, article }: Messages,
  nameOf: {
    readonly author: (slug: string) => string;
    readonly section: (slug: string) => string;
    readonly status: (status: string) => string;
  },
): string {
  switch (name) {
    case 'section':
      return fields.section === null ? '' : nameOf.section(fields.section);
    case 'tags':
      return fields.tags.join(', ');
    case 'byline':
      return fields.byline
        .map(({ author, role }) => `${article.roles[role]} ${nameOf.author(author)}`)
        .join(', ');
    case 'hero':
      return [fields.hero?.caption, fields.hero?.alt, fields.hero?.credit].filter(Boolean).join('\n');
    case 'revisedAt':
      return fields.revisedAt === null ? '' : formatMoment(fields.revisedAt);
    case 'publication':
      return fields.publication === null
        ? ''
        : `${formatMoment(fields.publication.at)} (${fields.publication.timeZone})`;
    case 'commentsOpen':
      return fields.commentsOpen ? history.yes : history.no;
    case 'featured':
      return fields.featured ? history.yes : history.no;
    case 'kind':
      return fields.kind === 'page' ? history.yes : history.no;
    case 'related':
      return fields.related.join(', ');
    case 'status':
      return nameOf.status(fields.status);
    case 'direction':
      return article.directions[fields.direction];
    default:
      return String(fields[name] ?? '');
  }
}
