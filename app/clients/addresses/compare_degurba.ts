import type { DegurbaTable } from '#app/clients/addresses/read_degurba_table'
import Gmina from '#app/clients/models/gmina'

/** Lists carry seven digits, some only the six without the kind of gmina. */
const degreeOf = ({ teryt }: Gmina, { degrees }: DegurbaTable) =>
  degrees.get(teryt) ?? degrees.get(teryt.slice(0, 6)) ?? null

/** What an import would change: compared with the gminas of Małopolska, nothing written. */
export async function compareDegurba(table: DegurbaTable) {
  const gminas = await Gmina.query().orderBy('teryt')
  const found = gminas.flatMap((gmina) => {
    const degurba = degreeOf(gmina, table)
    return degurba === null ? [] : [{ gmina, degurba }]
  })
  const changes = found
    .filter(({ gmina, degurba }) => gmina.degurba !== degurba)
    .map(({ gmina, degurba }) => ({
      teryt: gmina.teryt,
      name: gmina.name,
      kind: gmina.kind,
      from: gmina.degurba,
      to: degurba,
    }))
  return {
    rows: table.degrees.size + table.problems.length,
    matched: found.length,
    missing: gminas.length - found.length,
    elsewhere: Math.max(0, table.degrees.size - found.length),
    changes,
    problems: table.problems.slice(0, 50),
    problemCount: table.problems.length,
  }
}
