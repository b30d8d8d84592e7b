import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../platform/file-errors.ts';

/** XML 1.0 forbids these, and exports hold them as they were pasted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * The text of an XML file piece by piece, in the encoding that its first bytes or its declaration name (XML 1.0, appendix
 * F), else UTF-8. ExpectedError `unreadable-file` or `wrong-encoding`.
 */
export async function* xmlChunks(path: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
      decoder ??= decoderFor(bytes as Uint8Array, path);
      yield decoder.decode(bytes as Uint8Array, { stream: true }).replace(forbidden, '');
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (error instanceof TypeError && decoder !== null) throw wrongEncoding(path, decoder.encoding);
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${explainReadError(error)}.`);
  }
}

/** A text of its own: as long as anything that was cut from a chunk is kept, V8 keeps the whole chunk for it. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}

function decoderFor(bytes: Uint8Array, path: string): InstanceType<typeof TextDecoder> {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named =
    /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true });
  } catch {
    throw wrongEncoding(path, named);
  }
}

function wrongEncoding(path: string, named: string): ExpectedError {
  const message = phrase`${basename(path)} holds bytes that are no text in ${named}, which it says it is. Save or export it as UTF-8.`;
  return new ExpectedError('wrong-encoding', message);
}
