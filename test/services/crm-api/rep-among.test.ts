import { expect, test } from 'vitest';
import { saidBy } from '../../../lib/domain/fault';
import { repAmong } from '../../../lib/services/crm-api/rep-among';

const kim = { id: '1', name: 'Kim Boss' };
const pat = { id: '2', name: 'Pat Rép' };

test('the user who bears the rep’s name is taken, in the rep’s spelling', () => {
  expect(repAmong('Attio', [kim, pat], 'pat  REP', kim.id)).toEqual({ id: '2', name: 'pat  REP' });
});

test('where two bear it, or none, it is the token’s owner', () => {
  expect(repAmong('Attio', [kim, pat, { ...pat, id: '3' }], 'Pat Rep', kim.id)).toEqual(kim);
  expect(repAmong('Attio', [kim, pat], 'Somebody', pat.id)).toEqual(pat);
});

test('a rep without a name is nobody, even where a user has none', () => {
  expect(repAmong('Attio', [{ id: '9', name: '' }, kim], '', kim.id)).toEqual(kim);
});

test.each([null, '9'])('where the token’s owner is not known either (%s), the rep is told what to do', (owner) => {
  try {
    repAmong('Attio', [kim], 'Pat Rep', owner);
    expect.unreachable();
  } catch (error) {
    expect(saidBy(error)).toMatchObject({
      en: 'Attio has no user called “Pat Rep”. Write your name under My data as Attio does.',
      ro: expect.stringContaining('niciun utilizator numit „Pat Rep”'),
    });
  }
});
