import { z } from 'zod';

export const FileFormat = z.enum(['mp4', 'webm', 'mp3', 'm4a', 'ogg', 'weba', 'wav', 'pdf']);
export type FileFormat = z.infer<typeof FileFormat>;

export const mediaKinds = ['picture', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** What such a file is, the ending of its name, and its MIME type. What is called .mov lies under `mp4`, whose form it has. */
export const fileFormats: Readonly<
  Record<
    FileFormat,
    { kind: Exclude<MediaKind, 'picture'>; name: string; extension: string; mimeType: string }
  >
> = {
  mp4: { kind: 'video', name: 'MP4', extension: 'mp4', mimeType: 'video/mp4' },
  webm: { kind: 'video', name: 'WebM', extension: 'webm', mimeType: 'video/webm' },
  mp3: { kind: 'audio', name: 'MP3', extension: 'mp3', mimeType: 'audio/mpeg' },
  m4a: { kind: 'audio', name: 'M4A', extension: 'm4a', mimeType: 'audio/mp4' },
  ogg: { kind: 'audio', name: 'Ogg', extension: 'ogg', mimeType: 'audio/ogg' },
  weba: { kind: 'audio', name: 'WebM', extension: 'weba', mimeType: 'audio/webm' },
  wav: { kind: 'audio', name: 'WAV', extension: 'wav', mimeType: 'audio/wav' },
  pdf: { kind: 'document', name: 'PDF', extension: 'pdf', mimeType: 'application/pdf' },
};
