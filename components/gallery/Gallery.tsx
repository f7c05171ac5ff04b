import { useState } from 'preact/hooks';
import type { Example, Look } from '../kit/example';
import { Screen } from '../kit/Screen';
import { SelectField } from '../kit/SelectField';
import './Gallery.css';
import { allExamples } from './all-examples';
import { ExampleFrame } from './ExampleFrame';
import { galleryWords } from './words';

type Props = {
  /** The name of the one example to show; null for all. */
  only: string | null;
  look: Look;
};

/** Dev only: every component in every state on one page. It speaks English only, being for its makers. */
export function Gallery({ only, look: first }: Props) {
  const [look, setLook] = useState(first);
  if (only !== null) {
    const one = allExamples.find((example) => example.name === only);
    return one === undefined ? <p>No example has this name.</p> : <ExampleFrame example={one} look={look} />;
  }
  return (
    <Screen {...look} words={galleryWords}>
      <div class="gallery">
        <div class="gallery-bar">
          <SelectField
            label="Language"
            value={look.locale}
            options={[
              { value: 'en', label: 'English' },
              { value: 'ro', label: 'Română' },
            ]}
            onChoose={(locale) => setLook({ ...look, locale })}
          />
          <SelectField
            label="Theme"
            value={look.theme}
            options={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChoose={(theme) => setLook({ ...look, theme })}
          />
          <ul>
            {allExamples.map(({ name }) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
        <div class="gallery-examples">
          {allExamples.map((example) => (
            <Framed key={example.name} example={example} look={look} />
          ))}
        </div>
      </div>
    </Screen>
  );
}

function Framed({ example, look }: { example: Example; look: Look }) {
  const address = `?${new URLSearchParams({ only: example.name, ...look })}`;
  return (
    <div class="gallery-example" id={anchorOf(example.name)} style={{ width: widthOf(example) }}>
      <a href={address}>{example.name}</a>
      <div class="gallery-frame">
        <ExampleFrame example={example} look={look} />
      </div>
    </div>
  );
}

function widthOf({ width }: Example): string {
  return width === undefined ? '100%' : `${width + 2}px`;
}

function anchorOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
