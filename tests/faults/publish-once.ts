import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

/** `node publish-once.ts build|publish <library> <target> <phase> <count>`: is killed when a phase has come that far. */
const [, , what, library = '', path = '', phase, count = '1'] = process.argv;

const onProgress = (progress: { readonly phase: string; readonly done: number }): void => {
  if (progress.phase === phase && progress.done >= Number(count)) process.kill(process.pid, 'SIGKILL');
};
const newsroom = await openNewsroom(library, { clock: systemClock, log: silentLogger, codec: sharpCodec });
if (what === 'build') await newsroom.site.build({ out: path, onProgress });
else {
  const by = { name: 'Ida Marsh', initials: 'IM' };
  await newsroom.publish.publish({ target: { kind: 'folder', path }, by, onProgress });
}
await newsroom.close();
