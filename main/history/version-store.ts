import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import {
  Version,
  type VersionContent,
  type VersionId,
  type VersionKind,
} from '#shared/history/version.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { type Clock, timeInName } from '../platform/clock.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import {
  addForeignLog,
  addVersion,
  autosaves,
  type FoundVersion,
  newestVersion,
  readVersions,
} from './version-folder.ts';
import { hashOfText, type LogEntry } from './version-log.ts';

/** Why a version is kept, and what a person says of it. */
export interface VersionNote {
  readonly kind: VersionKind;
  readonly note?: string;
}

/** The versions of a library's articles on disk. Knows nothing of what an article is at the moment. */
export interface VersionStore {
  /** Newest first, autosaves among them. */
  readonly list: (id: ArticleId) => Promise<VersionList>;
  /** The files are read at each call: whoever needs more than one version asks for `all`. ExpectedError `version-unknown`. */
  readonly get: (id: ArticleId, version: VersionId) => Promise<VersionContent>;
  /** As `list`, with what each holds; the files are read once. */
  readonly all: (id: ArticleId) => Promise<readonly KeptVersion[]>;
  /** The newest whose content is the one that is looked for, an autosave only where no other has it; `null` where none is. */
  readonly find: (id: ArticleId, isWanted: (content: ArticleContent) => boolean) => Promise<VersionId | null>;
  /**
   * Durable when it returns. `null`: the newest version has this content already, and saying so again would tell nothing.
   * ExpectedError `not-saved`.
   */
  readonly keep: (id: ArticleId, content: ArticleContent, about: VersionNote) => Promise<Version | null>;
  /** When this machine kept the newest one that isn't an autosave; `null` for none. */
  readonly newestAt: (id: ArticleId) => Promise<Instant | null>;
  /** Adds what another copy of the article had kept, in a log of its own; what is here already is passed over. */
  readonly takeIn: (id: ArticleId, copy: string, versions: readonly TakenVersion[]) => Promise<void>;
}

/** A version whose content is made of its text when it is asked for: whoever looks for one stops at the first that fits. */
interface KeptVersion {
  readonly version: Version;
  /** `null` where it can't be read as an article's. Not remembered: each call makes it anew. */
  readonly content: () => ArticleContent | null;
}

interface TakenVersion extends Pick<LogEntry, 'at' | 'kind' | 'by' | 'note'> {
  readonly content: ArticleContent;
}

export interface VersionList {
  readonly versions: readonly Version[];
  /** How many can't be read any more. */
  readonly damaged: number;
}

interface VersionStoreParts {
  readonly libraryPath: string;
  readonly clock: Clock;
  /** Who works here, as they call themselves. */
  readonly by: () => string;
  /** Why nothing is written here, another Galley that does, say: two that append to one log would spoil it. `keep` does nothing then. */
  readonly readOnly?: string | null;
}

/** One log for each machine; its name says nothing of the machine. */
const ownMachine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

export function createVersionStore({
  libraryPath,
  clock,
  by,
  readOnly = null,
}: VersionStoreParts): VersionStore {
  const queue = createTaskQueue();
  const folderOf = (id: ArticleId): string => inLibrary(libraryPath, libraryFiles.versions(id));

  async function list(id: ArticleId): Promise<VersionList> {
    const { versions, damaged } = await readVersions(folderOf(id));
    const understood = versions.flatMap((one) => versionOf(one) ?? []);
    return { versions: understood, damaged: damaged + versions.length - understood.length };
  }

  async function get(id: ArticleId, wanted: VersionId): Promise<VersionContent> {
    const { versions } = await readVersions(folderOf(id));
    const found = versions.find((one) => idOf(one) === wanted);
    const version = found && versionOf(found);
    const content = found && contentOf(found);
    if (version && content) return { version, content };
    throw new ExpectedError(
      'version-unknown',
      phrase`The article has no version ${wanted} that can be read: it was thinned out or is damaged. Choose another.`,
    );
  }

  async function all(id: ArticleId): Promise<readonly KeptVersion[]> {
    const { versions } = await readVersions(folderOf(id));
    return versions.flatMap((one) => {
      const version = versionOf(one);
      return version === null ? [] : { version, content: () => contentOf(one) };
    });
  }

  async function find(
    id: ArticleId,
    isWanted: (content: ArticleContent) => boolean,
  ): Promise<VersionId | null> {
    const { versions } = await readVersions(folderOf(id));
    const asked = versions.filter(({ kind }) => kind !== 'autosave');
    const byThemselves = versions.filter(({ kind }) => kind === 'autosave');
    const found = [...asked, ...byThemselves].find(({ text }) => {
      const content = ArticleContent.safeParse(JSON.parse(text)).data;
      return content !== undefined && isWanted(content);
    });
    return found === undefined ? null : (versionOf(found)?.id ?? null);
  }

  async function keep(
    id: ArticleId,
    content: ArticleContent,
    { kind, note = '' }: VersionNote,
  ): Promise<Version | null> {
    if (readOnly !== null) return null;
    const machine = kind === 'autosave' ? autosaves : ownMachine;
    const text = stableJson(ArticleContent.parse(content));
    const entry = { at: clock.now().toISOString(), kind, by: by().trim(), note, text };
    try {
      const newest = await newestVersion(folderOf(id), machine);
      if (newest !== null && isSaid(newest, { ...entry, hash: hashOfText(text) })) return null;
      return versionOf(await addVersion(folderOf(id), machine, entry));
    } catch (error) {
      throw savingFailed(libraryFiles.versions(id), error);
    }
  }

  async function takeIn(id: ArticleId, copy: string, taken: readonly TakenVersion[]): Promise<void> {
    const key = ({ at, kind }: Pick<LogEntry, 'at' | 'kind'>): string => `${at} ${kind}`;
    const known = new Set((await readVersions(folderOf(id))).versions.map(key));
    const entries = taken
      .filter((one) => !known.has(key(one)))
      .map(({ at, kind, by, note, content }) => {
        const text = stableJson(ArticleContent.parse(content));
        return { at: new Date(at).toISOString(), kind, by, note, text, hash: hashOfText(text) };
      });
    try {
      await addForeignLog(folderOf(id), copy, entries);
    } catch (error) {
      throw savingFailed(libraryFiles.versions(id), error);
    }
  }

  return {
    list,
    get,
    all,
    find,
    newestAt: async (id) => (await newestVersion(folderOf(id), ownMachine))?.at ?? null,
    takeIn: (id, copy, taken) => queue.run(() => takeIn(id, copy, taken)),
    keep: (id, content, about) => queue.run(() => keep(id, content, about)),
  };
}

/** The same content needs no second version, unless it says something new: a note, or that readers have it. */
function isSaid(newest: LogEntry, wanted: LogEntry): boolean {
  if (newest.hash !== wanted.hash) return false;
  if (wanted.note !== '' && wanted.note !== newest.note) return false;
  return wanted.kind !== 'published' || newest.kind === 'published';
}

function idOf({ machine, at }: FoundVersion): string {
  return `${machine}.${timeInName(at)}`;
}

/** In today's form. `null` where it isn't an article's. */
function contentOf({ text }: FoundVersion): ArticleContent | null {
  const content = ArticleContent.safeParse(JSON.parse(text)).data;
  return content === undefined ? null : { ...content, body: migrateBody(content.body).body };
}

/** `null` where its content isn't an article's. */
function versionOf(found: FoundVersion): Version | null {
  const { at, kind, by, note, text } = found;
  const { status } = JSON.parse(text) as { readonly status?: unknown };
  return Version.safeParse({ id: idOf(found), at, kind, by, note, status }).data ?? null;
}
