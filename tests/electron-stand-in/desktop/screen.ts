import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse-unknown.ts';

/** One display of a common size, whatever the desktop really has: apps only check that saved bounds are on it. */
export const workArea = { x: 0, y: 0, width: 1920, height: 1080 };

const display = {
  id: 1,
  label: 'stand-in',
  bounds: workArea,
  workArea,
  size: { width: workArea.width, height: workArea.height },
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
};

export const screen = refuseUnknown(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayNearestPoint: () => display,
    getDisplayMatching: () => display,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  }),
);
