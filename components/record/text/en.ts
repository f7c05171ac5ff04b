/** What we call a record's fields; a field that is not among them is called by its id. */
export const en = {
  'field.name': 'Name',
  'field.stage': 'Stage',
  'field.amount': 'Amount',
  'field.expectedCloseOn': 'Expected close',
  'field.closedOn': 'Closed on',
  'field.owner': 'Owner',
  'field.account': 'Account',
  'field.contact': 'Contact',
  'field.nextStep': 'Next step',
  'field.createdOn': 'Created',
  'field.source': 'Source',
  'field.company': 'Company',
  'field.email': 'E-mail',
  'field.phone': 'Phone',
  'field.country': 'Country',
  'field.sector': 'Sector',
  'field.dueOn': 'Due',
  'field.lossReason': 'Why it was lost',
  'field.decisionMaker': 'Decision maker',
  'field.lastActivityOn': 'Last activity',
  'field.probability': 'Probability',
  'field.product': 'Product',
} as const;

export type RecordMessages = typeof en;
