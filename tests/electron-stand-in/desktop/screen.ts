import { EventEmitter } from 'node:events';
import type { CdpSession } from '../chromium/cdp-session.ts';
import { refuseUnknown } from '../refuse-unknown.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a desktop without a display seems to have. */
let displays = [displayOf(1, { x: 0, y: 0, width: 1920, height: 1080 }, 1)];

/** The stand-in's own: from now on the displays that Chromium sees. */
export async function readDisplays(root: CdpSession): Promise<void> {
  const { screenInfos } = await root.send('Emulation.getScreenInfos');
  const found = screenInfos.map(({ id, availLeft, availTop, availWidth, availHeight, devicePixelRatio }) => {
    const area = { x: availLeft, y: availTop, width: availWidth, height: availHeight };
    return displayOf(Number(id), area, devicePixelRatio);
  });
  if (found.length > 0) displays = found;
}

export const screen = refuseUnknown(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay,
    getAllDisplays: () => displays,
    getDisplayNearestPoint: getPrimaryDisplay,
    getDisplayMatching: getPrimaryDisplay,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  }),
);

function getPrimaryDisplay() {
  const [first] = displays;
  if (first === undefined) throw new Error('there is no display');
  return first;
}

export function primaryWorkArea(): Area {
  return getPrimaryDisplay().workArea;
}

/** The bars of a desktop aren't known: the whole display passes for its work area. */
function displayOf(id: number, area: Area, scaleFactor: number) {
  const size = { width: area.width, height: area.height };
  const same = { bounds: area, workArea: area, size, workAreaSize: size };
  return { id, label: '', scaleFactor, rotation: 0, internal: false, ...same };
}
