import env from '#start/env'
import { linkTokens } from '#app/core/link_token'
import { writtenLanguage } from '#app/core/languages'

/** The secret of one person's link. */
export const invitationToken = linkTokens('survey_invitation')

/** The secret of a survey's page on the tablet at the door. */
export const tabletToken = linkTokens('survey_tablet')

export const invitationLink = (invitationId: string, language: string) =>
  `${env.get('APP_URL')}/${writtenLanguage(language)}/surveys/${invitationToken(invitationId)}`
