import type { Body } from '../../body.schema.ts';
import { readBody } from '../../walk-body.ts';
import { Embed } from './embed.schema.ts';
import { embedOf } from './embed-providers.ts';

/** The origins that a page with this body may show frames of, each once, in order. */
export function frameOrigins(body: Body): readonly string[] {
  const origins = readBody(body).nodes.flatMap(({ type, node }) => {
    const found = type === 'embed' ? embedOf(Embed.parse(node).url) : null;
    return found === null ? [] : [found.provider.frameOrigin];
  });
  return [...new Set(origins)].toSorted();
}
