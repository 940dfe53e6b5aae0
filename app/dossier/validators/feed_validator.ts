import vine from '@vinejs/vine'
import { FEED_DETAILS } from '#app/dossier/models/calendar_feed'

export const feedValidator = vine.create({ detail: vine.enum(FEED_DETAILS) })
