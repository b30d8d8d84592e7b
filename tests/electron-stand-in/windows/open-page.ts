import { randomUUID } from 'node:crypto';
import { toApp } from '../network/schemes.ts';
import type { FromPage } from '../page/messages.ts';
import {
  bindingName,
  isolatedWorldSource,
  mainWorldSource,
  type PreloadScript,
  worldName,
} from '../page/page-scripts.ts';
import { runtime } from '../runtime.ts';
import { approveNavigation } from './navigation.ts';
import { openTarget, type PageTarget, type WindowShape } from './open-target.ts';
import { PageChannel, type Sender } from './page-channel.ts';
import { watchPage } from './page-events.ts';
import type { WebContents } from './web-contents.ts';

export interface PageParts {
  readonly preload: PreloadScript | null;
  readonly shape: WindowShape;
  readonly attached: (page: { readonly targetId: string; readonly channel: PageChannel }) => void;
  readonly loading: (loading: boolean) => void;
  readonly beforeLoad: (target: PageTarget) => Promise<void>;
  readonly receive: (message: FromPage, sender: Sender) => void;
}

/** Opens the window of a page; everything that a page needs is in place before its first address loads. */
export async function openPage(
  contents: WebContents,
  address: string,
  parts: PageParts,
): Promise<PageTarget> {
  const { chromium } = runtime();
  const target = await openTarget(chromium, address, parts.shape);
  const { session, targetId } = target;
  parts.attached({ targetId, channel: new PageChannel(session, targetId, parts.receive) });
  contents.frames.follow(session, targetId);
  approveNavigation(targetId, toApp(address));
  watchPage(contents, session, parts.loading);

  const secret = randomUUID();
  const isolated = isolatedWorldSource(secret, chromium.display, parts.preload);
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    // Chromium runs them in this order: the page's own world listens before the preload speaks.
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(secret) }),
    session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName }),
    parts.beforeLoad(target),
    session.send('Runtime.runIfWaitingForDebugger'),
  ]);
  return target;
}
