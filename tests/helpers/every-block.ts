import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Body } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';

type Json = Record<string, unknown>;

/** A body of every kind of node, in which each text ends with a word of its own: `mark` names it by its place. Its pictures are `media`. */
export async function markedBody(media: string, mark: (path: string) => string): Promise<Body> {
  const folder = 'tests/fixtures/bodies';
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const bodies = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
  const children = bodies.flatMap(
    ({ root }: { readonly root: { readonly children: readonly Json[] } }) => root.children,
  );
  const isWhole = (node: Json): boolean =>
    readBody(Body.parse({ ...bodies[0], root: { ...bodies[0].root, children: [node] } })).problems.length ===
    0;
  const marked = (node: Json, path: string): Json => {
    const own = `${path}/${String(node['type'])}`;
    const inner = node['children'];
    return {
      ...node,
      ...('media' in node && { media }),
      ...(node['type'] === 'embed' && { title: `${String(node['title'])} ${mark(own)}`, thumbnail: null }),
      ...(node['type'] === 'figure' && { credit: mark(`${own}/credit`), crop: null }),
      ...(node['type'] === 'text' && { text: `${String(node['text'])} ${mark(own)} ` }),
      ...(Array.isArray(inner) && { children: inner.map((child: Json) => marked(child, own)) }),
    };
  };
  const kept = children.filter(isWhole).map((node) => marked(node, ''));
  return Body.parse({ ...bodies[0], root: { ...bodies[0].root, children: kept } });
}
