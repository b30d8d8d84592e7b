import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

const yamlBlock = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/my;
const tomlBlock = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^\+\+\+[ \t]*(?:\r?\n|$)/my;

interface FrontMatterText {
  readonly kind: 'YAML' | 'TOML' | 'JSON';
  readonly source: string;
  /** With the lines around it. */
  readonly length: number;
}

/** The block at the start of a text: YAML between `---`, or as Hugo writes it, too, TOML between `+++` or an object of JSON. */
export function findFrontMatter(text: string): FrontMatterText | null {
  for (const [kind, block] of [
    ['YAML', yamlBlock],
    ['TOML', tomlBlock],
  ] as const) {
    block.lastIndex = 0;
    const found = block.exec(text);
    if (found !== null) return { kind, source: found[1] ?? '', length: found[0].length };
  }
  return jsonObject(text);
}

const jsonStart = /^\ufeff?\s*(?=\{\s*")/;

/** Liquid and shortcodes begin with braces, too, but with no quote; an object in a sentence doesn't end its line. */
function jsonObject(text: string): FrontMatterText | null {
  const before = jsonStart.exec(text)?.[0].length;
  const end = before === undefined ? null : endOfObject(text);
  if (end === null) return null;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
  return after === undefined
    ? null
    : { kind: 'JSON', source: text.slice(before, end), length: end + after.length };
}

/** After the brace that closes the first one. */
function endOfObject(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) return index + 1;
  }
  return null;
}

/** Of a text without front matter (`findFrontMatter`): what ends a block that it begins and never ends; `null` where it begins none. */
export function missingEnd(text: string): string | null {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n\s*["']?[\w-]+["']?[ \t]*[:=]/.exec(text)?.[1];
  if (fence !== undefined) return fence;
  return /^\ufeff?\s*\{\s*"[^"\n]*"\s*:/.test(text) && endOfObject(text) === null ? '}' : null;
}

/** Dates as text, as they were written. Throws the parser's error. */
export function tomlFields(source: string): unknown {
  return JSON.parse(JSON.stringify(parseToml(source)));
}

/** The fields as they are; `null` where there are none, or none that can be read. */
export function frontMatterOf(text: string): unknown {
  const found = findFrontMatter(text);
  if (found === null) return null;
  try {
    if (found.kind === 'JSON') return JSON.parse(found.source);
    return found.kind === 'TOML' ? tomlFields(found.source) : parseYaml(found.source, { schema: 'core' });
  } catch {
    return null;
  }
}
