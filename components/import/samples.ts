import { ConvertRows } from '../../lib/domain/import/convert-rows';
import { CsvRows } from '../../lib/domain/import/csv-rows';
import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { ImportReport } from '../../lib/domain/import/import-report';
import { InspectRows } from '../../lib/domain/import/inspect-rows';
import type { Inspection } from '../../lib/domain/import/inspection';
import { proposePlan } from '../../lib/domain/import/propose-plan';
import type { PlanState } from './import-state';

/** A report as Salesforce exports one: dates that may be either way round, a placeholder, impossible values, a footer. */
export const SALESFORCE_CSV = `Opportunity ID,Opportunity Name,Opportunity Owner,Account Name,Stage,Amount,Close Date,Created Date,Probability (%),Lead Source,Next Step,
006Hs00001AbCdE,Northwind – 40 seats,Maria Popescu,Northwind Traders,Closed Won,"$12,400.00",03/04/2026,01/02/2026,100,Web,,
006Hs00001AbCdF,Contoso renewal,John Smith,Contoso,Negotiation,"$8,150.50",05/06/2026,02/03/2026,60,--None--,"Call
the CFO",
006Hs00001AbCdG,Fabrikam pilot,Maria Popescu,Fabrikam,Closed Lost,"$1,900.00",02/01/2026,04/05/2026,0,Referral,,
006Hs00001AbCdH,Adventure Works,Ioana Ionescu,Adventure Works,Proposal,tbd,07/08/2026,03/03/2026,45,--None--,Send offer,
006Hs00001AbCdH,Adventure Works,Ioana Ionescu,Adventure Works,Proposal,"$4,000.00",07/08/2026,03/03/2026,45,,Send offer,
006Hs00001AbCdI,Tailspin add-on,John Smith,Tailspin Toys,Closed Won,"($250.00)",04/04/2026,03/01/2026,100,Web,,
,,,,,,,,,,,
,,,,,,,,,,,
Confidential Information - Do Not Distribute
`;

/** The same kind of table as Romanian reps keep it. */
export const ROMANIAN_CSV = `Nr. oportunitate;Oportunitate;Client;Responsabil;Etapă;Valoare;Monedă;Data creării;Data închiderii
1001;Licențe 2026;Dedeman;Andreea Munteanu;Câștigată;12.400,50 lei;RON;05.01.2026;17.02.2026
1002;Mentenanță;eMAG;Mihai Șerban;Negociere;8.150,00 lei;RON;12.01.2026;30.09.2026
1003;Migrare;Regina Maria;Andreea Munteanu;Pierdută;21.000,00 lei;RON;02.02.2026;28.03.2026
`;

/** Activities, among them some that are only planned. */
export const ACTIVITIES_CSV = `Activity ID,Type,Date,WhoId,WhatId,Status
00THs00001AbCdE,Call,2026-08-03,00QHs00001AbCdE,,Completed
00THs00001AbCdF,Email,2026-08-04,,006Hs00001AbCdE,Completed
00THs00001AbCdG,Meeting,2026-09-04,00QHs00001AbCdE,,Not Started
00THs00001AbCdH,Call,last week,,,Completed
`;

const context = { timeZone: 'Europe/Bucharest', today: '2026-08-20' };

function inspect(text: string): Inspection {
  const inspection = new InspectRows();
  readRows(text, (cells) => inspection.add(cells));
  return inspection.done(text.includes(';') ? ';' : ',');
}

export function sampleReport(text: string, plan: ImportPlan): ImportReport {
  const converter = new ConvertRows(plan, context, { told: () => {} });
  readRows(text, (cells, row, broken) => converter.add(cells, row, broken));
  return converter.finish();
}

function readRows(text: string, onRow: ConstructorParameters<typeof CsvRows>[0]): void {
  const rows = new CsvRows(onRow);
  rows.feed(text);
  rows.finish();
}

/** The step in which a file's plan is agreed, for a file of this text. */
export function samplePlan(name: string, text: string, currency: string): PlanState {
  const found = inspect(text);
  const plan = proposePlan(found, name, currency);
  return {
    step: 'plan',
    file: { name, bytes: text.length },
    encoding: 'utf-8',
    found,
    plan,
    isRemembered: false,
    check: { state: 'done', report: sampleReport(text, plan) },
    problem: null,
  };
}
