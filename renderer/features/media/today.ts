/** The day by this machine's calendar, as 2026-05-14. */
export function today(): string {
  return new Date().toLocaleDateString('en-CA');
}
