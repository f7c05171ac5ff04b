import type { Translation } from '../../kit/text/message';
import type { SignalMessages } from './en';

export const ro: Translation<SignalMessages> = {
  'signal.page.opened': 'S-a deschis o pagină din CRM',
  'signal.record.opened': 'S-a deschis o fișă',
  'signal.stage.changed': 'S-a schimbat o etapă',
  'signal.record.saved': 'S-a salvat o fișă',
  'signal.activity.logged': 'S-a notat un apel, un e-mail sau o întâlnire',
  'signal.field.edited': 'S-a modificat un câmp',
  'signal.list.filtered': 'S-a filtrat o listă',
  'signal.search.used': 'S-a folosit căutarea',
  'signal.feature.used': 'S-a folosit o altă funcție',
  'signal.sidebar.opened': 'S-a deschis bara laterală',
  'signal.step.followed': 'S-a urmat un pas următor',
  'signal.tip.shown': 'S-a arătat un sfat',
  'signal.tip.dismissed': 'S-a refuzat un sfat',
  'signal.tip.followed': 'S-a urmat un sfat',
};
