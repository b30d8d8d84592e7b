import type { LinkedFile, PictureSet } from '#shared/body/render-context.ts';
import { attributes, Html, html } from '#shared/html/html.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { CropArea, NamedRatio } from '#shared/media/crop.ts';
import { cutForUse, type PictureView } from '#shared/media/cut-for-use.ts';
import { linkedFile, writtenSize } from '#shared/media/linked-file.ts';
import { fileIn, pictureIn } from '#shared/media/media-kind.ts';
import { directionOf } from '#shared/site/direction.ts';
import { languageOfMessages, newsroomMessages } from '#shared/site/messages/index.ts';
import type { SiteMessages } from '#shared/site/messages/site-messages.ts';
import { addressOf, notFoundPath, rootOf, siteRoot } from '#shared/site/site-paths.ts';
import type { IconSize, Rendition, SharedCut } from '../media/rendition-recipes.ts';
import { iconFileOf, type PictureFile, pictureFilesOf, sharedFileOf } from './picture-files.ts';
import type { SiteModel } from './site-model.ts';
import { filePath } from './site-pictures.ts';

/** All that a template may ask. What it asked for (pictures) is remembered: a page's files are known once it's rendered. */
export interface PageContext {
  readonly model: SiteModel;
  /** The page's own path. */
  readonly path: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: SiteMessages;
  /** What they are in: another language than the page's where neither Galley nor the newsroom has them in that. */
  readonly wordsLanguage: string;
  /** Marks words of `messages` where they are in another language than the page. */
  readonly say: (words: string) => Html | string;
  /** The attributes of an element that has nothing but such words. */
  readonly spoken: Html;
  /** The attributes of the newsroom's own words (its name, a section's), which needn't be in the page's language. */
  readonly own: Html;
  /** What every link from here begins with; pages that have it in common can share what links. */
  readonly root: string;
  /** How this page links to another. */
  readonly link: (path: string) => string;
  /** The full address, for those who quote the page elsewhere; `null` while the site doesn't know where it is. */
  readonly absolute: (path: string) => string | null;
  /** Of a part of the picture where `area` isn't `null`. `widest`: what its place on the page can use, in pixels of a dense screen. */
  readonly picture: (media: MediaId, area?: CropArea | null, widest?: number) => PictureSet | undefined;
  /** What a use shows in these proportions where somebody has said what matters in it; else all that it shows. */
  readonly cutPicture: (use: PictureUse, ratio: NamedRatio, widest?: number) => PictureSet | undefined;
  /** What others show of a use, with its full address: `social` for link previews, three proportions for search engines. */
  readonly sharedPicture: (use: PictureUse, cut: SharedCut) => SharedPicture | null;
  /** A use's JPEG for those who quote the page, with its full address. */
  readonly quotedPicture: (media: MediaId, area?: CropArea | null) => SharedPicture | null;
  /** The newsroom's own icon, square; `null` where it has none. `path`: in the site. */
  readonly icon: (size: IconSize, format?: 'png' | 'ico') => SiteIcon | null;
  /** A recording or document, as `address` has it. */
  readonly file: (media: MediaId, address?: (path: string) => string) => LinkedFile | undefined;
  /** So many bytes, in the page's language. */
  readonly size: (bytes: number) => string;
  /** The files that the page needs, by their paths. */
  readonly pictures: ReadonlyMap<string, Rendition>;
}

/** A hero, say. */
interface PictureUse extends PictureView {
  readonly media: MediaId;
}

interface SiteIcon {
  readonly path: string;
  /** In pixels. */
  readonly side: number;
}

export interface SharedPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface PageLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

function siteLanguage(model: SiteModel): PageLanguage {
  const { language } = model.config;
  return { language, direction: directionOf('auto', language) };
}

export function pageContext(model: SiteModel, path: string, language = siteLanguage(model)): PageContext {
  const pictures = new Map<string, Rendition>();
  const { baseUrl } = model.config;
  const base = baseUrl === null ? null : siteRoot(baseUrl);
  const root =
    path === notFoundPath
      ? // The one page that a server shows at any address: relative links would lead astray from most of them.
        (base?.pathname ?? '/')
      : rootOf(path);
  const link = (to: string): string => root + addressOf(to) || './';
  const absolute = (to: string): string | null => (base === null ? null : base.href + addressOf(to));
  const use = ({ path: file, rendition }: PictureFile): string => {
    pictures.set(file, rendition);
    return file;
  };
  const picture: PageContext['picture'] = (media, area = null, widest = Number.POSITIVE_INFINITY) => {
    const files = pictureFilesOf(model.media, media, area);
    if (files === undefined) return undefined;
    const { fallback } = files;
    const sources = (['avif', 'webp'] as const)
      .filter((format) => model.pictureFormats.includes(format))
      .map((format) => ({
        mimeType: `image/${format}`,
        candidates: upTo(files[format], widest).map((file) => ({
          url: link(use(file)),
          width: file.rendition.width,
        })),
      }));
    const { width, height } = fallback.rendition;
    return { src: link(use(fallback)), width, height, sources };
  };
  const file: PageContext['file'] = (media, address = link) => {
    const item = fileIn(model.media, media);
    if (item === undefined) return undefined;
    const whole = { media, whole: item.format };
    const at = filePath(whole);
    pictures.set(at, whole);
    return { ...linkedFile(item), url: address(at) };
  };
  const quoted = (file: PictureFile | undefined): SharedPicture | null => {
    const url = file === undefined || base === null ? null : absolute(use(file));
    if (file === undefined || url === null) return null;
    const { width, height } = file.rendition;
    return { url, width, height };
  };

  const words = languageOfMessages(model.config.words, language.language, model.config.language);
  const spoken = languageMarks(words);
  return {
    model,
    path,
    root,
    ...language,
    messages: newsroomMessages(model.config.words, language.language, model.config.language),
    wordsLanguage: words ?? language.language,
    say: (text) => (spoken.isEmpty ? text : html`<span${spoken}>${text}</span>`),
    spoken,
    own:
      language.language === model.config.language
        ? Html.empty
        : attributes({ lang: model.config.language, dir: 'auto' }),
    link,
    absolute,
    picture,
    icon: (size, format) => {
      const { icon } = model.config.design;
      const found = icon === null ? undefined : iconFileOf(model.media, icon.media, size, format);
      return found === undefined ? null : { path: use(found), side: found.rendition.width };
    },
    file,
    size: (bytes) => writtenSize(bytes, language.language),
    cutPicture: (one, ratio, widest) => {
      const item = pictureIn(model.media, one.media);
      return item === undefined ? undefined : picture(one.media, cutForUse(item, one, ratio).area, widest);
    },
    sharedPicture: (one, cut) => quoted(sharedFileOf(model.media, one.media, one, cut)),
    quotedPicture: (media, area = null) => quoted(pictureFilesOf(model.media, media, area)?.fallback),
    pictures,
  };
}

/** The attributes of words in a language; none where that is the page's. */
export function languageMarks(language: string | null): Html {
  return language === null ? Html.empty : attributes({ lang: language, dir: directionOf('auto', language) });
}

/** The files that a place of this width can use: all that are narrower, and the first that is wide enough. */
function upTo(files: readonly PictureFile[], widest: number): readonly PictureFile[] {
  const enough = files.findIndex(({ rendition }) => rendition.width >= widest);
  return enough === -1 ? files : files.slice(0, enough + 1);
}
