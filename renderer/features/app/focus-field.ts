/**
 * Puts the caret into the control of a field, as a problem names it (`headline`, `hero.alt`, `body/3/figure`). The most
 * exact place wins: `hero.alt`, else `hero`. Returns whether there was one.
 */
export function focusField(field: string): boolean {
  for (const name of fieldNames(field)) {
    const holder = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const control = holder?.matches(focusable) === true ? holder : holder?.querySelector(focusable);
    if (control instanceof HTMLElement) {
      control.scrollIntoView({ block: 'center' });
      control.focus();
      return true;
    }
  }
  return false;
}

const focusable =
  'input:not(:disabled), textarea, select:not(:disabled), button:not(:disabled), [contenteditable="true"]';

/** From the most exact name to the most general: `hero.alt`, `hero`. */
export function fieldNames(field: string): readonly string[] {
  const parts = field.split(/[./]/);
  const dotted = field.includes('/')
    ? []
    : parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return field.includes('/') ? [parts[0] === 'root' ? 'body' : (parts[0] ?? field)] : dotted;
}
