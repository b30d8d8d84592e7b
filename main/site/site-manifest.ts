import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SitePath } from '#shared/site/site-path.schema.ts';
import { fileErrorCode } from '../platform/file-errors.ts';

/** The mark of a folder that Galley built: without it nothing in a folder is replaced, and only what it names is removed. */
export const manifestName = '.galley-site.json';

const SiteManifest = z.object({
  galleySite: z.literal(1),
  /** `writing`: a build was at work here; the files may be from before it or from it. The next build puts it right. */
  state: z.enum(['writing', 'complete']),
  /** What comes from a file must not lead a removal anywhere else. */
  files: z.array(SitePath),
});
export type SiteManifest = z.infer<typeof SiteManifest>;

/** `null`: there is none. `'foreign'`: something else is under its name, or it was damaged. */
export async function readManifest(out: string): Promise<SiteManifest | 'foreign' | null> {
  let text: string;
  try {
    text = await readFile(join(out, manifestName), 'utf8');
  } catch (error) {
    return fileErrorCode(error) === 'ENOENT' ? null : 'foreign';
  }
  try {
    return SiteManifest.parse(JSON.parse(text));
  } catch {
    return 'foreign';
  }
}

export function manifestText(state: SiteManifest['state'], files: Iterable<string>): string {
  const manifest: SiteManifest = { galleySite: 1, state, files: [...new Set(files)].toSorted() };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
