import { z } from 'zod';

// zod would try whether it may make code from text, which our own security policy forbids and reports.
z.config({ jitless: true });

export { z };
