import { type OpenPracticeCrm, openPracticeCrm } from '../../support/practice-crm.ts';

/** The same each time, so that an open tab finds its CRM again. */
const PORT = 4173;

/** The practice CRM at its usual port, or at a free one when that is taken. */
export async function startCrm(): Promise<OpenPracticeCrm> {
  try {
    return await openPracticeCrm({ port: PORT });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw failure;
    return openPracticeCrm();
  }
}
