import type { WebContents } from './web-contents.ts';

/** Every page that is open. */
const list = new Set<WebContents>();

export const webContentsList = {
  add: (contents: WebContents): void => void list.add(contents),
  remove: (contents: WebContents): void => void list.delete(contents),
  all: (): WebContents[] => [...list],
  ofFrame: (frameId: string | undefined): WebContents | undefined =>
    [...list].find((contents) => contents.frames.find(frameId) !== undefined),
};
