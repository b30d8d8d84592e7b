import type { Colour } from './colours.ts';
import type { FontName, SiteDesign, TextScale } from './design.schema.ts';
import {
  type ColourPair,
  colourPairs,
  ownPalettes,
  type Palette,
  paletteOf,
  readableOn,
  type Scheme,
  schemes,
} from './palette.ts';

/** A design with nothing left open. */
export interface ResolvedDesign {
  readonly palettes: Readonly<Record<Scheme, Palette>>;
  readonly text: FontName;
  readonly headings: FontName;
  readonly scale: TextScale;
}

/** What a theme brings: it stands where the newsroom chose nothing. */
export type DesignDefaults = Pick<SiteDesign, 'colours' | 'type'>;

export function resolveDesign(
  design: SiteDesign,
  theme: DesignDefaults | null | undefined = null,
): ResolvedDesign {
  const paletteFor = (scheme: Scheme): Palette =>
    paletteOf(ownPalettes[scheme], ...(theme ? [theme.colours[scheme]] : []), design.colours[scheme]);
  const { light, dark } = design.colours;
  const unadorned = paletteFor('dark');
  // What is chosen for light pages alone stands on dark ones too, as light as it has to be there.
  const onDark = (name: 'accent' | 'link'): Colour =>
    dark[name] !== null || light[name] === null ? unadorned[name] : readableOn(unadorned, light[name]);
  const text = design.type.text ?? theme?.type.text ?? 'serif';
  return {
    palettes: {
      light: paletteFor('light'),
      dark: { ...unadorned, accent: onDark('accent'), link: onDark('link') },
    },
    text,
    headings: design.type.headings ?? theme?.type.headings ?? text,
    scale: design.type.scale === 'normal' ? (theme?.type.scale ?? 'normal') : design.type.scale,
  };
}

/** The pairs of colours that too few readers can read, worst first; none is the aim. */
export function weakColourPairs(
  design: SiteDesign,
  theme: DesignDefaults | null = null,
): readonly ColourPair[] {
  const { palettes } = resolveDesign(design, theme);
  return schemes
    .flatMap((scheme) => colourPairs(scheme, palettes[scheme]))
    .filter(({ isEnough }) => !isEnough)
    .toSorted((a, b) => a.ratio - b.ratio);
}
