import { phrase } from '#shared/messages/phrase.ts';
import { besideWords, wordsBeside } from './attribute-lists.ts';
import { hugoShortcode, type PageOf } from './hugo-shortcodes.ts';
import { liquidOutput, liquidTag } from './liquid-tags.ts';
import { fenced } from './shortcode-markup.ts';

interface Resolved {
  readonly text: string;
  /** What only the old site's program understands, as it is written, without what it is given. */
  readonly notes: readonly string[];
}

/** What begins code, an escaped shortcode of Hugo's, a shortcode, a tag of Liquid's or what Liquid puts out. */
const beginning = new RegExp(
  String.raw`^ {0,3}(\`{3,}|~{3,})|\`+|\{\{([<%])(\/\*)?|\{%-?|\{\{-?|(${besideWords})`,
  'gm',
);

/** In characters: nobody writes a longer tag, or code in a line. */
const longest = 5_000;

/**
 * The Markdown that Hugo's shortcodes and the tags of Jekyll and Eleventy stand for: pictures, embeds, links, code. Others stay as they are
 * written, and are noted: they may hold words. Code stays, as it may be about them. `pageOf` says where a page is that a link names.
 */
export function resolveShortcodes(source: string, pageOf: PageOf): Resolved {
  const ends = endFinder(source);
  const unknown = new Set<string>();
  let text = '';
  let at = 0;
  const take = (until: number, words: string): void => {
    text += words;
    at = until;
    beginning.lastIndex = until;
  };
  /** With what it begins. */
  const keep = (until: number, shown: string): void => {
    unknown.add(shown);
    take(until, asText(source.slice(at, until)));
  };
  beginning.lastIndex = 0;
  for (let found = beginning.exec(source); found !== null; found = beginning.exec(source)) {
    text += source.slice(at, found.index);
    at = found.index;
    const [start, fence, sign, isEscaped, beside] = found;
    const from = found.index + start.length;
    if (beside !== undefined) {
      take(from, wordsBeside(beside));
      continue;
    }
    if (/[`~]{100}/.test(start)) take(from, start);
    else if (fence !== undefined || start.startsWith('`')) {
      const end =
        fence === undefined ? ends.after(start, from) : (ends.afterFence(fence, from) ?? source.length);
      const until = end ?? from;
      take(until, unescaped(source.slice(at, until)));
    } else if (sign !== undefined) {
      const close = sign === '<' ? '>}}' : '%}}';
      const end = ends.after(isEscaped === undefined ? close : `*/${close}`, from);
      if (end === null) take(from, asText(start));
      else if (isEscaped !== undefined) take(end, asText(unescaped(source.slice(at, end))));
      else
        resolve(
          hugoShortcode(source.slice(from, end - close.length), pageOf),
          end,
          `{{${sign} `,
          ` ${close}`,
        );
    } else {
      const close = start.startsWith('{%') ? '%}' : '}}';
      const end = ends.after(close, from);
      const inner = source.slice(from, (end ?? from) - close.length).replace(/-$/, '');
      if (end === null) take(from, start);
      else if (close === '%}') resolve(liquidTag(inner, pageOf), end, '{% ', ' %}');
      else resolve(liquidOutput(inner, source.charAt(end)), end, '{{ ', ' }}');
    }
  }
  text += source.slice(at);
  const notes = [...unknown].map(
    (shown) => phrase`${shown} is understood by the old site’s program alone; it is kept as text`,
  );
  return { text, notes };

  function resolve(read: ReturnType<typeof hugoShortcode>, end: number, before: string, after: string): void {
    const hasEnd = read.kind !== 'markup' && read.kind !== 'unknown';
    const closing = hasEnd ? ends.closingTag(before.trim(), read.name, end) : null;
    if (read.kind === 'markup') take(end, read.markup);
    else if (closing === null) keep(end, `${before}${read.name}${after}`);
    else if (read.kind === 'code') take(closing.end, fenced(source.slice(end, closing.start), read.language));
    else take(closing.end, read.kind === 'raw' ? source.slice(end, closing.start) : '');
  }
}

/** Without what would begin an element; what Markdown escapes already stays so. */
function asText(text: string): string {
  return text.replace(/(?<!\\)</g, '&lt;');
}

/** `{{</* figure *\/>}}` is how Hugo's authors write about a shortcode. */
function unescaped(text: string): string {
  return text.replace(/(\{\{[<%])\/\*|\*\/([>%]\}\})/g, '$1$2');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface EndFinder {
  /** The end of the next `words`, in the same paragraph. */
  readonly after: (words: string, from: number) => number | null;
  /** The end of the line that closes a block of code. */
  readonly afterFence: (fence: string, from: number) => number | null;
  /** The tag that closes `name`. */
  readonly closingTag: (open: string, name: string, from: number) => Place | null;
}

/** Remembers where the next end of each kind is: looking for it anew from each start would take time with the square of the length. */
function endFinder(source: string): EndFinder {
  const nexts = new Map<string, Place | null>();
  /** `from` never goes back. */
  const next = (pattern: string, from: number): Place | null => {
    const before = nexts.get(pattern);
    if (before === null || (before !== undefined && before.start >= from)) return before;
    const expression = new RegExp(pattern, 'gm');
    expression.lastIndex = from;
    const found = expression.exec(source);
    const place = found && { start: found.index, end: found.index + found[0].length };
    nexts.set(pattern, place);
    return place;
  };
  return {
    after: (words, from) => {
      const isRun = words.startsWith('`');
      const found = next(isRun ? `(?<!\`)${words}(?!\`)` : words.replace(/[*/{}%]/g, '\\$&'), from);
      const isNear = found !== null && found.start - from <= longest;
      return isNear && !/\n\s*\n/.test(source.slice(from, found.start)) ? found.end : null;
    },
    afterFence: (fence, from) => next(`^ {0,3}${fence}[\`~]*[ \\t]*$`, from)?.end ?? null,
    closingTag: (open, name, from) =>
      next(
        open === '{%' ? `\\{%-?\\s*end${name}\\s*-?%\\}` : `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`,
        from,
      ),
  };
}
