import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takeLock } from '#main/library/library-lock.ts';
import { systemClock } from '#main/platform/clock.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const program = join(import.meta.dirname, 'hold-lock.ts');

/** A process that takes the lock and says so; it holds it until it is killed. */
async function holder(path: string): Promise<{ readonly process: ChildProcess; readonly state: string }> {
  const child = spawn(process.execPath, [program, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { process: child, state: String(line).trim() };
}

async function lockPath(): Promise<string> {
  return join(await tempFolder(), '.galley/lock');
}

test('a second process is kept out, and told by whom', async () => {
  const path = await lockPath();
  const first = await holder(path);
  expect(first.state).toBe('ours');
  const second = await takeLock(path, systemClock, 'second');
  expect(second).toMatchObject({
    state: 'held',
    holder: { pid: first.process.pid, program: 'first', host: hostname() },
  });
});

test('a killed process leaves a lock that the next one takes over', async () => {
  const path = await lockPath();
  const first = await holder(path);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  const second = await takeLock(path, systemClock, 'second');
  expect(second.state).toBe('ours');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, program: 'second' });
});

test('of many processes that find a dead lock, one gets it', async () => {
  const path = await lockPath();
  const first = await holder(path);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  const states = await Promise.all(Array.from({ length: 8 }, async () => (await holder(path)).state));
  expect(states.toSorted()).toEqual([...Array(7).fill('held'), 'ours']);
});

test.each([
  ['moved', rename, 'ours'],
  ['copied', (from: string, to: string) => cp(from, to, { recursive: true }), 'held'],
] as const)('a lock of this process whose folder was %s', async (_what, bring, state) => {
  const library = await tempFolder();
  await takeLock(join(library, '.galley/lock'), systemClock, 'first');
  await bring(library, `${library}-2`);
  expect((await takeLock(join(`${library}-2`, '.galley/lock'), systemClock, 'second')).state).toBe(state);
});

describe('a lock file found', () => {
  const dead = {
    token: 'a',
    pid: 999_999_999,
    host: hostname(),
    boot: '',
    startedAt: '2026-01-01T00:00:00Z',
    program: 'x',
  };
  test.each([
    ['of a process that is gone', JSON.stringify(dead), 'ours'],
    ['of another machine', JSON.stringify({ ...dead, host: 'elsewhere' }), 'held'],
    ['of a running process', JSON.stringify({ ...dead, pid: process.ppid }), 'held'],
    ['of our own number, from before a restart', JSON.stringify({ ...dead, pid: process.pid }), 'ours'],
    [
      'of a running process, from before the system was started',
      JSON.stringify({ ...dead, pid: process.ppid, boot: 'b' }),
      process.platform === 'linux' ? 'ours' : 'held',
    ],
    ['cut off long ago', '{"token":', 'ours'],
  ])('%s', async (_name, content, state) => {
    const path = await lockPath();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    const old = new Date(Date.now() - 3_600_000);
    await utimes(path, old, old);
    expect((await takeLock(path, systemClock, 'test')).state).toBe(state);
  });

  test('that is being written is waited for, then respected', async () => {
    const path = await lockPath();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
    expect(await takeLock(path, systemClock, 'test')).toEqual({ state: 'held', holder: null });
    expect(await readFile(path, 'utf8')).toBe('');
  });
});

test('a library that is open elsewhere opens read-only, shows its text and says who has it', async () => {
  const first = await tempNewsroom();
  const { id } = await first.articles.create({ headline: 'Before' });
  const { article } = await first.articles.get(id);
  await first.articles.record(id, { ...article, headline: 'Recorded, not yet saved' });

  const second = await reopened(first.folder.path);
  expect(second.folder.readOnly).toMatch(new RegExp(`^test \\(process ${process.pid}\\) .*Close it there`));
  expect((await second.articles.get(id)).article.headline).toBe('Recorded, not yet saved');
  expect((await second.snapshot()).articles[0]?.headline).toBe('Recorded, not yet saved');
  await expect(second.articles.record(id, article)).rejects.toMatchObject({ code: 'read-only' });
  await expect(second.authors.create({ name: 'A' })).rejects.toMatchObject({ code: 'read-only' });
  expect((await second.media.import('a.jpg', new Uint8Array([1]))).error?.code).toBe('read-only');

  await second.close();
  await first.close();
  const third = await reopened(first.folder.path);
  expect(third.folder.readOnly).toBeNull();
});
