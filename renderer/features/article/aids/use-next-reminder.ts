import type { RefObject } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { fieldTexts } from '#shared/articles/field-texts.ts';
import { findPlaceholders } from '#shared/checks/placeholders.ts';
import { isTextControl } from '../../../ui/text-control.ts';
import { useFocusField } from '../../app/use-focus-field.ts';
import { useCommand } from '../../commands/commands.tsx';
import type { EditorHandle } from '../../editor/index.ts';

/** Selects the next "TK" after the keyboard's place, in the fields and the text alike; after the last comes the first. */
export function useNextReminder(
  fields: ArticleFields,
  editor: RefObject<EditorHandle | null>,
  isShown: boolean,
): void {
  const focusField = useFocusField();
  const goToNext = (): void => {
    const texts = fieldTexts(fields);
    const [headline, standfirst, ...others] = Object.keys(texts);
    // As the window shows them: the text stands between its head and the fields beside it.
    const order = [headline, standfirst, 'body', ...others].filter((name) => name !== undefined);

    const select = (name: string, from: 'start' | 'caret'): boolean => {
      if (name === 'body') return editor.current?.selectPlaceholder(from) ?? false;
      const after = from === 'start' ? 0 : (caretIn(name) ?? Number.POSITIVE_INFINITY);
      const next = findPlaceholders(texts[name] ?? '').find(({ start }) => start >= after);
      if (next !== undefined) focusField(name, { start: next.start, end: next.start + next.words.length });
      return next !== undefined;
    };
    const here = order.indexOf(fieldInFocus() ?? '');
    if (here >= 0 && select(order[here] ?? '', 'caret')) return;
    const inTurn = [...order.slice(here + 1), ...order.slice(0, here + 1)];
    inTurn.some((name) => select(name, 'start'));
  };
  useCommand('article.nextReminder', isShown ? goToNext : null);
}

function fieldInFocus(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null;
}

/** Where the caret is in a field's words; `null` in a field of several values. */
function caretIn(name: string): number | null {
  const control = document.activeElement;
  return isTextControl(control) && name !== 'tags' ? control.selectionEnd : null;
}
