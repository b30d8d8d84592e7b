/** The tags in what was typed or pasted: separated by commas or line breaks, trimmed, without empty ones. */
export function splitTags(text: string): readonly string[] {
  return text
    .split(/[,،、，\n\r\t]+/u)
    .map((tag) => tag.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
}

/** `tags` with those of `added` that aren't there yet, whatever their case; spelled as `known` spells them. */
export function withTags(
  tags: readonly string[],
  added: readonly string[],
  known: readonly string[],
): string[] {
  const result = [...tags];
  for (const tag of added) {
    const spelled = known.find((one) => isSameTag(one, tag)) ?? tag;
    if (!result.some((one) => isSameTag(one, spelled))) result.push(spelled);
  }
  return result;
}

/** Tags in use that what is typed may mean: those that start so first, then those that hold it. */
export function suggestTags(
  typed: string,
  known: readonly string[],
  taken: readonly string[],
  most = 6,
): readonly string[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const free = known.filter((tag) => !taken.some((one) => isSameTag(one, tag)));
  const starting = free.filter((tag) => folded(tag).startsWith(wanted));
  const holding = free.filter((tag) => !folded(tag).startsWith(wanted) && folded(tag).includes(wanted));
  return [...starting, ...holding].slice(0, most);
}

function isSameTag(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}
