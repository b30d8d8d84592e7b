import { z } from 'zod';

/** Something that happened before the window could show it, such as a settings file that had to be set aside. */
export const Notice = z.object({
  id: z.string(),
  level: z.enum(['info', 'warning', 'error']),
  message: z.string(),
});
export type Notice = z.infer<typeof Notice>;

export const appContract = {
  'app.openExternal': { input: z.object({ url: z.string() }), output: z.null() },
  /** Each notice is handed out once. */
  'app.notices': { input: z.null(), output: z.array(Notice) },
};
