import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
import type { WelcomeView } from '../../components/welcome/ports';
import { Welcome } from '../../components/welcome/Welcome';
import { uiLanguage } from '../../lib/browser/locale';
import { command } from '../../lib/messaging/command';
import { watch } from '../../lib/queries/watch';
import { brokenWelcome, welcomeView } from './welcome-view';

const root = document.getElementById('root') as HTMLElement;
let view: WelcomeView | null = null;
const failures = keepFailure(() => draw(view));

async function choose(consent: 'on' | 'off', repName: string, isTyped: boolean): Promise<void> {
  if (consent === 'on') return void (await command('consent.give', { repName }));
  await command('consent.withdraw', {});
  if (isTyped) await command('settings.change', { repName });
}

function draw(next: WelcomeView | null): void {
  view = next;
  if (view === null) return;
  render(
    <Welcome
      {...failures.ports()}
      view={view}
      choose={(...choice) => failures.tell(choose(...choice))}
      setLocale={(locale) => failures.tell(command('settings.change', { locale }))}
      openMyData={() => failures.tell(command('screen.open', { screen: 'my-data' }))}
      openCrms={() => failures.tell(command('screen.open', { screen: 'crms' }))}
    />,
    root,
  );
}

void watch(welcomeView(uiLanguage()), (answer) =>
  draw(answer.state === 'ready' ? answer.value : brokenWelcome(answer.state, uiLanguage())),
);
