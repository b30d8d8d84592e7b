import { createContext, type ReactNode, useCallback, useState } from 'react';
import type { Crop, CropArea, FocalPoint, NamedRatio } from '#shared/media/crop.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { useProvided } from '../../../ui/use-provided.ts';
import { whenShown } from '../../../ui/when-shown.tsx';
import { type CropState, cropOf, cropsOf, stateOfItem, stateOfUse } from './crop-state.ts';

const CropDialog = whenShown(async () => (await import('./CropDialog.tsx')).CropDialog);

interface UseCrop {
  readonly crop: Crop | null;
  readonly focalPoint: FocalPoint | null;
}

interface ItemCrops {
  readonly crops: Partial<Record<NamedRatio, CropArea>>;
  readonly focalPoint: FocalPoint | null;
}

/** Asks how a picture is cut; `null` when the person changes their mind. */
interface CropPicture {
  readonly ofUse: (item: PictureItem, kind: 'figure' | 'hero', before: UseCrop) => Promise<UseCrop | null>;
  readonly ofItem: (item: PictureItem) => Promise<ItemCrops | null>;
}

const Context = createContext<CropPicture | null>(null);

export function useCropPicture(): CropPicture {
  return useProvided(Context, 'CropProvider');
}

interface Request {
  readonly item: PictureItem;
  readonly kind: 'figure' | 'hero' | 'item';
  readonly initial: CropState;
  readonly answer: (state: CropState | null) => void;
}

export function CropProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [request, setRequest] = useState<Request | null>(null);
  const ask = useCallback(
    (item: PictureItem, kind: Request['kind'], initial: CropState) =>
      new Promise<CropState | null>((resolve) => {
        const answer = (state: CropState | null): void => {
          setRequest(null);
          resolve(state);
        };
        setRequest({ item, kind, initial, answer });
      }),
    [],
  );
  const [value] = useState<CropPicture>(() => ({
    ofUse: async (item, kind, before) => {
      const state = await ask(item, kind, stateOfUse(before.crop, before.focalPoint));
      return state === null ? null : { crop: cropOf(item, state), focalPoint: state.focalPoint };
    },
    ofItem: async (item) => {
      const state = await ask(item, 'item', stateOfItem(item));
      return state === null ? null : { crops: cropsOf(state), focalPoint: state.focalPoint };
    },
  }));
  return (
    <Context value={value}>
      {children}
      {request !== null && (
        <CropDialog
          item={request.item}
          kind={request.kind}
          initial={request.initial}
          onAnswer={request.answer}
        />
      )}
    </Context>
  );
}
