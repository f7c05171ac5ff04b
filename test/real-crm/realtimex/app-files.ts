/**
 * What the package lacks to run by itself: its own page, start and build are left out of what its makers publish, and
 * two of its language packages and the name of a third are not in the registry. Its data are made anew on every load,
 * in the page; `window.realtimex` hands them out, so that what we read can be compared with what the CRM knows.
 */
export const APP_FILES: { [path: string]: string } = {
  'package.json': `${JSON.stringify(
    {
      private: true,
      type: 'module',
      dependencies: {
        '@tailwindcss/typography': '0.5.19',
        '@vitejs/plugin-react': '^5.0.0',
        'realtimex-crm': '0.49.2',
        vite: '^7.0.0',
      },
      overrides: {
        'ra-language-japanese': 'npm:ra-language-english@^5.0.0',
        'ra-language-korean': 'npm:ra-language-english@^5.0.0',
        // A program for its servers, which is fetched from elsewhere and not needed here.
        supabase: 'npm:is-number@7.0.0',
      },
    },
    null,
    2,
  )}\n`,
  'index.html': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>RealTimeX CRM</title></head>
  <body><div id="root"></div><script type="module" src="/start.tsx"></script></body>
</html>
`,
  'start.tsx': `import { createRoot } from 'react-dom/client';
import { authProvider, dataProvider } from '@/components/atomic-crm/providers/fakerest';
import { CRM } from '@/components/atomic-crm/root/CRM';
import { defaultDealStages } from '@/components/atomic-crm/root/defaultConfiguration';
import './src/index.css';

Object.assign(window, { realtimex: { data: dataProvider, stages: defaultDealStages } });
createRoot(document.getElementById('root')).render(<CRM dataProvider={dataProvider} authProvider={authProvider} />);
`,
  'vite.config.mjs': `import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';

export default {
  plugins: [react(), tailwind()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: { minify: false },
};
`,
};
