import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { createBuilder } from 'vite';
import { root } from './source-files.ts';

/** The preload as `vite build` makes it, without writing it. */
export async function buildPreload(): Promise<string> {
  const builder = await createBuilder({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  const environment = builder.environments['preload'];
  if (environment === undefined) throw new Error('vite.config.ts has no environment "preload"');
  const built = await builder.build(environment);
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [only, ...more] = outputs;
  if (only?.type !== 'chunk' || more.length > 0) throw new Error('the preload must be one file');
  return only.code;
}

export interface RunPreload {
  /** What the page gets, by the name that it gets it under. */
  readonly exposed: Readonly<Record<string, unknown>>;
  /** Modules that were required. */
  readonly required: readonly string[];
  readonly ipc: {
    readonly invoked: (readonly unknown[])[];
    readonly listeners: Map<string, ((...values: unknown[]) => void)[]>;
  };
}

/** Runs a preload as a sandboxed one is: with `require` for electron, and nothing else of Node. */
export function runPreload(code: string): RunPreload {
  const exposed: Record<string, unknown> = {};
  const required: string[] = [];
  const invoked: (readonly unknown[])[] = [];
  const listeners = new Map<string, ((...values: unknown[]) => void)[]>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => {
        exposed[name] = value;
      },
    },
    ipcRenderer: {
      invoke: async (...values: unknown[]) => {
        invoked.push(values);
        return { ok: true, value: null };
      },
      on: (name: string, listener: (...values: unknown[]) => void) => {
        listeners.set(name, [...(listeners.get(name) ?? []), listener]);
      },
      removeListener: (name: string, listener: (...values: unknown[]) => void) => {
        listeners.set(
          name,
          (listeners.get(name) ?? []).filter((known) => known !== listener),
        );
      },
    },
  };
  const webUtils = {
    getPathForFile: (file: unknown) => {
      if (!(file instanceof File)) throw new TypeError('not a File');
      return `/dropped/${file.name}`;
    },
  };
  const require = (name: string): unknown => {
    required.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload can't require ${name}`);
    return { ...electron, webUtils };
  };
  runInContext(code, createContext({ require, exports: {}, module: { exports: {} } }));
  return { exposed, required, ipc: { invoked, listeners } };
}
