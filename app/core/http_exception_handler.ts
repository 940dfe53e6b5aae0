import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { errors as vineErrors } from '@vinejs/vine'
import { refuseField } from '#app/core/refuse_field'
import { DomainError } from '#app/core/domain_error'
import { isUnreachable } from '#app/core/database_error'
import { direction } from '#app/core/languages'
import { languageOf } from '#app/core/middleware/locale_middleware'

const KNOWN = [403, 404, 409, 413, 419, 422, 423, 429, 503]

/** What the visitor reads: statuses that mean the same to a person share a page. */
function kindOf(status: number) {
  if (KNOWN.includes(status)) {
    return String(status)
  }
  if (status >= 500) {
    return '500'
  }
  return status === 401 ? '403' : status === 400 || status === 415 ? '422' : '404'
}

type ValidationError = InstanceType<typeof vineErrors.E_VALIDATION_ERROR>

/** Where it happened, without the message: the database's messages repeat what people typed. */
const placeOf = (stack = '') =>
  stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n')

/** Every answer that is not the page asked for: a proper page in the visitor's language. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = false
  protected renderStatusPages = false

  async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof DomainError && this.wantsJson(ctx)) {
      const message = ctx.t(`errors:domain.${error.code}`, error.details)
      return ctx.response.status(error.status).send({ problem: error.code, message })
    }
    if (error instanceof DomainError && error.page) {
      ctx.response.status(error.status).header('Cache-Control', 'no-store')
      return ctx.response.send(
        await ctx.inertia.render(error.page as never, error.details as never)
      )
    }
    if (error instanceof DomainError && ctx.session && this.isFormPost(ctx)) {
      return this.returnToForm(error, ctx)
    }
    if (error instanceof vineErrors.E_VALIDATION_ERROR && ctx.session) {
      return this.wantsJson(ctx) ? super.handle(error, ctx) : this.showErrors(error, ctx)
    }
    if (this.isRedirectingError(error)) {
      return super.handle(error, ctx)
    }
    return this.renderProblem(this.statusOf(error), ctx)
  }

  async report(error: unknown, ctx: HttpContext) {
    const status = this.statusOf(error)
    if (status < 500) {
      return
    }
    const { name, message, stack, code, errno } = error as Error & { code?: string; errno?: number }
    const words = code || errno ? undefined : message
    const err = { name, code, errno, message: words, stack: placeOf(stack) }
    ctx.logger.error({ err, status, route: ctx.route?.pattern }, 'request failed')
  }

  private wantsJson({ request }: HttpContext) {
    return !request.header('x-inertia') && request.accepts(['html', 'json']) === 'json'
  }

  private isFormPost({ request }: HttpContext) {
    return !['GET', 'HEAD'].includes(request.method())
  }

  private isRedirectingError(error: unknown) {
    return ['E_UNAUTHORIZED_ACCESS', 'E_BAD_CSRF_TOKEN', 'E_RECORD_MOVED'].includes(
      (error as { code?: string }).code ?? ''
    )
  }

  /** The client keeps the form; what was typed is never copied into the session. */
  private showErrors(error: ValidationError, ctx: HttpContext) {
    ctx.session.flashValidationErrors(error, false)
    return this.backToForm(ctx)
  }

  private returnToForm(error: DomainError, ctx: HttpContext) {
    const message = ctx.t(`errors:domain.${error.code}`, error.details)
    ctx.session.flash('problem', message)
    refuseField(ctx.session, error.code, message)
    return this.backToForm(ctx)
  }

  /** With what stood in the address of the form: the panel that was open, the filters. */
  private backToForm(ctx: HttpContext) {
    const { request, response } = ctx
    const redirect = this.isFormPost(ctx) ? response.redirect().withQs() : response.redirect()
    return redirect.withQs(request.qs()).back()
  }

  private statusOf(error: unknown): number {
    if (isUnreachable(error)) {
      return 503
    }
    const { status, code } = error as { status?: number; code?: string }
    if (code === 'E_AUTHORIZATION_FAILURE') {
      return 404
    }
    return status && status >= 400 && status < 600 ? status : 500
  }

  private async renderProblem(status: number, ctx: HttpContext) {
    const { response, request } = ctx
    if (!ctx.locale) {
      ctx.useLocale(languageOf(request))
    }
    response.status(status)
    response.header('Cache-Control', 'no-store')
    if (status === 503 || status === 429) {
      response.header('Retry-After', response.getHeader('Retry-After')?.toString() ?? '30')
    }
    const kind = kindOf(status)
    if (this.wantsJson(ctx)) {
      return response.send({ problem: kind, message: ctx.t(`errors:page.${kind}.title`) })
    }
    return response.send(await this.problemPage(kind, ctx))
  }

  /** When even the page about the problem cannot be drawn, its words still arrive. */
  private async problemPage(kind: string, ctx: HttpContext) {
    const page = ctx.request.header('x-inertia') ? 'problem' : 'portal/problem'
    try {
      return await ctx.inertia.render(page, { kind })
    } catch (error) {
      const { name, stack } = error as Error
      ctx.logger.error({ err: { name, stack } }, 'problem page failed')
      return ctx.view.render('plain_problem', {
        language: ctx.locale,
        direction: direction(ctx.locale),
        title: ctx.t(`errors:page.${kind}.title`),
        advice: ctx.t(`errors:page.${kind}.advice`),
      })
    }
  }
}
