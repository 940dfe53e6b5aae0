import { DateTime } from 'luxon'
import { makeClient } from '#database/factories/clients/client_factory'
import * as cast from '#tests/cast'

/** What the page of somebody's stay gets, as far as the tests look at it. */
export type StayProps = {
  today: { isLegal: string; because: string; endsOn: string | null }
  asked: { day: string; isLegal: string } | null
  titles: { documentNumber?: string; seen: { by: string }[] }[]
  documents: { kind: string; number?: string; warnings: string[] }[]
  pesel: { value: string; problems: string[] } | null
}

/** Somebody of Anna's in Kraków under temporary protection, with a PESEL that has a slip. */
export const makeHolder = async () =>
  makeClient(await cast.anna(), {
    branchId: await cast.idOf(cast.krakow()),
    pesel: '44051401459',
    residenceTitles: [
      {
        kind: 'UKR',
        validFrom: DateTime.fromISO('2022-03-20', { zone: 'utc' }),
        endRule: 'UKR',
        documentNumber: 'AA1234567',
      },
    ],
  })
