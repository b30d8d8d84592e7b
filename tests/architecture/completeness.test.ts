import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyNodes } from '#shared/body/nodes/index.ts';
import { channelNames, eventNames } from '#shared/ipc/channels.ts';
import { contract, events } from '#shared/ipc/contract.ts';
import { root } from './module-graph.ts';

describe('the contract between the processes', () => {
  test('has the channels and events that the preload offers, and each once', () => {
    expect(Object.keys(contract).toSorted()).toEqual(channelNames.toSorted());
    expect(Object.keys(events).toSorted()).toEqual(eventNames.toSorted());
    expect(new Set([...channelNames, ...eventNames]).size).toBe(channelNames.length + eventNames.length);
  });
});

describe('every body node', () => {
  const folders = readdirSync(join(root, 'shared/body/nodes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  /** Lexical's own nodes, which the editor uses as they are. */
  const ofLexical = ['linebreak', 'paragraph', 'tab', 'text'];

  test.each(folders)('%s has a schema and a renderer of HTML', (name) => {
    expect(existsSync(join(root, `shared/body/nodes/${name}/${name}.schema.ts`))).toBe(true);
    expect(existsSync(join(root, `shared/body/nodes/${name}/${name}.html.ts`))).toBe(true);
  });

  test.each(folders.filter((name) => !ofLexical.includes(name)))('%s has a place in the editor', (name) => {
    expect(existsSync(join(root, 'renderer/features/editor/nodes', name))).toBe(true);
  });

  test('is in a golden pair of JSON and HTML', () => {
    const folder = join(root, 'tests/fixtures/bodies');
    const bodies = globSync('**/*.json', { cwd: folder });
    const missingHtml = bodies.filter((file) => !existsSync(join(folder, file.replace(/json$/, 'html'))));
    expect(missingHtml).toEqual([]);
    const text = bodies.map((file) => readFileSync(join(folder, file), 'utf8')).join();
    const used = new Set([...text.matchAll(/"type":\s*"([^"]+)"/g)].map(([, type]) => type));
    expect(Object.keys(bodyNodes).filter((type) => !used.has(type))).toEqual([]);
  });
});
