import { onTestFinished } from 'vitest';
import { createNewsroom, type Newsroom, openNewsroom, type Ports } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { silentLogger } from './silent-logger.ts';
import { tempFolder } from './temp-folder.ts';

export const testPorts: Ports = { clock: systemClock, log: silentLogger, codec: sharpCodec, program: 'test' };

/** A new library in a folder of its own, closed after the test. */
export async function tempNewsroom(): Promise<Newsroom> {
  const wanted = {
    title: 'The Harbour',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    sections: ['City', 'Sea'],
  };
  return closedAfter(await createNewsroom({ folder: await tempFolder(), ...wanted }, testPorts));
}

export async function reopened(path: string): Promise<Newsroom> {
  return closedAfter(await openNewsroom(path, testPorts));
}

function closedAfter(newsroom: Newsroom): Newsroom {
  onTestFinished(() => newsroom.close().catch(() => {}));
  return newsroom;
}
