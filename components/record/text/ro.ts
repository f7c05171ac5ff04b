import type { Translation } from '../../kit/text/message';
import type { RecordMessages } from './en';

export const ro: Translation<RecordMessages> = {
  'field.name': 'Nume',
  'field.stage': 'Etapă',
  'field.amount': 'Valoare',
  'field.expectedCloseOn': 'Închidere estimată',
  'field.closedOn': 'Închisă la',
  'field.owner': 'Responsabil',
  'field.account': 'Cont',
  'field.contact': 'Contact',
  'field.nextStep': 'Pasul următor',
  'field.createdOn': 'Creată la',
  'field.source': 'Sursă',
  'field.company': 'Companie',
  'field.email': 'E-mail',
  'field.phone': 'Telefon',
  'field.country': 'Țară',
  'field.sector': 'Sector',
  'field.dueOn': 'Termen',
  'field.lossReason': 'De ce s-a pierdut',
  'field.decisionMaker': 'Decident',
  'field.lastActivityOn': 'Ultima activitate',
  'field.probability': 'Probabilitate',
  'field.product': 'Produs',
};
