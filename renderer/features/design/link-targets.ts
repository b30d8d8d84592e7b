import { useMemo } from 'react';
import { NavigationLink, sitePages } from '#shared/design/design.schema.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import type { PickOption } from '../../ui/PickList.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useLibrary } from '../library/library.tsx';

/** As many as `articles.rows` takes at once; a menu has fewer. */
const mostNamed = 200;

export interface LinkTargets {
  /** The site's pages, sections and tags; its articles are to be looked for. */
  readonly options: readonly PickOption[];
  readonly linkOf: (key: string) => NavigationLink | undefined;
  /** The name of what a link leads to, and what kind of thing that is. */
  readonly describe: (link: NavigationLink) => { readonly label: string; readonly detail: string };
}

/** All that a link of the site can lead to, its articles aside, and what those `links` are called that there are. */
export function useLinkTargets(links: readonly NavigationLink[]): LinkTargets {
  const { design: words } = useMessages();
  const titleOf = useTitleOf();
  const { config } = useLibrary();
  const linked = links.flatMap((link) => (link.to === 'article' ? [link.article] : []));
  const { loaded: articles } = useCall('articles.rows', { ids: linked.slice(0, mostNamed), text: '' }, [
    'articles.changed',
  ]);
  const { loaded: tags } = useCall('articles.tags', null, ['articles.changed']);
  return useMemo(() => {
    const known = new Map<string, { readonly link: NavigationLink; readonly label: string }>();
    const add = (link: NavigationLink, label: string): void => {
      known.set(linkKey(link), { link, label });
    };
    for (const page of sitePages) add({ to: 'page', page, label: '' }, words.pages[page]);
    for (const { slug, name } of config.sections) add({ to: 'section', section: slug, label: '' }, name);
    for (const { tag } of tags.state === 'ready' ? tags.value : []) add({ to: 'tag', tag, label: '' }, tag);
    const options = [...known].map(([value, { link, label }]) => ({
      value,
      label,
      detail: words.targets[link.to],
    }));
    for (const { id, headline, trashed } of articles.state === 'ready' ? articles.value : []) {
      if (!trashed) add({ to: 'article', article: id, label: '' }, titleOf(headline));
    }
    return {
      options,
      linkOf: (key) => known.get(key)?.link,
      describe: (link) => ({
        label: link.to === 'address' ? link.address : (known.get(linkKey(link))?.label ?? words.goneTarget),
        detail: words.targets[link.to],
      }),
    };
  }, [words, titleOf, config, articles, tags]);
}

export function linkKey(link: NavigationLink): string {
  switch (link.to) {
    case 'section':
      return `section ${link.section}`;
    case 'tag':
      return `tag ${link.tag}`;
    case 'article':
      return `article ${link.article}`;
    case 'page':
      return `page ${link.page}`;
    case 'address':
      return `address ${link.address}`;
  }
}

/** What somebody typed as an address, if it is one; a name with a dot is taken for a web address. */
export function addressLink(typed: string): NavigationLink | undefined {
  const text = typed.trim();
  const address = /^[^\s:/@]+@[^\s@]+$/.test(text)
    ? `mailto:${text}`
    : /^[^\s:/]+\.[^\s]+$/.test(text)
      ? `https://${text}`
      : text;
  return NavigationLink.safeParse({ to: 'address', address, label: '' }).data;
}
