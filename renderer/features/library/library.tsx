import { createContext, type ReactNode, useContext } from 'react';
import type { Output } from '#shared/ipc/contract.ts';

export type LibraryState = NonNullable<Output<'library.current'>>;

const Context = createContext<LibraryState | null>(null);

/** The open newsroom. Only inside the frame, which isn't there without one. */
export function useLibrary(): LibraryState {
  const library = useContext(Context);
  if (library === null) throw new Error('useLibrary without an open library');
  return library;
}

export function LibraryProvider(props: {
  readonly library: LibraryState;
  readonly children: ReactNode;
}): ReactNode {
  return <Context value={props.library}>{props.children}</Context>;
}
