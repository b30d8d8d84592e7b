/** `The Tide 2026-11-25.zip`, and `The Tide 2026-11-25 (2).zip` for the second of a day; by the machine's own calendar. */
export function archiveName(title: string, now: Date, number = 1): string {
  // What no file system, or one of them, takes in a name.
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const shown = [...(name === '' ? 'Newsroom' : name)].slice(0, 80).join('');
  return `${shown} ${day.join('-')}${number === 1 ? '' : ` (${number})`}.zip`;
}
