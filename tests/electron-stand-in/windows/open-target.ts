import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Chromium } from '../chromium/start-chromium.ts';
import { log } from '../log.ts';

export interface PageTarget {
  readonly targetId: string;
  readonly session: CdpSession;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const expected: ((target: PageTarget) => void)[] = [];

/**
 * From now on each new page waits, before it loads anything, until we let it go. Pages that no BrowserWindow asked for
 * (a link opened with Ctrl, Chromium's own keys) are closed.
 */
export async function watchTargets({ connection, display }: Chromium): Promise<void> {
  const { root } = connection;
  root.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, openerId, url } }) => {
    const take = openerId === undefined ? expected.shift() : undefined;
    if (take === undefined) {
      log(`closed a window that no BrowserWindow opened${display ? '' : `: ${url}`}`);
      void root.trySend('Target.closeTarget', { targetId });
    } else {
      take({ targetId, session: connection.session(sessionId) });
    }
  });
  const filter = [{ type: 'page' }];
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter,
  });
}

/** Opens a window whose page will load `url` (Chromium's form of it) once `Runtime.runIfWaitingForDebugger` is sent. */
export function openTarget(chromium: Chromium, url: string, size: Size): Promise<PageTarget> {
  return new Promise((resolve, reject) => {
    expected.push(resolve);
    // Only a window that was asked for with --app has neither tabs nor an address bar.
    if (chromium.display) chromium.openAppWindow(url);
    else
      chromium.connection.root.send('Target.createTarget', { url, newWindow: true, ...size }).catch(reject);
  });
}
