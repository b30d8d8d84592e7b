import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TakenSnapshot } from '#main/library-snapshot.ts';
import { createRenditions, type Renditions } from '#main/media/renditions.ts';
import type { Clock } from '#main/platform/clock.ts';
import type { ImageCodec } from '#main/platform/image-codec.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { createSiteService, type SiteService } from '#main/site/site-service.ts';
import { type SamplePictures, sampleLibrary, samplePictures } from '#tests/helpers/sample-library.ts';
import { snapshotOf, type WholeLibrary } from '#tests/helpers/whole-library.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';

/** A library in a temporary folder, with the services that make a site of it. Change `library` to change the library. */
export interface SampleNewsroom {
  readonly folder: string;
  readonly libraryPath: string;
  readonly pictures: SamplePictures;
  readonly renditions: Renditions;
  readonly site: SiteService;
  /** The same newsroom opened again: it remembers no build. */
  readonly newSite: () => SiteService;
  readonly clock: Clock;
  library: WholeLibrary;
  readonly snapshot: () => Promise<TakenSnapshot>;
}

/** A codec that can't write AVIF, as some can't: it would take most of the time of every build. `site-pictures.test.ts` has it. */
const withoutAvif: ImageCodec = { ...sharpCodec, formats: ['webp', 'jpeg'] };

export const sampleClock: Clock = { now: () => new Date('2026-08-01T12:00:00Z') };

export async function sampleNewsroom(): Promise<SampleNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-site-'));
  const libraryPath = join(folder, 'library');
  const pictures = await samplePictures(join(libraryPath, 'media'));
  const renditions = createRenditions({
    libraryPath,
    media: {
      get: (id) => pictures.items.find((item) => item.id === id),
      fileOf: (item) => pictures.fileOf(item),
    },
    codec: withoutAvif,
  });
  const newSite = (): SiteService =>
    createSiteService({
      libraryPath,
      snapshot: () => newsroom.snapshot(),
      size: () => 0,
      renditions,
      clock: sampleClock,
      log: silentLogger,
    });
  const newsroom: SampleNewsroom = {
    folder,
    libraryPath,
    pictures,
    renditions,
    clock: sampleClock,
    library: sampleLibrary(pictures.items),
    snapshot: async () => snapshotOf(newsroom.library),
    site: newSite(),
    newSite,
  };
  return newsroom;
}
