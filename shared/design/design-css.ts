import type { FontName, TextScale } from './design.schema.ts';
import type { Palette } from './palette.ts';
import type { ResolvedDesign } from './read-design.ts';

/** Of fonts that come with readers' systems, the better ones first. */
const families: Readonly<Record<FontName, string>> = {
  serif:
    'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif',
  'old-style': '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif',
  slab: 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", Georgia, serif',
  sans: '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Noto Sans", sans-serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", "Noto Sans", sans-serif',
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
};

const factors: Readonly<Record<TextScale, number>> = { small: 0.92, normal: 1, large: 1.1 };

/** The first rules of a site's styles: the custom properties that all others use. Only checked values get in. */
export function designCss({ palettes, text, headings, scale }: ResolvedDesign): string {
  return `:root {
  color-scheme: light dark;
${colours(palettes.light, '  ')}
  --text: ${families[text]};
  --display: ${families[headings]};
  --scale: ${factors[scale]};
}

@media (prefers-color-scheme: dark) {
  :root {
${colours(palettes.dark, '    ')}
  }
}
`;
}

function colours(palette: Palette, indent: string): string {
  return Object.entries({
    paper: palette.background,
    raised: palette.box,
    ink: palette.text,
    'ink-soft': palette.softText,
    line: palette.line,
    'line-strong': palette.strongLine,
    accent: palette.accent,
    link: palette.link,
    mark: palette.mark,
  })
    .map(([name, value]) => `${indent}--${name}: ${value};`)
    .join('\n');
}
