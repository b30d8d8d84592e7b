import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { selectedPlace } from '../selected-place.ts';

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
} {
  const [editor] = useLexicalComposerContext();
  const [asking, setAsking] = useState<{ readonly question: Question } | null>(null);
  const place = useRef<Place>({ getBoundingClientRect: () => new DOMRect() });
  const ask = useCallback(
    (question: Question) => {
      const rect = selectedPlace(editor);
      place.current = { getBoundingClientRect: () => rect };
      setAsking({ question });
    },
    [editor],
  );
  const stop = useCallback(() => setAsking(null), []);
  return { asking: asking?.question ?? null, place, ask, stop };
}
