import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** strace makes the n-th call of a kind fail as a broken disk would. */
const canInject =
  spawnSync('strace', ['-f', '-e', 'inject=fdatasync:error=EIO:when=99', 'true']).status === 0;

function recordSome(fault: string, path: string, id: string): readonly string[] {
  const program = [process.execPath, join(import.meta.dirname, 'record-some.ts'), path, id];
  const call = fault.slice(0, fault.indexOf(':'));
  const options = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${fault}`];
  // strace counts calls for each thread.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  return JSON.parse(execFileSync('strace', [...options, ...program], { encoding: 'utf8', env }));
}

describe.skipIf(!canInject)('a disk that reports an error', () => {
  test('once while a change is recorded: it is said, and the next change begins a new journal', async () => {
    const newsroom = await tempNewsroom();
    const { id } = await newsroom.articles.create({ headline: '0' });
    const { path } = newsroom.folder;
    await newsroom.close();

    const states = recordSome('fdatasync:error=EIO:when=4', path, id);
    expect(states).toEqual(['recorded', 'recorded', 'recorded', 'failed', ...Array(6).fill('recorded')]);
    // The system may have dropped what it failed to write, so what was in that file doesn't count: 5 to 10 stand alone.
    const journal = await readFile(join(path, 'articles', id, 'journal'), 'utf8');
    expect(journal.split('\n').filter(Boolean)).toHaveLength(6);

    const again = await openNewsroom(path, testPorts);
    expect(await again.articles.get(id)).toMatchObject({ recovered: true, article: { headline: '10' } });
    await again.close();
    expect(await readdir(join(path, 'articles', id))).toEqual(['article.json']);
  });
});
