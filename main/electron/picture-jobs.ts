import { randomUUID } from 'node:crypto';
import { lengthsHeader, type PictureJob, PictureJobSize } from '#shared/media/picture-job.ts';
import { type AppFiles, answerApp } from './app-protocol.ts';
import { securityHeaders } from './response-headers.ts';
import { isReading, refusal } from './serve-file.ts';

export type PictureResult =
  | { readonly kind: 'size'; readonly size: PictureJobSize }
  | { readonly kind: 'files'; readonly files: readonly Uint8Array[] };

/** The picture can't be decoded, or not be written as wanted: what the window says, as opposed to a window that is gone. */
export class PictureFailed extends Error {
  override readonly name = 'PictureFailed';
}

/** The jobs that the picture window is given, and their results. Rejects with PictureFailed where the window gives up. */
export interface PictureJobs {
  readonly add: (
    job: PictureJob,
    original: Uint8Array,
  ) => {
    readonly id: string;
    readonly result: Promise<PictureResult>;
    readonly drop: (reason: Error) => void;
  };
  /** pictures://codec/…: the window's page, its job, the original, and what comes back. */
  readonly answer: (request: Request) => Promise<Response>;
}

interface Waiting {
  readonly job: PictureJob;
  readonly original: Uint8Array;
  readonly resolve: (result: PictureResult) => void;
  readonly reject: (reason: Error) => void;
}

/** In bytes: more than the files of any picture come to. */
const largestResult = 200_000_000;

export function createPictureJobs(answerFile: (request: Request) => Promise<Response>): PictureJobs {
  const waiting = new Map<string, Waiting>();

  async function answer(request: Request): Promise<Response> {
    const { host, pathname } = new URL(request.url);
    if (host !== 'codec') return refusal(404, 'Not found', 'pictures');
    const [, id, part = ''] = /^\/jobs\/([0-9a-f-]{36})(?:\/([a-z]+))?$/.exec(pathname) ?? [];
    if (id === undefined) return answerFile(request);
    const found = waiting.get(id);
    if (found === undefined) return refusal(404, 'No such job', 'pictures');
    if (isReading(request)) return give(found, part);
    if (request.method !== 'POST') return refusal(405, 'Only GET, HEAD and POST', 'pictures');
    await take(found, part, request);
    return new Response(null, { status: 204, headers: securityHeaders('pictures') });
  }

  return {
    add: (job, original) => {
      const id = randomUUID();
      const { promise, resolve, reject } = Promise.withResolvers<PictureResult>();
      waiting.set(id, { job, original, resolve, reject });
      const result = promise.finally(() => waiting.delete(id));
      return { id, result, drop: reject };
    },
    answer,
  };
}

function give({ job, original }: Waiting, part: string): Response {
  const headers = { ...securityHeaders('pictures'), 'Cache-Control': 'no-store' };
  if (part === '') return Response.json(job, { headers });
  if (part !== 'original') return refusal(404, 'Not found', 'pictures');
  return new Response(Buffer.from(original), {
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
  });
}

/** Everything that the window says is checked: it has just decoded a file from who knows where. */
async function take({ job, resolve, reject }: Waiting, part: string, request: Request): Promise<void> {
  try {
    if (part === 'failed') throw new PictureFailed((await request.text()).slice(0, 500));
    if (part === 'size') return resolve({ kind: 'size', size: PictureJobSize.parse(await request.json()) });
    if (part !== 'files' || job.kind !== 'encode') throw new Error(`the picture window sent “${part}”`);
    const lengths = (request.headers.get(lengthsHeader) ?? '').split(',').map(Number);
    const bytes = new Uint8Array(await request.arrayBuffer());
    resolve({ kind: 'files', files: split(bytes, lengths, job.files.length) });
  } catch (error) {
    reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function split(bytes: Uint8Array, lengths: readonly number[], count: number): readonly Uint8Array[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isWhole = lengths.every((length) => Number.isInteger(length) && length > 0) && total === bytes.length;
  if (lengths.length !== count || !isWhole || total > largestResult) {
    throw new Error(`the picture window sent ${bytes.length} bytes as files of ${lengths.join(', ')}`);
  }
  let offset = 0;
  return lengths.map((length) => {
    offset += length;
    return bytes.subarray(offset - length, offset);
  });
}

/** The files of the page: those of the main window's folder, with the page itself at `/`. */
export function answerPictureFile(request: Request, files: AppFiles): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname === '/' ? '/picture-codec.html' : url.pathname;
  return answerApp(new Request(`app://galley${path}`, request), files);
}
