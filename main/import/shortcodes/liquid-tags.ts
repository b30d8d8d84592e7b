import type { PageOf } from './hugo-shortcodes.ts';
import { frame, markup, type ReadShortcode } from './shortcode-markup.ts';

/** What stands between `{%` and `%}` (jekyllrb.com/docs/liquid/tags). */
export function liquidTag(text: string, pageOf: PageOf): ReadShortcode {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(text) ?? [];
  const [first = ''] = rest.split(/\s+/);
  switch (name) {
    case 'highlight':
      return { kind: 'code', name, language: first };
    case 'raw':
      return { kind: 'raw', name };
    case 'comment':
      return { kind: 'hidden', name };
    case 'post_url':
      return first === '' ? { kind: 'unknown', name } : markup(pageOf('post', first));
    case 'link':
      return first === '' ? { kind: 'unknown', name } : markup(pageOf('file', first));
    case 'youtube': {
      const id = /^["']?(?:https?:\/\/\S+?(?:v=|\/))?([\w-]{11})\b/.exec(rest)?.[1];
      return id === undefined ? { kind: 'unknown', name } : frame(`https://www.youtube.com/embed/${id}`);
    }
    default:
      return { kind: 'unknown', name };
  }
}

/** Filters that make a path an address of the site. */
const addressed =
  /^(["'])(.*?)\1\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.(?:baseurl|url))\s*$/;

/**
 * What stands between `{{` and `}}`. The site's own address is left out where a path goes on, `next` to it, as links from the root need
 * none; in a sentence it stays.
 */
export function liquidOutput(text: string, next: string): ReadShortcode {
  const written = text.trim();
  if (/^site\.(?:baseurl|url)$/.test(written) && /[/{)"']/.test(next)) return markup('');
  const path = addressed.exec(written)?.[2];
  return path === undefined ? { kind: 'unknown', name: written.slice(0, 60) } : markup(path);
}
