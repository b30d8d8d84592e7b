import type { ComponentProps, ReactNode } from 'react';

/**
 * A list that one goes through with the arrows and that has several controls in a row: while the keyboard is in one, a screen reader leaves
 * the arrows to the window, which it doesn't in a list of buttons. No table's elements, which lay themselves out. A cell has the keyboard
 * itself, or has one control; `cellBeside` goes from one to the next.
 */
export function Grid(props: ComponentProps<'div'>): ReactNode {
  // biome-ignore lint/a11y/useSemanticElements: as above
  return <div role="grid" {...props} />;
}

export function GridRow(props: ComponentProps<'div'>): ReactNode {
  // biome-ignore lint/a11y/useSemanticElements: as above
  // biome-ignore lint/a11y/useFocusableInteractive: its cells are
  return <div role="row" {...props} />;
}

export function GridCell(props: ComponentProps<'div'>): ReactNode {
  // biome-ignore lint/a11y/useSemanticElements: as above
  // biome-ignore lint/a11y/useFocusableInteractive: where it has no control of its own
  return <div role="gridcell" {...props} />;
}
