import type { Finding } from '#shared/doctor/doctor-report.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';

/** What a repair may do to the library. */
export interface Surgeon {
  /** Replaces a file, after keeping what it was where the library keeps what was touched. */
  readonly replace: (file: string, content: string | Uint8Array) => Promise<void>;
  /** The same with a copy of another file of the library, of any length. */
  readonly putCopy: (file: string, from: string) => Promise<void>;
  /** Takes a file away, after keeping what it was. */
  readonly remove: (file: string) => Promise<void>;
}

type Operation = (surgeon: Surgeon) => Promise<void>;

/** A finding with what would mend it, where that is beyond doubt. */
export interface Diagnosis {
  readonly finding: Finding;
  readonly repair: Operation | null;
  /** Where a person has to choose it: puts an older text in the place of a damaged one. */
  readonly bringBack: Operation | null;
}

interface Wanted extends Pick<Finding, 'code' | 'file' | 'level' | 'message'> {
  readonly article?: ArticleId | null;
  readonly mend?: { readonly words: string; readonly how: Operation };
  readonly older?: { readonly at: Instant; readonly how: Operation };
}

export function diagnosis({ code, file, level, message, article = null, mend, older }: Wanted): Diagnosis {
  const repair = mend?.words ?? null;
  const newest = older?.at ?? null;
  const finding = { code, file, article, level, message, repair, newest, isRepaired: false };
  return { finding, repair: mend?.how ?? null, bringBack: older?.how ?? null };
}
