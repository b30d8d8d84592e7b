import type { Span } from '#shared/text/find.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { TextControl } from './text-control.ts';

interface WordLines {
  /** Draws a line under each of these words of `text`, first to last; `text` is what the control holds. */
  readonly show: (text: string, words: readonly Span[]) => void;
  /** Scrolls to the word with a line that begins there, and says where it then is in the window. */
  readonly reveal: (start: number) => DOMRect | null;
  readonly stop: () => void;
}

/** What says where words are. */
const looks = [
  'font-family font-size font-weight font-style font-stretch font-kerning font-variant font-size-adjust',
  'font-feature-settings font-variation-settings font-optical-sizing line-height letter-spacing word-spacing',
  'text-indent text-transform text-align text-rendering text-wrap-style tab-size white-space overflow-wrap',
  'word-break line-break hyphens unicode-bidi padding-top padding-bottom border-top-width border-bottom-width',
  'margin-top margin-right margin-bottom margin-left',
].flatMap((names) => names.split(' '));

/**
 * Lines under words of a field. A browser draws none in there, so they are drawn in a copy of its words that lies on it, behind the
 * control within the same frame (WordsControl.tsx). There is one only while a word has a line.
 */
export function createWordLines(control: TextControl): WordLines {
  const mirror = document.createElement('div');
  mirror.className = 'word-lines';
  mirror.ariaHidden = 'true';
  const isLine = control instanceof HTMLInputElement;
  mirror.toggleAttribute('data-line', isLine);
  const copy = mirror.appendChild(document.createElement('div'));
  let shown: readonly Span[] = [];

  const follow = (): void => {
    const { scrollLeft, scrollTop } = control;
    copy.style.transform =
      scrollLeft === 0 && scrollTop === 0 ? '' : `translate(${-scrollLeft}px, ${-scrollTop}px)`;
    mirror.toggleAttribute('data-whole', !isLine && control.scrollHeight <= control.clientHeight);
  };

  const layOver = (): void => {
    const style = getComputedStyle(control);
    for (const name of looks) mirror.style.setProperty(name, style.getPropertyValue(name));
    const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const [left, right] = [px('border-left-width'), px('border-right-width')];
    // A line's own style doesn't say that it never wraps.
    if (isLine) mirror.style.whiteSpace = 'pre';
    // Where it has a scroll bar, of more than what rounding leaves; on the left where words run from the right.
    const bar = control.offsetWidth - control.clientWidth - left - right;
    const room = bar > 3 ? bar : 0;
    const isLeft = control.clientLeft - left > 3;
    // As a border, the padding hides what is scrolled away, as that of a line does.
    mirror.style.borderLeftWidth = `${left + px('padding-left') + (isLeft ? room : 0)}px`;
    mirror.style.borderRightWidth = `${right + px('padding-right') + (isLeft ? 0 : room)}px`;
    follow();
  };
  const watch = new ResizeObserver(layOver);

  const stop = (): void => {
    watch.disconnect();
    control.removeEventListener('scroll', follow);
    mirror.remove();
    shown = [];
  };

  return {
    show: (text, words) => {
      if (words.length === 0) return mirror.isConnected ? stop() : undefined;
      shown = words;
      draw(copy, text, words);
      if (control.dir === '') mirror.removeAttribute('dir');
      else mirror.dir = control.dir;
      if (mirror.isConnected) return follow();
      control.after(mirror);
      layOver();
      watch.observe(control);
      control.addEventListener('scroll', follow);
    },
    reveal: (start) => {
      const mark = copy.children[shown.findIndex((word) => word.start === start)];
      if (mark === undefined) return null;
      const [own, box] = [mark.getBoundingClientRect(), control.getBoundingClientRect()];
      if (own.left < box.left || own.right > box.right)
        control.scrollLeft += (own.left + own.right - box.left - box.right) / 2;
      if (own.top < box.top || own.bottom > box.bottom)
        control.scrollTop += (own.top + own.bottom - box.top - box.bottom) / 2;
      follow();
      bringIntoView(mark, 'nearest');
      return mark.getBoundingClientRect();
    },
    stop,
  };
}

/** Text and marked word by turns. While somebody types, what is the same stays as it is. */
function draw(copy: Element, text: string, words: readonly Span[]): void {
  const edges = [0, ...words.flatMap(({ start, end }) => [start, end]), text.length];
  const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
  if (copy.childNodes.length !== pieces.length) {
    copy.replaceChildren(...pieces.map((_, index) => (index % 2 === 0 ? new Text() : markedWord())));
  }
  for (const [index, node] of copy.childNodes.entries()) {
    const piece = pieces[index] ?? '';
    if (node.textContent !== piece) node.textContent = piece;
  }
}

function markedWord(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'word-line';
  return mark;
}
