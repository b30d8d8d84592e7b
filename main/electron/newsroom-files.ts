import type { Newsroom } from '#main/compose-newsroom.ts';
import type { MediaFiles } from './media-protocol.ts';
import type { RespondPreview } from './preview-protocol.ts';

/** What media:// and preview:// serve: pictures and pages of the newsroom that is open, nothing while none is. */
export function newsroomFiles(current: () => Newsroom | null): {
  readonly media: MediaFiles;
  readonly preview: RespondPreview;
} {
  return {
    media: {
      original: async (id) => {
        const media = current()?.media;
        const item = media?.get(id);
        return media === undefined || item === undefined ? null : media.fileOf(item);
      },
      rendition: async (id, width) => {
        const newsroom = current();
        if (newsroom?.media.get(id) === undefined) return null;
        return newsroom.renditions.fileOf(id, { width, format: 'webp' });
      },
    },
    preview: async (host, pathname) =>
      (await current()?.preview.respond(host, pathname)) ?? { status: 404, headers: {}, body: 'Not found' },
  };
}
