import { cdp } from 'vitest/browser';

interface InputMethod {
  send(method: 'Input.imeSetComposition', params: object): Promise<unknown>;
  send(method: 'Input.insertText' | 'Input.dispatchKeyEvent', params: object): Promise<unknown>;
}

export const inputMethod = (): InputMethod => cdp() as unknown as InputMethod;

/** Types as an input method does: each step replaces the one before, the last is taken over. */
export async function compose(...steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    await inputMethod().send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await inputMethod().send('Input.insertText', { text: steps.at(-1) ?? '' });
}
