import { z } from 'zod';
import { readStart } from '../../../platform/read-start.ts';
import { decodeText } from '../../decode-text.ts';
import { frontMatterOf } from '../../front-matter-text.ts';
import { exportedFields } from '../../mdx/resolve-mdx.ts';

/** What front matter says to the program that made the site, not to readers. */
export interface PostSettings {
  readonly isDraft: boolean;
  /** Hugo's day from which no reader is shown it, as it is written. */
  readonly expiry: string | null;
  /** Where the article was; Hugo's `url`, Jekyll's and Eleventy's `permalink`. */
  readonly url: string | null;
  /** Jekyll's `permalink` where it is a rule: `/:year/:title/`. */
  readonly pattern: string | null;
  readonly slug: string | null;
  readonly categories: readonly string[];
  /** A line for several of them, which Jekyll parts at spaces; `null` for a list. */
  readonly tagLine: string | null;
  /** Where it was before that: Hugo's `aliases`, `redirect_from` of Jekyll's plugin. */
  readonly aliases: readonly string[];
}

const Paths = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish()
  .catch(null);
const path = z.string().nullish().catch(null);
const Settings = z.object({
  draft: z.boolean().nullish().catch(null),
  published: z.unknown().optional(),
  expiryDate: path,
  expirydate: path,
  url: path,
  permalink: path,
  slug: path,
  aliases: Paths,
  redirect_from: Paths,
  // Jekyll takes one line for several, with spaces between.
  categories: z
    .union([z.array(z.string()), z.string().transform((all) => all.split(/\s+/))])
    .nullish()
    .catch(null),
  category: path,
  tags: path,
});

/** In bytes: no front matter is longer. */
const beginning = 65_536;

export async function postSettings(file: string): Promise<PostSettings> {
  const text = textOf(await readStart(file, beginning));
  const { data } = Settings.safeParse(
    frontMatterOf(text) ?? (/\.mdx$/i.test(file) ? exportedFields(text) : {}),
  );
  const url = data?.url ?? data?.permalink ?? null;
  return {
    isDraft: data?.draft === true || data?.published === false,
    expiry: data?.expiryDate ?? data?.expirydate ?? null,
    // With a variable in it, it says a rule and no address.
    url: url?.includes('/') === true && !/[:{]/.test(url.replace(/^https?:/, '')) ? url : null,
    pattern: url !== null && /:[a-z_]+/.test(url) && !/[{]|:\/\//.test(url) ? url : null,
    slug: data?.slug || null,
    categories: (data?.categories ?? [data?.category ?? '']).filter(Boolean),
    tagLine: data?.tags ?? null,
    aliases: [...(data?.aliases ?? []), ...(data?.redirect_from ?? [])],
  };
}

/** A Word document has none. */
function textOf(start: Uint8Array): string {
  try {
    return decodeText(wholeLines(start), '');
  } catch {
    return '';
  }
}

/** Half a letter at the end of a long text would make all of it be read as Windows-1252. In UTF-16, with its zeros, it does no harm. */
function wholeLines(start: Uint8Array): Uint8Array {
  if (start.length < beginning || start.includes(0)) return start;
  return start.subarray(0, start.lastIndexOf(0x0a) + 1);
}
