import { registerHooks } from 'node:module';

const esmUrl = 'electron-stand-in:electron';
const commonJsUrl = new URL('./electron.cjs', import.meta.url).href;
const names = new Set(['electron', 'electron/main', 'electron/common']);

/** Lets `import` and `require` of 'electron' answer with this object, wherever they stand. */
export function answerElectron(electron: Readonly<Record<string, unknown>>): void {
  const key = Symbol.for('electron-stand-in');
  Reflect.set(globalThis, key, electron);
  const object = "globalThis[Symbol.for('electron-stand-in')]";
  const exports = Object.keys(electron).map((name) => `export const ${name} = electron.${name};`);
  const source = [`const electron = ${object};`, 'export default electron;', ...exports].join('\n');

  registerHooks({
    resolve(specifier, context, next) {
      if (!names.has(specifier)) return next(specifier, context);
      return { url: context.conditions.includes('require') ? commonJsUrl : esmUrl, shortCircuit: true };
    },
    load(url, context, next) {
      if (url === esmUrl) return { format: 'module', source, shortCircuit: true };
      if (url === commonJsUrl)
        return { format: 'commonjs', source: `module.exports = ${object};`, shortCircuit: true };
      return next(url, context);
    },
  });
}
