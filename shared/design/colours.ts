import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';

/** "#rrggbb" and nothing else: what is written here goes into a stylesheet as it stands. Kept in lower case. */
export const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: () => phrase`not a colour, such as "#8f1d2c"` })
  .toLowerCase();
export type Colour = z.infer<typeof Colour>;

/** What WCAG 2.2 (1.4.3, level AA) asks of text in a site's usual sizes. */
export const leastTextContrast = 4.5;

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour on the way from one to another: 0 is the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const end = channelsOf(to);
  const mixed = channelsOf(from).map((channel, at) => channel + ((end[at] ?? 0) - channel) * share);
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
