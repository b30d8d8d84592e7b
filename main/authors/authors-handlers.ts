import type { Handlers } from '#shared/ipc/handlers.ts';
import type { AuthorService } from './author-service.ts';

interface AuthorsContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly authors: AuthorService };
}

type AuthorsChannel = 'authors.list' | 'authors.create' | 'authors.save' | 'authors.remove';

export function authorsHandlers({ newsroom }: AuthorsContext): Handlers<AuthorsChannel> {
  return {
    'authors.list': async () => [...newsroom().authors.list()],
    'authors.create': ({ name }) => newsroom().authors.create({ name }),
    'authors.save': ({ author }) => newsroom().authors.save(author),
    'authors.remove': ({ slug }) =>
      newsroom()
        .authors.remove(slug)
        .then(() => null),
  };
}
