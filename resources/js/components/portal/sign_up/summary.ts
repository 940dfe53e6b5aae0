import type { TFunction } from 'i18next'
import type { PublicGroup } from '~/components/portal/groups/public_group'

export type Summary = {
  names: string[]
  contact: string[]
  owner: string
  ownerName: string | null
  facts: { level: string | null; since: string | null; isMinor: boolean }[]
}

export type Questions = {
  isLevelAsked: boolean
  monthsFirst: number | null
  areMinorsAsked: boolean
}

type Row = { name: string; value: string; more?: string; change?: string }

/** From–until reads from left to right in Arabic too. */
const inOrder = (time: string) => `\u2066${time}\u2069`

/** What was answered, a line for each question. */
export function summaryRows(
  t: TFunction,
  { names, contact, owner, ownerName, facts }: Summary,
  { group, questions, page }: { group: PublicGroup; questions: Questions; page: string }
): Row[] {
  const weeks = group.weeks.map(({ days, time }) => `${days} ${inOrder(time)}`)
  const dates = group.dates.map(({ day, time }) => `${day} ${inOrder(time)}`)
  const times = dates.length > 0 ? dates : [...(group.starts ? [group.starts] : []), ...weeks]
  const [first, ...others] = names
  const whose = owner === 'self' ? undefined : (ownerName ?? t(`booking:contact.owners.${owner}`))
  return [
    { name: t('signup:check.group'), value: group.name, change: group.path },
    ...(times.length > 0 ? [{ name: t('booking:check.time'), value: times.join(' · ') }] : []),
    {
      name: t('booking:check.place'),
      value: group.isOnline ? t('signup:group.online') : group.branch.name,
      more: group.isOnline ? undefined : group.branch.address,
    },
    {
      name: t('signup:check.who'),
      value: first,
      more: others.join(', ') || undefined,
      change: `${page}/who`,
    },
    {
      name: t('booking:check.contact'),
      value: contact.join(' · '),
      more: whose,
      change: `${page}/contact`,
    },
    ...facts.map((fact, place) => ({
      name: names.length > 1 ? names[place] : t('signup:check.about'),
      value: factWords(t, fact, questions),
      change: `${page}/about`,
    })),
  ]
}

function factWords(t: TFunction, fact: Summary['facts'][number], asked: Questions): string {
  const level = fact.level ?? t('signup:about.levels.unknown')
  const words = [
    asked.isLevelAsked && `${t('signup:filters.level')}: ${level}`,
    asked.monthsFirst !== null &&
      `${t('signup:check.since')} ${fact.since ?? t('signup:check.not_given')}`,
    fact.isMinor && t('signup:about.minor'),
  ]
  return words.filter(Boolean).join(' · ')
}
