import { z } from 'zod';
import type { Logger } from '#main/platform/logger.ts';
import { type ChannelName, channelNames } from '#shared/ipc/channels.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { ExpectedError, type Failure, type Result } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type CallEvent, refuseSender } from './sender-guard.ts';

type AnyHandler = (input: unknown) => Promise<unknown>;

/** What is used of Electron's ipcMain. */
export interface CallReceiver {
  handle(name: string, listener: (event: CallEvent, ...values: unknown[]) => unknown): void;
}

interface CallRules {
  readonly handlers: Handlers<ChannelName>;
  /** The id of our window's web contents; `null` while there is none. */
  readonly windowId: () => number | null;
  readonly log: Logger;
}

/**
 * The one place where calls from the window are answered. Each goes through the same gates: who asks, is the input
 * what the contract says, the handler, is the output what the contract says. Whatever happens, the window gets a
 * `Result`. Throws at once when channels and handlers don't match one to one.
 */
export function registerHandlers(ipcMain: CallReceiver, rules: CallRules): void {
  refuseMismatch(Object.keys(rules.handlers));
  for (const name of channelNames) {
    ipcMain.handle(name, (event, ...values) => answer(name, event, values, rules));
  }
}

function refuseMismatch(handled: readonly string[]): void {
  const missing = channelNames.filter((name) => !handled.includes(name));
  const unknown = handled.filter((name) => !(channelNames as readonly string[]).includes(name));
  if (missing.length > 0) throw new Error(`these channels have no handler: ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`these handlers have no channel: ${unknown.join(', ')}`);
}

async function answer(
  name: ChannelName,
  event: CallEvent,
  values: readonly unknown[],
  { handlers, windowId, log }: CallRules,
): Promise<Result<unknown>> {
  const refusal = refuseSender(event, windowId());
  if (refusal !== null) {
    log.warn(`refused ${name}: ${refusal}`);
    return failed({ code: 'refused', message: phrase`This call was refused.` });
  }

  const { input, output } = contract[name];
  const parsedInput = input.safeParse(values[0]);
  if (!parsedInput.success || values.length > 1) {
    const reason = parsedInput.success ? phrase`more than one value` : z.prettifyError(parsedInput.error);
    const logId = log.error(`malformed input for ${name}`, reason);
    return failed({ code: 'invalid-input', message: phrase`Not understood: ${reason}`, logId });
  }

  try {
    // The table ties each name to its own types; TypeScript can't follow that through a variable name.
    const handler = handlers[name] as AnyHandler;
    const value: unknown = await handler(parsedInput.data);
    return { ok: true, value: output.parse(value) };
  } catch (error) {
    return failed(failureOf(name, error, log));
  }
}

/** What the window may know of an error. Everything about a bug is in the log, under the id that it names. */
export function failureOf(name: string, error: unknown, log: Logger): Failure {
  if (error instanceof ExpectedError) return { code: error.code, message: error.message };
  const logId = log.error(`${name} failed`, error);
  const message = phrase`Something went wrong inside Galley (${logId}). Nothing you typed is lost; the log has the details.`;
  return { code: 'internal', message, logId };
}

function failed(error: Failure): Result<never> {
  return { ok: false, error };
}
