import type { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Body } from './body.schema.ts';
import type { NodeSpec } from './node-spec.ts';
import { type BodyNodeType, blockTypes, bodyNodes } from './nodes/index.ts';

/** What is wrong with a node: `path` leads to it from the root, as `root/3/figure/0/text`. */
export interface BodyProblem {
  readonly path: string;
  readonly code: 'unknown-node' | 'invalid-node' | 'misplaced-node' | 'too-deep' | 'newer-body';
  readonly message: string;
}

/** A node that is what its schema says, with its place. The spec's functions take exactly this node. */
export interface KnownNode {
  readonly type: string;
  readonly path: string;
  readonly spec: NodeSpec<unknown>;
  readonly node: unknown;
  readonly children: readonly KnownNode[];
}

/** Deeper than any writer nests lists; a hostile file must not exhaust the stack. */
const deepest = 60;

/**
 * Reads a body into nodes whose schemas hold, and everything else into problems. A node with a problem is left out of
 * the tree (never out of the file): whoever prints the tree must show the problems or refuse.
 */
export function readBody(body: Body): ReadBody {
  if (last?.body === body) return last.read;
  const problems: BodyProblem[] = [];
  const nodes = readChildren(body.root.children, blockTypes, 'root', 0, problems);
  last = { body, read: { nodes, problems } };
  return last.read;
}

interface ReadBody {
  readonly nodes: readonly KnownNode[];
  readonly problems: readonly BodyProblem[];
}

/** Whoever prints or checks an article reads its body several times over. A body is never changed in place. */
let last: { readonly body: Body; readonly read: ReadBody } | null = null;

function readChildren(
  children: readonly unknown[],
  allowed: readonly string[],
  parentPath: string,
  depth: number,
  problems: BodyProblem[],
): readonly KnownNode[] {
  return children.flatMap((child, index) => {
    const type = typeOf(child);
    const path = `${parentPath}/${index}/${type}`;
    const refuse = (code: BodyProblem['code'], message: string): readonly KnownNode[] => {
      problems.push({ path, code, message });
      return [];
    };
    if (depth > deepest) return refuse('too-deep', phrase`nested more than ${deepest} levels deep`);
    if (!Object.hasOwn(bodyNodes, type)) {
      return refuse(
        'unknown-node',
        phrase`this version of Galley doesn't know the block "${type}"; its text is kept`,
      );
    }
    const spec = bodyNodes[type as BodyNodeType] as unknown as NodeSpec<unknown>;
    if (!allowed.includes(type))
      return refuse('misplaced-node', phrase`"${type}" can't stand in ${parentPath}`);
    const parsed = spec.schema.safeParse(child);
    if (!parsed.success) return refuse('invalid-node', explain(parsed.error));
    const inner = (child as { children?: unknown[] }).children ?? [];
    const known = readChildren(inner, spec.contains, path, depth + 1, problems);
    return [{ type, path, spec, node: parsed.data, children: known }];
  });
}

function typeOf(child: unknown): string {
  const type = typeof child === 'object' && child !== null ? (child as { type?: unknown }).type : undefined;
  return typeof type === 'string' ? type : 'untyped';
}

function explain(error: z.ZodError): string {
  return error.issues
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ');
}
