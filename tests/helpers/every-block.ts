import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { Body } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { pdf, recordingPath } from './recordings.ts';

type Json = Record<string, unknown>;

/** A body of every kind of node, in which each text ends with a word of its own: `mark` names it by its place.. Its files are `media`. */
/** What a newsroom has for such a body. */
export interface EveryMedia {
  readonly picture: string;
  readonly video: string;
  readonly audio: string;
  readonly document: string;
}

export async function markedBody(media: EveryMedia, mark: (path: string) => string): Promise<Body> {
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
      ...('media' in node && { media: mediaOf(node, media) }),
      ...(node['type'] === 'embed' && { title: `${String(node['title'])} ${mark(own)}`, thumbnail: null }),
      ...(node['type'] === 'file' && { title: mark(own) }),
      ...(node['type'] === 'recording' && {
        ...Object.fromEntries(spoken.map((name) => [name, mark(`${own}/${name}`)])),
        poster: null,
      }),
      ...(node['type'] === 'figure' && { credit: mark(`${own}/credit`), crop: null }),
      ...(node['type'] === 'text' && { text: `${String(node['text'])} ${mark(own)} ` }),
      ...(Array.isArray(inner) && { children: inner.map((child: Json) => marked(child, own)) }),
    };
  };
  const kept = children.filter(isWhole).map((node) => marked(node, ''));
  return Body.parse({ ...bodies[0], root: { ...bodies[0].root, children: kept } });
}

const spoken = ['title', 'caption', 'credit', 'transcript'];

function mediaOf(node: Json, media: EveryMedia): string {
  if (node['type'] === 'file') return media.document;
  return node['type'] === 'recording' ? media[node['kind'] as 'video' | 'audio'] : media.picture;
}

/** Takes a recording of each kind and a document in, beside a picture that is there. */
export async function everyMedia({ media }: Newsroom, picture: string): Promise<EveryMedia> {
  const take = async (name: string): Promise<string> =>
    (await media.take(name, { path: recordingPath(name) })).item?.id ?? '';
  const document = (await media.take('minutes.pdf', { bytes: pdf() })).item?.id ?? '';
  return { picture, video: await take('clip.mp4'), audio: await take('sound.mp3'), document };
}
