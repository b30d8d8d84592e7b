import { fenced } from '../shortcodes/shortcode-markup.ts';
import { afterBracket, type JsxTag, jsxTagAt, wordsInQuotes } from './jsx-tags.ts';
import { exportedName, type MdxCode, mdxCodeAt } from './mdx-code.ts';
import { componentMarkup, htmlTag, type Names, wordsGiven } from './mdx-components.ts';
import { mdxNotes } from './mdx-notes.ts';
import { mdxText } from './mdx-text.ts';

interface Resolved {
  /** Markdown. */
  readonly text: string;
  /** What only the site's program understands, each with its lines, and what became of it. */
  readonly notes: readonly string[];
}

/** What begins code, an escaped sign, a statement, a tag or an expression. */
const beginning = /^[ \t]*(`{3,}|~{3,})|`+|\\[\\`{}<>]|^(?:import|export)(?=[\s{*"'])|[{<]/gm;
/** Names of the object that Next.js and others have in place of front matter. */
const ofFields = /^(?:meta(?:data)?|front_?matter|data|post|article|attributes)$/i;
/** Elements of HTML that stand in a line, and those whose words are no Markdown. */
const inLine =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|img|ins|kbd|mark|picture|pre|q|s|samp|small|source|span|strong|sub|sup|td|th|time|track|u|var|wbr)$/;
const hidden = /^(?:script|style)$/;
const links = /^(?:next|gatsby|astro)?link$/i;
/** Brackets that nothing closes: after more, the rest is text. */
const mostFailures = 500;
/** Deeper, components are no writing. */
const deepest = 200;

interface Open {
  readonly name: string;
  readonly isBlock: boolean;
  readonly end: string;
  readonly below: readonly string[];
}

/**
 * The Markdown of a text with JSX (mdxjs.com), which is read and never run: what pictures, links and embeds stand for, and the words
 * inside components. Other components and expressions stay as they are written, and are noted: they may hold words.
 * `line`: that of its file in which the text begins; `fields`: of its front matter.
 */
export function resolveMdx(
  source: string,
  line: number,
  fields: Readonly<Record<string, unknown>>,
): Resolved {
  const notes = mdxNotes();
  const out = mdxText();
  const pictures = new Map<string, string>();
  const open: Open[] = [];
  let [at, failures, lines, counted] = [0, 0, line, 0];
  const names: Names = (name) => {
    const field = /^(?:props\.)?(?:front_?matter|meta(?:data)?)\.(\w+)$/i.exec(name)?.[1];
    const value = field === undefined || !Object.hasOwn(fields, field) ? null : fields[field];
    return (
      pictures.get(name) ?? (typeof value === 'string' || typeof value === 'number' ? String(value) : null)
    );
  };
  const lineOf = (place: number): number => {
    for (; counted < place; counted += 1) if (source.charCodeAt(counted) === 10) lines += 1;
    return lines;
  };
  const keep = (until: number, shown: string): void => {
    notes.note('kept as text', shown, lineOf(at));
    const written = source.slice(at, until);
    const isAlone = startsLine(source, at) && endsLine(source, until);
    if (isAlone && written.includes('\n')) out.markup(fenced(written, 'jsx').trim(), true);
    else out.markup(asText(written), isAlone);
  };

  beginning.lastIndex = 0;
  for (
    let found = beginning.exec(source);
    found !== null && failures < mostFailures;
    found = beginning.exec(source)
  ) {
    out.words(source.slice(at, found.index));
    at = found.index;
    const [start, fence] = found;
    const after =
      fence !== undefined || start.startsWith('`')
        ? code(start, fence)
        : /^[ie]/.test(start)
          ? statement()
          : start === '{'
            ? expression()
            : start === '<'
              ? tag()
              : null;
    if (after === null) out.words(start);
    at = after ?? found.index + start.length;
    beginning.lastIndex = at;
  }
  out.words(source.slice(at));
  for (const one of open.toReversed()) leave(one);
  return { text: out.all(), notes: notes.all() };

  function code(start: string, fence: string | undefined): number | null {
    const from = at + start.length;
    const end =
      fence === undefined
        ? source.indexOf(start, from)
        : source.slice(from).search(new RegExp(`^[ \\t]*${fence}[\`~]*[ \\t]*\\r?$`, 'm'));
    if (fence === undefined) {
      const isNear = end !== -1 && !/\n\s*\n/.test(source.slice(from, end));
      if (!isNear) failures += 1;
      if (!isNear) return null;
      out.words(source.slice(at, end + start.length));
      return end + start.length;
    }
    const until =
      end === -1 ? source.length : from + end + (/^.*/.exec(source.slice(from + end))?.[0].length ?? 0);
    out.words(source.slice(at, until));
    return until;
  }

  function statement(): number | null {
    const read = startsParagraph(source, at) ? mdxCodeAt(source, at) : null;
    if (read === null) return null;
    if (read.kind === 'import') {
      if (read.local !== null && isPicture.test(read.from)) pictures.set(read.local, read.from);
      else notes.note('left out', read.name, lineOf(at));
    } else if (fieldsOf(read) === null) {
      // What holds sentences may be words for readers.
      if (/["'`>][^"'`<>\n]*\p{L}\s+\p{L}/u.test(source.slice(at, read.end))) {
        notes.note('kept as text', read.name, lineOf(at));
        out.markup(fenced(source.slice(at, read.end), 'jsx').trim(), true);
      } else notes.note('left out', read.name, lineOf(at));
    }
    return read.end;
  }

  function expression(): number | null {
    const end = afterBracket(source, at);
    if (end === null) failures += 1;
    if (end === null) return null;
    const written = source.slice(at + 1, end - 1).trim();
    // Docusaurus gives headings names so.
    if (/^#[\w-]+$/.test(written)) return end;
    const words = wordsInQuotes(written) ?? names(written);
    // {/* a comment */} and {} are nothing.
    if (words !== null) out.markup(asText(words), false);
    else if (!/^(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(written))
      keep(end, `{${written.replace(/\s+/g, ' ')}}`);
    return end;
  }

  function tag(): number | null {
    const read = jsxTagAt(source, at);
    if (read === null) {
      failures += source.charAt(at + 1).trim() === '' ? 0 : 1;
      return null;
    }
    const isHtml = /^[a-z][\w-]*$/.test(read.name);
    if (read.kind === 'close') {
      if (isHtml && !open.some(({ name }) => name === read.name)) out.markup(htmlTag(read, names), false);
      else close(read.name);
      return read.end;
    }
    if (isHtml && hidden.test(read.name)) return withoutCode(read);
    const isBlock = !(isHtml && inLine.test(read.name)) && isAlone(read);
    if (read.kind === 'alone' && !isHtml) {
      const known = componentMarkup(read, names);
      if (known === null) keep(read.end, `<${read.name}>`);
      else out.markup(known.html, known.isBlock || isBlock);
      return read.end;
    }
    if (isHtml) out.markup(htmlTag(read, names), isBlock);
    const isEmpty = isHtml && /^(?:br|hr|img|input|source|track|wbr|col)$/.test(read.name);
    if (read.kind === 'alone' || isEmpty) return read.end;
    const one = { name: read.name, isBlock, end: isHtml ? `</${read.name}>` : '', below: [] };
    if (open.length >= deepest) failures = mostFailures;
    if (isHtml) return enter(one, read.end);
    if (links.test(read.name)) {
      out.markup(htmlTag(read, names, 'a'), false);
      return enter({ ...one, isBlock: false, end: '</a>' }, read.end);
    }
    const known = componentMarkup(read, names);
    const given = known === null ? wordsGiven(read, names) : { above: [], below: [] };
    if (known === null && read.name !== '' && !/(?:^|\.)Fragment$/.test(read.name))
      notes.note('words kept', `<${read.name}>`, lineOf(at));
    out.markup(
      [...given.above.map((words) => `**${asText(words)}**`), known?.html ?? ''].filter(Boolean).join('\n\n'),
      isBlock || given.above.length > 0 || known?.isBlock === true,
    );
    return enter({ ...one, below: given.below.map(asText) }, read.end);
  }

  function enter(one: Open, end: number): number {
    open.push(one);
    out.enter(source.slice(end, end + 1_000));
    return end;
  }

  function leave({ isBlock, end, below }: Open): void {
    out.leave();
    out.markup([end, ...below].filter(Boolean).join('\n\n'), isBlock || below.length > 0);
  }

  /** With what was left open inside it. */
  function close(name: string): void {
    const last = open.findLastIndex((one) => one.name === name);
    if (last !== -1) for (const one of open.splice(last).toReversed()) leave(one);
  }

  function withoutCode(read: JsxTag): number {
    notes.note('left out', `<${read.name}>`, lineOf(at));
    const end = source.indexOf(`</${read.name}>`, read.end);
    return read.kind === 'alone' || end === -1 ? read.end : end + read.name.length + 3;
  }

  /** Alone in its line, or all of a line. */
  function isAlone(read: JsxTag): boolean {
    if (!startsLine(source, at)) return false;
    if (read.kind === 'alone') return endsLine(source, read.end);
    const rest = /^[^\n]*/.exec(source.slice(read.end, read.end + 5_000))?.[0].trim() ?? '';
    return rest === '' || rest.endsWith(`</${read.name}>`);
  }
}

const isPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$/i;

/** The fields that an export gives, as front matter would; `null` for other code. */
function fieldsOf(code: MdxCode): Readonly<Record<string, unknown>> | null {
  if (code.kind === 'import' || code.value === undefined) return null;
  const name = exportedName(code);
  const { value } = code;
  if (typeof value !== 'object' || value === null) return { [name]: value };
  if (!Array.isArray(value)) return ofFields.test(name) ? { ...value } : null;
  return value.every((one) => typeof one === 'string') ? { [name]: value } : null;
}

/** What the exports of an .mdx text say: `export const metadata = {…}`, or one value each. */
export function exportedFields(source: string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const { index } of source.matchAll(/^export(?=\s)/gm)) {
    const code = startsParagraph(source, index) ? mdxCodeAt(source, index) : null;
    if (code !== null) Object.assign(fields, fieldsOf(code));
  }
  return fields;
}

function startsParagraph(source: string, at: number): boolean {
  return /(?:^|\n[ \t]*\r?\n|^(?:import|export)\b[^\n]*\n|[;}\])"'`][ \t]*\r?\n)$/.test(
    source.slice(Math.max(0, at - 200), at),
  );
}

function startsLine(source: string, at: number): boolean {
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

function endsLine(source: string, at: number): boolean {
  const end = source.indexOf('\n', at);
  return source.slice(at, end === -1 ? source.length : end).trim() === '';
}

/** As it is written, without what Markdown or HTML would take it for. */
function asText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#|~]/g, '\\$&');
}
