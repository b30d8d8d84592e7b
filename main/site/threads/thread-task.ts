import { deserialize, serialize } from 'node:v8';
import type { ThemeName } from '#shared/design/design.schema.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { BodySource } from '../../articles/body-reader.ts';
import type { Rendition } from '../../media/rendition-recipes.ts';
import type { PageInputs } from '../page-inputs.ts';
import type { PlanOptions } from '../site-plan.ts';

/** What a thread needs to make the same plan. */
export interface SitePlanData extends Pick<PlanOptions, 'now' | 'program' | 'pictureFormats'> {
  readonly snapshot: Omit<LibrarySnapshot, 'bodyOf' | 'findingsOf'>;
  readonly texts: BodySource;
  readonly libraryPath: string;
  readonly theme: ThemeName | null;
}

/** What a thread is told first. */
export interface ThreadTask {
  /** A `SitePlanData`: written once, read by each. */
  readonly plan: SharedArrayBuffer;
  /** Where pages are written, each under its place in the plan. */
  readonly folder: string;
}

/** What it is told then, again and again. */
export interface ThreadBatch {
  readonly places: readonly number[];
  /** Of the theme as this build has it: whoever has read another makes nothing. */
  readonly themeDigest: string;
}

/** A page that lies in the folder. */
export interface WrittenPage {
  readonly place: number;
  readonly hash: string;
  readonly inputs: PageInputs | undefined;
  readonly pictures: readonly string[];
}

/** The answer to a batch. A page that is missing failed; whoever asked makes it and learns why. */
export interface ThreadAnswer {
  readonly pages: readonly WrittenPage[];
  /** Of those pictures that this thread hasn't told of before. */
  readonly pictures: readonly (readonly [path: string, rendition: Rendition])[];
}

export function shared(plan: SitePlanData): SharedArrayBuffer {
  const bytes = serialize(plan);
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

export function fromShared(buffer: SharedArrayBuffer): SitePlanData {
  return deserialize(new Uint8Array(buffer));
}
