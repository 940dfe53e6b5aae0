import { ServiceTypeSchema } from '#database/schema'

/** A kind of help that the register knows. Its words live in `funding:types.<code>`. */
export default class ServiceType extends ServiceTypeSchema {}
