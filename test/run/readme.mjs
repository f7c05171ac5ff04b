import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('readme/write.ts', import.meta.url));
