import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse-unknown.ts';

/** A machine on mains power that never sleeps. */
export const powerMonitor = refuseUnknown(
  'powerMonitor',
  Object.assign(new EventEmitter(), {
    isOnBatteryPower: () => false,
    getSystemIdleTime: () => 0,
    getSystemIdleState: () => 'active',
  }),
);
