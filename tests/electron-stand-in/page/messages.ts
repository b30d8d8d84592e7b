/** From the preload's world to main, over Chromium's binding. `args` and `value` are text of the structured codec. */
export type FromPage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'resized' }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'preload-error'; readonly message: string; readonly stack: string }
  | {
      readonly kind: 'window-open';
      readonly url: string;
      readonly name: string;
      readonly features: string;
      readonly disposition: string;
    }
  | { readonly kind: 'accelerator'; readonly keys: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string };

/** From main to the preload's world. */
export type ToPage =
  | { readonly kind: 'accelerators'; readonly list: readonly string[] }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string }
  | { readonly kind: 'result'; readonly id: number; readonly value: string }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
