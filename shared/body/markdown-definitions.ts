import type { MarkedExtension, Token, Tokens } from 'marked';

interface DefinitionList extends Tokens.Generic {
  /** Inline, a term each. */
  readonly terms: readonly Token[][];
  /** Blocks, a definition each. */
  readonly definitions: readonly Token[][];
}

/** Terms are lines of words that begin no other block: no list, heading, quotation, table, code or HTML. */
const noTerm = /^(?: {4}|\t| {0,3}(?:(?:[-*+:]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|[>|<]|`{3}|~{3}|:::))/;
const definitionLine = /^ {0,3}:[ \t]+(?=\S)/;
const continued = /^(?: {2,4}|\t)/;
/** More lines before a definition are a paragraph. */
const mostTerms = 8;

/**
 * Definition lists as PHP Markdown Extra, kramdown, Goldmark and Pandoc have them: lines of terms, then lines that begin with `: `.
 * A body has no block for them: the terms are bold paragraphs, the definitions below them blocks of their own.
 */
export const definitionLists: MarkedExtension = {
  extensions: [
    {
      name: 'definitionList',
      level: 'block',
      tokenizer(source): DefinitionList | undefined {
        const found = listAt(source);
        if (found === null) return undefined;
        return {
          type: 'definitionList',
          raw: found.raw,
          terms: found.terms.map((term) => this.lexer.inline(term, [])),
          definitions: found.definitions.map((text) => this.lexer.blockTokens(text, [])),
        };
      },
      renderer(token): string {
        const { terms, definitions } = token as DefinitionList;
        const bold = terms.map((term) => `<p><strong>${this.parser.parseInline(term)}</strong></p>\n`);
        return [...bold, ...definitions.map((blocks) => this.parser.parse(blocks))].join('');
      },
    },
  ],
};

interface FoundList {
  readonly raw: string;
  readonly terms: readonly string[];
  readonly definitions: readonly string[];
}

/** One group of terms with its definitions; the next is a list of its own. */
function listAt(source: string): FoundList | null {
  const head = headAt(source, 0);
  if (head === null) return null;
  const definitions: string[][] = [];
  let at = head.end;
  let blank: string[] = [];
  for (let next = at; next < source.length; ) {
    const { line, end } = lineAt(source, next);
    const [begins = ''] = definitionLine.exec(line) ?? [];
    const isContinued = continued.test(line);
    if (begins !== '') definitions.push([line.slice(begins.length)]);
    else if (line.trim() === '') blank = [''];
    else if (isContinued || (blank.length === 0 && !noTerm.test(line) && headAt(source, next) === null))
      definitions.at(-1)?.push(...blank, line.replace(continued, ''));
    else break;
    next = end;
    if (line.trim() === '') continue;
    blank = [];
    at = end;
  }
  return {
    raw: source.slice(0, at),
    terms: head.terms,
    definitions: definitions.map((lines) => lines.join('\n')),
  };
}

/** The terms that begin at a place, with a definition after them or after one empty line. */
function headAt(
  source: string,
  start: number,
): { readonly terms: readonly string[]; readonly end: number } | null {
  const terms: string[] = [];
  for (let at = start; at < source.length && terms.length <= mostTerms; ) {
    const { line, end } = lineAt(source, at);
    if (terms.length > 0 && definitionLine.test(line)) return { terms, end: at };
    if (line.trim() === '') {
      const isBefore = terms.length > 0 && definitionLine.test(lineAt(source, end).line);
      return isBefore ? { terms, end } : null;
    }
    if (noTerm.test(line)) return null;
    terms.push(line.trim());
    at = end;
  }
  return null;
}

function lineAt(source: string, start: number): { readonly line: string; readonly end: number } {
  const found = source.indexOf('\n', start);
  const end = found === -1 ? source.length : found;
  return { line: source.slice(start, end), end: end + 1 };
}
