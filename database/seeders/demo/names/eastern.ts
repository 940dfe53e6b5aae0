import { nameList, type People } from '#database/seeders/demo/names/name_list'

export const UKRAINIAN: People = {
  women: nameList(
    `Олена=Olena, Оксана=Oksana, Наталія=Nataliia, Ірина=Iryna, Тетяна=Tetiana, Юлія=Yuliia,
     Світлана=Svitlana, Людмила=Liudmyla, Марія=Mariia, Анна=Anna, Катерина=Kateryna,
     Вікторія=Viktoriia, Галина=Halyna, Аліна=Alina, Дарина=Daryna, Софія=Sofiia, Надія=Nadiia,
     Лариса=Larysa, Христина=Khrystyna, Зоряна=Zoriana, Яна=Yana, Валентина=Valentyna`
  ),
  men: nameList(
    `Олександр=Oleksandr, Сергій=Serhii, Андрій=Andrii, Володимир=Volodymyr, Микола=Mykola,
     Дмитро=Dmytro, Іван=Ivan, Василь=Vasyl, Юрій=Yurii, Максим=Maksym, Богдан=Bohdan,
     Тарас=Taras, Назар=Nazar, Роман=Roman, Євген=Yevhen, Ігор=Ihor, Ярослав=Yaroslav`
  ),
  families: nameList(
    `Ковальчук=Kovalchuk, Шевченко=Shevchenko, Бондаренко=Bondarenko, Ткаченко=Tkachenko,
     Кравченко=Kravchenko, Олійник=Oliinyk, Поліщук=Polishchuk, Лисенко=Lysenko,
     Руденко=Rudenko, Савченко=Savchenko, Мороз=Moroz, Гончаренко=Honcharenko,
     Василенко=Vasylenko, Клименко=Klymenko, Павленко=Pavlenko, Сидоренко=Sydorenko,
     Мельник=Melnyk, Гнатюк=Hnatiuk, Дяченко=Diachenko, Коваленко=Kovalenko,
     Литвин=Lytvyn, Марченко=Marchenko, Панасюк=Panasiuk, Романюк=Romaniuk,
     Стеценко=Stetsenko, Федорчук=Fedorchuk, Харченко=Kharchenko, Чорнобай=Chornobai,
     Яремчук=Yaremchuk, Щербак=Shcherbak, Ющенко=Yushchenko, Гайдамака=Haidamaka`
  ),
}

export const BELARUSIAN: People = {
  women: nameList(
    `Наталля=Natallia, Алена=Alena, Вольга=Volha, Кацярына=Katsiaryna, Ганна=Hanna,
     Таццяна=Tatsiana, Святлана=Sviatlana, Юлія=Yuliya, Марына=Maryna, Дар'я=Darya, Алеся=Alesia`
  ),
  men: nameList(
    `Аляксандр=Aliaksandr, Сяргей=Siarhei, Андрэй=Andrei, Дзмітрый=Dzmitry, Мікалай=Mikalai,
     Павел=Pavel, Ігар=Ihar, Уладзімір=Uladzimir, Яўген=Yauhen, Максім=Maksim`
  ),
  families: nameList(
    `Казлоўская=Kazlouskaya, Новік=Novik, Жук=Zhuk, Кавалёва=Kavaliova, Марозава=Marozava,
     Савіцкая=Savitskaya, Клімовіч=Klimovich, Ярмоленка=Yarmolenka, Карповіч=Karpovich,
     Лукашэвіч=Lukashevich, Дубоўская=Dubouskaya, Станкевіч=Stankevich`
  ),
  familiesOfMen: nameList(
    `Казлоўскі=Kazlouski, Новік=Novik, Жук=Zhuk, Кавалёў=Kavaliou, Марозаў=Marozau,
     Савіцкі=Savitski, Клімовіч=Klimovich, Ярмоленка=Yarmolenka, Карповіч=Karpovich,
     Лукашэвіч=Lukashevich, Дубоўскі=Dubouski, Станкевіч=Stankevich`
  ),
}

export const RUSSIAN: People = {
  women: nameList(
    'Екатерина=Ekaterina, Анастасия=Anastasiia, Ольга=Olga, Полина=Polina, Вера=Vera, Ксения=Kseniia'
  ),
  men: nameList('Алексей=Aleksei, Кирилл=Kirill, Никита=Nikita, Антон=Anton, Григорий=Grigorii'),
  families: nameList(
    'Соколова=Sokolova, Лебедева=Lebedeva, Новикова=Novikova, Зайцева=Zaitseva, Воронина=Voronina'
  ),
  familiesOfMen: nameList(
    'Соколов=Sokolov, Лебедев=Lebedev, Новиков=Novikov, Зайцев=Zaitsev, Воронин=Voronin'
  ),
}

export const KAZAKH: People = {
  women: nameList('Айгерім=Aigerim, Динара=Dinara, Мадина=Madina, Асель=Assel'),
  men: nameList('Нұрлан=Nurlan, Ерлан=Yerlan, Тимур=Timur, Арман=Arman'),
  families: nameList('Сейтқызы=Seitkyzy, Ахметова=Akhmetova, Омарова=Omarova'),
  familiesOfMen: nameList('Сейтов=Seitov, Ахметов=Akhmetov, Омаров=Omarov'),
}
