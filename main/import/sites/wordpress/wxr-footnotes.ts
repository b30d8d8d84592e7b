import { z } from 'zod';
import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { plainWords } from '../site-post.ts';

const Footnotes = z.array(z.object({ id: z.string(), content: z.string() }));

/**
 * The notes of a text of blocks as the list that WordPress makes of them, which follows the text. `written`: JSON, which it keeps
 * apart from the text as the custom field `footnotes`.
 */
export function footnoteList(written: string): { readonly html: string; readonly notes: readonly string[] } {
  if (written.trim() === '') return { html: '', notes: [] };
  const found = Footnotes.safeParse(json(written));
  if (!found.success) {
    const words = plainWords(written).slice(0, 500);
    return { html: '', notes: [phrase`its footnotes are damaged in the export: “${words}”`] };
  }
  const items = found.data.map(({ id, content }) => {
    const name = escapeText(id);
    return `<li id="${name}">${content} <a href="#${name}-link"></a></li>`;
  });
  const html = items.length === 0 ? '' : `\n<ol class="wp-block-footnotes">${items.join('\n')}</ol>`;
  return { html, notes: [] };
}

function json(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
