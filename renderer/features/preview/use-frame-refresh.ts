import { type RefObject, useEffect, useRef } from 'react';
import { robotsPath } from '#shared/site/site-paths.ts';

/** Enough for a page to load from this machine; after it the frame is simply pointed at the page again. */
const patience = 6000;

/**
 * Loads the page of a frame again when `version` changes, at the place it was scrolled to. The page is another origin
 * and runs no scripts, so its scroll position can't be asked for or set; but the browser restores it when a frame goes
 * back in its history, and loads the page anew while it does. So the frame goes elsewhere and back.
 */
export function useFrameRefresh(
  frame: RefObject<HTMLIFrameElement | null>,
  url: string,
  version: number,
): void {
  const shown = useRef(version);
  const running = useRef(false);
  const wanted = useRef(version);

  useEffect(() => {
    wanted.current = version;
    const element = frame.current;
    if (element === null || version === shown.current || running.current) return;

    const refresh = async (): Promise<void> => {
      running.current = true;
      while (shown.current !== wanted.current) {
        shown.current = wanted.current;
        await reloadInPlace(element, url);
      }
      running.current = false;
    };
    void refresh();
  }, [frame, url, version]);
}

async function reloadInPlace(element: HTMLIFrameElement, url: string): Promise<void> {
  const away = loadOf(element);
  // The site's smallest file, of the page's own origin: the browser keeps the old page painted while it loads.
  element.src = new URL(`/${robotsPath}`, url).href;
  if (!(await away)) {
    element.src = url;
    return;
  }
  element.style.opacity = '0';
  const back = loadOf(element);
  history.back();
  if (!(await back)) element.src = url;
  element.style.opacity = '';
}

/** Whether the frame loads something within the time allowed. */
function loadOf(element: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (loaded: boolean) => (): void => {
      clearTimeout(timer);
      element.removeEventListener('load', onLoad);
      resolve(loaded);
    };
    const timer = setTimeout(done(false), patience);
    const onLoad = done(true);
    element.addEventListener('load', onLoad);
  });
}
