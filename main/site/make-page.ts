import { hash } from 'node:crypto';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { PageInputs } from './page-inputs.ts';
import type { PlannedPage } from './render-page.ts';

/** A page as it was made, with what the next build wants to know of it. */
export interface MadePage {
  /** In UTF-8. */
  readonly content: Uint8Array;
  /** SHA-256 of the content. */
  readonly hash: string;
  readonly inputs: PageInputs | undefined;
  /** The pictures that it shows, by their paths in the site. */
  readonly pictures: ReadonlyMap<string, Rendition>;
}

/** Throws what rendering throws. */
export function makePage(page: PlannedPage): MadePage {
  const { content: text, pictures } = page.render();
  const content = Buffer.from(text);
  return { content, hash: hash('sha256', content, 'hex'), inputs: inputsOf(page), pictures };
}

/** An article that can't be understood is a problem of its own; its page is rendered, and fails, as always. */
export function inputsOf(page: PlannedPage): PageInputs | undefined {
  try {
    return page.inputs?.();
  } catch {
    return undefined;
  }
}
