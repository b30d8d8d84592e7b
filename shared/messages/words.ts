/** The shape of a language's messages without its words: what another language has to say. */
export type Words<Said> = Said extends string
  ? string
  : Said extends (...input: infer Input) => infer Result
    ? (...input: Input) => Result extends string ? string : Result
    : { readonly [Key in keyof Said]: Words<Said[Key]> };

/** Words of a language in which some may still be missing. */
export type Partly<Said> = Said extends string | readonly unknown[] | ((...input: never) => unknown)
  ? Said
  : { readonly [Key in keyof Said]?: Partly<Said[Key]> };

/** All words, in the other language where it has them. */
export function withWordsOf<All>(all: All, other: Partly<All> | undefined): All {
  if (!isGroup(all)) return (other ?? all) as All;
  const others: Readonly<Record<string, unknown>> = isGroup(other) ? other : {};
  const groups = Object.entries(all).map(([key, words]) => [key, withWordsOf(words, others[key] as never)]);
  return Object.fromEntries(groups) as All;
}

/** The places of words that a language lacks, such as `article.fields.slug`. */
export function missingWords(all: unknown, other: unknown, path = ''): readonly string[] {
  if (other === undefined) return [path];
  if (!isGroup(all)) return [];
  return Object.entries(all).flatMap(([key, words]) =>
    missingWords(words, isGroup(other) ? other[key] : undefined, path === '' ? key : `${path}.${key}`),
  );
}

function isGroup(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
