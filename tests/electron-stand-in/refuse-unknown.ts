// What promises, JSON, inspectors and Node's own EventEmitter look for on any object.
const asked = new Set(['then', 'toJSON', 'inspect', 'domain', 'constructor', 'nodeType', '$$typeof']);

/**
 * Makes reading a name that the object and its prototypes don't have an error that names it, instead of `undefined`.
 * The check sits at the end of the prototype chain, so what is there is found as always.
 */
export function refuseUnknown<Target extends object>(name: string, target: Target): Target {
  const parent = Object.create(Object.getPrototypeOf(target));
  const end = new Proxy(parent, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || asked.has(key))
        return Reflect.get(object, key, receiver);
      throw new Error(`the stand-in doesn't implement electron's ${name}.${key}`);
    },
  });
  return Object.setPrototypeOf(target, end);
}

/** Stands for a whole module of Electron: may be imported, throws when it is used. */
export function unimplemented(name: string): unknown {
  // A function of the old kind, for only such can be tried with `new`.
  function refuse(): never {
    throw new Error(`the stand-in doesn't implement electron.${name}`);
  }
  return new Proxy(refuse, {
    get(target, key, receiver) {
      return typeof key === 'symbol' || asked.has(key) || key === 'prototype'
        ? Reflect.get(target, key, receiver)
        : refuse();
    },
    apply: refuse,
    construct: refuse,
  });
}
