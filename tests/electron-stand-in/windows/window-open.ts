import { log } from '../log.ts';
import { toApp } from '../network/schemes.ts';
import type { FromPage } from '../page/messages.ts';

export type WindowOpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
}) => { readonly action: 'allow' | 'deny' };

/** Tells the app's handler of a new window that a page wanted. The page has been denied it already. */
export function reportWindowOpen(
  { url, name, features, disposition }: Extract<FromPage, { kind: 'window-open' }>,
  handler: WindowOpenHandler | null,
): void {
  const details = { url: toApp(url), frameName: name, features, disposition };
  const answer = handler?.(details) ?? { action: 'allow' };
  if (answer.action !== 'deny')
    log(`${details.url}: the app allows this new window, but the stand-in opens none`);
}
