import type { Finding } from '#shared/doctor/doctor-report.ts';
import type { ArticleId } from '#shared/library/ids.ts';

/** What a repair may do to the library. */
export interface Surgeon {
  /** Puts a copy of a file where the library keeps what was touched, durable when it returns. Nothing where there is none. */
  readonly keepCopy: (file: string) => Promise<void>;
  /** Replaces a file, after keeping what it was. */
  readonly replace: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Takes a file away, after keeping what it was. */
  readonly remove: (file: string) => Promise<void>;
}

/** A finding with what would mend it, where that is beyond doubt. */
export interface Diagnosis {
  readonly finding: Finding;
  readonly repair: ((surgeon: Surgeon) => Promise<void>) | null;
}

interface Wanted extends Pick<Finding, 'code' | 'file' | 'level' | 'message'> {
  readonly article?: ArticleId | null;
  readonly mend?: { readonly words: string; readonly how: (surgeon: Surgeon) => Promise<void> };
}

export function diagnosis({ code, file, level, message, article = null, mend }: Wanted): Diagnosis {
  const finding = { code, file, article, level, message, repair: mend?.words ?? null, isRepaired: false };
  return { finding, repair: mend?.how ?? null };
}
