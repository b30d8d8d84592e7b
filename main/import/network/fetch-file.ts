import { lookup } from 'node:dns';
import { createWriteStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError } from '../../platform/file-errors.ts';
import { isPublicAddress } from './public-address.ts';
import { isUnplaced, notPlaced } from './unplaced.ts';

type FetchedFile =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** The media type as the server says it, without parameters, lower-case; '' where it doesn't. */
      readonly type: string;
      /** Where it was in the end. */
      readonly address: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Gets a file of another computer. ExpectedError `cancelled`; everything else is an answer. */
export type FetchFile = (address: string) => Promise<FetchedFile>;

type DownloadedFile =
  | { readonly ok: true; readonly type: string; readonly address: string }
  | { readonly ok: false; readonly reason: string };

/** Gets a file of any length into a new file at `path`, as `FetchFile` does; what there is of it after a failure is the caller's to remove. */
type DownloadFile = (address: string, path: string) => Promise<DownloadedFile>;

/** What somebody said that an import may ask other computers for. */
export interface Network {
  readonly ask: FetchFile;
  /** For recordings and documents. */
  readonly download: DownloadFile;
  /** Where the site is, for an export that doesn't say it. */
  readonly site: string | null;
}

/** What is said of a file that nobody was asked for. */
export const notFetched = () =>
  ({
    ok: false,
    reason: phrase`it is on another computer, and an import fetches nothing unless it is told to`,
  }) as const;

export interface FetchOptions {
  /** In bytes. */
  readonly largest: number;
  /** In milliseconds, for a file with all its redirects. */
  readonly patience: number;
  readonly signal: AbortSignal;
  /** Which IP addresses may be asked; a test has its own. */
  readonly isAllowed?: (address: string) => boolean;
}

const mostRedirects = 5;

class Refusal extends Error {}

/**
 * Asks http and https servers of the public network alone: what an export names may come from anybody, and must not reach
 * into the network around this computer. The address is checked as it is connected to, so no name can change its meaning
 * between the two, and again at each redirect. No cookies, no referrer, nothing compressed.
 */
export function createFileFetcher(options: FetchOptions): FetchFile {
  const get = createGetter(options, async (pieces) => {
    const parts: Uint8Array[] = [];
    for await (const piece of pieces) parts.push(piece);
    return Buffer.concat(parts);
  });
  return async (address) => {
    const file = await get(address, null);
    if (!file.ok) return file;
    const { content: bytes, type, address: found } = file;
    return { ok: true, bytes, type, address: found };
  };
}

/** The same, with what comes written down as it comes: a film is never in memory. */
function createFileDownloader(options: FetchOptions): DownloadFile {
  return createGetter(options, (pieces, path: string) =>
    pipeline(pieces, createWriteStream(path, { flags: 'wx' })),
  );
}

type Got<Content> =
  | { readonly ok: true; readonly content: Content; readonly type: string; readonly address: string }
  | { readonly ok: false; readonly reason: string };

function createGetter<Content, Target>(
  { largest, patience, signal, isAllowed = isPublicAddress }: FetchOptions,
  keep: (pieces: AsyncIterable<Uint8Array>, target: Target) => Promise<Content>,
): (address: string, target: Target) => Promise<Got<Content>> {
  const lookupAllowed: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      const bad = found.find(({ address }) => !isAllowed(address));
      if (bad !== undefined) return done(new Refusal(privateHost(host)), []);
      const [first] = found;
      if (options.all) done(null, found);
      else done(null, first?.address ?? '', first?.family);
    });
  };

  function ask(url: URL, limit: AbortSignal): Promise<http.IncomingMessage> {
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new Refusal(phrase`only http and https are fetched`);
    if (url.username !== '' || url.password !== '') throw new Refusal(phrase`its address holds a password`);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // Node looks no IP address up.
    if (isIP(host) !== 0 && !isAllowed(host)) throw new Refusal(privateHost(host));
    const { request } = url.protocol === 'https:' ? https : http;
    const headers = { 'user-agent': 'Galley', accept: '*/*', 'accept-encoding': 'identity' };
    return new Promise((resolve, reject) => {
      request(url, { headers, lookup: lookupAllowed, signal: limit, agent: false }, resolve)
        .on('error', reject)
        .end();
    });
  }

  async function follow(address: string, target: Target, limit: AbortSignal): Promise<Got<Content>> {
    let url = new URL(address);
    for (let count = 0; count <= mostRedirects; count += 1) {
      const answer = await ask(url, limit);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        answer.destroy();
        const next = URL.parse(headers.location, url.href);
        if (next === null) throw new Refusal(phrase`it leads to an address that is none`);
        url = next;
        continue;
      }
      if (statusCode !== 200) {
        answer.destroy();
        throw new Refusal(phrase`the server answers ${statusCode}`);
      }
      const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
      return { ok: true, content: await keep(piecesOf(answer), target), type, address: url.href };
    }
    throw new Refusal(phrase`it leads on more than ${mostRedirects} times`);
  }

  async function* piecesOf(answer: http.IncomingMessage): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const piece of answer as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > largest) {
        answer.destroy();
        throw new Refusal(phrase`it is larger than ${largest / 1_000_000} MB`);
      }
      yield piece;
    }
    if (!answer.complete) throw new Refusal(phrase`the server broke off`);
  }

  return async (address, target) => {
    refuseCancelled(signal);
    if (isUnplaced(address)) return notPlaced();
    const timeout = AbortSignal.timeout(patience);
    try {
      return await follow(address, target, AbortSignal.any([signal, timeout]));
    } catch (error) {
      refuseCancelled(signal);
      if (timeout.aborted) return { ok: false, reason: phrase`no answer within ${patience / 1000} s` };
      return { ok: false, reason: reasonOf(error) };
    }
  };
}

/** For pictures: the largest that a library takes, and no longer than a person waits for one. */
export function createPictureFetcher(signal: AbortSignal, isAllowed?: FetchOptions['isAllowed']): FetchFile {
  return createFileFetcher({
    largest: 100_000_000,
    patience: 30_000,
    signal,
    ...(isAllowed && { isAllowed }),
  });
}

/** For films: as large as a disk of a portable computer has room for some of, for as long as a slow line needs. */
export function createFilmDownloader(
  signal: AbortSignal,
  isAllowed?: FetchOptions['isAllowed'],
): DownloadFile {
  return createFileDownloader({
    largest: 4_000_000_000,
    patience: 60 * 60_000,
    signal,
    ...(isAllowed && { isAllowed }),
  });
}

function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new ExpectedError('cancelled', phrase`It was stopped before all of it was here.`);
}

function privateHost(host: string): string {
  return phrase`${host} is on this computer or in the network around it, where an import asks nobody`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return phrase`no server has that name, or there is no network`;
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return phrase`the server refuses the connection`;
  if (code === 'ERR_INVALID_URL') return phrase`its address is damaged`;
  return explainFileError(error);
}
