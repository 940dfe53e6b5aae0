import { nameList, type People } from '#database/seeders/demo/names/name_list'

export const GEORGIAN: People = {
  women: nameList(
    'ნინო=Nino, თამარ=Tamar, ანა=Ana, მარიამ=Mariam, ეკა=Eka, ქეთევან=Ketevan, სალომე=Salome'
  ),
  men: nameList('გიორგი=Giorgi, ლევან=Levan, დავით=Davit, ზურაბ=Zurab, ირაკლი=Irakli, ლაშა=Lasha'),
  families: nameList(
    `ბერიძე=Beridze, კაპანაძე=Kapanadze, გელაშვილი=Gelashvili, ჯანელიძე=Janelidze,
     ლომიძე=Lomidze, ცხადაძე=Tskhadadze, მაისურაძე=Maisuradze, ხუციშვილი=Khutsishvili`
  ),
}

export const SYRIAN: People = {
  women: nameList('فاطمة=Fatima, مريم=Maryam, رنا=Rana, هدى=Huda, ليلى=Layla, سمر=Samar'),
  men: nameList('أحمد=Ahmad, محمد=Mohammad, خالد=Khaled, عمر=Omar, يوسف=Youssef, بسام=Bassam'),
  families: nameList(
    'الحلبي=Al Halabi, حداد=Haddad, الخطيب=Al Khatib, درويش=Darwish, نجار=Najjar, سليمان=Suleiman'
  ),
}

export const INDIAN: People = {
  women: nameList('प्रिया=Priya, अंजली=Anjali, कविता=Kavita, सुनीता=Sunita, नेहा=Neha, दीपा=Deepa'),
  men: nameList(
    'राजेश=Rajesh, अमित=Amit, विकास=Vikas, संजय=Sanjay, अर्जुन=Arjun, गुरप्रीत=Gurpreet, मनोज=Manoj'
  ),
  families: nameList(
    'शर्मा=Sharma, सिंह=Singh, पटेल=Patel, कुमार=Kumar, वर्मा=Verma, गुप्ता=Gupta, नायर=Nair'
  ),
}

export const COLOMBIAN: People = {
  women: nameList('María Fernanda, Luz Marina, Daniela, Paola Andrea, Valentina, Adriana'),
  men: nameList('Juan Carlos, Andrés Felipe, Diego, Jhon Jairo, Santiago, Óscar'),
  families: nameList(
    'Rodríguez Peña, Gómez Ortiz, Martínez, Ramírez Cárdenas, Torres Muñoz, Castaño Ríos, Londoño'
  ),
}

export const TURKISH: People = {
  women: nameList('Ayşe, Zeynep, Elif, Gülşen, Merve'),
  men: nameList('Mehmet, Mustafa, Emre, Hüseyin, Burak, Çağlar'),
  families: nameList('Yılmaz, Kaya, Demir, Şahin, Öztürk, Yıldız, Aydın'),
}

export const VIETNAMESE: People = {
  women: nameList('Thị Hương, Thị Lan, Thu Trang, Ngọc Anh, Thị Mai, Phương Thảo'),
  men: nameList('Văn Nam, Minh Đức, Quang Huy, Văn Hùng, Tuấn Anh'),
  families: nameList('Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Đặng'),
}

export const AZERBAIJANI: People = {
  women: nameList('Aygün, Günel, Sevinc, Nərmin, Ləman'),
  men: nameList('Elçin, Rəşad, Orxan, Tural, Vüqar'),
  families: nameList('Məmmədova, Əliyeva, Hüseynova, Quliyeva, İsmayılova'),
  familiesOfMen: nameList('Məmmədov, Əliyev, Hüseynov, Quliyev, İsmayılov'),
}

export const FILIPINO: People = {
  women: nameList('Maricel, Rowena, Jennilyn, Analyn'),
  men: nameList('Rodel, Jayson, Mark Anthony, Arnel'),
  families: nameList('Dela Cruz, Santos, Reyes, Bautista, Villanueva'),
}
