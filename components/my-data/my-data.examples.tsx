import type { Example } from '../kit/example';
import { MyData } from './MyData';
import type { MyDataView } from './ports';
import { refusedMyData, sampleMyData, sampleMyDataPorts } from './samples';

function example(name: string, view: MyDataView, width?: number): Example {
  return {
    name: `My data: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => <MyData {...sampleMyDataPorts({ ...view, ...look })} />,
  };
}

export const myDataExamples: Example[] = [
  example('signals on', sampleMyData),
  example('signals on, 360 px', sampleMyData, 360),
  example('paused, a playbook refused', refusedMyData),
  example('not asked yet, nothing stored', { ...sampleMyData, consent: 'unasked', days: [], bytes: 0, repName: '' }),
  example('store unreadable', { ...sampleMyData, store: 'unreadable', days: [] }),
  example('store too new', { ...sampleMyData, store: 'tooNew', days: [] }),
  { name: 'My data: before it is read', render: () => <MyData {...sampleMyDataPorts(null)} /> },
];
