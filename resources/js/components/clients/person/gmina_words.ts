import type { TFunction } from 'i18next'
import type { Gmina } from '~/components/clients/person/person_record'

/** `Bochnia (miejska), powiat bocheński`: two gminas may share a name, never name and kind. */
export const gminaOption = (t: TFunction) => (gmina: Gmina) => ({
  value: gmina.teryt,
  label: `${gmina.name} (${t(`person:gminas.kinds.${gmina.kind}`)})`,
  hint: t('person:addresses.powiat', { powiat: gmina.powiat }),
})

const folded = (text: string) =>
  text.trim().toLocaleLowerCase('pl').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')

/** Gminas of exactly this name. */
export const gminasNamed = (gminas: Gmina[], locality: string) =>
  gminas.filter(({ name }) => folded(name) === folded(locality))
