export interface ChromiumOptions {
  readonly profile: string;
  /** Without one Chromium runs headless. */
  readonly display: boolean;
  /** For Playwright; `null` opens no port. */
  readonly debuggingPort: string | null;
  readonly sandbox: boolean;
}

const disabledFeatures = [
  // Pages live at http://<host>.<scheme>.localhost (network/schemes.ts) and must stay there.
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // One process for a page and its frames: half the start-up time; origins stay apart all the same.
  'IsolateOrigins',
  'site-per-process',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PaintHolding',
  'Translate',
];

/** Nothing may leave the machine, nothing may be asked or announced, and no window opens before the app wants one. */
export function chromiumSwitches({ profile, display, debuggingPort, sandbox }: ChromiumOptions): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(debuggingPort === null ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    '--no-startup-window',
    ...(display ? [] : ['--headless', '--disable-gpu', '--hide-scrollbars']),
    ...unsandboxed(sandbox),
    // A proxy that isn't there. The rules are stronger, as they stop questions to name servers too, but a window on a
    // desktop would warn of them.
    '--proxy-server=http://127.0.0.1:9',
    ...(display ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
    '--dns-prefetch-disable',
    '--disable-site-isolation-trials',
    `--disable-features=${disabledFeatures.join(',')}`,
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-field-trial-config',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--force-color-profile=srgb',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-service-autorun',
    '--password-store=basic',
  ];
}

/** The bar that warns of --no-sandbox would stand in the app's window; --test-type takes it away. */
export function unsandboxed(sandbox: boolean): string[] {
  return sandbox ? [] : ['--no-sandbox', '--test-type'];
}
