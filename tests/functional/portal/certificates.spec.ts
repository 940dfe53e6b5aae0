import env from '#start/env'
import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { PUBLIC_LANGUAGES } from '#app/core/languages'
import { annulCertificate } from '#app/courses/certificates/end_papers'
import { issueCertificates } from '#app/courses/certificates/issue_certificates'
import { findCourse } from '#app/courses/find_course'
import { duplicateCertificate } from '#app/courses/certificates/replace_paper'
import { endedCourse } from '#tests/functional/courses/course_scene'
import { Visitor } from '#tests/visitor'

async function paper() {
  const { staff, group, olena } = await endedCourse()
  const edition = await findCourse(group.id, staff)
  const enrolmentIds = [olena.enrolment.id]
  const [certificate] = await issueCertificates(
    edition,
    { kind: 'completion', enrolmentIds },
    staff
  )
  return { staff, certificate }
}

/** The links to other languages repeat the address. */
const withoutAddress = (text: string) => text.replaceAll(/\/certificates\/[^"]+/g, '')

test.group('Checking a certificate', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a code shows the face of the paper in every language: initials, never the name', async ({
    assert,
  }) => {
    const { certificate } = await paper()
    for (const language of PUBLIC_LANGUAGES) {
      const { status, text } = await new Visitor(language).get(`/certificates/${certificate.code}`)
      assert.equal(status, 200)
      for (const shown of ['O. S.', 'A1.2 (CEFR)', '1/2026', '02.02.2026', '60']) {
        assert.include(text, shown)
      }
      for (const hidden of ['Shevchenko', 'Oleksandr', '1990', '81%', '<script']) {
        assert.notInclude(text, hidden)
      }
    }
  })

  test('a duplicate is valid, an annulled paper says so and since when', async ({ assert }) => {
    const { certificate, staff } = await paper()
    const duplicate = await duplicateCertificate(certificate, 'Zgubione', staff)
    const visitor = new Visitor('pl')
    const before = await visitor.get(`/certificates/${duplicate.code}`)
    assert.include(before.text, 'Ważne: to jest duplikat')
    await annulCertificate(certificate, 'Wydane pomyłkowo', staff)
    for (const { code } of [certificate, duplicate]) {
      const { text } = await visitor.get(`/certificates/${code}`)
      assert.include(text, 'Nieważne: unieważnione')
      assert.notInclude(text, 'Wydane pomyłkowo')
    }
  })

  test('a typed code may have small letters, blanks, O for zero; the form leads to its page', async ({
    assert,
  }) => {
    const { certificate } = await paper()
    const groups = certificate.code.match(/.{4}/g)!
    const typed = ` ${groups.join(' – ').toLowerCase().replaceAll('0', 'o')}`
    const sent = await new Visitor('en').post('/certificates', { code: typed })
    assert.equal(sent.status, 303)
    assert.equal(sent.location, `/en/certificates/${certificate.code}`)
  })

  test('what cannot be a code is refused at its field; an empty form too', async ({ assert }) => {
    for (const code of ['', 'ABC', '7K2M-9QXA-4TRD-1', 'ąęś']) {
      const { status, text } = await new Visitor('pl').post('/certificates', { code })
      assert.equal(status, 422)
      assert.include(text, 'name="code"')
    }
  })

  test('every code that nothing belongs to gets the same answer, whatever is wrong with it', async ({
    assert,
  }) => {
    const { certificate } = await paper()
    const oneOff = certificate.code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
    const answers: string[] = []
    for (const code of [oneOff, '7K2M9QXA4TRD', 'X', '%00', 'a'.repeat(300)]) {
      const { status, text } = await new Visitor('pl').get(`/certificates/${code}`)
      assert.equal(status, 404)
      answers.push(withoutAddress(text))
    }
    assert.lengthOf([...new Set(answers)], 1)
  })

  test('after sixty tries in ten minutes it asks to wait, in the language of the page, with the phone', async ({
    assert,
    cleanup,
  }) => {
    env.set('RATE_LIMITS', 'on')
    cleanup(() => env.set('RATE_LIMITS', 'off'))
    const { certificate } = await paper()
    const visitor = new Visitor('ar')
    for (let tries = 0; tries < 59; tries++) {
      await visitor.get('/certificates/7K2M9QXA4TRD')
    }
    const last = await visitor.get(`/certificates/${certificate.code}`)
    assert.equal(last.status, 200)
    const typed = await visitor.post('/certificates', { code: certificate.code })
    const opened = await visitor.get(`/certificates/${certificate.code}`)
    for (const stopped of [typed, opened]) {
      assert.equal(stopped.status, 429)
      assert.isAbove(Number(stopped.headers.get('retry-after')), 0)
      for (const shown of ['lang="ar"', 'dir="rtl"', 'محاولات كثيرة دفعة واحدة', 'href="tel:']) {
        assert.include(stopped.text, shown)
      }
      assert.notInclude(stopped.text, 'O. S.')
    }
  }).timeout(60_000)
})
