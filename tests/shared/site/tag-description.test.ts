import { expect, test } from 'vitest';
import { tagDescription, withRetaggedDescription, withTagDescription } from '#shared/site/tag-description.ts';

const tags = {
  'sea-level': { description: 'How high it stands.', colour: 'blue' },
  rain: { description: '' },
};

test('tags of one page share their description', () => {
  expect(tagDescription({ tags }, 'Sea level')).toBe('How high it stands.');
  expect(tagDescription({ tags }, 'Fog')).toBe('');
});

test.each([
  ['Fog', 'Low.', { ...tags, fog: { description: 'Low.' } }],
  ['sea level', 'Higher.', { ...tags, 'sea-level': { description: 'Higher.', colour: 'blue' } }],
  // What a newer Galley knows of it stays.
  ['sea level', '', { ...tags, 'sea-level': { description: '', colour: 'blue' } }],
  ['Rain', '', { 'sea-level': tags['sea-level'] }],
])('%s is described: %j', (tag, description, expected) => {
  expect(withTagDescription(tags, tag, description)).toEqual(expected);
});

test.each([
  [['Sea level'], 'Tides', 'How high it stands.'],
  [['Rain', 'Sea level'], 'Weather', 'How high it stands.'],
  [['Rain'], 'Sea level', 'How high it stands.'],
  [['Rain'], 'Weather', ''],
])('%j, called %s, is described by %j', (from, to, expected) => {
  expect(tagDescription({ tags: withRetaggedDescription(tags, from, to) }, to)).toBe(expected);
});
