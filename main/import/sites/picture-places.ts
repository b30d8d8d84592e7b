import { addressOn } from '../network/unplaced.ts';

/** How a program keeps the pictures of a site. */
export interface PictureStore {
  /** Finds in an address, as its first group, the file within the folder of all pictures. */
  readonly file: RegExp;
  /** What copies of that folder are called, from the inside outwards. */
  readonly folders: readonly string[];
  /** The file that a smaller copy was made of; of any other the file itself. */
  readonly original: (file: string) => string;
}

/**
 * Where a picture of a site may be, best first: in a copy of its folder of pictures or in a folder around one, the original
 * before the size that a text shows; last, where it is on the site, if anybody may be asked.
 */
export function picturePlaces(
  address: string,
  { file: pattern, folders, original }: PictureStore,
  site: string | null,
): readonly string[] {
  const file = pattern.exec(address)?.[1];
  if (file === undefined) return [address];
  const whole = original(file);
  const near = [whole, file, ...folders.map((folder) => `${folder}/${whole}`)];
  const far = [address.replace(file, whole), address].flatMap((one) => addressOn(site, one) ?? []);
  return [...new Set([...near, ...far])];
}
