import type { TeachPorts } from '../../components/teach/ports';
import { command } from '../../lib/messaging/command';

/** What the rep does in the teach panel; `tell` waits for each act and keeps why it did not work. */
export function teachPorts(
  tell: (act: Promise<unknown>) => Promise<void>,
): Omit<TeachPorts, 'look' | 'view' | 'failure' | 'closeFailure'> {
  const send = (...sent: Parameters<typeof command>) => void tell(command(...sent));
  return {
    rename: (name) => name.trim() !== '' && send('teach.change', { change: 'name', name }),
    chooseKind: (kind) => send('teach.change', { change: 'kind', kind }),
    chooseId: (part) => send('teach.change', { change: 'id', part }),
    pick: (field, label) => send('teach.pick', { field, label }),
    leave: () => send('teach.leave', {}),
    forget: (field) => send('teach.change', { change: 'forget', field }),
    mapStage: (word, stage) => send('teach.change', { change: 'stage', word, stage }),
    confirm: () => send('teach.confirm', {}),
    finish: () => send('teach.finish', {}),
    stop: () => send('teach.stop', {}),
  };
}
