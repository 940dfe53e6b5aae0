import { StaffLanguageSchema } from '#database/schema'

export default class StaffLanguage extends StaffLanguageSchema {}
