import {
  block,
  figureOf,
  frame,
  markup,
  type Parameters,
  parametersIn,
  type ReadShortcode,
} from './shortcode-markup.ts';

/** The address of a page that another names: by its path (Hugo's `ref`), by a post's file name or by a file (Jekyll's tags). */
export type PageOf = (by: 'path' | 'post' | 'file', name: string) => string;

/** What stands between `{{<` and `>}}` (gohugo.io/shortcodes). */
export function hugoShortcode(text: string, pageOf: PageOf): ReadShortcode {
  const [, name = '', rest = ''] = /^\s*([^\s"'`]*)([\s\S]*?)\/?\s*$/.exec(text) ?? [];
  const given = parametersIn(rest);
  const read = Object.hasOwn(known, name) ? known[name]?.(given, pageOf) : null;
  return read ?? { kind: 'unknown', name };
}

const known: Readonly<Record<string, (given: Parameters, pageOf: PageOf) => ReadShortcode | null>> = {
  figure: figureOf,
  youtube: (given) => withId(given, (id) => frame(`https://www.youtube.com/embed/${id}`)),
  vimeo: (given) => withId(given, (id) => frame(`https://player.vimeo.com/video/${id}`)),
  x: (given) => post(given),
  tweet: (given) => post(given),
  twitter: (given) => post(given),
  instagram: (given) => withId(given, (id) => frame(`https://www.instagram.com/p/${id}/`)),
  gist: (given) => {
    const [user, id] = [given.get('0'), given.get('1')];
    return user && id
      ? block(
          `<p><a href="https://gist.github.com/${user}/${id}">https://gist.github.com/${user}/${id}</a></p>`,
        )
      : null;
  },
  ref: (given, pageOf) => link(given, pageOf),
  relref: (given, pageOf) => link(given, pageOf),
  highlight: (given) => ({
    kind: 'code',
    name: 'highlight',
    language: given.get('lang') ?? given.get('0') ?? '',
  }),
};

function withId(given: Parameters, read: (id: string) => ReadShortcode): ReadShortcode | null {
  const id = given.get('id') ?? given.get('0') ?? '';
  return /^[\w-]+$/.test(id) ? read(id) : null;
}

/** Older ones give the post's number alone; the site finds whose it is. */
function post(given: Parameters): ReadShortcode | null {
  const [user, id] = given.has('1')
    ? [given.get('0'), given.get('1')]
    : [given.get('user') ?? 'i', given.get('id') ?? given.get('0')];
  return /^\d+$/.test(id ?? '') && /^\w+$/.test(user ?? '')
    ? frame(`https://x.com/${user}/status/${id}`)
    : null;
}

function link(given: Parameters, pageOf: PageOf): ReadShortcode | null {
  const path = given.get('path') ?? given.get('0') ?? '';
  return path === '' ? null : markup(pageOf('path', path));
}
