import type { MediaId } from '../library/ids.ts';
import type { Body } from './body.schema.ts';
import { type KnownNode, readBody } from './walk-body.ts';

export interface MediaReference {
  readonly media: MediaId;
  readonly path: string;
  readonly type: string;
  readonly node: unknown;
}

/** Every media item that a body uses, in reading order, so that all can be loaded before the body is rendered. */
export function findReferences(body: Body): readonly MediaReference[] {
  const found: MediaReference[] = [];
  const visit = (known: KnownNode): void => {
    for (const media of known.spec.media?.(known.node) ?? []) {
      found.push({ media, path: known.path, type: known.type, node: known.node });
    }
    known.children.forEach(visit);
  };
  readBody(body).nodes.forEach(visit);
  return found;
}
