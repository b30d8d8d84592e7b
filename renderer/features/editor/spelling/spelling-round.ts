/** What holds words, such as the text or a field. */
interface SpellingStop {
  readonly element: HTMLElement;
  /** Offers what may be done about its first wrong word, or the first behind the caret. `false`: there is none. */
  readonly open: (from: 'start' | 'caret') => Promise<boolean>;
}

export interface SpellingRound {
  /** What is returned takes it out again. */
  readonly add: (stop: SpellingStop) => () => void;
  readonly has: (element: Element | null) => boolean;
  /** From the caret in this one on, through those that follow it on the page, and round to where it began. `false`: no word is wrong. */
  readonly goOn: (from: Element) => Promise<boolean>;
}

export function createSpellingRound(): SpellingRound {
  const stops = new Set<SpellingStop>();
  const of = (element: Element | null): SpellingStop | undefined =>
    [...stops].find((stop) => stop.element === element);

  return {
    add: (stop) => {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    has: (element) => of(element) !== undefined,
    goOn: async (from) => {
      const own = of(from);
      if (own === undefined) return false;
      if (await own.open('caret')) return true;
      const all = [...stops].filter((stop) => stop === own || isReachable(stop.element, from)).sort(byPlace);
      const at = all.indexOf(own) + 1;
      for (const stop of [...all.slice(at), ...all.slice(0, at)]) if (await stop.open('start')) return true;
      return false;
    },
  };
}

/** Where words can be changed. A form that lies over the text would close when it is left: one stays in it. */
function isReachable(element: HTMLElement, from: Element): boolean {
  const dialog = '[role="dialog"]';
  return (
    element.matches(':read-write') &&
    element.checkVisibility() &&
    element.closest(dialog) === from.closest(dialog)
  );
}

/** As they follow each other on the page; what is within the text comes after it. */
function byPlace(one: SpellingStop, other: SpellingStop): number {
  const follows = one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows === 0 ? 1 : -1;
}
