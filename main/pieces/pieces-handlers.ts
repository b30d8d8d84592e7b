import type { Handlers } from '#shared/ipc/handlers.ts';
import { type Snippet, type Template, TemplateContent } from '#shared/library/piece.schema.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { KeptPieces } from './kept-pieces.ts';

interface PiecesContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => {
    readonly articles: Pick<ArticleService, 'get'>;
    readonly snippets: KeptPieces<Snippet>;
    readonly templates: KeptPieces<Template>;
  };
}

type PiecesChannel =
  | 'snippets.list'
  | 'snippets.save'
  | 'snippets.putBack'
  | 'snippets.remove'
  | 'templates.list'
  | 'templates.save'
  | 'templates.rename'
  | 'templates.putBack'
  | 'templates.remove';

export function piecesHandlers({ newsroom }: PiecesContext): Handlers<PiecesChannel> {
  return {
    'snippets.list': async () => [...(await newsroom().snippets.list())],
    'snippets.save': (snippet) => newsroom().snippets.save(snippet),
    'snippets.remove': ({ slug }) => newsroom().snippets.remove(slug),
    'snippets.putBack': async ({ slug, aside }) => {
      await newsroom().snippets.putBack(slug, aside);
      return null;
    },
    'templates.list': async () =>
      (await newsroom().templates.list()).map(({ slug, name }) => ({ slug, name })),
    'templates.save': async ({ name, article: id }) => {
      const { article } = await newsroom().articles.get(id);
      return newsroom().templates.save({ slug: null, name, content: TemplateContent.parse(article) });
    },
    'templates.rename': async ({ slug, name }) => {
      const { templates } = newsroom();
      return templates.save({ ...(await templates.get(slug)), name });
    },
    'templates.remove': ({ slug }) => newsroom().templates.remove(slug),
    'templates.putBack': async ({ slug, aside }) => {
      await newsroom().templates.putBack(slug, aside);
      return null;
    },
  };
}
