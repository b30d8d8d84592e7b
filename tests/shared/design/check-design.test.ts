import { expect, test } from 'vitest';
import { checkDesign } from '#shared/design/check-design.ts';
import type { DesignDefaults } from '#shared/design/read-design.ts';
import { ThemeManifest } from '#shared/design/theme.schema.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

const themeWith = (colours: object): DesignDefaults =>
  ThemeManifest.parse({ version: 1, name: 'A theme', colours });

const now = new Date('2026-08-01T12:00:00Z');

const problemsOf = (
  design: object,
  levels: object = {},
  theme: DesignDefaults | null = null,
): readonly string[] =>
  checkDesign(
    {
      ...sampleLibrary([], [sampleArticle(2)]),
      config: sampleConfig({ design, checks: { levels } }),
      media: new Map(),
    },
    now,
    theme,
  ).map(({ level = 'block', field, message }) => `${level} ${field}: ${message.replace(/: some.*/, '')}`);

const found = (colours: object, levels: object = {}): readonly string[] => problemsOf({ colours }, levels);

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

test('colours of a theme are measured as pages get them, those of the newsroom over them', () => {
  const theme = themeWith({ light: { background: '#f2f2f2', link: '#bbbbbb' } });
  const found = (colours: object): readonly string[] => problemsOf({ colours }, {}, theme);
  expect(found({})).toEqual([expect.stringMatching(/^warn design\.colours\.light\.link: .*\(#bbbbbb\)/)]);
  expect(found({ light: { link: '#123456' } })).toEqual([]);
  // An accent that can be read on Galley's own background, and not on the theme's.
  const dark = themeWith({ light: { background: '#444444', text: '#ffffff', link: '#ffffff' } });
  expect(problemsOf({ colours: {} }, {}, dark)).toEqual([
    expect.stringMatching(/^warn design\.colours\.light\.accent: .*\(#8f1d2c\)/),
  ]);
});

test('links of header and footer that lead nowhere are named', () => {
  const navigation = [
    { to: 'page', page: 'front' },
    { to: 'section', section: 'town' },
    { to: 'section', section: 'nowhere', label: 'There' },
    { to: 'tag', tag: 'Council' },
    { to: 'tag', tag: 'Zeppelins' },
    { to: 'article', article: articleId(2) },
    { to: 'article', article: '01jz0000000000000000000999', label: 'Gone' },
    { to: 'address', address: 'https://shop.example/' },
  ];
  const links = [{ to: 'section', section: 'nowhere' }];
  const design = { navigation, footer: { links } };
  const expected = [
    'design.navigation.2: Readers don’t see the link “There”: the newsroom has no section “nowhere”.',
    'design.navigation.4: Readers don’t see the link to the tag “Zeppelins”: readers have no article with the tag “Zeppelins”.',
    'design.navigation.6: Readers don’t see the link “Gone”: the library doesn’t have the article any more.',
    'design.footer.links.0: Readers don’t see the link to the section “nowhere”: the newsroom has no section “nowhere”.',
  ];
  expect(problemsOf(design)).toEqual(expected.map((one) => `warn ${one}`));
  expect(problemsOf(design, { 'navigation-broken': 'block' })).toEqual(expected.map((one) => `block ${one}`));
  expect(problemsOf(design, { 'navigation-broken': 'off' })).toEqual([]);
});

test.each([
  [{ section: 'sport' }, 'readers have no article of the section “Sport”'],
  [{ article: articleId(4) }, 'they don’t have “Story number 4”, because its status is "draft", not "ready"'],
])('a link to what is not out yet says why: %o', (target, why) => {
  const snapshot = sampleLibrary([], [sampleArticle(4, { status: 'draft', section: 'sport' })]);
  const [to = ''] = Object.keys(target);
  const config = sampleConfig({ design: { navigation: [{ to, ...target, label: 'L' }] } });
  expect(checkDesign({ ...snapshot, config }, now, null).map(({ message }) => message)).toEqual([
    `Readers don’t see the link “L”: ${why}.`,
  ]);
});
