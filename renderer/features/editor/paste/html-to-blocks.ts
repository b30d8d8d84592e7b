import { textToBlocks } from './text-to-blocks.ts';

/** The blocks of a piece of HTML. */
export function htmlToBlocks(html: string): readonly unknown[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return textToBlocks(document.body.innerText);
}
