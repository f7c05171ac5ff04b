import { en as kit } from '../../kit/text/en';
import { en as record } from '../../record/text/en';

export const en = {
  ...kit,
  ...record,
  'teach.name': 'Teach this CRM',
  'teach.title': 'Teach this CRM',
  'teach.mendTitle': 'Show what is missing',
  'teach.about':
    'You point, the extension remembers where things are. It keeps no value of any record, and nothing is sent anywhere.',

  'teach.recordTitle': 'The record',
  'teach.crmName': 'What you call this CRM',
  'teach.kind': 'What does this page show?',
  'teach.kindIs': 'You teach: {kind}.',
  'teach.kind.lead': 'A lead',
  'teach.kind.contact': 'A contact',
  'teach.kind.account': 'An account (company)',
  'teach.kind.opportunity': 'An opportunity (deal)',
  'teach.kind.task': 'A task',
  'teach.whichId': 'Which part of the address is the record’s number?',
  'teach.whichIdHint': 'Open one record and choose the part that is different for each. The likely one is marked.',
  'teach.whichIdNone':
    'Nothing here looks like one. Open a single record, then choose the part that is different for each.',
  'teach.likely': '(likely)',
  'teach.idIs': 'Record {id}',
  'teach.idAgain': 'Choose again',
  'teach.noRecord': 'This page is no such record. Open one to go on.',

  'teach.fieldsTitle': 'Its fields',
  'teach.fieldsAbout': 'Point at the value of each field that matters to you. Leave out the others.',
  'teach.point': 'Point at it',
  'teach.again': 'Again',
  'teach.leave': 'Cancel',
  'teach.forget': 'Leave out {field}',
  'teach.pointNow': 'Click it on the page, or use the arrow keys and Enter. Escape cancels.',
  'teach.notTaught': 'Not pointed at',
  'teach.blank': 'Empty in the CRM',
  'teach.unseen': 'Not found on this page',
  'teach.off': 'Open a record to see it',
  'teach.lost': 'Not found on the other record. Point at it again there.',
  'teach.unfit': 'Nothing lasting marks this place. Try its label, or something around it.',

  'teach.stagesTitle': 'Its stages',
  'teach.stagesAbout': 'Which stage of your process does each word of the CRM stand for?',
  'teach.noStage': 'None of ours',

  'teach.checkTitle': 'Check on another record',
  'teach.checkAbout': 'What holds for one record may be wrong for the next, so it counts once you have seen it on two.',
  'teach.checkWait': 'Open another record of this kind in the CRM.',
  'teach.checkDone': 'Seen on two records. It is ready to be used.',
  'teach.checkLost': 'Not found here: {fields}. Point at them on this record, or leave them out, and check again.',
  'teach.confirm': 'Yes, this is what the page says',

  'teach.notYet': 'It can be used once it was checked on another record.',
  'teach.finish': 'Use it in the sidebar',
  'teach.stop': 'Stop and throw it away',
} as const;

export type TeachMessages = typeof en;
