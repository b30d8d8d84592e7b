import {
  type Crop,
  type CropArea,
  type CropRatio,
  type FocalPoint,
  largestArea,
  middle,
  NamedRatio,
  namedRatios,
} from '#shared/media/crop.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';

/** `whole`: nothing is cut away. */
export type RatioChoice = 'whole' | CropRatio;

/** What is being drawn: an area for each proportion that was touched, and the focal point. */
export interface CropState {
  readonly ratio: RatioChoice;
  readonly areas: Readonly<Partial<Record<CropRatio, CropArea>>>;
  readonly focalPoint: FocalPoint | null;
}

export function stateOfUse(crop: Crop | null, focalPoint: FocalPoint | null): CropState {
  return crop === null
    ? { ratio: 'whole', areas: {}, focalPoint }
    : { ratio: crop.ratio, areas: { [crop.ratio]: crop.area }, focalPoint };
}

export function stateOfItem({ details }: PictureItem): CropState {
  return { ratio: '16x9', areas: details.crops, focalPoint: details.focalPoint };
}

/** Width to height in pixels; `null`: any. */
export function ratioOf(choice: RatioChoice): number | null {
  return choice === 'whole' || choice === 'free' ? null : namedRatios[choice];
}

/** The area of the chosen proportions: as drawn, as the desk drew it for the item, or the largest around the focal point. */
export function areaOf(item: PictureItem, state: CropState, choice = state.ratio): CropArea | null {
  if (choice === 'whole') return null;
  const drawn = state.areas[choice];
  if (drawn !== undefined) return drawn;
  if (choice === 'free') return { x: 0.05, y: 0.05, width: 0.9, height: 0.9 };
  const ofItem = state.focalPoint === null ? item.details.crops[choice] : undefined;
  return (
    ofItem ?? largestArea(namedRatios[choice], item, state.focalPoint ?? item.details.focalPoint ?? middle)
  );
}

/** A free crop starts from what was to be seen before. */
export function withRatio(item: PictureItem, state: CropState, ratio: RatioChoice): CropState {
  const shown = areaOf(item, state);
  const startsFree = ratio === 'free' && state.areas.free === undefined && shown !== null;
  return { ...state, ratio, areas: startsFree ? { ...state.areas, free: shown } : state.areas };
}

export function withArea(state: CropState, area: CropArea): CropState {
  return state.ratio === 'whole' ? state : { ...state, areas: { ...state.areas, [state.ratio]: area } };
}

/** Back to the largest area around the focal point. */
export function withoutArea(state: CropState, ratio: CropRatio): CropState {
  const { [ratio]: _, ...areas } = state.areas;
  return { ...state, areas };
}

export function cropOf(item: PictureItem, state: CropState): Crop | null {
  const area = areaOf(item, state);
  return state.ratio === 'whole' || area === null ? null : { ratio: state.ratio, area };
}

/** The item's own crops: those that were drawn, and of named proportions only. */
export function cropsOf({ areas }: CropState): Partial<Record<NamedRatio, CropArea>> {
  return Object.fromEntries(
    NamedRatio.options.flatMap((ratio) => {
      const area = areas[ratio];
      return area === undefined ? [] : [[ratio, area]];
    }),
  );
}
