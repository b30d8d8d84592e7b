import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse-unknown.ts';
import {
  type PermissionCheck,
  type PermissionRequest,
  setPermissionCheck,
  setPermissionRequest,
} from './permissions.ts';
import { protocol } from './protocol.ts';
import { appWebRequest } from './web-request.ts';

export class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = appWebRequest;
  readonly availableSpellCheckerLanguages: readonly string[] = [];
  #spellChecker = true;

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    setPermissionRequest(handler);
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    setPermissionCheck(handler);
  }

  /** Devices can't be reached from a stand-in's page at all. */
  setDevicePermissionHandler(_handler: unknown): void {}

  setDisplayMediaRequestHandler(_handler: unknown): void {}

  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  setSpellCheckerLanguages(_languages: readonly string[]): void {}

  setSpellCheckerDictionaryDownloadURL(_url: string): void {}

  isPersistent(): boolean {
    return false;
  }

  async clearCache(): Promise<void> {}

  async clearStorageData(): Promise<void> {}
}

refuseUnknown('session', Session.prototype);
export const defaultSession: Session = new Session();

export const session = refuseUnknown('session', {
  defaultSession,
  fromPartition: (): never => {
    throw new Error("the stand-in doesn't implement session.fromPartition: it has the default session only");
  },
});
