import type { Chromium } from './chromium/start-chromium.ts';
import type { CommandLine } from './command-line.ts';

/** What the modules of the stand-in share about this run. */
export interface Runtime {
  readonly commandLine: CommandLine;
  readonly chromium: Chromium;
  readonly appFolder: string;
  /** package.json's `productName` or `name`. */
  readonly appName: string;
  readonly appVersion: string;
}

let current: Runtime | null = null;

export function setRuntime(runtime: Runtime): void {
  current = runtime;
}

export function runtime(): Runtime {
  if (current === null) throw new Error('the stand-in has not started yet');
  return current;
}
