import type { ArticleHead } from '../articles/article-facts.ts';
import { levelOf } from '../checks/check-rules.ts';
import type { MediaId } from '../library/ids.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import type { Problem } from '../library/problem.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { phrase } from '../messages/phrase.ts';
import { checkLinks } from './check-links.ts';
import { leastTextContrast } from './colours.ts';
import { type DesignDefaults, weakColourPairs } from './read-design.ts';

export interface DesignPicture {
  readonly media: MediaId;
  readonly part: 'logo' | 'icon' | 'social';
}

/** The pictures that stand on every page, or for it. */
export function designPictures({ design }: Pick<LibraryConfig, 'design'>): readonly DesignPicture[] {
  const { logo, icon, social } = design;
  const logos = logo === null ? [] : [logo.media, logo.dark].filter((media) => media !== null);
  return [
    ...logos.map((media) => ({ media, part: 'logo' as const })),
    ...(icon === null ? [] : [{ media: icon.media, part: 'icon' as const }]),
    ...(social === null ? [] : [{ media: social.media, part: 'social' as const }]),
  ];
}

/** What keeps a design, in the newsroom's theme if it has one, from being shown as it was meant, or from being read. */
export function checkDesign(
  snapshot: Pick<LibrarySnapshot, 'config' | 'media' | 'reviews'> & {
    readonly articles: readonly ArticleHead[];
  },
  now: Date,
  theme: DesignDefaults | null,
): readonly Problem[] {
  const { config, media } = snapshot;
  const missing = designPictures(config)
    .filter((picture) => !media.has(picture.media))
    .map(({ part }) => ({
      ...ofSite,
      code: 'picture-missing',
      field: `design.${part}`,
      message: missingPicture()[part],
    }));
  return [...missing, ...checkLinks(snapshot, now), ...checkContrast(config, theme)];
}

const missingPicture = () => ({
  logo: phrase`The library doesn’t have the site’s logo: add it again or choose another.`,
  icon: phrase`The library doesn’t have the site’s icon: add it again or choose another.`,
  social: phrase`The library doesn’t have the site’s picture for previews of links: add it again or choose another.`,
});

const ofSite = { article: null, headline: null, file: 'galley.json' } as const;

/**
 * Of the colours that pages get (the newsroom's, else its theme's, else Galley's), each where it is read worst (WCAG 2.2,
 * 1.4.3). What a theme's style sheets say instead of using these is not known here: that would take a browser.
 */
function checkContrast(
  { checks, design }: Pick<LibraryConfig, 'checks' | 'design'>,
  theme: DesignDefaults | null,
): readonly Problem[] {
  const level = levelOf('contrast-low', checks);
  if (level === 'off') return [];
  const weak = weakColourPairs(design, theme);
  const worst = new Map(weak.toReversed().map((pair) => [`${pair.scheme}.${pair.of}`, pair]));
  return [...worst].map(([name, { scheme, of, on, foreground, behind, ratio }]) => ({
    ...ofSite,
    code: 'contrast-low',
    field: `design.colours.${of === 'softText' ? `${scheme}.text` : name}`,
    message: phrase`On ${schemeNames()[scheme]} pages ${partNames()[of]} (${foreground}) ${groundNames()[on]} (${behind}) has a contrast of ${ratio.toFixed(1)} to 1: some readers can’t read less than ${leastTextContrast} to 1.`,
    ...(level === 'warn' ? { level } : {}),
  }));
}

const schemeNames = () => ({ light: phrase`light`, dark: phrase`dark` });
const partNames = () => ({
  text: phrase`the text`,
  softText: phrase`the small print`,
  accent: phrase`the accent colour`,
  link: phrase`a link`,
});
const groundNames = () => ({
  background: phrase`on the background`,
  box: phrase`on a box`,
  mark: phrase`on marked words`,
});
