import type { Span } from '#shared/text/find.ts';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { isTextControl } from '../../ui/text-control.ts';
import { selectInText, startOf } from '../editor/index.ts';

/**
 * Puts the caret into the control of a field, as a problem names it (`headline`, `hero.alt`, `body/3/figure`). The most
 * exact place wins: `hero.alt`, else `hero`. `select`: words of a field of one value. Returns whether there was one.
 */
export function focusField(field: string, select?: Span): boolean {
  if (field === 'body' && focusBlock(0, 'nearest')) return true;
  if (field.startsWith('body/') && focusBlock(Number(field.split('/')[1]), 'center')) return true;
  for (const name of fieldNames(field)) {
    const holder = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const control = holder?.matches(focusable) === true ? holder : controlIn(holder);
    if (control instanceof HTMLElement) {
      unfold(control);
      control.scrollIntoView({ block: 'center' });
      control.focus();
      if (select !== undefined && isTextControl(control)) control.setSelectionRange(select.start, select.end);
      return true;
    }
  }
  return false;
}

/** The text itself before the buttons above it. */
function controlIn(holder: Element | null): Element | null | undefined {
  return holder?.querySelector('[contenteditable="true"]') ?? holder?.querySelector(focusable);
}

/** What is folded away can't have the keyboard. */
function unfold(control: HTMLElement): void {
  for (
    let group = control.closest('details');
    group !== null;
    group = group.parentElement?.closest('details') ?? null
  )
    group.open = true;
}

/** The caret to the start of a block of the text. */
function focusBlock(index: number, place: 'center' | 'nearest'): boolean {
  const text = document.querySelector<HTMLElement>('[data-field="body"] [contenteditable="true"]');
  const block = text?.children[index];
  if (text === null || block === undefined) return false;
  bringIntoView(block, place);
  selectInText(text, startOf(firstText(block) ?? block));
  return true;
}

function firstText(block: Element): Node | null {
  return document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
}

const focusable =
  'input:not(:disabled), textarea, select:not(:disabled), button:not(:disabled), [contenteditable="true"]';

/** From the most exact name to the most general: `hero.alt`, `hero`. */
export function fieldNames(field: string): readonly string[] {
  const parts = field.split(/[./]/);
  const dotted = field.includes('/')
    ? []
    : parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return field.includes('/') ? [parts[0] === 'root' ? 'body' : (parts[0] ?? field)] : dotted;
}
