import { Author } from '#shared/authors/author.schema.ts';
import type { CareProgress } from '#shared/backup/backup.schema.ts';
import { ThemeManifest } from '#shared/design/theme.schema.ts';
import { copiedFrom, isConflictCopy } from '#shared/library/conflict-copy.ts';
import { Snippet, Template } from '#shared/library/piece.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Receipt } from '#shared/publish/receipt.schema.ts';
import { AddressBook } from '#shared/site/address-book.ts';
import { type LibraryFile, listLibraryFiles } from '../backup/list-library-files.ts';
import { libraryFiles } from '../library-layout.ts';
import { singleDocuments } from '../second-versions.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { notReadable, ofFile } from './each-file.ts';
import { examineArticle } from './examine-article.ts';
import { type Examined, examineDocument, secondOne } from './examine-document.ts';
import { examineMediaFolder } from './examine-media.ts';
import { examineSettings } from './examine-settings.ts';
import { listStrayTemps } from './stray-temps.ts';

interface Examination {
  readonly files: number;
  readonly bytes: number;
  readonly diagnoses: readonly Diagnosis[];
}

export interface ExamineOptions {
  /** Nobody else is writing: every temporary file is one that a crash left. */
  readonly isAlone?: boolean;
  readonly onProgress?: (progress: CareProgress) => void;
  readonly signal?: AbortSignal;
}

/** In ms: no write takes that long. */
const surelyDead = 60_000;

/** Every file of a library against its schema and its checksum, one after the other. Nothing is touched. */
export async function examineLibrary(
  libraryPath: string,
  { isAlone = false, onProgress, signal }: ExamineOptions = {},
): Promise<Examination> {
  const unread: Diagnosis[] = [];
  const { files, leftOut } = await listLibraryFiles(libraryPath, (file, error) => {
    if (file === '') throw error;
    unread.push(notReadable(file, error));
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const diagnoses: Diagnosis[] = leftOut.map(({ path, reason }) =>
    diagnosis({
      code: 'not-a-file',
      file: path,
      level: 'note',
      message: phrase`${path} is in no backup: ${reason}.`,
    }),
  );
  diagnoses.push(...unread);
  diagnoses.push(
    ...(await examineSettings(
      libraryPath,
      files.map(({ path }) => path),
    )),
  );
  let done = 0;
  const progress = (bytes: number): void => {
    done += bytes;
    onProgress?.({ phase: 'checking', done: Math.min(done, total), total });
  };
  progress(0);
  diagnoses.push(...(await strayTemps(libraryPath, isAlone ? 0 : surelyDead)));
  for (const [folder, inFolder] of groupsOf(files)) {
    signal?.throwIfAborted();
    const names = inFolder.map(({ path }) => path.slice(folder.length + 1));
    if (/^media\/[0-9a-f]{2}$/.test(folder)) {
      diagnoses.push(...(await examineMediaFolder(libraryPath, folder, names, progress)));
      continue;
    }
    const article = /^articles\/([^/]+)$/.exec(folder)?.[1];
    diagnoses.push(
      ...(article === undefined
        ? await examineOthers(libraryPath, inFolder)
        : await examineArticle(libraryPath, article, names)),
    );
    progress(inFolder.reduce((sum, { bytes }) => sum + bytes, 0));
  }
  return { files: files.length, bytes: total, diagnoses };
}

/** An article's whole folder, a folder of media/, or one folder of the rest; each with its files. */
function groupsOf(files: readonly LibraryFile[]): ReadonlyMap<string, readonly LibraryFile[]> {
  const groups = new Map<string, LibraryFile[]>();
  for (const file of files) {
    const folder =
      /^articles\/[^/]+(?=\/)/.exec(file.path)?.[0] ?? file.path.split('/').slice(0, -1).join('/');
    const group = groups.get(folder);
    if (group === undefined) groups.set(folder, [file]);
    else group.push(file);
  }
  return groups;
}

async function examineOthers(
  libraryPath: string,
  files: readonly LibraryFile[],
): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const { path } of files)
    found.push(...(await ofFile(path, null, () => examineOther(libraryPath, path))));
  return found;
}

/** Files that Galley knows nothing of are their owner's. */
async function examineOther(libraryPath: string, file: string): Promise<readonly Diagnosis[]> {
  const named = (wanted: string | undefined) => (name: string) =>
    name === wanted ? null : phrase`it says that it is “${name}”`;
  // Looked at before all others (examine-settings.ts).
  if (file === libraryFiles.config) return [];
  if (file === libraryFiles.addresses)
    return (await examineDocument(libraryPath, file, { schema: AddressBook })).found;
  const [folder, name] = [
    file.split('/').slice(0, -1).join('/'),
    file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, ''),
  ];
  if (copiedFrom(file, singleDocuments.library) !== null) return [secondOne(file)];
  if (!file.endsWith('.json')) return [];
  if (folder === libraryFiles.authors) {
    const mismatch = ({ slug }: Author): string | null => named(name)(slug);
    return withoutSeconds(file, await examineDocument(libraryPath, file, { schema: Author, mismatch }));
  }
  if (folder === libraryFiles.receipts) {
    const mismatch = ({ id }: Receipt): string | null => named(name)(id);
    return (await examineDocument(libraryPath, file, { schema: Receipt, mismatch })).found;
  }
  if (folder === libraryFiles.snippets || folder === libraryFiles.templates) {
    const mismatch = ({ slug }: { readonly slug: string }): string | null => named(name)(slug);
    return folder === libraryFiles.snippets
      ? withoutSeconds(file, await examineDocument(libraryPath, file, { schema: Snippet, mismatch }))
      : withoutSeconds(file, await examineDocument(libraryPath, file, { schema: Template, mismatch }));
  }
  if (/^themes\/[^/]+\/theme\.json$/.test(file))
    return (await examineDocument(libraryPath, file, { schema: ThemeManifest })).found;
  return [];
}

/** A document that says to be another, and is named as a sync program names the second of two, isn't damaged. */
function withoutSeconds(
  file: string,
  { read, found }: Examined<{ readonly slug: string }>,
): readonly Diagnosis[] {
  const isSecond =
    read.state === 'read' && isConflictCopy(`${read.value.slug}.json`, file.split('/').at(-1) ?? '');
  return isSecond ? [secondOne(file)] : found;
}

async function strayTemps(libraryPath: string, minAge: number): Promise<readonly Diagnosis[]> {
  return (await listStrayTemps(libraryPath, minAge)).map((file) =>
    diagnosis({
      code: 'stray-file',
      file,
      level: 'note',
      message: phrase`${file} is the beginning of a file that a crash kept from being written; what it would have replaced is whole.`,
      mend: { words: phrase`take it away`, how: ({ remove }) => remove(file) },
    }),
  );
}
