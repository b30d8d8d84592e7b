import { parse as parseYaml } from 'yaml';
import { afterStatement, wordsInQuotes } from './jsx-tags.ts';

/** A statement of JavaScript between the paragraphs of an .mdx file. */
export type MdxCode = {
  /** As it is called in a report: `import Chart`. */
  readonly name: string;
  readonly end: number;
} & (
  | { readonly kind: 'import'; readonly local: string | null; readonly from: string }
  /** What is given is words, or lists and objects of them; `undefined` for other code. */
  | { readonly kind: 'export'; readonly value: unknown }
);

const importing =
  /import\s+(?:type\s+)?(?:([\w$]+)\s*,?\s*)?(?:(\{[^{}]{0,2000}\})|(\*\s+as\s+[\w$]+))?\s*(?:from\s*)?(["'])([^"'\n]+)\4(?:\s*(?:with|assert)\s*\{[^{}\n]*\})?[ \t]*;?[ \t]*(?:\r?\n|$)/y;
const exporting =
  /export\s+(?:(?:const|let|var)\s+([\w$]+)(?:\s*:\s*[\w$.<>[\]]+)?\s*=\s*|(?:async\s+)?function\s*\*?\s*([\w$]+)|class\s+([\w$]+)|default\b|[{*])/y;

/** The statement that begins at the start of this line; `null` for a sentence that begins with such a word. */
export function mdxCodeAt(source: string, at: number): MdxCode | null {
  importing.lastIndex = at;
  const imported = importing.exec(source);
  if (imported !== null) {
    const [whole, local, names, all, , from = ''] = imported;
    const name = [local, names?.replace(/\s+/g, ' '), all].filter(Boolean).join(', ') || `"${from}"`;
    return { kind: 'import', local: local ?? null, from, name: `import ${name}`, end: at + whole.length };
  }
  exporting.lastIndex = at;
  const exported = exporting.exec(source);
  if (exported === null) return null;
  const name = exported[1] ?? exported[2] ?? exported[3];
  const end = afterStatement(source, at);
  const given = exported[1] === undefined ? '' : source.slice(exporting.lastIndex, end).trim();
  return {
    kind: 'export',
    name: `export ${name ?? 'default'}`,
    value: literal(given.replace(/;$/, '')),
    end,
  };
}

/** The name that an export gives its value. */
export function exportedName({ name }: MdxCode): string {
  return name.replace(/^export /, '');
}

/**
 * What code says that is nothing but words, numbers, lists and objects of them. With its words in JSON's quotes it is YAML, too, so that
 * it is read without being run. `undefined` for other code.
 */
function literal(code: string): unknown {
  if (!/^(?:["'`[{\d]|true\b|false\b|new Date)/.test(code)) return undefined;
  let isPlain = true;
  const text = code
    .replace(/\s+(?:as|satisfies)\s+[\w.<>]+$/, '')
    .replace(literalTokens, (token: string, date: string | undefined) => {
      if (/^\/[/*]/.test(token)) return '';
      if (token === ':') return ': ';
      if (/^(?:true|false|null)$/.test(token)) return token;
      // What a name stands for isn't in the text.
      if (date === undefined && /^[A-Za-z_$]/.test(token)) return 'null';
      const words = wordsInQuotes(date ?? token);
      isPlain &&= words !== null;
      return JSON.stringify(words);
    })
    .replaceAll('\t', ' ');
  if (!isPlain) return undefined;
  try {
    return parseYaml(text, { schema: 'core' });
  } catch {
    return undefined;
  }
}

const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/.source;
const literalTokens = new RegExp(
  `new Date\\(\\s*(${quoted})\\s*\\)|${quoted}|/\\*[\\s\\S]*?\\*/|//[^\\n]*|[();=:]|[A-Za-z_$][\\w$.]*(?![\\w$.]|\\s*:)`,
  'g',
);
