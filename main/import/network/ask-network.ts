import { createFilmDownloader, createPictureFetcher, type FetchOptions, type Network } from './fetch-file.ts';

/** Asks other computers for an import's files, and says for which before each. `site`: as in `Network`. */
export function askNetwork({
  signal,
  site,
  say = () => {},
  isAllowed,
}: {
  readonly signal: AbortSignal;
  readonly site: string | null;
  readonly say?: (address: string) => void;
  readonly isAllowed?: FetchOptions['isAllowed'];
}): Network {
  const [ask, download] = [createPictureFetcher(signal, isAllowed), createFilmDownloader(signal, isAllowed)];
  return {
    site,
    ask: (address) => {
      say(address);
      return ask(address);
    },
    download: (address, path) => {
      say(address);
      return download(address, path);
    },
  };
}
