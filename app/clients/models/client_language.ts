import { ClientLanguageSchema } from '#database/schema'

export default class ClientLanguage extends ClientLanguageSchema {}
