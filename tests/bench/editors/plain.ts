import { toHtml } from './document.ts';
import { openPage } from './page.ts';

/** A bare contenteditable: what the browser itself takes. */
openPage((blocks, place) => {
  place.contentEditable = 'true';
  place.innerHTML = toHtml(blocks);
  return () => {};
});
