import type { Author } from '#shared/authors/author.schema.ts';
import type { FoundCorrection } from '#shared/body/find-corrections.ts';
import { type Html, html, scriptJson } from '#shared/html/html.ts';
import { isoDuration } from '#shared/media/duration.ts';
import { fileIn, kindOf } from '#shared/media/media-kind.ts';
import { authorPath, frontPath, searchPath } from '#shared/site/site-paths.ts';
import { datesOf, modifiedAt } from '../article-dates.ts';
import type { PageContext, SharedPicture } from '../page-context.ts';
import { type SharedUse, sharedUse } from '../shared-use.ts';
import type { SiteArticle } from '../site-model.ts';
import { authorsOf } from './byline.ts';
import { describe } from './describe.ts';

/** A thing of schema.org as JSON-LD. What isn't known is left out, never guessed. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** One script for each thing: well-known checkers don't look into an `@graph`. */
export function dataScripts(...things: readonly StructuredData[]): readonly Html[] {
  return things.map(
    (thing) =>
      html`<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', ...thing })}</script>\n`,
  );
}

/** NewsArticle with what Google recommends (Search Central, "Article structured data"). */
export function newsArticle(context: PageContext, entry: SiteArticle, wordCount: number): StructuredData {
  const { article, section, language } = entry;
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: context.absolute(entry.path),
    headline: article.headline,
    description: describe(entry) || undefined,
    image: orNothing(images(context, entry)),
    datePublished: datesOf(article).published ?? undefined,
    dateModified: modifiedAt(article) ?? undefined,
    author: orNothing(authorsOf(context, entry, 'by').map((author) => person(context, author))),
    publisher: publisher(context),
    articleSection: section?.name,
    keywords: orNothing(article.tags),
    dateline: article.dateline || undefined,
    wordCount,
    copyrightNotice: context.model.config.rights || undefined,
    inLanguage: language,
    isAccessibleForFree: true,
    video: orNothing(recordings(context, entry, 'video')),
    audio: orNothing(recordings(context, entry, 'audio')),
    correction: orNothing(article.text.corrections.map(correctionComment)),
  };
}

/** Its text says, as on the page, first why and then what changed: schema.org has no place for the latter alone. */
function correctionComment({ date, text, changes }: FoundCorrection): StructuredData {
  const said = [text, ...changes].filter(Boolean).join('\n');
  return { '@type': 'CorrectionComment', text: said, datePublished: date ?? undefined };
}

/** What is played in the text, with what Google asks of a video: name, picture, day (Search Central, "Video structured data"). */
function recordings(
  context: PageContext,
  { article }: SiteArticle,
  kind: 'video' | 'audio',
): readonly StructuredData[] {
  return article.text.references.files.flatMap(({ media, title, caption, poster = null }) => {
    const item = fileIn(context.model.media, media);
    if (item === undefined || kindOf(item) !== kind) return [];
    const file = context.file(media, (path) => context.absolute(path) ?? '');
    if (file === undefined || file.url === '') return [];
    return [
      {
        '@type': kind === 'video' ? 'VideoObject' : 'AudioObject',
        name: title || caption || article.headline,
        description: caption || undefined,
        contentUrl: file.url,
        encodingFormat: file.mimeType,
        thumbnailUrl: poster === null ? undefined : context.quotedPicture(poster)?.url,
        uploadDate: datesOf(article).published ?? undefined,
        duration: file.duration === null ? undefined : isoDuration(file.duration),
        width: file.width ?? undefined,
        height: file.height ?? undefined,
        copyrightNotice: item.details.copyright || undefined,
        license: item.details.license || undefined,
      },
    ];
  });
}

/** Its picture in the three proportions that search engines ask for, the widest first. */
function images(context: PageContext, entry: SiteArticle): readonly StructuredData[] {
  const use = sharedUse(entry.article);
  if (use === null) return [];
  return imageCuts.flatMap((cut) => {
    const picture = context.sharedPicture(use, cut);
    const isShown = picture !== null && picture.width * picture.height >= leastPixels;
    return isShown ? [imageObject(context, use, picture)] : [];
  });
}

/** Search engines pass over smaller ones. */
const leastPixels = 50_000;

const imageCuts = ['16x9', '4x3', '1x1'] as const;

/** With the rights that search engines show beside a picture; a licence is never made up. */
function imageObject({ model }: PageContext, use: SharedUse, picture: SharedPicture): StructuredData {
  const details = model.media.get(use.media)?.details;
  const creator = details?.creator || undefined;
  return {
    '@type': 'ImageObject',
    url: picture.url,
    contentUrl: picture.url,
    width: picture.width,
    height: picture.height,
    caption: use.caption || undefined,
    creditText: use.credit || details?.credit || undefined,
    creator: creator && { '@type': 'Person', name: creator },
    copyrightNotice: details?.copyright || undefined,
    license: details?.license || undefined,
  };
}

function person({ absolute }: PageContext, { slug, name }: Author): StructuredData {
  return { '@type': 'Person', name, url: absolute(authorPath(slug)) };
}

function publisher(context: PageContext): StructuredData {
  const { model, absolute } = context;
  const { logo } = model.config.design;
  const picture = logo === null ? null : context.quotedPicture(logo.media);
  return {
    '@type': 'NewsMediaOrganization',
    name: model.config.title,
    url: absolute(frontPath),
    logo: {
      '@type': 'ImageObject',
      ...(picture ?? { url: absolute((context.icon(512) ?? model.theme.icon).path) }),
    },
  };
}

/** ProfilePage of an author (Search Central, "Profile page"). */
export function profilePage(context: PageContext, author: Author): StructuredData {
  const portrait = author.portrait === null ? null : context.sharedPicture(author.portrait, '1x1');
  return {
    '@type': 'ProfilePage',
    mainEntity: {
      ...person(context, author),
      description: author.bio.replace(/\s+/g, ' ').trim() || undefined,
      image: portrait?.url,
      homeLocation: author.place === '' ? undefined : { '@type': 'Place', name: author.place },
      sameAs: orNothing(author.links.map(({ url }) => url)),
      worksFor: publisher(context),
    },
  };
}

/** Who publishes the site, and the site with its search: the front page's data. */
export function siteData(context: PageContext): readonly StructuredData[] {
  const { title, tagline, language } = context.model.config;
  const name = { name: title, description: tagline || undefined };
  return [
    { ...publisher(context), ...name },
    {
      '@type': 'WebSite',
      url: context.absolute(frontPath),
      ...name,
      inLanguage: language,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${context.absolute(searchPath)}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
