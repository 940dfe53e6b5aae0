/** Languages that conversations are held in, as the register names them; `xx` is any other. */
export const CONSULTATION_LANGUAGES = [
  'pl',
  'uk',
  'ru',
  'en',
  'be',
  'ar',
  'ka',
  'es',
  'hi',
  'vi',
  'fr',
  'tr',
  'xx',
] as const
