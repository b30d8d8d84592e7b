import { createContext, type ReactNode } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import { useProvided } from '../../ui/use-provided.ts';

export type LibraryState = NonNullable<Output<'library.current'>>;

const Context = createContext<LibraryState | null>(null);

/** The open newsroom. Only inside the frame, which isn't there without one. */
export function useLibrary(): LibraryState {
  return useProvided(Context, 'LibraryProvider');
}

export function LibraryProvider(props: {
  readonly library: LibraryState;
  readonly children: ReactNode;
}): ReactNode {
  return <Context value={props.library}>{props.children}</Context>;
}
