import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { MediaItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { measureFile } from '../../platform/measure-file.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';
import { type Diagnosis, diagnosis, type Surgeon } from './diagnosis.ts';
import { ofFile } from './each-file.ts';
import { examineDocument, secondOne } from './examine-document.ts';

const originalName = /^([0-9a-f]{64})\.(?!json$)[a-z0-9]+$/;
const wordsName = /^([0-9a-f]{64})\.json$/;

/** What one folder of media/ holds: each file against the checksum that is its name, and its words against their schema. */
export async function examineMediaFolder(
  libraryPath: string,
  folder: string,
  names: readonly string[],
  onBytes: (bytes: number) => void,
): Promise<readonly Diagnosis[]> {
  const hashes = new Map<string, { readonly sha256: string; readonly bytes: number }>();
  const found: Diagnosis[] = [];
  for (const name of names.filter((one) => !wordsName.test(one))) {
    const file = `${folder}/${name}`;
    const unread = await ofFile(file, null, async () => {
      hashes.set(name, await measureFile(inLibrary(libraryPath, file), onBytes));
      return [];
    });
    found.push(...unread);
  }
  const known = new Set<string>();
  const isUnread = (file: string): boolean => {
    const name = file.slice(folder.length + 1);
    return names.includes(name) && !hashes.has(name);
  };
  for (const name of names) {
    if (copiedFrom(name, [`${name.slice(0, 64)}.json`]) !== null) found.push(secondOne(`${folder}/${name}`));
    const id = wordsName.exec(name)?.[1];
    if (id === undefined) continue;
    known.add(id);
    const file = `${folder}/${name}`;
    const mismatch = (value: MediaItem): string | null =>
      value.id === id ? null : phrase`it says that it is ${value.id}`;
    const ofWords = await ofFile(file, null, async () => {
      const examined = await examineDocument(libraryPath, file, { schema: MediaItem, mismatch });
      if (examined.read.state !== 'read') return examined.found;
      return [...examined.found, ...examineItem(folder, examined.read.value, hashes, isUnread)];
    });
    found.push(...ofWords);
  }
  for (const name of hashes.keys()) {
    const id = originalName.exec(name)?.[1];
    if (id === undefined || known.has(id)) continue;
    const message = phrase`${folder}/${name} is a file without its words (${id}.json): its import was cut short. Adding it again completes it.`;
    found.push(
      diagnosis({ code: 'picture-without-words', file: `${folder}/${name}`, level: 'note', message }),
    );
  }
  return found;
}

function examineItem(
  folder: string,
  item: MediaItem,
  hashes: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>,
  isUnread: (file: string) => boolean,
): readonly Diagnosis[] {
  const { id, format, bytes, fileName } = item;
  const original = isPicture(item) ? item.original : undefined;
  // The name is the checksum of what was given; of what was made of it only the length is known.
  const given = original === undefined ? libraryFiles.original(id, format) : libraryFiles.given(id, original);
  const found: Diagnosis[] = [];
  const own = hashes.get(given.slice(folder.length + 1));
  if (own?.sha256 !== id && !isUnread(given)) {
    const code = own === undefined ? 'missing-file' : 'damaged-picture';
    const what =
      own === undefined ? phrase`is missing` : phrase`is not what was added: its checksum is another`;
    const twin = [...hashes].find(([, { sha256 }]) => sha256 === id)?.[0];
    const mend = twin === undefined ? null : putBack(`${folder}/${twin}`, given);
    const message = phrase`The file ${given} (“${fileName}”) ${what}.${twin === undefined ? phrase` Add it again, and its words come back.` : ''}`;
    found.push(diagnosis({ code, file: given, level: 'damaged', message, ...(mend && { mend }) }));
  }
  if (original === undefined) return found;
  const made = libraryFiles.original(id, format);
  const shown = hashes.get(made.slice(folder.length + 1));
  if (shown?.bytes === bytes || isUnread(made)) return found;
  const what =
    shown === undefined ? phrase`is missing` : phrase`has ${shown.bytes} bytes instead of ${bytes}`;
  const message = phrase`The picture ${made}, which was made of ${given} (“${fileName}”), ${what}. Add “${fileName}” again.`;
  return [...found, diagnosis({ code: 'damaged-picture', file: made, level: 'damaged', message })];
}

function putBack(
  twin: string,
  place: string,
): { readonly words: string; readonly how: (surgeon: Surgeon) => Promise<void> } {
  return {
    words: phrase`put ${twin} in its place: its checksum shows that it is this file`,
    how: ({ putCopy }) => putCopy(place, twin),
  };
}
