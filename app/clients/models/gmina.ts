import { GminaSchema } from '#database/schema'

export const GMINA_KINDS = ['miejska', 'wiejska', 'miejsko-wiejska'] as const

/** A commune of Małopolska by the TERC register; its degree of urbanisation may be unknown. */
export default class Gmina extends GminaSchema {
  static table = 'gminas'
  static selfAssignPrimaryKey = true
}
