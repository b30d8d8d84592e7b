import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFolder, launchFixture, runElectron } from './launch-fixture.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'stand-in-test-'));
});
afterAll(() => rm(scratch, { recursive: true }));

const events = (output: string) => [...output.matchAll(/^event (.+)$/gm)].map(([, name]) => name);
const profilesOf = async (pid: number | undefined) =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`electron-stand-in-${pid}-`));

async function entry(name: string, source: string): Promise<string> {
  const path = join(scratch, `${name}.mjs`);
  await writeFile(path, source);
  return path;
}

describe('an app in a window', () => {
  test('quits in order and leaves no profile behind', async () => {
    const fixture = await launchFixture();
    const { pid } = fixture.app.process();
    expect(await profilesOf(pid)).toHaveLength(1);
    await fixture.end();
    expect(events(fixture.output())).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit']);
    expect(await profilesOf(pid)).toEqual([]);
  });

  test('stays when a window prevents closing, and tells the first instance of a second', async () => {
    const fixture = await launchFixture();
    await fixture.app.evaluate(({ app }) => {
      Reflect.set(globalThis, 'keepOpen', true);
      app.quit();
    });
    expect(events(fixture.output())).not.toContain('quit');
    expect(await fixture.page.title()).toBe('The fixture');

    const second = await runElectron([fixtureFolder, `--user-data-dir=${fixture.userData}`, 'a-file']);
    expect(second.code).toBe(0);
    const told = await fixture.app.evaluate(() => Reflect.get(globalThis, 'seen') as unknown[]);
    expect(told).toContainEqual(['second-instance', 'a-file', process.cwd(), { greeting: 'hello' }]);

    await fixture.app.evaluate(() => Reflect.set(globalThis, 'keepOpen', false));
    await fixture.page.close();
    await expect.poll(() => events(fixture.output())).toContain('quit');
    expect(events(fixture.output())).toContain('window-all-closed');
    await fixture.end();
  });
});

describe('`electron <entry>`', () => {
  test('emits ready only when the entry has been evaluated', async () => {
    const path = await entry(
      'order',
      `import electron, { app } from 'electron';
       import { createRequire } from 'node:module';
       const { app: required } = createRequire(import.meta.url)('electron');
       app.whenReady().then(() => { console.log('ready', app.isReady()); app.quit(); });
       await new Promise((resolve) => setTimeout(resolve, 1000));
       console.log('evaluated', app.isReady(), electron.app === app, required === app, app.getPath('userData'));`,
    );
    const { code, output } = await runElectron([path, `--user-data-dir=${scratch}`]);
    expect(output).toBe(`evaluated false true true ${scratch}\nready true\n`);
    expect(code).toBe(0);
  });

  test('waits for ever on a top-level await of whenReady, as Electron does', async () => {
    const path = await entry(
      'deadlock',
      "import { app } from 'electron'; await app.whenReady(); app.quit();",
    );
    const { code } = await runElectron([path], 2500);
    expect(code).toBe(null);
  });

  test('names an entry that fails', async () => {
    const path = await entry('broken', "import 'electron'; throw new Error('broken entry');");
    const { code, output } = await runElectron([path]);
    expect(code).toBe(1);
    expect(output).toContain('App threw an error during load');
    expect(output).toContain('broken entry');
  });

  test('app.exit asks nobody', async () => {
    const path = await entry(
      'exit',
      `import { app } from 'electron';
       for (const name of ['before-quit', 'will-quit', 'quit']) app.on(name, () => console.log('event ' + name));
       app.on('ready', () => app.exit(7));`,
    );
    const { code, output } = await runElectron([path]);
    expect(events(output)).toEqual(['quit']);
    expect(code).toBe(7);
  });
});
