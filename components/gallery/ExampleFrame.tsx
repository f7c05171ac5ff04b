import type { Example, Look } from '../kit/example';

/** An example as it is, for the gallery and the tests alike. */
export function ExampleFrame({ example, look }: { example: Example; look: Look }) {
  return <>{example.render(look)}</>;
}
