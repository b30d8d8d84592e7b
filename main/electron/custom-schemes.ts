import type { CustomScheme } from 'electron';

/** Our schemes. Standard and secure, so that origins, relative addresses and policies hold as they do for https. */
export const customSchemes: CustomScheme[] = [
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  { scheme: 'media', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  { scheme: 'preview', privileges: { standard: true, secure: true, supportFetchAPI: true } },
];
