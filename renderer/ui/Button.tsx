import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** primary: the one thing to do here. quiet: no frame until pointed at. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly submit?: boolean;
}

export function Button({
  look = 'plain',
  icon,
  submit,
  className,
  children,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={submit === true ? 'submit' : 'button'}
      className={classNames('button', `button-${look}`, className)}
    >
      {icon}
      {children}
    </button>
  );
}
