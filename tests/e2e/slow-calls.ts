import type { ElectronApplication } from '@playwright/test';

type Answer = (...values: readonly unknown[]) => unknown;

/**
 * Calls that main answers only once the returned function was called, as on a machine that is busy. `fail`: with an error, for which
 * the first of them is waited for.
 */
export async function holdCalls(
  app: ElectronApplication,
  names: readonly string[],
): Promise<(how?: 'fail') => Promise<void>> {
  await app.evaluate(({ ipcMain }, held) => {
    const { _invokeHandlers: answers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> };
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const called = Promise.withResolvers<void>();
    for (const name of held) {
      const answer = answers.get(name) as Answer;
      answers.set(name, async (...values) => {
        called.resolve();
        if (await promise) throw new Error('the disk is gone');
        return answer(...values);
      });
      void promise.then(() => answers.set(name, answer));
    }
    const letCallsGo = async (fails: boolean): Promise<void> => {
      if (fails) await called.promise;
      resolve(fails);
    };
    Object.assign(globalThis, { letCallsGo });
  }, names);
  return (how) =>
    app.evaluate(
      (_electron, isFailing) =>
        (globalThis as unknown as { letCallsGo: (fails: boolean) => Promise<void> }).letCallsGo(isFailing),
      how === 'fail',
    );
}
