import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { diskUse } from '../../lib/browser/disk-use';
import { uiLanguage } from '../../lib/browser/locale';
import { command } from '../../lib/messaging/command';
import { myData } from '../../lib/queries/my-data';
import { watch } from '../../lib/queries/watch';

const root = document.getElementById('root') as HTMLElement;

async function choose(consent: 'on' | 'off', repName: string): Promise<void> {
  if (consent === 'on') return void (await command('consent.give', { repName }));
  await command('consent.withdraw', {});
  if (repName) await command('settings.change', { repName });
}

void watch(
  (store) => myData(store, uiLanguage(), diskUse),
  (answer) => {
    if (answer.state !== 'ready') return;
    render(
      <Welcome
        view={answer.value}
        choose={choose}
        setLocale={(locale) => command('settings.change', { locale })}
        openMyData={() => command('screen.open', { screen: 'my-data' })}
      />,
      root,
    );
  },
);
