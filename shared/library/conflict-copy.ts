/** Which of these files a file is a second version of, by its name; `null` for any other. */
export function copiedFrom<Original extends string>(
  name: string,
  originals: readonly Original[],
): Original | null {
  return originals.find((original) => name !== original && isConflictCopy(original, name)) ?? null;
}

/**
 * Whether a file is what sync programs make of the second of two versions of `original`, its ending included where it has one. For
 * `article.json`: Dropbox and Nextcloud `article (Ana's conflicted copy 2026-11-25).json`, OneDrive
 * `article-DESKTOP-1.json`, Syncthing `article.sync-conflict-20261125-101500-ABCDEFG.json`, Google Drive
 * `article (1).json`, iCloud `article 2.json`, Resilio `article.Conflict.json`, ownCloud `article_conflict-20261125-101500.json`,
 * Synology `article_NAS_Nov-25-101500-2026_Conflict.json`.
 */
export function isConflictCopy(original: string, name: string): boolean {
  const ending = /\.[^.]*$/.exec(original)?.[0] ?? '';
  const stem = original.slice(0, original.length - ending.length);
  // What Galley itself had to put beside an article is named like this.
  if (!name.startsWith(stem) || !name.endsWith(ending) || name.includes('.from-elsewhere.')) return false;
  const added = name.slice(stem.length, name.length - ending.length);
  return /^(?:[ -].+|\.sync-conflict-.+|\.conflict.*|_conflict-.+|_.+_(?:case)?conflict)$/i.test(added);
}
