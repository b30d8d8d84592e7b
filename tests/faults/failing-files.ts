import type * as Files from 'node:fs';
import type * as FilePromises from 'node:fs/promises';

/**
 * Stands between Galley and `node:fs/promises` and `node:fs` (a test gives them to vi.mock): the n-th call that changes anything on disk
 * fails as a broken, full or locked one would, or writes only a part. Counts every such call, so that a test can go
 * through them all.
 */
export interface Fault {
  /** Which of the calls, from 1. */
  readonly at: number;
  /** An error's code; `short`: half of what was to be written is, and no error. */
  readonly kind: 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'short';
  /** From that call on, not only that one. */
  readonly lasts: boolean;
}

let fault: Fault | null = null;
let calls = 0;

/** Runs work with a fault; `null`: only counts. Says how many calls there were. */
export async function withFault(wanted: Fault | null, work: () => Promise<unknown>): Promise<number> {
  fault = wanted;
  calls = 0;
  try {
    await work();
  } finally {
    fault = null;
  }
  return calls;
}

/** Throws, or says whether a write is to be short. */
function next(call: string): boolean {
  calls += 1;
  const strikes = fault !== null && (fault.lasts ? calls >= fault.at : calls === fault.at);
  if (!strikes || fault === null) return false;
  if (fault.kind === 'short') return call === 'write';
  throw Object.assign(new Error(`${fault.kind}: injected, ${call}`), { code: fault.kind });
}

export function failingFiles(real: typeof FilePromises): typeof FilePromises {
  const guarded =
    <Name extends 'rename' | 'rm' | 'mkdir' | 'writeFile'>(name: Name) =>
    async (...args: Parameters<(typeof FilePromises)[Name]>): Promise<never> => {
      next(name);
      return (real[name] as (...given: unknown[]) => Promise<never>)(...args);
    };
  const open: typeof FilePromises.open = async (path, flags, mode) => {
    const isWrite = flags !== undefined && flags !== 'r';
    if (isWrite) next('open');
    const handle = await real.open(path, flags, mode);
    return guardHandle(handle, isWrite);
  };
  const names = {
    rename: guarded('rename'),
    rm: guarded('rm'),
    mkdir: guarded('mkdir'),
    writeFile: guarded('writeFile'),
  };
  return { ...real, ...names, open } as typeof FilePromises;
}

/** What is renamed in the same breath as it was looked at. */
export function failingSyncFiles(real: typeof Files): typeof Files {
  const renameSync: typeof Files.renameSync = (from, to) => {
    next('rename');
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
}

function guardHandle(handle: FilePromises.FileHandle, isWrite: boolean): FilePromises.FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
      if (name === 'write' && isWrite) {
        return async (bytes: Uint8Array, offset: number, length: number) => {
          const isShort = next('write');
          return call(bytes, offset, isShort ? Math.ceil(length / 2) : length);
        };
      }
      if (name === 'sync' || name === 'datasync' || name === 'truncate') {
        return async (...args: unknown[]) => {
          next(name);
          return call(...args);
        };
      }
      return call;
    },
  });
}
