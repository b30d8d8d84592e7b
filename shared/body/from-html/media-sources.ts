import { documentIn } from './document-source.ts';
import { isPicture, pictureAddresses } from './picture-source.ts';
import { recordingIn } from './recording-source.ts';
import type { TreeElement } from './tree.ts';

/** Something of a source that a library may take in: how the converter asks for it, and where it is offered, best first. */
export interface NamedMedia {
  readonly source: string;
  readonly addresses: readonly string[];
}

export interface NamedFile extends NamedMedia {
  /** `track`: a text of what is said in a recording. */
  readonly kind: 'recording' | 'document' | 'track';
}

/** The pictures of a source, those that stand before a film among them. */
export function picturesNamed(elements: Iterable<TreeElement>): readonly NamedMedia[] {
  return [...elements].flatMap((element) => {
    if (isPicture(element)) {
      const addresses = pictureAddresses(element);
      const source = addresses.at(-1);
      return source === undefined ? [] : [{ source, addresses }];
    }
    const poster = element.tagName === 'video' ? (recordingIn(element)?.poster ?? '') : '';
    return poster === '' ? [] : [{ source: poster, addresses: [poster] }];
  });
}

/** Its recordings and documents, each once, with the files of what is said in them. */
export function filesNamed(elements: Iterable<TreeElement>): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  const add = (file: NamedFile): void => {
    if (!found.has(file.source)) found.set(file.source, file);
  };
  for (const element of elements) {
    const recording = recordingIn(element);
    if (recording !== null) {
      const { addresses, tracks } = recording;
      add({ kind: 'recording', source: addresses[0], addresses });
      for (const track of tracks) add({ kind: 'track', source: track, addresses: [track] });
      continue;
    }
    const document = documentIn(element);
    if (document !== null) add({ kind: 'document', source: document.address, addresses: [document.address] });
  }
  return [...found.values()];
}
