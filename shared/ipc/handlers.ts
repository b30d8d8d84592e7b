import type { ChannelName, EventName } from './channels.ts';
import type { Input, Output, Payload } from './contract.ts';

/** What answers the calls of one domain. Input has been parsed when a handler gets it; output is parsed after. */
export type Handlers<Name extends ChannelName> = {
  readonly [N in Name]: (input: Input<N>) => Promise<Output<N>>;
};

/** How a domain tells the window something. Does nothing while there is no window; the payload is parsed on its way. */
export type SendEvent = <Name extends EventName>(name: Name, payload: Payload<Name>) => void;
