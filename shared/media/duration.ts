/** As players write it: `0:07`, `1:02:03`. */
export function writtenDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const padded = (value: number): string => String(value).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${padded(whole % 60)}`
    : `${hours}:${padded(minutes)}:${padded(whole % 60)}`;
}

/** As schema.org and ninjs want it: `PT1H2M3S` (ISO 8601). */
export function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60] as const;
  return `PT${parts.map((value, index) => (value === 0 ? '' : `${value}${'HMS'[index]}`)).join('')}`;
}
