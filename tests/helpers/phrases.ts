import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A phrase as it is written in the code, its values as `{0}`. */
export interface WrittenPhrase {
  readonly place: string;
  readonly key: string;
  /** Said when its file is loaded, before anybody has chosen a language. */
  readonly isTooEarly: boolean;
}

/** Words for people that are no phrase: they would be English in every language. */
export interface BareWords {
  readonly place: string;
  readonly words: string;
}

const root = join(import.meta.dirname, '../..');

/** Everything that main and the shared rules say with `phrase`, and the errors and problems that they word without it. */
export function readPhrases(): {
  readonly phrases: readonly WrittenPhrase[];
  readonly bare: readonly BareWords[];
} {
  const phrases: WrittenPhrase[] = [];
  const bare: BareWords[] = [];
  const files = globSync('{main,shared}/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.toSorted()) {
    const code = readFileSync(join(root, file), 'utf8');
    const isCommand = /^main\/cli[./]/.test(file);
    const at = ({ start }: Node): string => `${file}:${code.slice(0, start).split('\n').length}`;
    const visit = (node: Node, depth: number): void => {
      if (isPhrase(node)) {
        const key = keyOf(node['quasi'] as Node);
        phrases.push({ place: at(node), key, isTooEarly: depth === 0 });
      }
      const words = isCommand ? null : wordsOf(node);
      if (words !== null) bare.push({ place: at(node), words: code.slice(words.start, words.start + 60) });
      const inner = depth + (/Function/.test(node.type) ? 1 : 0);
      for (const child of childrenOf(node)) visit(child, inner);
    };
    for (const statement of parseAst(code, { lang: 'ts' }).body) visit(statement as unknown as Node, 0);
  }
  return { phrases, bare };
}

function isPhrase(node: Node): boolean {
  return node.type === 'TaggedTemplateExpression' && (node['tag'] as Node)['name'] === 'phrase';
}

function keyOf(template: Node): string {
  const parts = (template['quasis'] as Node[]).map(({ value }) => (value as { cooked: string }).cooked);
  return parts.reduce((key, part, index) => (index === 0 ? part : `${key}{${index - 1}}${part}`), '');
}

/** The literal in the place of a message: of an error, a problem, a field called so, or a name that ends so. */
function wordsOf(node: Node): Node | null {
  const word = (value: unknown): Node | null => {
    const { type, value: text, quasis } = (value ?? { type: '' }) as Node;
    const hasWords =
      type === 'Literal'
        ? typeof text === 'string' && / \p{L}/u.test(text)
        : type === 'TemplateLiteral' && / \p{L}/u.test(JSON.stringify(quasis));
    return hasWords ? (value as Node) : null;
  };
  if (node.type === 'NewExpression') {
    const name = (node['callee'] as Node)['name'];
    const given = node['arguments'] as Node[];
    return name === 'ExpectedError' ? word(given[1]) : name === 'ThemeError' ? word(given[2]) : null;
  }
  if (node.type === 'VariableDeclarator')
    return /^(?:message|reason)$/.test(String((node['id'] as Node)['name'])) ? word(node['init']) : null;
  if (node.type === 'Property')
    return /^(?:message|reason)$/.test(String((node['key'] as Node)['name'])) ? word(node['value']) : null;
  return null;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Partial<Node> | null)?.type === 'string');
}
