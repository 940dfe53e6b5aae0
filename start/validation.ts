import { RequestValidator } from '@adonisjs/core/http'
import { TranslatedMessages } from '#app/core/translated_messages'

RequestValidator.messagesProvider = (ctx) => new TranslatedMessages(ctx)
