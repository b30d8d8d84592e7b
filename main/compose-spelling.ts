import type { Logger } from './platform/logger.ts';
import { workerFile } from './platform/worker-file.ts';
import { systemFolders } from './spelling/find-dictionaries.ts';
import { createSpellingService, type SpellingService } from './spelling/spelling-service.ts';

/** What looks words up, for the window and the command line alike. `dataFolder`: where dictionaries that are added are kept. */
export function composeSpelling(dataFolder: string, log: Logger): SpellingService {
  return createSpellingService({
    dataFolder,
    systemFolders: systemFolders[process.platform] ?? [],
    thread: workerFile('spelling-worker', import.meta),
    log,
  });
}
