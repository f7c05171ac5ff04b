import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('suite/test.ts', import.meta.url));
