const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
};

export interface LoadError extends Error {
  readonly code: string;
  readonly errno: number;
  readonly url: string;
}

/** What loadURL rejects with. `errorText` is Chromium's, such as "net::ERR_FAILED". */
export function loadError(errorText: string, url: string): LoadError {
  const code = errorText.replace(/^net::/, '');
  const errno = numbers[code] ?? -2;
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}
