import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const boolean = {
  tsType: 'boolean',
  imports: [{ source: '#app/core/boolean_column', namedImports: ['booleanColumn'] }],
  decorators: [{ name: '@booleanColumn' }],
}

const day = {
  tsType: 'DateTime',
  imports: [{ source: 'luxon', namedImports: ['DateTime'] }],
  decorators: [{ name: '@column.date' }],
}

export default {
  types: { boolean, date: day },
} satisfies SchemaRules
