import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';

export interface SecondInstance {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/** Resolves when the first instance has been told of this one: nothing may end the process before. */
let told: Promise<void> = Promise.resolve();

export function firstInstanceTold(): Promise<void> {
  return told;
}

/**
 * True when this is the only instance for the folder `userData`. An abstract socket of Linux is the lock: binding it is
 * synchronous, and the system gives it back when the process ends, however it ends.
 */
export function lockInstance(
  userData: string,
  self: SecondInstance,
  onSecond: (who: SecondInstance) => void,
): boolean {
  const address = `\0electron-stand-in-${createHash('sha256').update(userData).digest('hex')}`;
  const server = createServer((socket) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    socket.on('end', () => onSecond(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SecondInstance));
    socket.on('error', () => undefined);
  });
  server.on('error', () => undefined);
  server.listen({ path: address });
  server.unref();
  if (server.listening) return true;
  told = tell(address, self);
  return false;
}

function tell(address: string, self: SecondInstance): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ path: address });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
    socket.end(JSON.stringify(self));
  });
}
