import { type FilledIn, fillIn } from '../compare/fill-in.ts';
import type { LibraryConfig } from './library.schema.ts';

/**
 * Two versions of the settings, when nobody knows what they come from: sections, searches, tags' descriptions and own words that only
 * `second` has are taken from it as well, and of one that both have what `first` leaves empty.
 */
export function mergeSettings(first: LibraryConfig, second: LibraryConfig): FilledIn<LibraryConfig> {
  const lists = {
    sections: joined(first.sections, second.sections, ({ slug }) => slug),
    searches: joined(first.searches, second.searches, ({ name }) => name),
    tags: entriesJoined(first.tags, second.tags),
    words: entriesJoined(first.words, second.words),
  };
  const whole = fillIn(first, { ...second, ...asIn(first, Object.keys(lists)) });
  const taken = Object.entries(lists).flatMap(([field, { value, isChanged }]) =>
    isChanged ? [[field, value] as const] : [],
  );
  const conflicts = Object.entries(lists).flatMap(([field, list]) =>
    list.conflicts.map((name) => `${field}: ${name}`),
  );
  return {
    value: taken.length === 0 ? whole.value : { ...whole.value, ...Object.fromEntries(taken) },
    conflicts: [...whole.conflicts, ...conflicts],
  };
}

interface Joined<Value> {
  readonly value: Value;
  readonly isChanged: boolean;
  /** Names of entries that both have, each otherwise in a field. */
  readonly conflicts: readonly string[];
}

/** In the order of `first`; what only `second` has comes after. */
function joined<Item extends object>(
  first: readonly Item[],
  second: readonly Item[],
  nameOf: (item: Item) => string,
): Joined<readonly Item[]> {
  const byName = (items: readonly Item[]) => Object.fromEntries(items.map((item) => [nameOf(item), item]));
  const { value, ...rest } = entriesJoined(byName(first), byName(second));
  return { value: Object.values(value), ...rest };
}

function entriesJoined<Item extends object>(
  first: Readonly<Record<string, Item>>,
  second: Readonly<Record<string, Item>>,
): Joined<Readonly<Record<string, Item>>> {
  const value: Record<string, Item> = { ...first };
  const conflicts: string[] = [];
  for (const [name, theirs] of Object.entries(second)) {
    const mine = first[name];
    const filled = mine === undefined ? { value: theirs, conflicts: [] } : fillIn(mine, theirs);
    value[name] = filled.value;
    if (filled.conflicts.length > 0) conflicts.push(name);
  }
  const isChanged = Object.keys(value).some((name) => value[name] !== first[name]);
  return { value, isChanged, conflicts };
}

function asIn(config: LibraryConfig, fields: readonly string[]): Partial<LibraryConfig> {
  return Object.fromEntries(fields.map((field) => [field, config[field]]));
}
