/** One line on stderr, where a test's or a person's eye finds it. Never on stdout: that is the app's. */
export function log(message: string): void {
  process.stderr.write(`[electron-stand-in] ${message}\n`);
}
