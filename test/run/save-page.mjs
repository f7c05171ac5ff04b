import { onPackagedNode } from './on-packaged-node.mjs';

onPackagedNode(new URL('../fixtures/save-fixture.ts', import.meta.url));
