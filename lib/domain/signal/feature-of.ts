import { SIGNALS } from './catalogue';

/**
 * The feature of a tool that a signal is a use of, as a playbook names features; null where it is none
 * (a tip shown is not a use, a field edited is a detail of the record saved).
 */
export function featureOf(signalNo: number, subject: string): string | null {
  switch (signalNo) {
    case SIGNALS['page.opened'].no:
    case SIGNALS['feature.used'].no:
      return subject || null;
    case SIGNALS['stage.changed'].no:
      return 'stage-path';
    case SIGNALS['record.saved'].no:
      return 'save';
    case SIGNALS['activity.logged'].no:
      return 'log-activity';
    case SIGNALS['list.filtered'].no:
      return 'filter';
    case SIGNALS['search.used'].no:
      return 'search';
    case SIGNALS['sidebar.opened'].no:
      return 'sidebar';
    case SIGNALS['step.followed'].no:
      return 'next-step';
    case SIGNALS['tip.followed'].no:
      return 'tip';
    default:
      return null;
  }
}
