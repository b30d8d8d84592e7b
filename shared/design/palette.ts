import { type Colour, contrastOf, leastTextContrast, mix } from './colours.ts';
import type { DesignColours } from './design.schema.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Every colour of a page. */
export interface Palette {
  readonly background: Colour;
  /** Of boxes, and of pictures until they are there. */
  readonly box: Colour;
  readonly text: Colour;
  /** Of bylines, captions and the like. */
  readonly softText: Colour;
  readonly line: Colour;
  readonly strongLine: Colour;
  readonly accent: Colour;
  readonly link: Colour;
  /** Behind marked words. */
  readonly mark: Colour;
}

/** Galley's own look. */
export const ownPalettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    background: '#fdfcf9',
    box: '#f4f1ea',
    text: '#1b1a17',
    softText: '#5c574e',
    line: '#d9d3c7',
    strongLine: '#1b1a17',
    accent: '#8f1d2c',
    link: '#1b1a17',
    mark: '#fbe7a2',
  },
  dark: {
    background: '#161513',
    box: '#211f1c',
    text: '#ebe7de',
    softText: '#aca598',
    line: '#3a3732',
    strongLine: '#8b857a',
    accent: '#f28b8f',
    link: '#ebe7de',
    mark: '#5a4a10',
  },
};

/** Colours over a palette, in that order. Where text or background is another, all that lies between follows. */
export function paletteOf(base: Palette, ...choices: readonly DesignColours[]): Palette {
  return choices.reduce(withColours, base);
}

function withColours(base: Palette, chosen: DesignColours): Palette {
  const { background, text } = {
    background: chosen.background ?? base.background,
    text: chosen.text ?? base.text,
  };
  const accent = chosen.accent ?? base.accent;
  const link = chosen.link ?? (base.link === base.text ? text : base.link);
  if (background === base.background && text === base.text) return { ...base, accent, link };
  const isDark = contrastOf(background, '#ffffff') > contrastOf(background, '#000000');
  return {
    background,
    box: mix(background, text, 0.05),
    text,
    softText: mix(text, background, 0.28),
    line: mix(background, text, 0.18),
    strongLine: isDark ? mix(background, text, 0.5) : text,
    accent,
    link,
    mark: mix(background, '#ffc800', 0.32),
  };
}

/** A colour as near to another as can be read on the grounds of a palette: on the way to its text, which can. */
export function readableOn({ background, box, text }: Palette, colour: Colour): Colour {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const share = shares.find((one) => {
    const mixed = mix(colour, text, one);
    return [background, box].every((ground) => contrastOf(mixed, ground) >= leastTextContrast);
  });
  return mix(colour, text, share ?? 1);
}

/** Two colours that stand on each other somewhere on the site. */
export interface ColourPair {
  readonly scheme: Scheme;
  readonly of: 'text' | 'softText' | 'accent' | 'link';
  readonly on: 'background' | 'box' | 'mark';
  readonly foreground: Colour;
  readonly behind: Colour;
  /** From 1 to 21. */
  readonly ratio: number;
  readonly isEnough: boolean;
}

const pairs = [
  ['text', 'background'],
  ['text', 'box'],
  ['text', 'mark'],
  ['softText', 'background'],
  ['softText', 'box'],
  ['link', 'background'],
  ['link', 'box'],
  ['accent', 'background'],
  ['accent', 'box'],
] as const;

/** Every pair of text and ground that pages show, with its contrast (WCAG 2.2, 1.4.3). */
export function colourPairs(scheme: Scheme, palette: Palette): readonly ColourPair[] {
  return pairs.map(([of, on]) => {
    const ratio = contrastOf(palette[of], palette[on]);
    return {
      scheme,
      of,
      on,
      foreground: palette[of],
      behind: palette[on],
      ratio,
      isEnough: ratio >= leastTextContrast,
    };
  });
}
