import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Everything that an export wrote, archives unpacked and JSON's signs read. */
export async function writtenIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const texts = names.map(async (name) => {
    if (/\.(?:html|md|txt|xml)$/.test(name)) return readFile(join(folder, name), 'utf8');
    if (name.endsWith('.json')) return JSON.stringify(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (!/\.(?:docx|epub)$/.test(name)) return '';
    const parts = Object.entries(unzipSync(await readFile(join(folder, name))));
    return parts.flatMap(([part, bytes]) => (/\.x?h?t?ml$/.test(part) ? [strFromU8(bytes)] : [])).join('\n');
  });
  return (await Promise.all(texts)).join('\n');
}
