import type { Body } from '#shared/body/body.schema.ts';

interface LooseNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

/** Every text anywhere in a body, known blocks or not, as paragraphs in reading order. */
export function everyWord(body: Body): readonly string[] {
  return body.root.children.flatMap(paragraphsOf).filter((text) => text.trim() !== '');
}

function paragraphsOf(value: unknown): readonly string[] {
  const { children } = looseNode(value);
  if (!Array.isArray(children)) return [lineOf(value)];
  const holdsText = children.some((child) => !Array.isArray(looseNode(child).children));
  return holdsText ? [lineOf(value)] : children.flatMap(paragraphsOf);
}

function lineOf(value: unknown): string {
  const { type, text, children } = looseNode(value);
  if (type === 'linebreak') return ' ';
  const own = typeof text === 'string' ? text : '';
  return own + (Array.isArray(children) ? children.map(lineOf).join('') : '');
}

function looseNode(value: unknown): LooseNode {
  return typeof value === 'object' && value !== null ? value : {};
}
