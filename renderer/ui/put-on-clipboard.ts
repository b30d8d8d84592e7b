interface Piece {
  readonly text: string;
  /** `null`: it has no form but plain text. */
  readonly html: string | null;
}

/** Both forms at once: the program that one pastes into takes the one that it understands. */
export async function putOnClipboard({ text, html }: Piece): Promise<void> {
  const forms = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== null && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  };
  await navigator.clipboard.write([new ClipboardItem(forms)]);
}
