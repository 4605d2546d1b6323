import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  type KyselyPlugin,
  replaceWithNoncontingentExpression,
} from 'kysely';

/** What every query goes through: camelCase to snake_case, and nothing found where a list of ids is empty. */
export function plugins(): KyselyPlugin[] {
  return [
    new CamelCasePlugin(),
    new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
  ];
}
