import type { AltAdvice } from '#shared/media/alt-advice.ts';

/** Hints beside an alt text. */
export const altAdvice: Readonly<Record<AltAdvice, string>> = {
  missing: 'Alt text is missing',
  'file-name': 'This reads like a file’s name. Say what is seen.',
  caption: 'The same as the caption, which is read out as well. Say what is seen.',
  opening: 'Screen readers say that it is a picture already. Begin with what is seen.',
  'too-long': 'Long for one breath. A chart’s or map’s details have a place in its extended description.',
};
