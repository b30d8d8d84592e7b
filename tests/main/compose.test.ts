import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Composition, compose } from '#main/compose.ts';
import { createNotices, type Notices } from '#main/electron/notices.ts';
import { askedNewsroom, openAtStart } from '#main/open-at-start.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { channelNames } from '#shared/ipc/channels.ts';
import { picture } from '../helpers/pictures.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

let home: string;
let app: Composition;
let notices: Notices;
const sent: [string, unknown][] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'galley-compose-'));
  notices = createNotices();
  sent.length = 0;
  app = composeAt(join(home, 'settings'));
});

afterEach(async () => {
  await app.session.close();
  await rm(home, { recursive: true, force: true });
});

function composeAt(settingsFolder: string): Composition {
  return compose({
    clock: systemClock,
    log: silentLogger,
    codec: sharpCodec,
    dialogs: {
      chooseFolder: async () => null,
      chooseMedia: async () => [],
      chooseFile: async () => null,
      chooseArticles: async () => [],
      chooseNewFile: async () => null,
    },
    notices,
    sendEvent: (name, payload) => void sent.push([name, payload]),
    openExternal: async () => undefined,
    reveal: async () => undefined,
    openPath: async () => '',
    makeFolder: () => mkdtemp(join(home, 'copy-')),
    settingsFolder,
    systemLanguages: [],
    sample: {
      source: join(import.meta.dirname, '../../examples/newsroom'),
      target: join(home, 'documents/sample'),
    },
  });
}

const newsroomAt = (folder: string) => ({
  folder,
  title: 'The Tide Table',
  language: 'en',
  timeZone: 'Europe/Lisbon',
  sections: ['Harbour'],
});

const start = (asked: string | null, composed = app) =>
  openAtStart({
    asked,
    recents: composed.recents.list(),
    handlers: composed.handlers,
    notices,
    log: silentLogger,
  });

describe('the app, composed', () => {
  test('answers every channel and nothing else', () => {
    expect(Object.keys(app.handlers).toSorted()).toEqual(channelNames.toSorted());
  });

  test('tells the window of a newsroom that opens, and of what changes in it', async () => {
    await app.handlers['library.create'](newsroomAt(join(home, 'tide')));
    expect(sent.map(([name]) => name)).toContain('library.changed');
    const { id } = await app.handlers['articles.create']({ headline: 'High water at nine' });
    expect(sent).toContainEqual(['articles.changed', { ids: [id] }]);
    const { slug } = await app.handlers['authors.create']({ name: 'Ilse Brandt' });
    expect(sent).toContainEqual(['authors.changed', { slug }]);
    const bytes = new Uint8Array(await picture('png'));
    const [added] = await app.handlers['media.import']({ files: [{ fileName: 'crane.png', bytes }] });
    expect(sent).toContainEqual(['media.changed', { id: added?.item?.id }]);
  });

  test('says so where search has no index and looks at headlines only', async () => {
    const folder = join(home, 'tide');
    await app.handlers['library.create'](newsroomAt(folder));
    expect(notices.take()).toEqual([]);
    await app.session.close();
    await rm(join(folder, '.galley/index.sqlite'));
    // What is no file can't be made anew.
    await mkdir(join(folder, '.galley/index.sqlite/something'), { recursive: true });
    await app.handlers['library.open']({ path: folder });
    expect(notices.take()).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^Search looks at headlines only: its index/) },
    ]);
  });

  test('tells the menu of the newsrooms that were opened', async () => {
    const heard: string[][] = [];
    app.onRecents((recents) => heard.push(recents.map(({ title }) => title)));
    await app.handlers['library.create'](newsroomAt(join(home, 'tide')));
    expect(heard).toEqual([['The Tide Table']]);
  });
});

describe('at the start', () => {
  test('the first time, the sample newsroom opens, in a copy of one’s own', async () => {
    await start(null);
    expect(app.session.current()?.folder.path).toBe(join(home, 'documents/sample'));
    expect(app.session.current()?.folder.readOnly).toBeNull();
  });

  test('later, the newsroom of last time opens', async () => {
    await app.handlers['library.create'](newsroomAt(join(home, 'tide')));
    await app.session.close();
    app = composeAt(join(home, 'settings'));
    await start(null);
    expect(app.session.current()?.folder.config.title).toBe('The Tide Table');
  });

  test('the newsroom that was asked for opens rather than that of last time', async () => {
    await app.handlers['library.create'](newsroomAt(join(home, 'tide')));
    await app.handlers['library.create'](newsroomAt(join(home, 'ebb')));
    await start(join(home, 'tide'));
    expect(app.session.current()?.folder.path).toBe(join(home, 'tide'));
  });

  test('a newsroom that is gone is a notice, and the window opens without one', async () => {
    await start(join(home, 'nowhere'));
    expect(app.session.current()).toBeNull();
    const [notice] = notices.take();
    expect(notice?.level).toBe('error');
    expect(notice?.message).toContain(join(home, 'nowhere'));
    expect(notices.take()).toEqual([]);
  });

  test.each([
    [['galley', '.', '--newsroom=/news/tide'], '/news/tide'],
    [['galley', '--newsroom=/news/with space', '--inspect'], '/news/with space'],
    [['galley', '--newsroom='], null],
    [['galley', '/news/tide'], null],
  ])('%j asks for %s', (args, expected) => {
    expect(askedNewsroom(args)).toBe(expected);
  });
});
