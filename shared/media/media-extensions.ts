import { convertedFormats, mediaFormats } from './media.schema.ts';

/** Endings of the names of files that a library takes in, as systems and programs write them. What a file is, its content says. */
export const mediaExtensions: readonly string[] = [
  ...Object.values({ ...mediaFormats, ...convertedFormats }).map(({ extension }) => extension),
  ...['jpeg', 'tiff', 'mov', 'm4v', 'opus', 'oga'],
];
