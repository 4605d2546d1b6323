/** Walks components of any kind, in messages and in forms. */

/** A component of any kind, as far as the walk below needs to know it. */
export type ComponentNode = {
  type: number;
  custom_id?: string | null | undefined;
  content?: string | null | undefined;
  components?: readonly ComponentNode[] | undefined;
  accessory?: ComponentNode | undefined;
  component?: ComponentNode | undefined;
};

/** Every component, nested ones too, with its path. */
export function* walkComponents(
  nodes: readonly ComponentNode[],
  path: readonly (string | number)[] = [],
): Generator<{ node: ComponentNode; path: (string | number)[] }> {
  for (const [index, node] of nodes.entries()) {
    yield* walkComponent(node, [...path, index]);
  }
}

function* walkComponent(
  node: ComponentNode,
  path: (string | number)[],
): Generator<{ node: ComponentNode; path: (string | number)[] }> {
  yield { node, path };
  if (node.components) yield* walkComponents(node.components, [...path, 'components']);
  if (node.accessory) yield* walkComponent(node.accessory, [...path, 'accessory']);
  if (node.component) yield* walkComponent(node.component, [...path, 'component']);
}
