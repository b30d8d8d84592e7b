import { expect, it } from 'vitest';
import { Author } from '#shared/authors/author.schema.ts';
import { namesakes, withMark } from '#shared/authors/namesakes.ts';

it.each<[string, readonly (readonly [slug: string, name: string, place: string])[], readonly string[]]>([
  [
    'nobody of another name',
    [
      ['a', 'Ada', ''],
      ['b', 'Ben', ''],
    ],
    ['Ada', 'Ben'],
  ],
  [
    'by where they write from',
    [
      ['a', 'J. Smith', 'Oslo'],
      ['b', 'J. Smith', 'Lima'],
    ],
    ['J. Smith (Oslo)', 'J. Smith (Lima)'],
  ],
  [
    'by numbers where one has no place',
    [
      ['s-2', 'J. Smith', 'Oslo'],
      ['s', 'J. Smith', ''],
    ],
    ['J. Smith (2)', 'J. Smith'],
  ],
  [
    'by numbers where two have one place',
    [
      ['s', 'J. Smith', 'Oslo'],
      ['s-10', 'J. Smith', 'Oslo'],
      ['s-9', 'J. Smith', 'Lima'],
    ],
    ['J. Smith', 'J. Smith (3)', 'J. Smith (2)'],
  ],
  [
    'whatever their case and spaces',
    [
      ['a', 'J. Smith', ''],
      ['b', 'J.  SMITH ', ''],
    ],
    ['J. Smith', 'J.  SMITH  (2)'],
  ],
])('tells authors apart: %s', (_, given, expected) => {
  const authors = given.map(([slug, name, place]) => Author.parse({ schemaVersion: 1, slug, name, place }));
  const marks = namesakes(authors, (_author, index) => (index === 0 ? null : `${index + 1}`));
  expect(authors.map(({ slug, name }) => withMark(name, marks.get(slug)))).toEqual(expected);
});
