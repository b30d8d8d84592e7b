import { expect, test } from 'vitest';
import { findCode, shippedCode } from './source-files.ts';

/** Files that may ask another program for something, each with its reason. */
const reasons: Readonly<Record<string, string>> = {
  'main/electron/dev-server.ts': 'asks Vite on this machine, in development only',
  'main/import/network/fetch-file.ts':
    'gets the pictures and pages that an import names, once somebody has said that it may',
  'main/import/network/public-address.ts': 'knows which addresses are public, and asks nobody',
  'renderer/picture-codec/run-job.ts':
    "asks pictures:// for its job, which the app's own protocol handler answers",
};

const requests =
  /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bnew EventSource\b|\bsendBeacon\b|\bnew WebTransport\b|\bRTCPeerConnection\b|\bnet\.(?:fetch|request|connect)\b|'node:(?:http|https|http2|net|tls|dgram|dns)(?:\/\w+)?'|\bautoUpdater\b|\bcrashReporter\b/g;

test('the app makes no requests of its own accord', () => {
  const unexplained = findCode(requests, shippedCode).filter(
    (use) => !((use.split(': ')[0] ?? '') in reasons),
  );
  expect(unexplained).toEqual([]);
});

test('no dependency that phones home is in the program', () => {
  const imports = findCode(
    /from '(?:axios|got|node-fetch|undici|ky|electron-updater|@sentry\/[^']+)'/g,
    shippedCode,
  );
  expect(imports).toEqual([]);
});
