import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { isAllowedNavigation } from '#main/electron/navigation-guard.ts';
import { externalAddress, openExternal } from '#main/electron/open-external.ts';
import { guardPermissions, isGranted } from '#main/electron/permissions.ts';
import { contentSecurityPolicy, type Policy } from '#main/electron/response-headers.ts';
import { refuseSender } from '#main/electron/sender-guard.ts';
import { mainWindowOptions } from '#main/electron/window-options.ts';
import { emitPreventable, guardedContents } from './guarded-contents.ts';
import { findCode, rendererMarkup, root, shippedCode } from './source-files.ts';

/**
 * Electron's security checklist (electron/electron, docs/tutorial/security.md), one test for each of its items, in its
 * order. Item 20 is in exposed-api.test.ts; every-response.test.ts adds all answers of the protocol handlers to 7 and 18.
 */

const options = mainWindowOptions({ preload: '/app/preload.cjs', title: 'Galley' }, null, []);
const preferences = options.webPreferences ?? {};
const policyOf = (name: Policy) => contentSecurityPolicy(name);

describe("Electron's checklist", () => {
  test('1: only secure content is loaded', () => {
    for (const name of ['window', 'preview', 'media', 'pictures'] as const) {
      expect(policyOf(name)).not.toMatch(/https?:|ws:|\*/);
    }
    expect(findCode(/\b(?:src|href)=["']?http:/g, rendererMarkup)).toEqual([]);
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the code that is looked for.
    expect(findCode(/\.load(?:URL|File)\([^)]*\)/g, shippedCode)).toEqual([
      'main/electron/main-window.ts: .loadURL(`${appOrigin}/?language=${parts.language}`)',
      'main/electron/picture-window.ts: .loadURL(address)',
    ]);
    expect(findCode(/\.load\(`[^`]*`\)/g, shippedCode)).toEqual([
      'main/electron/picture-window-codec.ts: .load(`pictures://codec/?${id}`)',
    ]);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
  });

  test('2: pages have no Node', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3: contexts are isolated', () => {
    expect(preferences.contextIsolation).toBe(true);
  });

  test('4: processes are sandboxed', () => {
    expect(preferences.sandbox).toBe(true);
    expect(findCode(/['"]?no-sandbox['"]?|sandbox: false/g, shippedCode)).toEqual([]);
  });

  describe('5: permissions are refused', () => {
    const window = 'app://galley/index.html';

    test.each([
      ['clipboard-sanitized-write', window, true, true],
      ['clipboard-sanitized-write', window, false, false],
      ['clipboard-sanitized-write', 'preview://01jd/', false, false],
      ['clipboard-sanitized-write', 'https://galley/', true, false],
      ['clipboard-sanitized-write', '', true, false],
      ['clipboard-read', window, true, false],
      ['media', window, true, false],
      ['geolocation', window, true, false],
      ['notifications', window, true, false],
      ['openExternal', window, true, false],
      ['fileSystem', window, true, false],
      ['fullscreen', window, true, false],
      ['window-management', window, true, false],
    ])('%s to %s (main frame: %s): %s', (permission, url, isMainFrame, expected) => {
      expect(isGranted(permission, url, isMainFrame, false)).toBe(expected);
    });

    test('but for the way to the server of development, in development', () => {
      const ask = (permission: string, isDevelopment: boolean) =>
        isGranted(permission, window, true, isDevelopment);
      expect([ask('loopback-network', true), ask('loopback-network', false), ask('media', true)]).toEqual([
        true,
        false,
        false,
      ]);
    });

    test('by all three handlers of the session', () => {
      type Any = (...values: unknown[]) => unknown;
      const handlers: Record<string, Any> = {};
      const keep = (name: string) => (handler: unknown) => {
        handlers[name] = handler as Any;
      };
      guardPermissions(
        {
          setPermissionRequestHandler: keep('request'),
          setPermissionCheckHandler: keep('check'),
          setDevicePermissionHandler: keep('device'),
        },
        false,
      );
      const details = { requestingUrl: window, isMainFrame: true };
      const answers: unknown[] = [];
      handlers['request']?.(null, 'media', (granted: boolean) => answers.push(granted), details);
      answers.push(handlers['check']?.(null, 'media', window, details));
      answers.push(handlers['device']?.({ deviceType: 'usb' }));
      expect(answers).toEqual([false, false, false]);
    });
  });

  test('6: web security stays on', () => {
    expect(preferences.webSecurity).toBe(true);
    expect(findCode(/disable-web-security|bypassCSP|webSecurity: false/g, shippedCode)).toEqual([]);
  });

  test('7: the policy lets no script in but our own files', () => {
    const directives = new Map(
      policyOf('window')
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('style-src-attr')).toBe("'unsafe-inline'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('frame-src')).toBe('preview:');
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect([name, directives.get(name)]).toEqual([name, "'none'"]);
    }
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    for (const name of ['window', 'preview', 'media', 'pictures'] as const) {
      expect(policyOf(name)).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
    }
    expect(findCode(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+="|javascript:/g, rendererMarkup)).toEqual([]);
  });

  test('8: insecure content is not allowed to run', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false);
  });

  test('9: no experimental features', () => {
    expect(preferences.experimentalFeatures).toBe(false);
    expect(findCode(/appendSwitch|appendArgument/g, shippedCode)).toEqual([]);
  });

  test('10: no Blink features are switched on', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect(findCode(/enableBlinkFeatures/g, shippedCode)).toEqual([]);
  });

  test('11: no webview may open popups, for there are none', () => {
    expect(preferences.webviewTag).toBe(false);
    expect(findCode(/<webview|allowpopups/g, [...shippedCode, ...rendererMarkup])).toEqual([]);
  });

  test('12: a webview that is attached all the same is refused', () => {
    const { contents } = guardedContents();
    expect(emitPreventable(contents, 'will-attach-webview', {})).toBe('refused');
  });

  describe('13: navigation is limited', () => {
    const cases = [
      ['app://galley/', true, true],
      ['app://galley/picture-codec.html', true, true],
      ['app://elsewhere/', true, false],
      ['app://galley.example/', true, false],
      ['https://example.org/', true, false],
      ['preview://01jd/', true, false],
      ['file:///etc/passwd', true, false],
      ['javascript:alert(1)', true, false],
      ['data:text/html,x', true, false],
      ['not an address', true, false],
      ['preview://01jd/harbour/', false, true],
      ['app://galley/', false, false],
      ['media://library/x', false, false],
      ['https://example.org/', false, false],
      ['about:blank', false, false],
    ] as const;

    test.each(cases)('%s (main frame: %s): %s', (url, isMainFrame, allowed) => {
      expect(isAllowedNavigation(url, isMainFrame)).toBe(allowed);
    });

    test.each(['will-frame-navigate', 'will-redirect'])('by %s of every web contents', (name) => {
      const { contents } = guardedContents();
      for (const [url, isMainFrame, allowed] of cases) {
        expect([url, emitPreventable(contents, name, { url, isMainFrame })]).toEqual([
          url,
          allowed ? 'allowed' : 'refused',
        ]);
      }
    });
  });

  test.each(['https://example.org/', 'app://galley/', 'about:blank', 'preview://01jd/'])(
    '14: no window opens for %s',
    (url) => {
      expect(guardedContents().openWindow()?.({ url })).toEqual({ action: 'deny' });
    },
  );

  describe('15: only https and mailto addresses are handed to the system', () => {
    test.each([
      ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
      ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
      ['  https://example.org/ ', 'https://example.org/'],
      ['mailto:desk@example.org', 'mailto:desk@example.org'],
      ['https://example.org/" & calc.exe', 'https://example.org/%22%20&%20calc.exe'],
      ['http://example.org/', null],
      ['https://user:pass@example.org/', null],
      ['file:///etc/passwd', null],
      ['\\\\server\\share', null],
      ['javascript:alert(1)', null],
      ['data:text/html,x', null],
      ['ms-msdt:/id', null],
      ['smb://server/share', null],
      ['vbscript:x', null],
      ['/usr/bin/calc', null],
      ['-a Calculator', null],
      ['', null],
    ])('%j → %j', async (written, expected) => {
      expect(externalAddress(written)).toBe(expected);
      const opened: string[] = [];
      const opening = openExternal(written, async (url) => void opened.push(url));
      if (expected === null) await expect(opening).rejects.toMatchObject({ code: 'address-refused' });
      else await opening;
      expect(opened).toEqual(expected === null ? [] : [expected]);
    });

    test('and by this one function alone', () => {
      expect(findCode(/shell\.\w+/g, shippedCode)).toEqual(
        expect.arrayContaining(['main/boot.ts: shell.openExternal']),
      );
      expect(
        findCode(/shell\.(?:openExternal|openPath)/g, shippedCode).filter(
          (use) => !use.startsWith('main/boot.ts'),
        ),
      ).toEqual([]);
    });
  });

  test('16: Electron is current and its version exact', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const version = devDependencies['electron'] ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(45);
  });

  test.each([
    ['our window', { sender: 7, url: 'app://galley/', parent: null }, null],
    ['our window, with a query', { sender: 7, url: 'app://galley/index.html?x#y', parent: null }, null],
    ['another window', { sender: 8, url: 'app://galley/', parent: null }, 'not our window'],
    [
      'a preview inside the window',
      { sender: 7, url: 'preview://01jd/', parent: 'app://galley/' },
      'a frame inside',
    ],
    [
      'our own page inside the window',
      { sender: 7, url: 'app://galley/', parent: 'app://galley/' },
      'a frame inside',
    ],
    ['another host', { sender: 7, url: 'app://elsewhere/', parent: null }, 'another origin'],
    ['a web page', { sender: 7, url: 'https://galley/', parent: null }, 'another origin'],
    ['an empty page', { sender: 7, url: 'about:blank', parent: null }, 'another origin'],
    ['a page without address', { sender: 7, url: '', parent: null }, 'another origin'],
    ['a frame that is gone', { sender: 7, url: null, parent: null }, 'its frame is gone'],
  ])('17: the sender is checked: %s', (_name, { sender, url, parent }, expected) => {
    const parentFrame = parent === null ? null : { url: parent, parent: null };
    const event = { sender: { id: sender }, senderFrame: url === null ? null : { url, parent: parentFrame } };
    const refusal = refuseSender(event, 7);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(expected);
    expect(refuseSender(event, null)).toBe('not our window');
  });

  test('18: nothing uses file://', () => {
    expect(findCode(/file:\/\/|\.loadFile\(|interceptFileProtocol/g, shippedCode)).toEqual([]);
    expect(findCode(/file:\/\//g, rendererMarkup)).toEqual([]);
  });

  test('19: fuses are set, all of them', () => {
    const config = parseYaml(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(config['electronFuses']).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

test('spelling is checked only where the system does it by itself: no dictionary is fetched', () => {
  expect(preferences.spellcheck).toBe(process.platform === 'darwin');
  expect(findCode(/setSpellChecker\w+|spellcheck: true/g, shippedCode)).toEqual([]);
});
