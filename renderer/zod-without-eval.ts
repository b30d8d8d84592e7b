import { config } from 'zod';

// Zod compiles schemas with `new Function` where it may. The window's policy forbids that; asking not to try keeps the
// refusal out of the console.
config({ jitless: true });
