import { parseFragment } from 'parse5';
import type { TreeNode } from '#shared/body/from-html/tree.ts';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { replaceSpans } from '../../replace-spans.ts';
import { blocksHtml } from './publii-blocks.ts';

interface PubliiText {
  readonly nodes: readonly TreeNode[];
  readonly notes: readonly string[];
}

/** How one of Publii's three editors keeps a text. */
interface PubliiSource {
  readonly text: string;
  /** `tinymce`, `markdown` or `blockeditor`. */
  readonly editor: string;
  /** Where the post's own pictures are, below the site's input folder, such as `media/posts/7/`. */
  readonly media: string;
  /** Where a link to another page of the site leads; `null` where it is gone. */
  readonly addressOf: (kind: string, id: string) => string | null;
}

/** A post's text as nodes for the one converter. */
export function publiiText({ text, editor, media, addressOf }: PubliiSource): PubliiText {
  const notes: string[] = [];
  const source = text.replaceAll('#DOMAIN_NAME#', media);
  const whole = htmlOf(source, editor, (problem) => notes.push(problem));
  const nothing = (): string => '';
  const shown = replaceSpans(whole, /<publii-amp>/gi, () => '</publii-amp>', nothing);
  const html = replaceSpans(shown, /<div\b[^<>]*\bclass="post__toc/gi, () => '</div>', nothing)
    .replace(/<hr\s+id=["']read-more["'][^<>]*>/gi, '')
    .replace(
      /#INTERNAL_LINK#\/(\w+)\/([^"'\s<>]+)/gi,
      (_whole, kind: string, id: string) => addressOf(kind, id) ?? '#',
    );
  return { nodes: parseFragment(html).childNodes, notes };
}

function htmlOf(source: string, editor: string, note: (problem: string) => void): string {
  if (editor === 'markdown') return markdownHtml(source.replaceAll('---READMORE---', ''));
  if (editor !== 'blockeditor') return source;
  try {
    return blocksHtml(source, note);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    note(phrase`its text is damaged in the database: open and save it in Publii, then import it again`);
    return '';
  }
}
