import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

const yamlBlock = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/my;
const tomlBlock = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^\+\+\+[ \t]*(?:\r?\n|$)/my;

interface FrontMatterText {
  readonly kind: 'YAML' | 'TOML';
  readonly source: string;
  /** With the lines around it. */
  readonly length: number;
}

/** The block at the start of a text: YAML between `---`, or TOML between `+++`, as Hugo writes it. */
export function findFrontMatter(text: string): FrontMatterText | null {
  for (const [kind, block] of [
    ['YAML', yamlBlock],
    ['TOML', tomlBlock],
  ] as const) {
    block.lastIndex = 0;
    const found = block.exec(text);
    if (found !== null) return { kind, source: found[1] ?? '', length: found[0].length };
  }
  return null;
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
    return found.kind === 'TOML' ? tomlFields(found.source) : parseYaml(found.source, { schema: 'core' });
  } catch {
    return null;
  }
}
