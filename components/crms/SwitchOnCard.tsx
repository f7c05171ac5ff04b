import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Field } from '../kit/Field';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { CrmsPorts, CrmsView, KnownCrm, Place } from './ports';
import type { CrmsMessages } from './text/en';

type Props = { view: CrmsView } & Pick<CrmsPorts, 'address' | 'placeOf' | 'switchOn' | 'teach'>;

/** An address is enough: most say by their host which CRM they are, and for the others the rep does. */
export function SwitchOnCard({ view, address: first, placeOf, switchOn, teach }: Props) {
  const { t } = useText<CrmsMessages>();
  const [address, setAddress] = useState(first);
  const [chosen, choose] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const place = address.trim() === '' ? null : placeOf(address);
  const candidates = view.known.filter(({ id }) => place?.candidates.includes(id));
  const crm = candidates.find(({ id }) => id === chosen) ?? candidates[0];
  const error = isTried && place === null ? t('crms.noAddress') : null;
  return (
    <Card title={t('crms.onTitle')} about={t('crms.onAbout')}>
      <form
        class="crms-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (place && crm) switchOn(place.origin, crm.id);
        }}
      >
        <Field
          label={t('crms.address')}
          hint={t('crms.addressHint')}
          value={address}
          error={error}
          onInput={setAddress}
        />
        {place && <Choice place={place} candidates={candidates} crm={crm} choose={choose} />}
        <div class="crms-acts">
          <Button
            type="submit"
            look={crm ? 'primary' : 'plain'}
            disabled={address.trim() === '' || (place !== null && !crm)}
          >
            {t('crms.on')}
          </Button>
          {place && (
            <Button
              look={crm ? 'quiet' : 'primary'}
              onClick={() => teach(address, place.known ? (crm?.id ?? null) : null)}
            >
              {t('crms.teach')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}

type ChoiceProps = {
  place: Place;
  candidates: KnownCrm[];
  crm: KnownCrm | undefined;
  choose: (id: string) => void;
};

function Choice({ place, candidates, crm, choose }: ChoiceProps) {
  const { t } = useText<CrmsMessages>();
  if (!crm) return <p class="crms-none">{t('crms.noCrm', { origin: place.origin })}</p>;
  return (
    <>
      {candidates.length > 1 && (
        <SelectField
          label={t('crms.which')}
          value={crm.id}
          options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={choose}
        />
      )}
      <p class="crms-asks">{t('crms.asks', { crm: crm.name, origin: place.origin })}</p>
    </>
  );
}
