import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const Context = createContext<HTMLElement | null>(null);

/** The frame's line at the bottom; what stands in it comes from the view in front. */
export function StatusBarProvider(props: {
  readonly bar: HTMLElement | null;
  readonly children: ReactNode;
}): ReactNode {
  return <Context value={props.bar}>{props.children}</Context>;
}

export function StatusBar({ children }: { readonly children: ReactNode }): ReactNode {
  const bar = useContext(Context);
  return bar === null ? null : createPortal(children, bar);
}
