import { createHash } from 'node:crypto';
import { writeFileAtomic } from '#main/platform/atomic-files.ts';

/** Saves one document after the other at the path given, and prints the number of each once it is saved. */
const [path = ''] = process.argv.slice(2);
for (let number = 1; ; number += 1) {
  const text = String(number).repeat(20_000 + ((number * 7919) % 40_000));
  const sum = createHash('sha256').update(text).digest('hex');
  await writeFileAtomic(path, JSON.stringify({ number, sum, text }));
  process.stdout.write(`${number}\n`);
}
