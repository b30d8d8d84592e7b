import { randomUUID } from 'node:crypto';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** What an import is to go through. */
export interface ImportSource {
  readonly paths: readonly string[];
  /** How a path reads for whoever sees the report. */
  readonly shown: (text: string) => string;
  /** Removes what was written down for it. */
  readonly tidy: () => Promise<void>;
}

/** What a window was told that an import would do, until it is done or given up. */
interface PlannedImport extends ImportSource {
  /** Articles, with those that are known or would be refused. */
  readonly total: number;
  /** The open newsroom that was asked; another that was opened since has nothing to do with it. */
  readonly newsroom: object;
}

interface PlannedImports {
  /** Its id; what was planned before is given up. */
  readonly keep: (plan: PlannedImport) => Promise<string>;
  /** ExpectedError `plan-gone`. */
  readonly get: (id: string, newsroom: object) => PlannedImport;
  readonly forget: (id: string) => Promise<void>;
}

/** One at a time: a window shows one. */
export function createPlannedImports(): PlannedImports {
  let last: { readonly id: string; readonly plan: PlannedImport } | null = null;

  async function giveUp(): Promise<void> {
    const plan = last?.plan;
    last = null;
    await plan?.tidy();
  }

  return {
    keep: async (plan) => {
      await giveUp();
      const id = randomUUID();
      last = { id, plan };
      return id;
    },
    get: (id, newsroom) => {
      if (last?.id === id && last.plan.newsroom === newsroom) return last.plan;
      const message = phrase`Another import was begun since, or another newsroom opened. Choose the files once more.`;
      throw new ExpectedError('plan-gone', message);
    },
    forget: async (id) => {
      if (last?.id === id) await giveUp();
    },
  };
}
