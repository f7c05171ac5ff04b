import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('../bench/bench.ts', import.meta.url));
