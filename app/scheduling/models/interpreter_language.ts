import { InterpreterLanguageSchema } from '#database/schema'

export default class InterpreterLanguage extends InterpreterLanguageSchema {}
