import type { Rpc } from './tryton.ts';

export const TRYTON_REP = 'Mira Voss';
const PARTIES = ['Kestrel Logistics', 'Blaufels AG', 'Orchard & Pine Ltd', 'Vantiq Medical'];
const TOPICS = ['Fleet tracking rollout', 'ERP connector', 'Annual support renewal', 'Warehouse sensors'];

const decimal = (text: string) => ({ __class__: 'Decimal', decimal: text });
const date = (day: string) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return { __class__: 'date', year, month, day: dayOfMonth };
};

/** A company, a rep and eight opportunities: three new leads, three opportunities, a lost one and a cancelled one. */
export async function seedTryton(rpc: Rpc): Promise<void> {
  let context: object = {};
  const create = async (model: string, ...rows: object[]): Promise<number[]> =>
    rpc<number[]>(`model.${model}.create`, [rows, context]);
  const first = async (model: string, row: object): Promise<number> => (await create(model, row))[0] as number;
  const currency = await first('currency.currency', {
    name: 'Euro',
    symbol: '€',
    code: 'EUR',
    numeric_code: '978',
    digits: 2,
    rounding: decimal('0.01'),
    rates: [['create', [{ date: date('2020-01-01'), rate: decimal('1') }]]],
  });
  const owner = await first('party.party', { name: 'Nordhang Systems GmbH' });
  const company = await first('company.company', { party: owner, currency });
  const person = await first('party.party', { name: TRYTON_REP });
  const [admin] = await rpc<number[]>('model.res.user.search', [[['login', '=', 'admin']], 0, 1, null, context]);
  await rpc('model.res.user.write', [[admin], { companies: [['add', [company]]], company }, context]);
  context = { company };
  const employee = await first('company.employee', { party: person, company });
  await rpc('model.res.user.write', [[admin], { employees: [['add', [employee]]], employee }, context]);
  context = { company, employee };
  // The first sign-in would else open the assistants that set up each module.
  const open = await rpc<number[]>('model.ir.module.config_wizard.item.search', [
    [['state', '=', 'open']],
    0,
    null,
    null,
    {},
  ]);
  await rpc('model.ir.module.config_wizard.item.write', [open, { state: 'done' }, {}]);

  const parties = await create('party.party', ...PARTIES.map((name) => ({ name })));
  const rows = Array.from({ length: 8 }, (_, i) => ({
    party: parties[i % parties.length],
    description: `${PARTIES[i % PARTIES.length]?.split(' ')[0]} - ${TOPICS[(i * 3) % TOPICS.length]}`,
    employee,
    company,
    amount: decimal(`${(i + 3) * 4_150}.50`),
    start_date: date('2026-08-03'),
    end_date: i === 0 ? null : date(`2027-0${(i % 8) + 1}-15`),
    conversion_probability: 0.25,
  }));
  const ids = await create('sale.opportunity', ...rows);
  const press = (button: string, ...which: number[]) =>
    rpc(`model.sale.opportunity.${button}`, [which.map((i) => ids[i]), context]);
  await press('opportunity', 3, 4, 5);
  await rpc('model.sale.opportunity.write', [[ids[6]], { lost_reason: 'Lost on price' }, context]);
  await press('lost', 6);
  await press('cancel', 7);
}
