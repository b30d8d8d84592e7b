/** An instant as somebody wrote it, with its own offset, in signs that any language has: `2026-11-01 13:00 (UTC+01:00)`. */
export function momentText(instant: string): string {
  const zone = instant.endsWith('Z') ? 'UTC' : `UTC${instant.slice(-6)}`;
  return `${instant.slice(0, 16).replace('T', ' ')} (${zone})`;
}
