import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { tooltip } from './TooltipLayer.tsx';
import './button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  /** Its accessible name and its tooltip. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
}

export function IconButton({ label, keys, icon, pressed, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <button
      {...rest}
      {...tooltip(label, keys)}
      type="button"
      aria-label={label}
      aria-keyshortcuts={keys === undefined ? undefined : spelledKeys(keys)}
      aria-pressed={pressed}
      className={classNames('icon-button', className)}
    >
      {icon}
    </button>
  );
}

/** `Ctrl+P` or `⇧⌘P` as `aria-keyshortcuts` has it: `Control+P`, `Shift+Meta+P`. */
function spelledKeys(shown: string): string {
  const signs = { '⌥': 'Alt+', '⇧': 'Shift+', '⌘': 'Meta+', Ctrl: 'Control' };
  return Object.entries(signs).reduce((keys, [sign, name]) => keys.replace(sign, name), shown);
}
