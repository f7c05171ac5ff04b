import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { diskUse } from '../../lib/browser/disk-use';
import { uiLanguage } from '../../lib/browser/locale';
import { command } from '../../lib/messaging/command';
import { myData } from '../../lib/queries/my-data';
import { watch } from '../../lib/queries/watch';
import { allTabs } from '../../lib/services/tab-state';

const root = document.getElementById('root') as HTMLElement;

async function choose(consent: 'on' | 'off', repName: string): Promise<void> {
  if (consent === 'on') return void (await command('consent.give', { repName }));
  await command('consent.withdraw', {});
  if (repName) await command('settings.change', { repName });
}

/** The name that a CRM page which is open shows as signed in, so that the rep need not type it. */
async function signedIn(): Promise<string> {
  return (await allTabs()).map(([, { observation }]) => observation?.user).find((user) => user) ?? '';
}

void watch(
  async (store) => ({ ...(await myData(store, uiLanguage(), diskUse)), guess: await signedIn() }),
  (answer) => {
    if (answer.state !== 'ready') return;
    const { guess, ...view } = answer.value;
    render(
      <Welcome
        view={{ ...view, repName: view.repName || guess }}
        choose={choose}
        setLocale={(locale) => command('settings.change', { locale })}
        openMyData={() => command('screen.open', { screen: 'my-data' })}
      />,
      root,
    );
  },
);
