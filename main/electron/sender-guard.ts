/** Where the window lives. Everything else that can run in a frame (previews, above all) is a stranger. */
export const appOrigin = 'app://galley';

interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

/** What the guard reads of Electron's IpcMainInvokeEvent. */
export interface CallEvent {
  readonly sender: { readonly id: number };
  /** `null` once the frame has navigated away or was destroyed. */
  readonly senderFrame: Frame | null;
}

/** Scheme and host, since Node's URL calls the origin of any scheme of our own "null". */
export function originOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed === null ? null : `${parsed.protocol}//${parsed.host}`;
}

/** Why a call must not be answered, for the log; `null` when it came from the top frame of our own window. */
export function refuseSender(event: CallEvent, windowId: number | null): string | null {
  if (windowId === null || event.sender.id !== windowId) return 'not our window';
  const frame = event.senderFrame;
  if (frame === null) return 'its frame is gone';
  if (frame.parent !== null) return `a frame inside the window, at ${frame.url}`;
  if (originOf(frame.url) !== appOrigin) return `another origin, ${frame.url}`;
  return null;
}
