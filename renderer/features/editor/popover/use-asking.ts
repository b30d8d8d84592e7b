import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { BaseSelection } from 'lexical';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { selectedPlace } from '../selected-place.ts';
import { $selectionNow, changeAt } from './change-at.ts';

export interface Place {
  readonly getBoundingClientRect: () => DOMRect;
}

/** Something that is asked where the selection is; the popover stays there, whatever becomes of the selection. */
export function useAsking<Question>(): {
  /** `null`: nothing is asked. */
  readonly asking: Question | null;
  readonly place: RefObject<Place>;
  /** After the update that it belongs to, which puts the selection into the page. */
  readonly ask: (question: Question) => void;
  readonly stop: () => void;
  /** Stops, changes the text where it was asked, and gives the keyboard back unless it was taken elsewhere meanwhile. */
  readonly answer: (change?: () => void, tag?: string) => void;
} {
  const [editor] = useLexicalComposerContext();
  const [asking, setAsking] = useState<{ readonly question: Question } | null>(null);
  const place = useRef<Place>({ getBoundingClientRect: () => new DOMRect() });
  const selected = useRef<BaseSelection | null>(null);
  const isAsked = useRef(false);
  const ask = useCallback(
    (question: Question) => {
      const rect = selectedPlace(editor);
      place.current = { getBoundingClientRect: () => rect };
      selected.current = editor.read($selectionNow);
      isAsked.current = true;
      setAsking({ question });
    },
    [editor],
  );
  const stop = useCallback(() => {
    isAsked.current = false;
    setAsking(null);
  }, []);
  const answer = useCallback(
    (change?: () => void, tag?: string) => {
      // The first answer takes the keyboard away, which is an answer too.
      if (!isAsked.current) return;
      stop();
      changeAt(editor, selected.current, change, tag);
    },
    [editor, stop],
  );
  return { asking: asking?.question ?? null, place, ask, stop, answer };
}
