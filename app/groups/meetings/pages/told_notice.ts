import type { HttpContext } from '@adonisjs/core/http'
import type { Told } from '#app/groups/meetings/letters/tell_enrolled'

/** What was done, how many messages go out, and who has to be called. */
export function toldNotice(
  t: HttpContext['t'],
  done: 'changed' | 'cancelled' | 'made_up' | 'substituted',
  { messages, unreached }: Told
): string {
  return [
    t(`lessons:done.${done}`),
    ...(messages > 0 ? [t('lessons:done.messages', { count: messages })] : []),
    ...(unreached > 0 ? [t('lessons:done.unreached', { count: unreached })] : []),
  ].join(' ')
}
