import { config } from 'zod';

// As in every page of an extension, where code may not be made at run time.
config({ jitless: true });
