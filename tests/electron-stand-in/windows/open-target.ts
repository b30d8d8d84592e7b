import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Chromium } from '../chromium/start-chromium.ts';
import { log } from '../log.ts';

export interface PageTarget {
  readonly targetId: string;
  readonly session: CdpSession;
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

/** How a window opens. `hidden`: nobody is meant to see it. */
export interface WindowShape {
  readonly width: number;
  readonly height: number;
  readonly hidden: boolean;
}

/** Opens a window whose page will load `url` (Chromium's form of it) once `Runtime.runIfWaitingForDebugger` is sent. */
export function openTarget(chromium: Chromium, url: string, shape: WindowShape): Promise<PageTarget> {
  const { width, height, hidden } = shape;
  return new Promise((resolve, reject) => {
    expected.push(resolve);
    if (chromium.display && !hidden) {
      // Only a window that was asked for with --app has neither tabs nor an address bar.
      chromium.openAppWindow(url);
      return;
    }
    // Minimized, and outside the screen where no window manager knows what that is.
    const away = { windowState: 'minimized' as const, background: true, left: -5000, top: -5000 };
    const wanted = { url, newWindow: true, width, height, ...(chromium.display ? away : {}) };
    chromium.connection.root.send('Target.createTarget', wanted).catch(reject);
  });
}
