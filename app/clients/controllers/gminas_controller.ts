import type { HttpContext } from '@adonisjs/core/http'
import Gmina from '#app/clients/models/gmina'

export default class GminasController {
  async index({ inertia }: HttpContext) {
    const gminas = await Gmina.query().orderBy('powiat').orderBy('name').orderBy('teryt')
    return inertia.render('clients/gminas', {
      gminas: gminas.map(({ teryt, name, kind, powiat, degurba }) => ({
        teryt,
        name,
        kind,
        powiat,
        degurba,
      })),
    })
  }
}
