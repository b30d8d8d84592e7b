import { extname, join } from 'node:path';

/**
 * The file of a thread's code. In the sources it lies beside the file that starts it; the build puts it beside the bundle,
 * under the same name.
 */
export function workerFile(name: string, { dirname, filename }: ImportMeta): string {
  return join(dirname, `${name}${extname(filename)}`);
}
