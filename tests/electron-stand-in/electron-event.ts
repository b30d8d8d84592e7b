/** The first argument of Electron's events: what a listener may prevent. */
export interface ElectronEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function createEvent<Fields extends object>(fields: Fields): ElectronEvent & Fields;
export function createEvent(): ElectronEvent;
export function createEvent(fields: object = {}): ElectronEvent {
  let prevented = false;
  const event = {
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
  return Object.defineProperties(event, Object.getOwnPropertyDescriptors(fields));
}
