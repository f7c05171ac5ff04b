import type { Example } from '../kit/example';
import type { WelcomeView } from './ports';
import { Welcome } from './Welcome';

const nothing = () => {};

export const sampleWelcome: WelcomeView = { locale: 'en', theme: 'auto', repName: '', consent: 'unasked' };

function example(name: string, view: Partial<WelcomeView>, width?: number): Example {
  return {
    name: `Welcome: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => (
      <Welcome
        view={{ ...sampleWelcome, ...look, ...view }}
        choose={nothing}
        setLocale={nothing}
        openMyData={nothing}
      />
    ),
  };
}

export const welcomeExamples: Example[] = [
  example('not asked yet', {}),
  example('signals on', { consent: 'on', repName: 'Darcel Schlecht' }),
  example('signals off, 360 px', { consent: 'off', repName: 'Darcel Schlecht' }, 360),
  example('Romanian', { locale: 'ro' }),
];
