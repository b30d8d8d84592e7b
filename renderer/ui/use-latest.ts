import { type RefObject, useRef } from 'react';

/** A value as it is when it is asked for, for what runs later. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
