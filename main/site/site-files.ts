import { directionOf } from '#shared/site/direction.ts';
import {
  addressOf,
  coloursPath,
  faviconPath,
  frontPath,
  robotsPath,
  sitemapPath,
} from '#shared/site/site-paths.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { sitePolicy } from './site-headers.ts';
import type { SiteModel } from './site-model.ts';

/**
 * site.webmanifest (w3.org/TR/appmanifest): the site's name and icon on a reader's home screen; and favicon.ico, which some ask for
 * by its name.
 */
export function webManifest({ model: { config, theme }, icon, link }: PageContext): string {
  const own = [icon(192), icon(512), icon(48, 'ico')]
    .flatMap((one) => one ?? [])
    .map(({ path, side }) => ({ src: link(path), type: typeFor(path), sizes: `${side}x${side}` }));
  const manifest = {
    name: config.title,
    short_name: config.title,
    ...(config.tagline !== '' && { description: config.tagline }),
    lang: config.language,
    dir: directionOf('auto', config.language),
    start_url: addressOf(frontPath) || './',
    display: 'browser',
    icons: own.length > 0 ? own : [{ src: theme.icon.path, type: 'image/svg+xml', sizes: 'any' }],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

const typeFor = (path: string): string => (path === faviconPath ? 'image/x-icon' : 'image/png');

export function robotsText(model: SiteModel): string {
  const sitemap = pageContext(model, robotsPath).absolute(sitemapPath);
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}

/** .well-known/security.txt (RFC 9116), where galley.json says whom to tell. */
export function securityText(model: SiteModel, path: string): string {
  const { security, language } = model.config;
  if (security === null) return '';
  const canonical = pageContext(model, path).absolute(path);
  const lines = [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}`,
    ...(security.policy === null ? [] : [`Policy: ${security.policy}`]),
    `Preferred-Languages: ${security.languages.length > 0 ? security.languages.join(', ') : language}`,
    ...(canonical === null ? [] : [`Canonical: ${canonical}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `_headers`, which static hosts read (Netlify, Cloudflare Pages): what the pages may do, and what browsers may keep. */
export function headersFile({ config }: SiteModel): string {
  const root = config.baseUrl === null ? '' : new URL(config.baseUrl).pathname.replace(/\/$/, '');
  return `${root}/*
  Content-Security-Policy: ${sitePolicy(config.comments.endpoint)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${root}/assets/*
  Cache-Control: public, max-age=31536000, immutable
${root}/${coloursPath}
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
${root}/media/*
  Cache-Control: public, max-age=604800
`;
}
