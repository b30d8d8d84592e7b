import type { ArticleId } from '#shared/library/ids.ts';
import type { ContentPair } from '#shared/suggestions/settle-suggestions.ts';

/**
 * Which state of an article's suggestions the window works on. It grows whenever another hand writes their file; what the window
 * then still suggests on an old one is merged, from the last state that it had in common with the file.
 */
interface ProposalRevisions {
  /** The file has this hash (`null`: there is none). Returns the revision, a new one where another hand has written it. */
  readonly see: (id: ArticleId, hash: string | null) => number;
  /** The window and the file both have this now. */
  readonly agree: (id: ArticleId, hash: string | null, pair: ContentPair) => number;
  /** `undefined` where nobody knows. */
  readonly commonAt: (id: ArticleId, revision: number) => ContentPair | undefined;
  /** The hash that the file had then; `undefined`: nobody has looked. */
  readonly lastSeen: (id: ArticleId) => string | null | undefined;
}

interface Known {
  revision: number;
  hash: string | null;
  readonly common: Map<number, ContentPair>;
}

/** The window takes each over at once: on older ones than these it never suggests. */
const most = 20;

export function createProposalRevisions(): ProposalRevisions {
  const all = new Map<ArticleId, Known>();

  const knownOf = (id: ArticleId, hash: string | null): Known => {
    const known = all.get(id) ?? { revision: 1, hash, common: new Map() };
    all.set(id, known);
    return known;
  };

  return {
    see: (id, hash) => {
      const known = knownOf(id, hash);
      if (known.hash !== hash) {
        known.hash = hash;
        known.revision += 1;
        known.common.delete(known.revision - most);
      }
      return known.revision;
    },
    agree: (id, hash, pair) => {
      const known = knownOf(id, hash);
      known.hash = hash;
      known.common.set(known.revision, pair);
      return known.revision;
    },
    commonAt: (id, revision) => all.get(id)?.common.get(revision),
    lastSeen: (id) => all.get(id)?.hash,
  };
}
