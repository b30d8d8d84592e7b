import { takeLock } from '#main/library/library-lock.ts';
import { systemClock } from '#main/platform/clock.ts';

/** Takes the lock at the path given, prints what came of it, and stays until it is killed or its input ends. */
const [path = ''] = process.argv.slice(2);
const attempt = await takeLock(path, systemClock, 'first');
process.stdout.write(`${attempt.state}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit());
