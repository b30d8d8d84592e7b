import { expect, test } from 'vitest';
import { checkDesign } from '#shared/design/check-design.ts';
import { sampleConfig } from '#tests/helpers/sample-library.ts';

const found = (colours: object, levels: object = {}): readonly string[] =>
  checkDesign({
    config: sampleConfig({ design: { colours }, checks: { levels } }),
    media: new Map(),
  }).map(({ level = 'block', field, message }) => `${level} ${field}: ${message.replace(/: some.*/, '')}`);

test.each<[string, object, object, readonly string[]]>([
  ['Galley’s own colours', {}, {}, []],
  ['colours that can be read', { light: { text: '#000000', background: '#ffffff' } }, {}, []],
  [
    'an accent that can’t, where it is worst',
    { light: { accent: '#e0a0a0' } },
    {},
    [
      'warn design.colours.light.accent: On light pages the accent colour (#e0a0a0) on a box (#f4f1ea) has a contrast of 1.9 to 1',
    ],
  ],
  ['switched off', { light: { accent: '#e0a0a0' } }, { 'contrast-low': 'off' }, []],
])('%s', (_, colours, levels, expected) => {
  expect(found(colours, levels)).toEqual(expected);
});

test('a library can make it block, and dark pages are looked at too', () => {
  const [first = '', ...more] = found({ dark: { link: '#333333' } }, { 'contrast-low': 'block' });
  expect(first).toMatch(/^block design\.colours\.dark\.link: On dark pages a link \(#333333\)/);
  expect(more).toEqual([]);
});
