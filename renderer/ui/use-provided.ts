import { type Context, useContext } from 'react';

/** What a provider further up gives. Throws where there is none: `provider` names the component that is missing. */
export function useProvided<Value>(context: Context<Value | null>, provider: string): Value {
  const value = useContext(context);
  if (value === null) throw new Error(`this needs ${provider} around it`);
  return value;
}
