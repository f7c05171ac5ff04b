import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('../real-crm/try-crm.ts', import.meta.url));
