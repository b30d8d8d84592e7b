import { describe, expect, it } from 'vitest';
import { Colour, contrastOf, mix } from '#shared/design/colours.ts';
import { SiteDesign } from '#shared/design/design.schema.ts';
import { designCss } from '#shared/design/design-css.ts';
import { resolveDesign, weakColourPairs } from '#shared/design/read-design.ts';

describe('a colour', () => {
  it.each(['#8f1d2c', '#8F1D2C'])('is %s', (text) => {
    expect(Colour.parse(text)).toBe('#8f1d2c');
  });

  it.each([
    '#fff',
    'red',
    '#8f1d2c;}body{display:none',
    'url(https://tracker.example)',
    '#8f1d2g',
    ' #8f1d2c',
    '#8f1d2c\n',
    'var(--x)',
    '</style><script>',
  ])('is not %j', (text) => {
    expect(Colour.safeParse(text).success).toBe(false);
  });
});

describe('contrast', () => {
  // Ratios as WebAIM's contrast checker gives them, cut to two digits.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it('is enough for every pair of Galley’s own look', () => {
    expect(weakColourPairs(SiteDesign.parse({}))).toEqual([]);
  });

  it('is enough between what follows from any two colours that are far enough apart', () => {
    const design = SiteDesign.parse({
      colours: {
        light: { background: '#fff4e5', text: '#002b36', accent: '#a3164d', link: '#0b5394' },
        dark: { background: '#00212b', text: '#fdf6e3', accent: '#ffb3c7', link: '#9fd0ff' },
      },
    });
    expect(weakColourPairs(design)).toEqual([]);
  });

  it.each([
    ['as it is, where that can be read', { light: { accent: '#e0a000' } }, 'accent', '#e0a000'],
    ['lighter, where it can’t', { light: { accent: '#0b5394' } }, 'accent', null],
    ['lighter, for links too', { light: { link: '#1a1aff' } }, 'link', null],
    [
      'as it is chosen for them',
      { light: { accent: '#0b5394' }, dark: { accent: '#00ffff' } },
      'accent',
      '#00ffff',
    ],
    [
      'on a ground that is chosen',
      { light: { accent: '#767676' }, dark: { background: '#303030' } },
      'accent',
      null,
    ],
  ] as const)('a colour for light pages stands on dark ones %s', (_, colours, name, expected) => {
    const design = SiteDesign.parse({ colours });
    const { dark } = resolveDesign(design).palettes;
    if (expected !== null) expect(dark[name]).toBe(expected);
    expect(weakColourPairs(design).filter(({ scheme }) => scheme === 'dark')).toEqual([]);
    expect(dark[name]).not.toBe(resolveDesign(SiteDesign.parse({})).palettes.dark[name]);
  });

  it('names the pairs that few can read, worst first', () => {
    const design = SiteDesign.parse({ colours: { dark: { accent: '#333333' }, light: { link: '#999999' } } });
    expect(weakColourPairs(design).map(({ scheme, of, on }) => `${scheme} ${of} on ${on}`)).toEqual([
      'dark accent on box',
      'dark accent on background',
      'light link on box',
      'light link on background',
    ]);
  });
});

it('mixes', () => {
  expect([0, 0.5, 1].map((share) => mix('#000000', '#ff8000', share))).toEqual([
    '#000000',
    '#804000',
    '#ff8000',
  ]);
});

describe('the styles of a design', () => {
  it('are those of Galley’s own look where nothing is chosen', () => {
    const css = designCss(resolveDesign(SiteDesign.parse({})));
    expect(css).toContain('--paper: #fdfcf9;');
    expect(css).toContain('--text: Charter,');
    expect(css).toContain('--scale: 1;');
  });

  it('lets the newsroom’s choice win over the theme’s, and the theme’s over Galley’s', () => {
    const { colours, type } = SiteDesign.parse({
      colours: { light: { accent: '#005f73', background: '#ffffff' } },
      type: { text: 'sans' },
    });
    const design = SiteDesign.parse({
      colours: { light: { accent: '#9b2226' } },
      type: { headings: 'slab' },
    });
    const { palettes, text, headings } = resolveDesign(design, { colours, type });
    expect([palettes.light.accent, palettes.light.background, text, headings]).toEqual([
      '#9b2226',
      '#ffffff',
      'sans',
      'slab',
    ]);
  });
});

describe('a design', () => {
  it.each([
    [{ version: 2 }, 'version'],
    [{ theme: '../secrets' }, 'theme'],
    [{ theme: 'a/b' }, 'theme'],
    [{ colours: { light: { accent: 'red' } } }, 'colours.light.accent'],
    [{ type: { text: 'Comic Sans"; }' } }, 'type.text'],
    [{ navigation: [{ to: 'address', address: 'javascript:alert(1)', label: 'x' }] }, 'navigation.0.address'],
    [
      { navigation: [{ to: 'address', address: 'mailto:a@b.example?bcc=x y', label: 'x' }] },
      'navigation.0.address',
    ],
    [{ logo: { media: '../../etc/passwd' } }, 'logo.media'],
  ])('refuses %j', (value, field) => {
    const { error } = SiteDesign.safeParse(value);
    expect(error?.issues[0]?.path.join('.')).toBe(field);
  });

  it('keeps what a newer Galley added', () => {
    expect(SiteDesign.parse({ corners: 'round' })).toMatchObject({ corners: 'round' });
  });
});
