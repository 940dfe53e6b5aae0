import Branch from '#app/identity/models/branch'
import Topic from '#app/identity/models/topic'
import { ROLES, SPOKEN_LANGUAGES } from '#app/identity/role'

/** What a form about a member of staff offers, in the language of the page. */
export async function staffChoices(locale: string) {
  const branches = await Branch.query().whereNull('closed_on').orderBy('position').orderBy('name')
  const topics = await Topic.query().whereNull('valid_until').orderBy('position')
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return {
    roles: [...ROLES],
    branches: branches.map(({ id, name }) => ({ value: id, label: name })),
    languages: SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code })),
    topics: topics.map(({ code }) => code),
  }
}
