import { markdownHtml } from '#shared/body/markdown-html.ts';
import { htmlToBlocks } from './html-to-blocks.ts';

export function markdownToBlocks(text: string): readonly unknown[] {
  return htmlToBlocks(markdownHtml(text));
}
