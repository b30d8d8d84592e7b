/** What a newsroom tells search engines of a link; anything else in `rel` is the editor's or the paste's own. */
export const linkRels = ['nofollow', 'sponsored', 'ugc'] as const;

/** Of what a `rel` says only these, each once and in this order; `null` where it says none of them. */
export function printedRel(written: string | null): string | null {
  const tokens = (written ?? '').toLowerCase().split(/\s+/);
  return linkRels.filter((rel) => tokens.includes(rel)).join(' ') || null;
}
