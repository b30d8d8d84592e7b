import { z } from 'zod';

/** Where something lies that was replaced or removed, relative to the library: `set-aside/<time>/` and the path that it had. */
export type AsidePath = z.infer<typeof AsidePath>;
export const AsidePath = z
  .string()
  .regex(/^set-aside\/\d{8}T\d{9}Z(\/[^/\\]+)+$/)
  .refine((path) => !path.split('/').includes('..'))
  .brand<'AsidePath'>();
