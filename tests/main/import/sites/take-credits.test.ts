import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { takeCredits } from '#main/import/sites/take-credits.ts';

const ana = '<span class="galley-photos">Ana Lima</span>';
const bo = '<span class="galley-photos">Bo Chen</span>';

it.each<[what: string, html: string, people: readonly string[], left: string]>([
  ['one name', `<p>x</p><p>Photos by ${ana}</p>`, ['photos Ana Lima'], '<p>x</p>'],
  ['several names', `<p>Photos by ${ana} and ${bo}</p>`, ['photos Ana Lima', 'photos Bo Chen'], ''],
  ['another language', `<p>Fotografias de ${ana}, e ${bo}.</p>`, ['photos Ana Lima', 'photos Bo Chen'], ''],
  ['another role', '<p>Edited by <span class="galley-edited">Bo</span></p>', ['edited Bo'], ''],
  [
    'more words',
    `<p>Photos by ${ana}, who also drew</p>`,
    ['photos Ana Lima'],
    `<p>Photos by ${ana}, who also drew</p>`,
  ],
  [
    'no name',
    '<p>Photos by <span class="galley-photos"> </span></p>',
    [],
    '<p>Photos by <span class="galley-photos"> </span></p>',
  ],
  ['no mark', '<p>Photos by <span>Ana</span></p>', [], '<p>Photos by <span>Ana</span></p>'],
])('a line of credits with %s', (_what, html, people, left) => {
  const fragment = parseFragment(html);
  expect(takeCredits(fragment.childNodes).map(({ role, name }) => `${role} ${name}`)).toEqual(people);
  expect(serialize(fragment)).toBe(left);
});
