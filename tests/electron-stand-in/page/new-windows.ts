import type { FromPage } from './messages.ts';

/**
 * In the page's own world: window.open() gives null, as in an app that denies new windows, and says what was wanted.
 * Runs as source text in every frame: it may refer to nothing outside itself.
 */
export function denyOpen(secret: string): void {
  const original = window.open;
  const dispatch = document.dispatchEvent.bind(document);
  const Carrier = CustomEvent;
  window.open = function open(url: string | URL = '', name = '_blank', features = '') {
    if (/^_(self|top|parent)$/i.test(name)) return original.call(window, url, name, features);
    const address = url === '' ? 'about:blank' : new URL(url, document.baseURI).href;
    dispatch(new Carrier(`${secret}-open`, { detail: { url: address, name, features } }));
    return null;
  };
}

/** In the preload's world of every frame: passes on what was wanted, and stops links that lead to a new window. */
export function watchNewWindows(secret: string, send: (message: FromPage) => void): void {
  document.addEventListener(`${secret}-open`, (event) => {
    const { url, name, features } = (event as CustomEvent<{ url: string; name: string; features: string }>)
      .detail;
    send({ kind: 'window-open', url, name, features, disposition: 'foreground-tab' });
  });

  function stopLink(event: MouseEvent): void {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement);
    if (link === undefined || event.defaultPrevented || !link.hasAttribute('href')) return;
    const isMiddle = event.button === 1;
    const stays = link.target === '' || /^_(self|top|parent)$/i.test(link.target);
    if ((event.button !== 0 && !isMiddle) || (stays && !isMiddle && !event.ctrlKey && !event.shiftKey))
      return;
    event.preventDefault();
    const disposition =
      isMiddle || event.ctrlKey ? 'background-tab' : event.shiftKey ? 'new-window' : 'foreground-tab';
    send({ kind: 'window-open', url: link.href, name: link.target, features: '', disposition });
  }
  window.addEventListener('click', stopLink);
  window.addEventListener('auxclick', stopLink);
}
