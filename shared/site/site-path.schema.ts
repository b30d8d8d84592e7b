import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';

/** A file's path inside a site's folder. What comes from a file must not lead a write or a removal anywhere else. */
export const SitePath = z.string().refine(isInside, { error: () => phrase`not a path inside the site` });

function isInside(path: string): boolean {
  return path.split('/').every((name) => !['', '.', '..'].includes(name) && !/[\\:\0]/.test(name));
}
