import { column } from '@adonisjs/lucid/orm'

/** Both engines store 0 and 1; the application sees false and true. */
export function booleanColumn(): PropertyDecorator {
  return column({
    prepare: (value?: boolean | null) =>
      value === null || value === undefined ? value : Number(value),
    consume: (value: unknown) => (value === null || value === undefined ? value : Boolean(value)),
  }) as PropertyDecorator
}
