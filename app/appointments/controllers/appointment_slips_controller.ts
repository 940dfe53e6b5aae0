import QRCode from 'qrcode'
import type { HttpContext } from '@adonisjs/core/http'
import { translator } from '#app/core/i18n'
import { direction } from '#app/core/languages'
import { writtenLanguage } from '#app/core/languages'
import { linkTo } from '#app/appointments/appointment_message'
import { clockTime, dayLabel } from '#app/core/spoken_time'
import { openedAppointment } from '#app/appointments/appointments_of'

const WORDS = ['title', 'when', 'where', 'who', 'reference', 'phone', 'change'] as const

/** The paper that the person takes along, in the person's language. */
export default class AppointmentSlipsController {
  async show({ auth, params, inertia }: HttpContext) {
    const appointment = await openedAppointment(params.id, auth.getUserOrFail())
    const { startsAt, branch, staffMember, reference, participant } = appointment
    const language = writtenLanguage(participant.language)
    const t = translator(language)
    const link = linkTo(appointment, language)
    return inertia.render('appointments/slip', {
      id: appointment.id,
      language,
      writing: direction(language) as 'ltr' | 'rtl',
      words: Object.fromEntries(WORDS.map((word) => [word, t(`messages:slip.${word}`)])),
      centre: t('messages:centre'),
      slip: {
        when: `${dayLabel(startsAt, language)}, ${clockTime(startsAt)}`,
        where: `${branch.name}, ${branch.address}`,
        who: staffMember.fullName,
        reference,
        phone: branch.phone,
      },
      link,
      code: await QRCode.toDataURL(link, { margin: 0, width: 220 }),
    })
  }
}
