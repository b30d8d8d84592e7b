import type { CustomScheme } from 'electron';

/** Our schemes. Standard and secure, so that origins, relative addresses and policies hold as they do for https. */
export const customSchemes: CustomScheme[] = [
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  { scheme: 'media', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  { scheme: 'preview', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  // The hidden window that pictures are made in (picture-window-codec.ts), an origin of its own.
  { scheme: 'pictures', privileges: { standard: true, secure: true, supportFetchAPI: true } },
];
