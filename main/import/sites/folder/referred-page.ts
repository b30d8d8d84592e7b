import { posix } from 'node:path';
import type { PageOf } from '../../shortcodes/hugo-shortcodes.ts';
import { placeInSite } from './place-in-site.ts';
import { addressByRules, type SiteRules } from './site-rules.ts';

/** Where the program that made a site put the pages that the file `inside` refers to; what their own front matter says isn't asked. */
export function referredPages(rules: SiteRules, inside: string): PageOf {
  const addressOf = (file: string): string => {
    const { slug, date, folders, address } = placeInSite(file);
    const facts = {
      inside: file,
      title: slug ?? '',
      slug: slug ?? '',
      date,
      categories: folders,
      pattern: null,
    };
    return addressByRules(rules, facts) ?? address ?? `/${file.replace(/\.\w+$/, '.html')}`;
  };
  return (by, name) => {
    const [path = '', anchor] = name.split('#');
    const end = anchor === undefined ? '' : `#${anchor}`;
    if (path === '') return end;
    if (by === 'post')
      return addressOf(posix.join(posix.dirname(path), '_posts', `${posix.basename(path)}.md`)) + end;
    if (by === 'file') return addressOf(path.replace(/^\/+/, '')) + end;
    // Hugo looks beside the page first, then from the root of all content.
    const folder = path.includes('/') ? 'content' : posix.dirname(inside);
    const file = posix.join(folder, path.replace(/^\/+|\/+$/g, ''));
    return addressOf(/\.\w+$/.test(file) ? file : `${file}.md`) + end;
  };
}
