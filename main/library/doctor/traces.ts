import { Instant } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';

/** What a damaged document still says of itself. Within its own texts the quotes are escaped. */
interface Traces {
  /** A newer Galley wrote it: what is in it is more than we know. */
  readonly isNewer: boolean;
  /** When it was written last; where there are several, as in two versions that a program put into one, the latest. */
  readonly updatedAt: Instant | null;
}

export function tracesIn(text: string): Traces {
  const versions = [...text.matchAll(/(?<!\\)"schemaVersion"\s*:\s*(\d+)/g)].map(([, digits]) =>
    Number(digits),
  );
  const times = [...text.matchAll(/(?<!\\)"updatedAt"\s*:\s*"([^"\\]*)"/g)].flatMap(
    ([, time]) => Instant.safeParse(time).data ?? [],
  );
  return {
    isNewer: versions.some((version) => version > librarySchemaVersion),
    updatedAt: times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null,
  };
}

export function isLater(instant: Instant, than: Instant): boolean {
  return Date.parse(instant) > Date.parse(than);
}
