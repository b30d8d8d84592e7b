import { createStructuredCodec } from './structured-codec.ts';

export const nodeCodec = createStructuredCodec({
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => {
    const pooled = Buffer.from(text, 'base64');
    const own = new Uint8Array(pooled.length);
    own.set(pooled);
    return own;
  },
});
