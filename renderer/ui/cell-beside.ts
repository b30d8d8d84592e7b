/**
 * What the left or the right arrow reaches in a row of a grid (`role="row"`): the control of the cell beside that of `control`, by the
 * window's direction. `null` at the row's end, and for any other key. A cell is or has one control, with a `tabindex`.
 */
export function cellBeside(control: HTMLElement, key: string): HTMLElement | null {
  const row = control.closest('[role="row"]');
  if (row === null || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  const isOnward = (key === 'ArrowRight') === (getComputedStyle(row).direction !== 'rtl');
  const controls = [...row.querySelectorAll<HTMLElement>('[tabindex]')];
  return controls[controls.indexOf(control) + (isOnward ? 1 : -1)] ?? null;
}
