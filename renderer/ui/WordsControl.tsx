import { type ComponentType, createContext, type ReactNode, type RefObject, useContext, useId } from 'react';
import type { TextControl } from './text-control.ts';
import './words-control.css';

export interface BesideWordsProps {
  readonly control: RefObject<TextControl | null>;
  /** What the control is given to hold. */
  readonly value: string;
  /** Of the element that is read out with the control. */
  readonly noteId: string;
}

/** What stands with every field whose words readers read, such as lines under those that are spelled wrong. */
export const BesideWords = createContext<ComponentType<BesideWordsProps> | null>(null);

interface Props extends Omit<BesideWordsProps, 'noteId'> {
  /** `false`: nothing stands with it after all, an address say. */
  readonly isWords?: boolean;
  readonly describedBy?: string | undefined;
  /** Gives the control, with the `aria-describedby` that it must have. */
  readonly children: (describedBy: string | undefined) => ReactNode;
}

/** The frame of a field of words: what stands with it is laid over it, or read out with it. */
export function WordsControl({ control, value, isWords = true, describedBy, children }: Props): ReactNode {
  const Beside = useContext(BesideWords);
  const noteId = useId();
  const isAlone = Beside === null || !isWords;
  return (
    <div className="words-control">
      {children(isAlone ? describedBy : [describedBy, noteId].filter(Boolean).join(' '))}
      {!isAlone && <Beside control={control} value={value} noteId={noteId} />}
    </div>
  );
}
