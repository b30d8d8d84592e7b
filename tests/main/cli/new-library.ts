import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { galley } from './run-galley.ts';

export const patient = { timeout: 120_000 };

export async function newLibrary(): Promise<string> {
  const path = join(await tempFolder(), 'library');
  const ran = await galley(
    'new',
    path,
    '--title',
    'The Tide',
    '--time-zone',
    'Europe/Lisbon',
    '--section',
    'City',
  );
  expect(ran).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
  return path;
}

export async function fileWith(name: string, text: string): Promise<string> {
  const path = join(await tempFolder(), name);
  await writeFile(path, text);
  return path;
}
