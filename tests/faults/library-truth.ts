import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stableJson } from '#shared/compare/stable-json.ts';

/** What a library's files say, by their names, without what each run names or dates anew. */
export type Truth = ReadonlyMap<string, string>;

const random = [
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, 'TIME'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UUID'],
  [/(set-aside\/)[^/]+/g, '$1TIME'],
] as const;

/** All but the caches, and the versions and receipts, which only ever grow in number. */
export async function truthOf(library: string): Promise<Truth> {
  const entries = await readdir(library, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(library.length + 1))
    .filter((file) => !/^\.galley\/|\/versions\/|^publish\//.test(file));
  const truth = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(join(library, file));
    const content = file.endsWith('.json')
      ? stableJson(JSON.parse(bytes.toString()))
      : bytes.toString('base64');
    truth.set(general(file), general(content));
  }
  return truth;
}

function general(text: string): string {
  return random.reduce((all, [pattern, word]) => all.replaceAll(pattern, word), text);
}

/** What is neither as it was nor as it is to be; `isDone`: what isn't as it is to be. */
export function strange(found: Truth, before: Truth, after: Truth, isDone: boolean): readonly string[] {
  const allowed = isDone ? [after] : [before, after];
  const wrong = [...found].filter(([file, content]) => allowed.every((truth) => truth.get(file) !== content));
  const lost = [...after.keys()].filter((file) => !found.has(file) && (isDone || before.has(file)));
  return [
    ...wrong.map(([file, content]) => `${file}: ${content.slice(0, 2000)}`),
    ...lost.map((file) => `${file} is gone`),
  ];
}
