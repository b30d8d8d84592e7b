import type { PictureSet } from '#shared/body/render-context.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { directionOf } from '#shared/site/direction.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import type { SiteMessages } from '#shared/site/messages/site-messages.ts';
import { addressOf, notFoundPath, relativeAddress } from '#shared/site/site-paths.ts';
import { type Rendition, renditionsOf } from '../media/rendition-recipes.ts';
import type { SiteModel } from './site-model.ts';
import { picturePath } from './site-pictures.ts';

/** All that a template may ask. What it asked for (pictures) is remembered: a page's files are known once it's rendered. */
export interface PageContext {
  readonly model: SiteModel;
  /** The page's own path. */
  readonly path: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: SiteMessages;
  /** How this page links to another. */
  readonly link: (path: string) => string;
  /** The full address, for those who quote the page elsewhere; `null` while the site doesn't know where it is. */
  readonly absolute: (path: string) => string | null;
  readonly picture: (media: MediaId) => PictureSet | undefined;
  /** The picture of a link preview, with its full address. */
  readonly socialPicture: (media: MediaId) => SocialPicture | null;
  readonly pictures: ReadonlyMap<string, Rendition>;
}

export interface SocialPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface PageLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export function siteLanguage(model: SiteModel): PageLanguage {
  const { language } = model.config;
  return { language, direction: directionOf('auto', language) };
}

export function pageContext(model: SiteModel, path: string, language = siteLanguage(model)): PageContext {
  const pictures = new Map<string, Rendition>();
  const { baseUrl } = model.config;
  const base = baseUrl === null ? null : new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  const link =
    path === notFoundPath
      ? // The one page that a server shows at any address: relative links would lead astray from most of them.
        (to: string) => (base?.pathname ?? '/') + addressOf(to)
      : (to: string) => relativeAddress(path, to);
  const absolute = (to: string): string | null => (base === null ? null : new URL(addressOf(to), base).href);
  const use = (rendition: Rendition): string => {
    const file = picturePath(rendition);
    pictures.set(file, rendition);
    return file;
  };

  return {
    model,
    path,
    ...language,
    messages: siteMessages(language.language, model.config.language),
    link,
    absolute,
    picture: (media) => {
      const item = model.media.get(media);
      if (item === undefined) return undefined;
      const { fallback, webp } = renditionsOf(item);
      const candidates = webp.map((rendition) => ({ url: link(use(rendition)), width: rendition.width }));
      return {
        src: link(use(fallback)),
        width: fallback.width,
        height: fallback.height,
        sources: [{ mimeType: 'image/webp', candidates }],
      };
    },
    socialPicture: (media) => {
      const item = model.media.get(media);
      if (item === undefined || base === null) return null;
      const { social } = renditionsOf(item);
      const url = absolute(use(social));
      return url === null ? null : { url, width: social.width, height: social.height };
    },
    pictures,
  };
}
