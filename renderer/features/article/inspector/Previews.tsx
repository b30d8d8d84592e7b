import type { ReactNode } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { largestArea } from '#shared/media/crop.ts';
import { cutForUse } from '#shared/media/cut-for-use.ts';
import { descriptionOf } from '#shared/site/description.ts';
import { useMessages } from '../../../messages/index.ts';
import { PicturePart } from '../../../ui/PicturePart.tsx';
import { useLibrary } from '../../library/library.tsx';
import { mediaAddress } from '../../media/media-address.ts';
import { useMedia } from '../../media/media-library.tsx';
import './previews.css';

interface PreviewsProps {
  readonly id: ArticleId;
  readonly fields: ArticleFields;
  /** Of the text. */
  readonly opening: string;
}

/** How a telephone shows the article in a search result, where it is shared, and as a push message. */
export function Previews({ id, fields, opening }: PreviewsProps): ReactNode {
  const { fields: words } = useMessages().article;
  const { config } = useLibrary();
  const host = config.baseUrl === null ? words.noAddress : new URL(config.baseUrl).host;
  const slug = slugOf({ id, slug: fields.slug, headline: fields.headline });
  const way = [host, fields.kind === 'page' ? null : fields.section, slug].filter(Boolean).join(' › ');
  const title = fields.seoTitle || fields.headline;
  const description = descriptionOf(fields, opening);
  const initial = [...config.title.trim()][0]?.toUpperCase();
  return (
    <div className="previews">
      <figure className="search-preview">
        <figcaption>{words.searchPreview}</figcaption>
        <div>
          <div className="search-preview-site">
            <span aria-hidden>{initial}</span>
            <div>
              <p dir="auto">{config.title}</p>
              <p dir="ltr">{way}</p>
            </div>
          </div>
          <p className="search-preview-title" dir="auto">
            {title}
          </p>
          <p className="search-preview-text" dir="auto">
            {description}
          </p>
        </div>
      </figure>
      <figure className="social-preview">
        <figcaption>{words.socialPreview}</figcaption>
        <div>
          <SocialPicture hero={fields.hero} />
          <div className="social-preview-words">
            <p dir="ltr">{host}</p>
            <p className="social-preview-title" dir="auto">
              {fields.socialHeadline || fields.headline}
            </p>
            <p className="social-preview-text" dir="auto">
              {description}
            </p>
          </div>
        </div>
      </figure>
      <figure className="push-preview">
        <figcaption>{words.pushPreview}</figcaption>
        <div>
          <p dir="auto">{config.title}</p>
          <p className="push-preview-title" dir="auto">
            {fields.pushHeadline || fields.headline}
          </p>
        </div>
      </figure>
    </div>
  );
}

const ratio = 1200 / 630;

function SocialPicture({ hero }: Pick<ArticleFields, 'hero'>): ReactNode {
  const { pictureOf } = useMedia();
  const item = hero === null ? null : pictureOf(hero.media);
  if (hero === null || item === null) return null;
  const { area, isChosen } = cutForUse(item, hero, ratio);
  const shown = isChosen ? area : largestArea(ratio, item, undefined, area ?? undefined);
  return <PicturePart src={mediaAddress(item.id, 400)} alt="" area={shown} size={item} />;
}
