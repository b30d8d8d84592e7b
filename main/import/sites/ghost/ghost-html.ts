import { parseFragment } from 'parse5';
import type { TreeNode } from '#shared/body/from-html/tree.ts';
import { html as markup } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { lexicalHtml } from './lexical-html.ts';
import { mobiledocHtml } from './mobiledoc-html.ts';
import type { GhostPost } from './read-ghost.ts';

/** A post's text as nodes for the one converter, and what could not be brought along. */
interface GhostText {
  readonly nodes: readonly TreeNode[];
  readonly notes: readonly string[];
}

/**
 * What Ghost's editor keeps says more than the page that Ghost makes of it (a toggle is one, a player has no buttons in it), so
 * it comes first; then the page's HTML, then the plain text, so that every word comes along.
 */
export function ghostText({ html, plaintext, lexical, mobiledoc }: GhostPost): GhostText {
  const notes: string[] = [];
  const sources: readonly (() => string)[] = [
    () => lexicalHtml(JSON.parse(lexical || '{}'), (problem) => notes.push(problem)),
    () => mobiledocHtml(JSON.parse(mobiledoc || '{}'), (problem) => notes.push(problem)),
    () => html,
    () => {
      if (plaintext === '') return '';
      notes.push(
        phrase`the export has this text without its HTML; its words are here, its headings, links and pictures are not`,
      );
      return plaintext
        .split(/\n{2,}/)
        .map((text) => markup`<p>${text}</p>`.toString())
        .join('\n');
    },
  ];
  for (const source of sources) {
    const found = written(source);
    if (found !== null && found.trim() !== '') {
      return { nodes: parseFragment(found.replaceAll('__GHOST_URL__', '')).childNodes, notes };
    }
  }
  const isLost = [lexical, mobiledoc].some((text) => text !== '' && written(() => JSON.parse(text)) === null);
  if (isLost)
    notes.push(phrase`its text is damaged in the export: open and save it in Ghost, then export again`);
  return { nodes: [], notes };
}

/** `null` for JSON that is damaged or nested beyond what anybody writes: another of the forms may be whole. */
function written<Found>(source: () => Found): Found | null {
  try {
    return source();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
