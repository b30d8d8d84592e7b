import { expect, test } from 'vitest';
import { checkSections } from '#shared/library/check-sections.ts';
import { Section } from '#shared/library/library.schema.ts';

test.each([
  [['sea', 'city'], []],
  [['sea', 'city', 'sea'], ['“Name 0” and “Name 2”']],
  [
    ['sea', 'Sea', 'SEA'],
    ['“Name 0” and “Name 1”', '“Name 0” and “Name 2”'],
  ],
])('sections %j: %j', (slugs, named) => {
  const sections = slugs.map((slug, index) => Section.parse({ slug, name: `Name ${index}` }));
  expect(
    checkSections({ sections }).map(({ message }) => /“Name \d” and “Name \d”/.exec(message)?.[0]),
  ).toEqual(named);
});
