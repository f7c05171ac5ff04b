import { render } from 'preact';
import { Gallery } from '../../components/gallery/Gallery';
import type { Look } from '../../components/kit/example';

const asked = new URLSearchParams(location.search);
const look: Look = {
  locale: asked.get('locale') === 'ro' ? 'ro' : 'en',
  theme: asked.get('theme') === 'dark' ? 'dark' : asked.get('theme') === 'light' ? 'light' : 'auto',
};

render(<Gallery only={asked.get('only')} look={look} />, document.getElementById('root') as HTMLElement);
