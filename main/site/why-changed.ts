import { phrase } from '#shared/messages/phrase.ts';
import type { PageInputs } from './page-inputs.ts';

const inputWords = (): Readonly<Record<string, string>> => ({
  site: phrase`the site’s settings or theme, or Galley itself, changed`,
  article: phrase`its article changed`,
  title: phrase`another page has the same title now, or no longer`,
  comments: phrase`what readers said of it changed`,
  pictures: phrase`a picture in it changed`,
  authors: phrase`one of its authors changed`,
  tags: phrase`a tag is written differently now`,
  links: phrase`an article to which it links changed`,
  related: phrase`an article that it recommends changed`,
  subject: phrase`what it lists was renamed or described anew`,
  list: phrase`its list of articles changed`,
});

/** Why a page is another than before, in words that follow "because"; '' where its inputs aren't known. */
export function whyChanged(before: PageInputs | undefined, inputs: PageInputs | undefined): string {
  if (before === undefined || inputs === undefined) return '';
  const words = inputWords();
  return changedInputs(before, inputs)
    .map((name) => words[name] ?? name)
    .join(phrase`, and `);
}

/** The names of those that differ. */
export function changedInputs(before: PageInputs, now: PageInputs): readonly string[] {
  return Object.keys(now).filter((name) => before[name] !== now[name]);
}
