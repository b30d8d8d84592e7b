import { attributes, type Html, html } from '#shared/html/html.ts';
import { pictureIn } from '#shared/media/media-kind.ts';
import type { PageContext, SharedPicture } from '../page-context.ts';
import { sharedUse } from '../shared-use.ts';
import type { SiteArticle } from '../site-model.ts';
import { dataScripts, type StructuredData } from './structured-data.ts';

interface HeadParts {
  readonly title: string;
  readonly description: string;
  /** What a link preview shows, if not the site's own picture. */
  readonly picture?: PreviewPicture | null;
  readonly data?: readonly StructuredData[];
}

export interface PreviewPicture {
  readonly file: SharedPicture;
  readonly alt: string;
}

/** Canonical address, Open Graph and data of a page that isn't an article; nothing until the site knows its own address. */
export function pageHead(context: PageContext, parts: HeadParts): Html | undefined {
  const { title, description, picture = sitePicture(context), data = [] } = parts;
  const url = context.absolute(context.path);
  if (url === null) return undefined;
  const properties: readonly Property[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ...property('og:description', description),
    ['og:url', url],
    ...previewImage(picture),
    ['og:site_name', context.model.config.title],
    ['og:locale', openGraphLocale(context.language)],
  ];
  return html`<link rel="canonical" href="${url}">
<meta name="robots" content="max-image-preview:large">
${propertyTags(properties)}${cardTag(picture)}${dataScripts(...data)}`;
}

export type Property = readonly [name: string, content: string];

export function property(name: string, content: string | null | undefined): readonly Property[] {
  return content ? [[name, content]] : [];
}

export function propertyTags(properties: readonly Property[]): readonly Html[] {
  return properties.map(([name, content]) => html`<meta${attributes({ property: name, content })}>\n`);
}

/** An image's own properties right behind it, as the protocol asks (ogp.me). */
export function previewImage(picture: PreviewPicture | null): readonly Property[] {
  if (picture === null) return [];
  const { url, width, height } = picture.file;
  return [
    ['og:image', url],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ...property('og:image:alt', picture.alt),
  ];
}

/** X takes title, text and picture from Open Graph, and not how large the picture is; a square is a portrait, beside the words. */
export function cardTag(picture: PreviewPicture | null): Html {
  const isWide = picture !== null && picture.file.width > picture.file.height;
  return html`<meta name="twitter:card" content="${isWide ? 'summary_large_image' : 'summary'}">\n`;
}

/** Of an article, or a page of the site itself. */
export function articlePicture(context: PageContext, { article }: SiteArticle): PreviewPicture | null {
  const use = sharedUse(article);
  const file = use && context.sharedPicture(use, 'social');
  return file ? { file, alt: use?.alt ?? '' } : sitePicture(context);
}

/** The newsroom's own for pages that have none. */
export function sitePicture(context: PageContext): PreviewPicture | null {
  const { design } = context.model.config;
  const item = design.social && pictureIn(context.model.media, design.social.media);
  const file = design.social && context.sharedPicture(design.social, 'social');
  return file && { file, alt: item?.details.alt ?? '' };
}

/** Of a list: the picture of the first article that has one of a size that previews show large, else the site's. */
export function newestPicture(context: PageContext, articles: readonly SiteArticle[]): PreviewPicture | null {
  for (const { article } of articles) {
    const { hero } = article;
    if (hero === null || (pictureIn(context.model.media, hero.media)?.width ?? 0) < leastWidth) continue;
    const file = context.sharedPicture(hero, 'social');
    if (file !== null) return { file, alt: hero.alt };
  }
  return sitePicture(context);
}

/** In pixels (developers.facebook.com/docs/sharing/webmasters/images). */
const leastWidth = 600;

/** Open Graph writes language and territory: "en_US". */
export function openGraphLocale(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = region === undefined ? name : `${name}_${region}`;
  locales.set(language, locale);
  return locale;
}

const locales = new Map<string, string>();
