import { ExpectedError } from '#shared/ipc/result.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { Renditions } from '../media/renditions.ts';
import type { BuildRecord } from './build-record.ts';
import { cancelled, type RenderedFile, type RenderOptions } from './render-site.ts';

/** The site's pictures; those that the cache has under the name of the last build aren't looked at. */
export async function renderPictures(
  renditions: Renditions,
  pictures: ReadonlyMap<string, Rendition>,
  record: BuildRecord,
  { onProgress, signal }: RenderOptions,
): Promise<{ readonly files: readonly RenderedFile[] } | { readonly problem: Problem }> {
  try {
    const all = [...pictures].map(([path, rendition]) => {
      const hash = renditions.nameOf(rendition);
      return { path, rendition, hash, isThere: record.files[path]?.hash === hash };
    });
    const missing = all.filter(({ isThere }) => !isThere);
    const sources = await renditions.prepare(
      missing.map(({ rendition }) => rendition),
      {
        onDone: (done, total) => onProgress?.({ phase: 'pictures', done, total }),
        ...(signal && { signal }),
      },
    );
    const fileAt = new Map(missing.map(({ path }, index) => [path, sources[index] ?? '']));
    return {
      files: all.map(({ path, hash }) => {
        const file = fileAt.get(path);
        return { path, kind: 'asset', hash, content: file === undefined ? null : { file } };
      }),
    };
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message } = error;
    return { problem: { code, article: null, headline: null, file: null, field: null, message } };
  }
}
