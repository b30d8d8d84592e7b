import { refuseUnknown } from '../refuse-unknown.ts';

/** A Linux without a keyring: apps must not store secrets here. */
export const safeStorage = refuseUnknown('safeStorage', {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'basic_text',
});
