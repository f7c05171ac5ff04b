import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('demo/start.ts', import.meta.url));
