import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordsOf } from '#app/clients/merging/records_of'
import PersonalPin from '#app/clients/models/personal_pin'

/** The PIN of a client, and one chosen through a booking before anybody knew who it was. */
export const pinsOfClient = (clientId: string, trx?: TransactionClientContract) =>
  PersonalPin.query({ client: trx }).where((theirs) => {
    void theirs.whereIn('client_id', recordsOf(clientId)).orWhereIn('participant_id', (known) => {
      void known.from('participants').where('client_id', clientId).select('id')
    })
  })
