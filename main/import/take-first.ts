import { phrase } from '#shared/messages/phrase.ts';
import { shortAddress } from './near-files.ts';
import { notFetched } from './network/fetch-file.ts';
import { isUnplaced, notPlaced } from './network/unplaced.ts';

/** The first of the addresses that gives something; `null`, with a problem noted, when none does. */
export type TakeFirst<Taken> = (addresses: readonly string[], what: string) => Promise<Taken | null>;

/** Reads each address once; `read` says in words why there is nothing for it. */
export function createTakeFirst<Taken extends object>(
  read: (address: string) => Promise<Taken | string>,
  note: (problem: string) => void,
): TakeFirst<Taken> {
  const taken = new Map<string, Promise<Taken | string>>();
  return async (addresses, what) => {
    const reasons: string[] = [];
    let last = '';
    for (const address of addresses) {
      // One file, whichever of its addresses somebody would be asked for.
      if (isFar(address) && [notFetched().reason, notPlaced().reason].includes(last)) continue;
      const reading = taken.get(address) ?? read(address);
      taken.set(address, reading);
      const result = await reading;
      if (typeof result !== 'string') return result;
      reasons.push(`${shortAddress(address)}: ${result}`);
      last = result;
    }
    if (reasons.length > 0) note(phrase`${what} was not taken: ${reasons.at(-1)}`);
    return null;
  };
}

/** On another computer, or on a site of which nobody knows where it is. */
export function isFar(address: string): boolean {
  return isUnplaced(address) || /^(?:https?:)?\/\//i.test(address);
}
