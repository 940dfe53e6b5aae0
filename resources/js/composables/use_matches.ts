import { useHttp } from '@inertiajs/vue3'
import { ref, watch } from 'vue'
import type { ClientAnswers } from '~/components/clients/client_answers'
import type { FoundClient } from '~/composables/use_client_search'

export type Match = FoundClient & { reasons: string[] }
type Answer = {
  matches: Match[]
  suggestion: { given: string; family: string }
  peselProblems: string[]
  peselSays: { birthDate: string; sex: string } | null
}

const PAUSE = 250

const typedOf = (answers: ClientAnswers) => ({
  given: answers.given,
  family: answers.family,
  language: answers.languages[0] ?? '',
  contact: answers.contacts.find(({ kind }) => kind !== 'none')?.value ?? '',
  pesel: answers.pesel ?? '',
  birth: answers.birthDate || String(answers.birthYear ?? ''),
  sex: answers.sex,
})

/** Who may be known already and the name in the other script, asked while somebody types. */
export function useMatches(answers: ClientAnswers) {
  const http = useHttp<ReturnType<typeof typedOf>, Answer>(typedOf(answers))
  const answer = ref<Answer>({
    matches: [],
    suggestion: { given: '', family: '' },
    peselProblems: [],
    peselSays: null,
  })
  let timer = 0

  async function ask() {
    http.cancel()
    Object.assign(http, typedOf(answers))
    try {
      answer.value = await http.post('/clients/matches')
    } catch {
      answer.value = { ...answer.value, matches: [] }
    }
  }

  watch(
    () => JSON.stringify(typedOf(answers)),
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void ask(), PAUSE)
    },
    { immediate: true }
  )

  return { answer }
}
