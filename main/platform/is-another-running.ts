import { fileErrorCode } from './file-errors.ts';

/** Whether another program with this number runs on this computer; of one that may not be asked about, that it does. */
export function isAnotherRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return fileErrorCode(error) !== 'ESRCH';
  }
}
