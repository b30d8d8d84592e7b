import { flushSync } from 'react-dom';
import type { Span } from '#shared/text/find.ts';
import { useMessages } from '../../messages/index.ts';
import { isKeyboardNowhere } from '../../ui/watch-page.ts';
import { fieldNames, focusField } from './focus-field.ts';
import { useLayout } from './layout.tsx';
import { useNavigation } from './navigation.tsx';
import { catchTyping, giveUpTyping, handOverTyping } from './type-ahead.ts';

/**
 * Puts the caret into a field (focus-field.ts), with the inspector brought back where the field is in there. At once: what is typed next
 * would be typed over the words that are selected. Where the field is on its way, what is typed meanwhile is kept for it.
 */
export function useFocusField(): (field: string, select?: Span) => void {
  const { showInspector } = useLayout();
  const { place } = useNavigation();
  const { app } = useMessages();
  const article = place.view === 'articles' ? place.article : null;
  return (field, select) => {
    if (focusField(field, select)) return;
    flushSync(() => showInspector(field.startsWith('review.') ? 'review' : 'article'));
    if (focusField(field, select) || !isComing() || article === null) return;
    const before = document.activeElement;
    catchTyping(app.typeAhead.field, article);
    const look = (): void => {
      if (isFieldShown(field)) handOverTyping(article, () => focusField(field, select));
      else if (isComing()) requestAnimationFrame(look);
      else {
        giveUpTyping();
        if (isKeyboardNowhere() && before instanceof HTMLElement) before.focus();
      }
    };
    look();
  };
}

const isFieldShown = (field: string): boolean =>
  fieldNames(field).some((name) => document.querySelector(`[data-field="${CSS.escape(name)}"]`) !== null);

/** Whether a part of the inspector waits for its content. */
const isComing = (): boolean => document.querySelector('.inspector [aria-busy="true"]') !== null;
