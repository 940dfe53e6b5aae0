import { nameList, type People } from '#database/seeders/demo/names/name_list'

/** Scripts that the demonstration does not show, so that a large register has twelve. */
export const ARMENIAN: People = {
  women: nameList('Անահիտ=Anahit, Մարիամ=Mariam, Նարինե=Narine'),
  men: nameList('Արամ=Aram, Տիգրան=Tigran, Գևորգ=Gevorg'),
  families: nameList('Հարությունյան=Harutyunyan, Սարգսյան=Sargsyan, Պետրոսյան=Petrosyan'),
}

export const CHINESE: People = {
  women: nameList('丽=Li, 芳=Fang, 秀英=Xiuying'),
  men: nameList('伟=Wei, 强=Qiang, 建国=Jianguo'),
  families: nameList('王=Wang, 李=Li, 张=Zhang, 陈=Chen'),
}

export const KOREAN: People = {
  women: nameList('지우=Jiwoo, 서연=Seoyeon'),
  men: nameList('민준=Minjun, 도윤=Doyun'),
  families: nameList('김=Kim, 이=Lee, 박=Park'),
}

export const ETHIOPIAN: People = {
  women: nameList('ትግስት=Tigist, ሳራ=Sara'),
  men: nameList('አበበ=Abebe, ዳዊት=Dawit'),
  families: nameList('ተስፋዬ=Tesfaye, በቀለ=Bekele, ሀይሌ=Haile'),
}

export const BENGALI: People = {
  women: nameList('ফাতেমা=Fatema, নাসরিন=Nasrin'),
  men: nameList('রহিম=Rahim, করিম=Karim, হাসান=Hasan'),
  families: nameList('হোসেন=Hossain, ইসলাম=Islam, আহমেদ=Ahmed'),
}

export const TAMIL: People = {
  women: nameList('பிரியா=Priya, மீனா=Meena'),
  men: nameList('குமார்=Kumar, ராஜா=Raja'),
  families: nameList('முருகன்=Murugan, செல்வம்=Selvam'),
}

export const PUNJABI: People = {
  women: nameList('ਹਰਪ੍ਰੀਤ=Harpreet, ਸਿਮਰਨ=Simran'),
  men: nameList('ਗੁਰਪ੍ਰੀਤ=Gurpreet, ਮਨਪ੍ਰੀਤ=Manpreet'),
  families: nameList('ਸਿੰਘ=Singh, ਕੌਰ=Kaur, ਗਿੱਲ=Gill'),
}

export const THAI: People = {
  women: nameList('มาลี=Malee, สุดา=Suda'),
  men: nameList('สมชาย=Somchai, ประเสริฐ=Prasert'),
  families: nameList('ศรีสุข=Srisuk, ทองดี=Thongdee'),
}

const STEMS =
  `Андр Антон Бабич Балаб Бевз Богдан Божк Бойч Бондар Брат Будн Вакул Вдов Гаврил Гнат Гордій
  Гриц Дани Демч Дорош Дуб Жук Заболот Захар Зінч Іващ Кабан Калин Карп Кириль Ковал Козач Кондрат Корній
  Костян Котляр Кравч Кузьм Кулик Куц Левч Литвин Лук'ян Макар Мартин Матвій Мельнич Мироп Михайл Мось Назар
  Никол Олекс Омельч Онищ Остап Павл Панас Пархом Петр Пилип Полов Пономар Приход Радч Роман Савч Семен Сергій
  Сидор Скор Слюсар Соколов Степан Тарас Тимош Ткач Троц Филип Хар Хоми Цимбал Чайк Черн Шапов Шевч Шинкар Щерб
  Юрч Якимч Яковл Ярем`.split(/\s+/)
const ENDINGS = ['енко', 'ук', 'ський', 'ук-Лис', 'ич', 'ак', 'ець', 'ів']

/** Six hundred Ukrainian family names, for a register needs more than a demonstration. */
export const UKRAINIAN_FAMILIES = ENDINGS.flatMap((ending) => STEMS.map((stem) => stem + ending))
