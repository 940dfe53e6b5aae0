import { useHttp } from '@inertiajs/vue3'
import { ref, watch } from 'vue'
import type { ClientAnswers } from '~/components/clients/client_answers'
import type { FoundClient } from '~/composables/use_client_search'

export type Match = FoundClient & { strength: 'probable' | 'possible'; reasons: string[] }
type Answer = {
  matches: Match[]
  suggestion: { given: string; family: string }
  peselProblems: string[]
  peselSays: { birthDate: string; sex: string } | null
}

const PAUSE = 250

/** What somebody has typed of a person so far. */
export type TypedPerson = {
  given: string
  family: string
  language: string
  contact: string
  pesel: string
  birth: string
  sex: string
}

export const typedOf = (answers: ClientAnswers): TypedPerson => ({
  given: answers.given,
  family: answers.family,
  language: answers.languages[0] ?? '',
  contact: answers.contacts.find(({ kind }) => kind !== 'none')?.value ?? '',
  pesel: answers.pesel ?? '',
  birth: answers.birthDate || String(answers.birthYear ?? ''),
  sex: answers.sex,
})

/** Who may be known already and the name in the other script, asked while somebody types. */
export function useMatches(typed: () => TypedPerson) {
  const http = useHttp<TypedPerson, Answer>(typed())
  const answer = ref<Answer>({
    matches: [],
    suggestion: { given: '', family: '' },
    peselProblems: [],
    peselSays: null,
  })
  let timer = 0

  async function ask() {
    http.cancel()
    Object.assign(http, typed())
    try {
      answer.value = await http.post('/clients/matches')
    } catch {
      answer.value = { ...answer.value, matches: [] }
    }
  }

  watch(
    () => JSON.stringify(typed()),
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void ask(), PAUSE)
    },
    { immediate: true }
  )

  return { answer }
}
