import type { ChannelName } from './channels.ts';
import type { Input, Output } from './contract.ts';

/** What answers the calls of one domain. Input has been parsed when a handler gets it; output is parsed after. */
export type Handlers<Name extends ChannelName> = {
  readonly [N in Name]: (input: Input<N>) => Promise<Output<N>>;
};
