import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { charactersOf } from '#app/core/documents/font_characters'

const FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
]

const { resolve } = createRequire(import.meta.url)

/** Latin, Greek, Cyrillic, Arabic; the same files on every machine. */
export const readFonts = () => FILES.map((file) => readFileSync(resolve(file)))

/** Every character that the regular cuts can draw. */
export const drawable = (fonts: Buffer[]) =>
  new Set([...charactersOf(fonts[0]), ...charactersOf(fonts[2])])
