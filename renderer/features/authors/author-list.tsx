import { createContext, type ReactNode, useMemo } from 'react';
import type { Author } from '#shared/authors/author.schema.ts';
import { namesakes, withMark } from '#shared/authors/namesakes.ts';
import type { Slug } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useProvided } from '../../ui/use-provided.ts';

interface AuthorAccess {
  readonly loaded: Loaded<readonly Author[]>;
  /** By name; empty while loading. */
  readonly authors: readonly Author[];
  /** With what tells the author from others of the name. */
  readonly nameOf: (slug: Slug) => string | null;
  /** That alone; `null` where nobody else has the name. */
  readonly markOf: (slug: Slug) => string | null;
  readonly reload: () => Promise<void>;
  readonly create: (name: string) => Promise<Author>;
  readonly save: (author: Author) => Promise<Author>;
  /** Throws the `CallError` `author-in-use` while a byline names the author. */
  readonly remove: (slug: Slug) => Promise<void>;
}

const Context = createContext<AuthorAccess | null>(null);

export function useAuthors(): AuthorAccess {
  return useProvided(Context, 'AuthorsProvider');
}

export function AuthorsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { loaded, reload } = useCall('authors.list', null, ['library.changed', 'authors.changed']);
  const value = useMemo((): AuthorAccess => {
    const authors =
      loaded.state === 'ready' ? loaded.value.toSorted((a, b) => a.name.localeCompare(b.name)) : [];
    const marks = namesakes(authors, ({ slug }) => slug);
    const names = new Map(authors.map(({ slug, name }) => [slug, withMark(name, marks.get(slug))]));
    return {
      loaded,
      authors,
      reload,
      nameOf: (slug) => names.get(slug) ?? null,
      markOf: (slug) => marks.get(slug) ?? null,
      create: async (name) => {
        const author = await call('authors.create', { name });
        await reload();
        return author;
      },
      save: async (author) => {
        const saved = await call('authors.save', { author });
        await reload();
        return saved;
      },
      remove: async (slug) => {
        await call('authors.remove', { slug });
        await reload();
      },
    };
  }, [loaded, reload]);
  return <Context value={value}>{children}</Context>;
}
