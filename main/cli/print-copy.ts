import type { CopiedArticle, CopyForm } from '#shared/copying/copy-form.ts';
import { countPost, networkNames } from '#shared/copying/social-networks.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Terminal } from './terminal.ts';

/** A mail's HTML, or each text below what it is; a post's lengths go to stderr, as they are no part of it. */
export function printCopy(
  terminal: Terminal,
  { pieces, link }: CopiedArticle,
  form: Exclude<CopyForm, 'address' | 'html'>,
  isJson: boolean,
): void {
  if (link === null) terminal.say('galley: the newsroom has no web address (baseUrl), so no link is in it');
  if (isJson) {
    const counted = pieces.map((piece) => ({
      ...piece,
      ...(form === 'social' && { counts: countPost(piece.text) }),
    }));
    terminal.json({ link, pieces: counted });
    return;
  }
  for (const { kind, text, html } of pieces) {
    if (form === 'email') {
      terminal.result(html ?? text);
      continue;
    }
    terminal.result(`[${kind}]\n${text}\n`);
    if (form === 'social') terminal.say(lengths(text));
  }
}

function lengths(text: string): string {
  return countPost(text)
    .map(({ network, count, limit }) => {
      const over = count > limit ? ' (too long)' : '';
      return `${networkNames[network]} ${count}/${limit}${over}`;
    })
    .join(', ');
}

export function onlyPrinted(form: string): ExpectedError {
  const message = `As ${form} one article's text is printed: name one id, without --out, and send the output where you want it.`;
  return new ExpectedError('only-printed', message);
}
