import { z } from 'zod';
import { MediaId } from '../library/ids.ts';
import { MediaDetails, MediaItem } from '../media/media.schema.ts';
import { Failure } from './result.ts';

/** One file of an import: the item (`isNew` false when the library had it already), or why it was refused. */
export const MediaImport = z.object({
  fileName: z.string(),
  item: MediaItem.nullable(),
  isNew: z.boolean(),
  error: Failure.nullable(),
});
export type MediaImport = z.infer<typeof MediaImport>;

export const mediaContract = {
  'media.list': { input: z.null(), output: z.array(MediaItem) },
  /** Asks for files with the system's dialog and takes them in. */
  'media.chooseFiles': { input: z.object({ multiple: z.boolean() }), output: z.array(MediaImport) },
  /**
   * Files that were dropped, by where they lie, which only the preload knows: the window gives the files. ExpectedError
   * `no-place` where one lies nowhere, as what comes out of a browser.
   */
  'media.dropped': { input: z.array(z.string()), output: z.array(MediaImport) },
  /** What was pasted, or dropped and lies nowhere. */
  'media.import': {
    input: z.object({ files: z.array(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })) }),
    output: z.array(MediaImport),
  },
  /** Pictures of other sites that a person wants in the library. What doesn't come says why. */
  'media.fetch': {
    input: z.object({ addresses: z.array(z.string()).max(200) }),
    output: z.array(MediaImport.extend({ address: z.string() })),
  },
  /** Of what is on its way nothing more comes in. */
  'media.stopFetching': { input: z.null(), output: z.null() },
  /** Opens a document in the program that the system has for its kind: a copy, which may be changed there. */
  'media.open': { input: z.object({ id: MediaId }), output: z.null() },
  'media.update': { input: z.object({ id: MediaId, details: MediaDetails }), output: MediaItem },
};

export const mediaEvents = {
  /** An item was added or edited: by the window or by main, as an import does. */
  'media.changed': z.object({ id: MediaId }),
};
