import { pictureHtml } from '#shared/body/picture-html.ts';
import type { Html } from '#shared/html/html.ts';
import type { NamedRatio } from '#shared/media/crop.ts';
import { formatDay } from '#shared/site/dates.ts';
import { sectionPath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { authorsOf } from '../templates/byline.ts';

/** An article as lists know it. Its pictures are made only where a template prints them. */
export function cardData(context: PageContext, entry: SiteArticle): object {
  const { article, section, language, direction } = entry;
  const { published } = datesOf(article);
  const { publication } = article;
  const sizes = context.model.theme.pictures;
  const picture =
    (ratio: NamedRatio, widest: number, own: string, loading: 'eager' | 'lazy') => (): Html | null => {
      const set = article.hero === null ? undefined : context.cutPicture(article.hero, ratio, widest);
      return set === undefined ? null : pictureHtml(set, { alt: '', sizes: own, loading });
    };
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    href: context.link(entry.path),
    language,
    direction,
    section: section === null ? null : { name: section.name, href: context.link(sectionPath(section.slug)) },
    authors: authorsOf(context, entry, 'by').map(({ name }) => name),
    published:
      published === null || publication === null
        ? null
        : { at: published, day: formatDay(publication.at, publication.timeZone, language) },
    picture: picture(
      '3x2',
      1200,
      sizes?.card ?? '(min-width: 60rem) 33vw, (min-width: 36rem) 50vw, 100vw',
      'lazy',
    ),
    square_picture: picture('1x1', 480, sizes?.square ?? '8rem', 'lazy'),
    lead_picture: picture('16x9', 1600, sizes?.lead ?? '(min-width: 60rem) 62vw, 100vw', 'eager'),
  };
}
