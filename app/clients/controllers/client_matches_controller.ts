import type { HttpContext } from '@adonisjs/core/http'
import { isOffered } from '#app/clients/minor'
import { possibleMatches } from '#app/clients/possible_matches'
import { factsOf, normalisePesel, peselProblems } from '#app/clients/pesel'
import { transliterate } from '#app/clients/transliterate'
import FoundClientTransformer from '#app/clients/transformers/found_client_transformer'
import { matchesValidator } from '#app/clients/validators/client_validator'

/** While a form is being filled: who may be known already, and the name in the other script. */
export default class ClientMatchesController {
  async store({ request, auth }: HttpContext) {
    const staff = auth.getUserOrFail()
    const typed = await request.validateUsing(matchesValidator)
    const found = await possibleMatches(typed)
    const matches = found.filter(({ client }) => isOffered(client, staff))
    const inOtherScript = (name?: string | null) =>
      name ? (transliterate(name, typed.language ?? 'uk') ?? '') : ''
    const [birthDate, birthYear] = [typed.birth, Number(typed.birth?.slice(0, 4)) || null]
    const person = birthDate?.length === 10 ? { birthDate } : { birthYear }
    return {
      peselSays: typed.pesel ? factsOf(normalisePesel(typed.pesel)) : null,
      peselProblems: typed.pesel ? peselProblems(typed.pesel, { ...person, sex: typed.sex }) : [],
      matches: matches.map(({ client, strength, reasons }) => ({
        ...new FoundClientTransformer(client, staff).toObject(),
        strength,
        reasons,
      })),
      suggestion: { given: inOtherScript(typed.given), family: inOtherScript(typed.family) },
    }
  }
}
