import type { Html } from '#shared/html/html.ts';

/** Stands for markup of Galley's own until the theme's has been checked. No template can write these signs. */
export const hole = '\ue000';
const holes = /\ue000(\d+)\ue001/g;
const kept = /[\ue000\ue001]/g;

export const holeFor = (index: number): string => `${hole}${index}\ue001`;

export const hasHoleSigns = (text: string): boolean => text.search(kept) !== -1;

export const withoutHoleSigns = (text: string): string => text.replace(kept, '\ufffd');

export function fillHoles(markup: string, partAt: (index: number) => Html | string | undefined): string {
  return markup.replace(holes, (_, index) => String(partAt(Number(index)) ?? ''));
}
