import { type Typography, typographyOf } from './typography.ts';

export interface Replacement {
  /** Characters before the caret that go. */
  readonly remove: number;
  readonly insert: string;
}

/**
 * What a typed character becomes where `before` is the block's text up to the caret; `null` for what stays as typed. Quotes
 * open after a space, a bracket or a dash and close elsewhere; two hyphens are a dash, three dots an ellipsis. Web
 * addresses stay as they are, and so does a line of hyphens, which is how a divider is typed.
 */
export function smartTyping(before: string, typed: string, language: string): Replacement | null {
  if (!`"'-.`.includes(typed) || typed.length !== 1 || isInAddress(before)) return null;
  const typography = typographyOf(language);
  if (typed === '"') {
    const [open, close] = typography.double;
    return insert(opensAfter(before, typography) ? open : close);
  }
  if (typed === "'") return insert(singleQuote(before, typography));
  if (typed === '.')
    return before.endsWith('..') && !before.endsWith('...') ? { remove: 2, insert: '…' } : null;
  return dash(before, typography);
}

function insert(text: string): Replacement {
  return { remove: 0, insert: text };
}

function singleQuote(before: string, typography: Typography): string {
  const { single, apostrophe } = typography;
  const [open, close] = single;
  if (opensAfter(before, typography)) return open;
  // In a word it is an apostrophe, unless a quotation is waiting for its end.
  const isOpen = open !== close && before.lastIndexOf(open) > before.lastIndexOf(close);
  return isOpen || !/[\p{L}\p{N}]$/u.test(before) ? close : apostrophe;
}

/** A mark that opens in one language closes in another: “ does in English and German. */
function opensAfter(before: string, { double, single }: Typography): boolean {
  if (before === '' || /[\s([{<—–\-/¿¡]$/u.test(before)) return true;
  return [double, single].some(([open, close]) => open !== close && before.endsWith(open));
}

function dash(before: string, typography: Typography): Replacement | null {
  if (/^-*$/.test(before.split('\n').at(-1) ?? '') || before.endsWith('--')) return null;
  if (before.endsWith('-')) return { remove: 1, insert: typography.dash };
  // A third hyphen makes an en dash an em dash.
  return before.endsWith('–') ? { remove: 1, insert: '—' } : null;
}

/** Whether the caret is in or at the end of a web or e-mail address. */
function isInAddress(before: string): boolean {
  const word = /\S*$/u.exec(before)?.[0] ?? '';
  return /:\/\/|^www\.|@/iu.test(word);
}
