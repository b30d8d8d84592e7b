import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';

const appended = new Map<string, string>();

/** Switches are remembered; Chromium has started by the time an app could add some. */
export const commandLine = refuseUnknown('app.commandLine', {
  appendSwitch: (name: string, value = ''): void => void appended.set(name, value),
  appendArgument: (_argument: string): void => undefined,
  removeSwitch: (name: string): void => void appended.delete(name),
  hasSwitch: (name: string): boolean => appended.has(name) || runtime().commandLine.switches.has(name),
  getSwitchValue: (name: string): string =>
    appended.get(name) ?? runtime().commandLine.switches.get(name) ?? '',
});
