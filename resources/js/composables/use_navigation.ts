import { usePage } from '@inertiajs/vue3'
import {
  Archive,
  Award,
  BellRing,
  Building2,
  CalendarDays,
  CalendarPlus,
  CalendarRange,
  CalendarClock,
  CalendarX,
  ChartColumn,
  ClipboardList,
  DoorOpen,
  FileCheck,
  FilePen,
  GraduationCap,
  MailPlus,
  MapPinned,
  HandCoins,
  Hourglass,
  ListChecks,
  Languages,
  Merge,
  MessageCircleQuestionMark,
  MessageSquareHeart,
  MessagesSquare,
  Mic,
  Presentation,
  PhoneCall,
  Ticket,
  Scale,
  Send,
  Sun,
  ShieldAlert,
  ShieldQuestionMark,
  ShieldUser,
  UserRoundCog,
  Users,
} from '@lucide/vue'
import { computed } from 'vue'
import { useAbilities } from '~/composables/use_abilities'

const PARTS = [
  {
    key: 'today',
    places: [
      { key: 'desk', href: '/desk', ability: 'desk.view', icon: Sun },
      { key: 'my_groups', href: '/my-groups', ability: 'my_groups.view', icon: GraduationCap },
      { key: 'queue', href: '/queue', ability: 'queue.serve', icon: Ticket },
      { key: 'tasks', href: '/tasks', ability: 'tasks.view', icon: ListChecks },
      { key: 'board', href: '/board', ability: 'board.view', icon: CalendarRange },
      { key: 'week', href: '/week', ability: 'week.view', icon: CalendarDays },
      { key: 'planner', href: '/planner', ability: 'planner.view', icon: DoorOpen },
      {
        key: 'appointments',
        href: '/appointments/new',
        ability: 'appointments.book',
        icon: CalendarPlus,
      },
      { key: 'absence', href: '/absences/new', ability: 'absences.report', icon: CalendarX },
    ],
  },
  {
    key: 'people',
    places: [
      { key: 'clients', href: '/clients', ability: 'clients.list', icon: Users },
      {
        key: 'consultations',
        href: '/consultations',
        ability: 'consultations.log',
        icon: MessagesSquare,
      },
      {
        key: 'enquiries',
        href: '/enquiries',
        ability: 'consultations.view',
        icon: MessageCircleQuestionMark,
      },
      { key: 'call_requests', href: '/call-requests', ability: 'calls.answer', icon: PhoneCall },
      { key: 'slot_alerts', href: '/slot-alerts', ability: 'slot_alerts.manage', icon: BellRing },
      { key: 'stay_endings', href: '/stay-endings', ability: 'stay_endings.view', icon: Hourglass },
      {
        key: 'interpreters',
        href: '/interpreters',
        ability: 'interpreters.manage',
        icon: Languages,
      },
      {
        key: 'inquiry',
        href: '/inquiries/new',
        ability: 'inquiries.record',
        icon: ShieldQuestionMark,
      },
      { key: 'duplicates', href: '/duplicates', ability: 'clients.merge', icon: Merge },
    ],
  },
  {
    key: 'learning',
    places: [
      { key: 'courses', href: '/courses', ability: 'courses.view', icon: GraduationCap },
      {
        key: 'applications',
        href: '/course-applications',
        ability: 'applications.record',
        icon: FilePen,
      },
      {
        key: 'interviews',
        href: '/placement-interviews',
        ability: 'placement.interview',
        icon: Mic,
      },
      { key: 'workshops', href: '/workshops', ability: 'workshops.view', icon: Presentation },
      {
        key: 'signed_lists',
        href: '/attendance-lists',
        ability: 'signed_lists.file',
        icon: FileCheck,
      },
      { key: 'surveys', href: '/surveys', ability: 'surveys.view', icon: MessageSquareHeart },
      { key: 'certificates', href: '/certificates', ability: 'certificates.issue', icon: Award },
    ],
  },
  {
    key: 'accounts',
    places: [
      { key: 'register', href: '/register', ability: 'register.view', icon: ClipboardList },
      { key: 'projects', href: '/projects', ability: 'projects.manage', icon: HandCoins },
      { key: 'reports', href: '/reports/services', ability: 'reports.view', icon: ChartColumn },
    ],
  },
  {
    key: 'centre',
    places: [
      { key: 'staff', href: '/staff', ability: 'staff.manage', icon: UserRoundCog },
      { key: 'branches', href: '/branches', ability: 'branches.manage', icon: Building2 },
      {
        key: 'availabilities',
        href: '/availabilities',
        ability: 'availabilities.manage',
        icon: CalendarClock,
      },
      { key: 'letters', href: '/letters', ability: 'letters.manage', icon: MailPlus },
      { key: 'outbox', href: '/outbox', ability: 'outbox.view', icon: Send },
      { key: 'inquiries', href: '/inquiries', ability: 'inquiries.view', icon: ShieldUser },
      {
        key: 'access_reports',
        href: '/access-reports',
        ability: 'accesses.acknowledge',
        icon: ShieldAlert,
      },
      { key: 'retention', href: '/retention', ability: 'retention.view', icon: Archive },
      { key: 'gminas', href: '/gminas', ability: 'gminas.manage', icon: MapPinned },
      { key: 'end_rules', href: '/residence-end-rules', ability: 'end_rules.manage', icon: Scale },
    ],
  },
] as const

/** Beyond so many places they stand under headings. */
const FEW = 10

/** The places of the Centre this person may enter, by its parts, with the one that is open. */
export function useNavigation() {
  const page = usePage()
  const { may } = useAbilities()
  const isCurrent = (href: string) =>
    page.url === href || page.url.startsWith(`${href}/`) || page.url.startsWith(`${href}?`)
  const parts = computed(() => {
    const mine = PARTS.map(({ key, places }) => ({
      key,
      places: places.filter(({ ability }) => may(ability)),
    }))
    const open = mine.flatMap(({ places }) => places.map(({ href }) => href)).filter(isCurrent)
    const current = open.toSorted((one, other) => other.length - one.length)[0]
    return mine
      .filter(({ places }) => places.length > 0)
      .map(({ key, places }) => ({
        key,
        places: places.map((place) => ({ ...place, isCurrent: place.href === current })),
      }))
  })
  const places = computed(() => parts.value.flatMap((part) => part.places))
  const hasHeadings = computed(() => places.value.length > FEW)
  return { parts, places, hasHeadings }
}
