import type { SelectOption } from '../../ui/Select.tsx';

/** Every time zone that the system knows, with `current` among them whatever it is. */
export function timeZoneOptions(current: string): readonly SelectOption[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = new Set(['UTC', current, ...known]);
  return [...all].toSorted().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** The zone that this machine's clock is in. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
