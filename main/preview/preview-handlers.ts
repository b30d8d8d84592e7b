import type { Handlers } from '#shared/ipc/handlers.ts';
import type { PreviewService } from './preview-service.ts';

interface PreviewContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly preview: PreviewService };
}

export function previewHandlers({ newsroom }: PreviewContext): Handlers<'preview.open'> {
  return { 'preview.open': ({ id }) => newsroom().preview.open(id) };
}
