import { topModal } from './open-modals.ts';

/** In ms. A screen reader hears what is put into a region that was there and empty; words of one moment are heard as one. */
const gathers = 100;
/** In ms. Whoever reads on through the window later must not come upon what was said long ago. */
const stays = 8000;

const regions = new WeakMap<HTMLElement, HTMLElement>();
let waiting: string[] = [];
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Says to a screen reader what the screen shows and the keyboard's place doesn't: what a command did, how many were found. Politely, once,
 * the same words again where they come again. In the dialog that is open, as all outside of it is silent.
 */
export function announce(message: string): void {
  if (message.trim() === '') return;
  if (waiting.length === 0) {
    regionIn(host()).textContent = '';
    setTimeout(say, gathers);
  }
  // The last of two that say the same in one moment is one too many.
  waiting = [...waiting.filter((one) => one !== message), message];
}

/** A region that words are put into the moment it is made may be missed: each host gets its own beforehand. */
export function prepareAnnouncements(element: HTMLElement): void {
  regionIn(element);
}

function say(): void {
  const region = regionIn(host());
  region.replaceChildren(
    ...waiting.map((message) => {
      const line = document.createElement('p');
      line.dir = 'auto';
      line.textContent = message;
      return line;
    }),
  );
  waiting = [];
  clearTimeout(clearing);
  clearing = setTimeout(() => region.replaceChildren(), stays);
}

function host(): HTMLElement {
  return topModal() ?? document.body;
}

function regionIn(element: HTMLElement): HTMLElement {
  const known = regions.get(element);
  if (known?.isConnected === true) return known;
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.dataset['announcements'] = '';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-atomic', 'true');
  element.append(region);
  regions.set(element, region);
  return region;
}
