import { sortKey } from '#app/core/name_folding'
import Gmina from '#app/clients/models/gmina'

/** Gminas of exactly this name; two of them when a town and the villages around it share it. */
export async function gminasNamed(locality: string): Promise<Gmina[]> {
  const wanted = sortKey(locality)
  const gminas = await Gmina.query().orderBy('teryt')
  return gminas.filter(({ name }) => sortKey(name) === wanted)
}
