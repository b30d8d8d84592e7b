/**
 * Whether a file is what sync programs make of the second of two versions of `original`, an ending and all. For
 * `article.json`: Dropbox and Nextcloud `article (Ana's conflicted copy 2026-11-25).json`, OneDrive
 * `article-DESKTOP-1.json`, Syncthing `article.sync-conflict-20261125-101500-ABCDEFG.json`, Google Drive
 * `article (1).json`, iCloud `article 2.json`, Resilio `article.Conflict.json`.
 */
export function isConflictCopy(original: string, name: string): boolean {
  const dot = original.lastIndexOf('.');
  const [stem, ending] = [original.slice(0, dot), original.slice(dot)];
  // What Galley itself had to put beside an article is named like this.
  if (!name.startsWith(stem) || !name.endsWith(ending) || name.includes('.from-elsewhere.')) return false;
  const added = name.slice(stem.length, -ending.length);
  return /^(?:[ -].+|\.sync-conflict-.+|\.conflict.*)$/i.test(added);
}
