import { jsonrepair } from 'jsonrepair';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { mergeSettings } from '#shared/library/merge-settings.ts';

interface Salvaged {
  readonly config: LibraryConfig;
  /** Fields that came from the text. */
  readonly fields: readonly string[];
}

/**
 * What can still be read of settings that are damaged, or were edited by hand and are no JSON any more: each field that a library may have;
 * the rest is `otherwise`. `null` where nothing can be read.
 */
export function salvageSettings(text: string, otherwise: LibraryConfig): Salvaged | null {
  const isCutOff = !text.trimEnd().endsWith('}');
  const found = Object.entries(isCutOff ? readStart(text) : (readLoosely(text) ?? {})).filter(
    ([field, value]) =>
      field !== 'schemaVersion' && LibraryConfig.safeParse({ ...otherwise, [field]: value }).success,
  );
  if (found.length === 0) return null;
  const config = LibraryConfig.parse({ ...otherwise, ...Object.fromEntries(found) });
  return {
    // Of a list that was cut off there is only the beginning.
    config: isCutOff ? mergeSettings(config, otherwise).value : config,
    fields: found.map(([field]) => field),
  };
}

/** What is before the last comma after which nothing more is whole: words behind it may be half of what they were. */
function readStart(text: string): object {
  let end = text.lastIndexOf(',');
  for (let tries = 0; end > 0 && tries < 100; tries += 1) {
    const found = readLoosely(text.slice(0, end));
    if (found !== null) return found;
    end = text.lastIndexOf(',', end - 1);
  }
  return {};
}

function readLoosely(text: string): object | null {
  try {
    const json: unknown = JSON.parse(jsonrepair(text));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null;
  } catch {
    return null;
  }
}
