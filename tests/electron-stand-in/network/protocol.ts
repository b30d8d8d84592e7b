import { refuseUnknown } from '../refuse-unknown.ts';
import { addScheme } from './schemes.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

export interface CustomScheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

const handlers = new Map<string, ProtocolHandler>();
let sealed = false;

/** From `ready` on, schemes can't become privileged. */
export function sealSchemes(): void {
  sealed = true;
}

export function protocolHandler(scheme: string): ProtocolHandler | undefined {
  return handlers.get(scheme);
}

export const protocol = refuseUnknown('protocol', {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (sealed) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) if (privileges?.['standard'] === true) addScheme(scheme);
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (!sealed) throw new Error('protocol.handle can only be used after app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});
