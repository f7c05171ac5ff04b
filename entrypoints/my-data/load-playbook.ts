import type { MyDataView } from '../../components/my-data/ports';
import { parsePlaybook } from '../../lib/domain/playbook/parse-playbook';
import { command } from '../../lib/messaging/command';

/** Hands a playbook file to the background; answers what is wrong with it, or null when it is in use now. */
export async function loadPlaybook(file: File): Promise<MyDataView['refused']> {
  const text = await file.text();
  const parsed = parsePlaybook(text);
  if (!parsed.ok) {
    return { fileName: file.name, faults: parsed.problems.map(({ path, problem }) => ({ where: path, problem })) };
  }
  try {
    await command('playbook.load', { text });
    return null;
  } catch (error) {
    return { fileName: file.name, faults: [{ where: '', problem: (error as Error).message }] };
  }
}
