import { type Newsroom, openNewsroom, type Ports } from '../compose-newsroom.ts';
import { systemClock } from '../platform/clock.ts';
import { sharpCodec } from '../platform/image-codec-sharp.ts';
import { createLogger } from '../platform/logger.ts';

/** The world as a command sees it. Of the log only errors are shown: a command reports everything else itself. */
export function commandPorts(command: string): Ports {
  const log = createLogger(systemClock, (entry) => {
    if (process.env['GALLEY_LOG'] !== undefined || / error /.test(entry.slice(0, 60)))
      process.stderr.write(entry);
  });
  return { clock: systemClock, log, codec: sharpCodec, program: `galley ${command}` };
}

/** Runs work on an open library and closes it, whatever happens. */
export async function withNewsroom<Value>(
  command: string,
  library: string,
  work: (newsroom: Newsroom) => Promise<Value>,
): Promise<Value> {
  const newsroom = await openNewsroom(library, commandPorts(command));
  try {
    return await work(newsroom);
  } finally {
    await newsroom.close();
  }
}
