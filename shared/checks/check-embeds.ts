import { Embed } from '../body/nodes/embed/embed.schema.ts';
import type { KnownNode } from '../body/walk-body.ts';
import { phrase } from '../messages/phrase.ts';
import { bodyField, type Finding, ruleFinding } from './finding.ts';

/** Embeds without a title: until readers let another site in, that is all they see of what is there. */
export function checkEmbeds(nodes: readonly KnownNode[]): readonly Finding[] {
  return nodes
    .filter(({ type, node }) => type === 'embed' && Embed.parse(node).title.trim() === '')
    .map(({ path }) => {
      const message = phrase`The embed has no title, and nothing of it is shown before readers ask for it: say what it is.`;
      return ruleFinding('embed-untitled', bodyField(path), message);
    });
}
