import { expect, test } from 'vitest';
import { BylineEntry, type BylineRole } from '#shared/articles/byline.ts';
import { bylineText } from '../../../renderer/features/article/byline-text.ts';
import { article } from '../../../renderer/messages/en/article.ts';

const entry = (author: string, role: BylineRole): BylineEntry => BylineEntry.parse({ author, role });

test.each([
  [[], ''],
  [[entry('ana', 'by')], 'By ANA'],
  [[entry('ana', 'by'), entry('ben', 'by')], 'By ANA and BEN'],
  [[entry('ana', 'by'), entry('ben', 'by'), entry('cem', 'by')], 'By ANA, BEN, and CEM'],
  [[entry('ana', 'by'), entry('ben', 'photos')], 'By ANA · Photos by BEN'],
  [[entry('ana', 'by'), entry('ben', 'reporting')], 'By ANA · Additional reporting: BEN'],
  // The order is the printed order, even where a role comes twice.
  [[entry('ana', 'by'), entry('ben', 'photos'), entry('cem', 'by')], 'By ANA · Photos by BEN · By CEM'],
])('%j reads %j', (byline, text) => {
  expect(bylineText(byline, (author) => author.toUpperCase(), article.roles)).toBe(text);
});
