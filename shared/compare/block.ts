import { type Body, bodyOf } from '../body/body.schema.ts';
import { referencesIn } from '../body/find-references.ts';
import { textOf } from '../body/text-of.ts';
import { readBody } from '../body/walk-body.ts';
import type { MediaId } from '../library/ids.ts';
import { rememberRecent } from './remember-recent.ts';
import { stableJson } from './stable-json.ts';

/** One block of a body as comparisons see it. */
export interface Block {
  /** Its place among the body's blocks, from 0. */
  readonly index: number;
  readonly type: string;
  /** The saved node, to be put back as it is. */
  readonly node: unknown;
  /** Its words; for a block that this Galley doesn't know all that look like words. */
  readonly text: string;
  readonly pictures: readonly MediaId[];
  /** Equal for equal blocks. */
  readonly key: string;
}

export function blocksOf(body: Body): readonly Block[] {
  return body.root.children.map(blockOf);
}

type Known = Omit<Block, 'index' | 'node'>;
/** As many blocks as an article of two hundred thousand words has in two versions. */
const rememberBlock = rememberRecent<Known>(10_000);

function blockOf(node: unknown, index: number): Block {
  const key = stableJson(node);
  const known = rememberBlock(key, () => {
    const [read] = readBody(bodyOf([node])).nodes;
    return {
      type: typeOf(node),
      text: read === undefined ? rawText(node) : textOf(read),
      pictures: read === undefined ? [] : referencesIn([read]).map(({ media }) => media),
      key,
    };
  });
  return { ...known, index, node };
}

function typeOf(node: unknown): string {
  const type = typeof node === 'object' && node !== null ? (node as { type?: unknown }).type : null;
  return typeof type === 'string' ? type : '';
}

function rawText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as { text?: unknown; children?: unknown };
  const own = typeof text === 'string' ? text : '';
  return own + (Array.isArray(children) ? children.map(rawText).join('') : '');
}
