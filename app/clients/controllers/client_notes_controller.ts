import type { HttpContext } from '@adonisjs/core/http'
import { inTransaction } from '#app/core/transaction'
import { clientHead } from '#app/clients/client_head'
import { findOwnClient } from '#app/clients/find_own_client'
import { inquiriesOf } from '#app/clients/inquiries/inquiries_of'
import { correctNote } from '#app/clients/notes/correct_note'
import { findNote } from '#app/clients/notes/find_note'
import { noteChoices } from '#app/clients/notes/note_choices'
import { notesOf } from '#app/clients/notes/notes_of'
import { writeNote } from '#app/clients/notes/write_note'
import { openClientRecord } from '#app/clients/open_client_record'
import ClientNoteTransformer from '#app/clients/transformers/client_note_transformer'
import PersonInquiryTransformer from '#app/clients/transformers/person_inquiry_transformer'
import { correctionValidator, noteValidator } from '#app/clients/validators/note_validator'

export default class ClientNotesController {
  async index({ params, auth, inertia }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await openClientRecord(params.id, staff, 'notes')
    const { notes, sealedCount, openUntil } = await notesOf(client, staff)
    return inertia.render('clients/notes', {
      head: await clientHead(client, staff),
      notes: notes.map((note) => new ClientNoteTransformer(note, staff).toObject()),
      sealed: { count: sealedCount, openUntil },
      choices: await noteChoices(staff),
      inquiries: PersonInquiryTransformer.transform(await inquiriesOf(client)),
    })
  }

  async store({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const payload = await request.validateUsing(noteValidator)
    await inTransaction((trx) => writeNote(client, payload, staff, trx))
    session.flash('notice', t('notes:written'))
    return response.redirect().toRoute('clients.notes.index', { id: client.id })
  }

  async update({ params, request, auth, response, session, t }: HttpContext) {
    const staff = auth.getUserOrFail()
    const client = await findOwnClient(params.id, staff)
    const note = await findNote(params.noteId, client, staff)
    const { version, ...payload } = await request.validateUsing(correctionValidator)
    await inTransaction((trx) => correctNote(note, version, payload, { client, staff }, trx))
    session.flash('notice', t('notes:corrected'))
    return response.redirect().toRoute('clients.notes.index', { id: client.id })
  }
}
