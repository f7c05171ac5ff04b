import type { Example } from '../kit/example';
import type { WelcomePorts, WelcomeView } from './ports';
import { Welcome } from './Welcome';

const nothing = () => {};

export const sampleWelcome: WelcomeView = {
  locale: 'en',
  theme: 'auto',
  store: 'ready',
  repName: '',
  consent: 'unasked',
};

/** Ports that do nothing, around `view`; a test puts spies in. */
export function sampleWelcomePorts(view: WelcomeView, over: Partial<WelcomePorts> = {}): WelcomePorts {
  return {
    view,
    failure: null,
    closeFailure: nothing,
    choose: nothing,
    setLocale: nothing,
    openMyData: nothing,
    openCrms: nothing,
    ...over,
  };
}

function example(name: string, view: Partial<WelcomeView>, width?: number): Example {
  return {
    name: `Welcome: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => <Welcome {...sampleWelcomePorts({ ...sampleWelcome, ...look, ...view })} />,
  };
}

const noAnswer = {
  en: 'The extension did not answer. Reload this page.',
  ro: 'Extensia nu a răspuns. Reîncarcă această pagină.',
};

export const welcomeExamples: Example[] = [
  example('not asked yet', {}),
  example('signals on', { consent: 'on', repName: 'Darcel Schlecht' }),
  example('signals off, 360 px', { consent: 'off', repName: 'Darcel Schlecht' }, 360),
  example('Romanian', { locale: 'ro' }),
  example('store unreadable', { store: 'unreadable' }),
  example('store too new', { store: 'tooNew' }),
  {
    name: 'Welcome: a choice that failed',
    render: (look) => <Welcome {...sampleWelcomePorts({ ...sampleWelcome, ...look }, { failure: noAnswer })} />,
  },
];
