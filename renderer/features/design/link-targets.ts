import { useMemo } from 'react';
import { NavigationLink, sitePages } from '#shared/design/design.schema.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import type { PickOption } from '../../ui/PickList.tsx';
import { wholeList } from '../articles/use-article-list.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useLibrary } from '../library/library.tsx';

interface LinkTargets {
  readonly options: readonly PickOption[];
  readonly linkOf: (key: string) => NavigationLink | undefined;
  /** The name of what a link leads to, and what kind of thing that is. */
  readonly describe: (link: NavigationLink) => { readonly label: string; readonly detail: string };
}

/** All that a link of the site can lead to: its pages, sections, tags and articles. */
export function useLinkTargets(): LinkTargets {
  const { design: words } = useMessages();
  const titleOf = useTitleOf();
  const { config } = useLibrary();
  const { loaded: articles } = useCall('articles.list', wholeList, ['articles.changed']);
  const { loaded: tags } = useCall('articles.tags', null, ['articles.changed']);
  return useMemo(() => {
    const known = new Map<string, { readonly link: NavigationLink; readonly label: string }>();
    const add = (link: NavigationLink, label: string): void => {
      known.set(linkKey(link), { link, label });
    };
    for (const page of sitePages) add({ to: 'page', page, label: '' }, words.pages[page]);
    for (const { slug, name } of config.sections) add({ to: 'section', section: slug, label: '' }, name);
    for (const { tag } of tags.state === 'ready' ? tags.value : []) add({ to: 'tag', tag, label: '' }, tag);
    for (const { id, headline } of articles.state === 'ready' ? articles.value : []) {
      add({ to: 'article', article: id, label: '' }, titleOf(headline));
    }
    return {
      options: [...known].map(([value, { link, label }]) => ({
        value,
        label,
        detail: words.targets[link.to],
      })),
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
