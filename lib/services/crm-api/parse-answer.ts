import { Fault } from '../../domain/fault';
import type { z } from '../../domain/zod';

/** An answer in the form that it should have; else a `Fault` that says where it has not. */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, crm: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  throw new Fault({
    en: `${crm} answered something else than expected at ${at}: ${issue?.message}.`,
    ro: `${crm} a răspuns altceva decât era de așteptat la ${at}: ${issue?.message}.`,
  });
}
