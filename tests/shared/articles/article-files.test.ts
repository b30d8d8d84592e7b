import { expect, test } from 'vitest';
import { isDocument } from '#shared/articles/article-files.ts';

test.each([
  ['story.docx', true],
  ['story.HTML', true],
  ['site.xml', true],
  // Refused with what to save it as.
  ['story.odt', true],
  // Media, beside an article or alone.
  ['minutes.pdf', false],
  ['gate.mp4', false],
  ['quay.jpg', false],
])('%s has words to take in: %s', (name, expected) => {
  expect(isDocument(name)).toBe(expected);
});
