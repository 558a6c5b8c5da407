<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Поисковый индекс</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Файлы программы</translation>
    </message>
    <message>
        <source>Format of projects</source>
        <translation>Формат проектов</translation>
    </message>
    <message>
        <source>For people who change laws. It never calls home: only a project in your department&apos;s database is read and written over the network.</source>
        <translation>Для тех, кто меняет законы. Программа никуда не обращается сама: по сети читается и записывается только проект в базе данных вашего департамента.</translation>
    </message>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Гармонизация законодательства: рабочее место</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons, MIT licence.</source>
        <translation>Значки: Tabler Icons, лицензия MIT.</translation>
    </message>
    <message>
        <source>Licences:</source>
        <translation>Лицензии:</translation>
    </message>
</context>
<context>
    <name>AboutAct</name>
    <message>
        <source>About this act</source>
        <translation>Об этом акте</translation>
    </message>
    <message>
        <source>The title is that of this text; the rest is said of the act in every language.</source>
        <translation>Название относится к этому тексту, остальное – к акту на всех языках.</translation>
    </message>
</context>
<context>
    <name>AboutDraft</name>
    <message>
        <source>About this draft law</source>
        <translation>О законопроекте</translation>
    </message>
    <message>
        <source>&amp;Print where each act was published</source>
        <translation>&amp;Указывать, где опубликован каждый акт</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>Subject, after «по вопросам»</source>
        <translation>Предмет, после «по вопросам»</translation>
    </message>
    <message>
        <source>Subject, before «мәселелері бойынша»</source>
        <translation>Предмет на казахском, перед «мәселелері бойынша»</translation>
    </message>
    <message>
        <source>Developer (Russian)</source>
        <translation>Разработчик (на русском)</translation>
    </message>
    <message>
        <source>Developer (Kazakh)</source>
        <translation>Разработчик (на казахском)</translation>
    </message>
    <message>
        <source>Enters into force</source>
        <translation>Вводится в действие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>o&amp;f</source>
        <translation>о&amp;т</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма акта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The date of adoption is known</source>
        <translation>Дата принятия известна</translation>
    </message>
    <message>
        <source>Date of adoption</source>
        <translation>Дата принятия</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open a &amp;department&apos;s project…</source>
        <translation>Открыть проект &amp;департамента…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project…</source>
        <translation>Открыть &amp;учебный образец…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Import an act…</source>
        <translation>&amp;Импорт акта…</translation>
    </message>
    <message>
        <source>Import &amp;recommendations…</source>
        <translation>Импорт &amp;рекомендаций…</translation>
    </message>
    <message>
        <source>About this draft &amp;law…</source>
        <translation>О з&amp;аконопроекте…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Резервные &amp;копии…</translation>
    </message>
    <message>
        <source>Take back a re&amp;viewed copy…</source>
        <translation>&amp;Принять проверенную копию…</translation>
    </message>
    <message>
        <source>&amp;Export the package…</source>
        <translation>&amp;Выгрузить пакет документов…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Move to a database or a file…</source>
        <translation>Перенести в &amp;базу данных или в файл…</translation>
    </message>
    <message>
        <source>Carry to a collea&amp;gue…</source>
        <translation>Передать ко&amp;ллеге…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a bundle in…</source>
        <translation>Прин&amp;ять пакет обмена…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>По&amp;иск по проекту</translation>
    </message>
    <message>
        <source>&amp;Find a command or a place…</source>
        <translation>&amp;Найти команду или норму…</translation>
    </message>
    <message>
        <source>&amp;Go to an article…</source>
        <translation>Перейти к &amp;статье…</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Закон</translation>
    </message>
    <message>
        <source>&amp;Amend this provision</source>
        <translation>&amp;Изменить норму</translation>
    </message>
    <message>
        <source>&amp;Insert a provision…</source>
        <translation>&amp;Дополнить нормой…</translation>
    </message>
    <message>
        <source>Re&amp;peal this provision</source>
        <translation>Ис&amp;ключить норму</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Переместить…</translation>
    </message>
    <message>
        <source>&amp;Give another number…</source>
        <translation>Дать другой &amp;номер…</translation>
    </message>
    <message>
        <source>Repeal the whole a&amp;ct</source>
        <translation>Признать акт &amp;утратившим силу</translation>
    </message>
    <message>
        <source>Replace &amp;words throughout the act…</source>
        <translation>Заменить &amp;слова по всему тексту…</translation>
    </message>
    <message>
        <source>Correct the &amp;structure…</source>
        <translation>Исп&amp;равить структуру…</translation>
    </message>
    <message>
        <source>About &amp;this act…</source>
        <translation>Об &amp;этом акте…</translation>
    </message>
    <message>
        <source>Carry &amp;over to a newer edition…</source>
        <translation>П&amp;еренести на новую редакцию…</translation>
    </message>
    <message>
        <source>&amp;Link a recommendation…</source>
        <translation>Св&amp;язать с рекомендацией…</translation>
    </message>
    <message>
        <source>&amp;Next provision</source>
        <translation>С&amp;ледующая норма</translation>
    </message>
    <message>
        <source>P&amp;revious provision</source>
        <translation>Предыду&amp;щая норма</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>The &amp;law</source>
        <translation>&amp;Закон</translation>
    </message>
    <message>
        <source>The &amp;amendment</source>
        <translation>&amp;Поправка</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>&amp;Рекомендации</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>Соо&amp;тветствие</translation>
    </message>
    <message>
        <source>&amp;Open matters</source>
        <translation>&amp;Нерешенные вопросы</translation>
    </message>
    <message>
        <source>The &amp;session</source>
        <translation>З&amp;аседание</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>С&amp;хемы</translation>
    </message>
    <message>
        <source>Public &amp;discussion</source>
        <translation>Публичное о&amp;бсуждение</translation>
    </message>
    <message>
        <source>&amp;Tree of acts</source>
        <translation>&amp;Дерево актов</translation>
    </message>
    <message>
        <source>L&amp;ist of amendments</source>
        <translation>Сп&amp;исок поправок</translation>
    </message>
    <message>
        <source>Cont&amp;ext</source>
        <translation>К &amp;этой норме</translation>
    </message>
    <message>
        <source>Conse&amp;quences</source>
        <translation>По&amp;следствия</translation>
    </message>
    <message>
        <source>What can be &amp;undone</source>
        <translation>Чт&amp;о можно отменить</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Te&amp;xt as set</source>
        <translation>Обы&amp;чный размер</translation>
    </message>
    <message>
        <source>&amp;For the meeting room</source>
        <translation>Для за&amp;ла заседаний</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>&amp;Вернуть исходное расположение</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;О программе…</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Выгрузить пакет</translation>
    </message>
</context>
<context>
    <name>AmendmentEditor</name>
    <message>
        <source>Wording</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Еще не сформулировано</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Способ изложения</translation>
    </message>
    <message>
        <source>Delete the amendment</source>
        <translation>Удалить поправку</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>No amendment is open. Choose a provision in the law and press “Amend”, or open one from the list.</source>
        <translation>Поправка не открыта. Выберите норму в тексте закона и нажмите «Изменить норму» или откройте поправку из списка.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State the change by</source>
        <translation>Излагать</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующая редакция</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагаемая редакция</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Text in force</source>
        <translation>Действующий текст</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Предлагаемый текст</translation>
    </message>
    <message>
        <source>Amending clauses</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>Row of the comparative table</source>
        <translation>Строка сравнительной таблицы</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Язык редакции</translation>
    </message>
    <message>
        <source>Clauses, justification, table row</source>
        <translation>Формулировки, обоснование, строка таблицы</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Show in the law</source>
        <translation>Показать в законе</translation>
    </message>
    <message>
        <source>Delete the amendment</source>
        <translation>Удалить поправку</translation>
    </message>
    <message>
        <source>Take the text in force</source>
        <translation>Взять действующий текст</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Одним текстом</translation>
    </message>
    <message>
        <source>Write in the changes themselves, as in Word; the two texts step aside</source>
        <translation>Писать прямо в изменениях, как в Word; два текста убираются</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Текста нет</translation>
    </message>
</context>
<context>
    <name>AmendmentLive</name>
    <message>
        <source>Nothing changed in this language.</source>
        <translation>На этом языке ничего не изменено.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Структурный элемент</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующая редакция</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагаемая редакция</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>to be taken out</source>
        <translation>исключить</translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n поправка</numerusform>
            <numerusform>%n поправки</numerusform>
            <numerusform>%n поправок</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter amendments</source>
        <translation>Отбор поправок</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>What is proposed is listed here. Go to a provision and amend it with Ctrl+M.</source>
        <translation>Здесь перечислены поправки. Перейдите к норме и измените ее клавишами Ctrl+M.</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Answer a proposal</source>
        <translation>Ответ на предложение</translation>
    </message>
    <message>
        <source>A proposal that is not taken over whole needs a reason.</source>
        <translation>Если предложение принято не полностью, нужно обоснование.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Учтено поправкой</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Содержимое копии</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Восстановить эту копию</translation>
    </message>
    <message>
        <source>A backup is made whenever the project is closed and before risky steps.</source>
        <translation>Копия делается при каждом закрытии проекта и перед рискованными действиями.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n акт</numerusform>
            <numerusform>%n акта</numerusform>
            <numerusform>%n актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n рекомендация</numerusform>
            <numerusform>%n рекомендации</numerusform>
            <numerusform>%n рекомендаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n поправка</numerusform>
            <numerusform>%n поправки</numerusform>
            <numerusform>%n поправок</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring takes back (%1)</source>
        <translation>Восстановление отменит (%1)</translation>
    </message>
    <message>
        <source>Nothing: it is the project as it stands.</source>
        <translation>Ничего: это проект в нынешнем виде.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>As it was opened</source>
        <translation>Как при открытии</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Что можно отменить</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>&amp;Take this text</source>
        <translation>&amp;Взять этот текст</translation>
    </message>
    <message>
        <source>&amp;Confirm the link</source>
        <translation>&amp;Подтвердить связь</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Три текста</translation>
    </message>
    <message>
        <source>Text on the newer edition</source>
        <translation>Текст для новой редакции</translation>
    </message>
    <message>
        <source>Comparing the editions…</source>
        <translation>Сравнение редакций…</translation>
    </message>
    <message>
        <source>Carry over to the newer edition</source>
        <translation>Перенести на новую редакцию</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Отозвать поправку</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>In force before</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Наше предложение</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Действующая редакция</translation>
    </message>
    <message>
        <source>Amendments and links on the newer edition</source>
        <translation>Поправки и связи в новой редакции</translation>
    </message>
    <message>
        <source>Amendments and links to carry over</source>
        <translation>Поправки и связи для переноса</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Every amendment and every link stands as it is.</source>
        <translation>Все поправки и связи остаются как есть.</translation>
    </message>
    <message>
        <source>✓ The provision linked reads the same in another place.</source>
        <translation>✓ Норма, с которой связана рекомендация, читается так же в другом месте.</translation>
    </message>
    <message>
        <source>▲ The provision linked reads otherwise. Does the link still hold?</source>
        <translation>▲ Норма, с которой связана рекомендация, читается иначе. Верна ли еще связь?</translation>
    </message>
    <message>
        <source>✕ The provision linked is no longer in the act.</source>
        <translation>✕ Нормы, с которой связана рекомендация, в акте больше нет.</translation>
    </message>
    <message>
        <source>✓ Only one side changed the text: it follows by itself.</source>
        <translation>✓ Текст изменила только одна сторона: поправка переносится сама.</translation>
    </message>
    <message>
        <source>◐ Both sides changed other words: the two are put together. Read the result.</source>
        <translation>◐ Стороны изменили разные слова: изменения объединены. Проверьте результат.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same words. Write the text that is to be proposed.</source>
        <translation>▲ Обе стороны изменили одни и те же слова. Напишите предлагаемую редакцию.</translation>
    </message>
    <message>
        <source>✕ What the amendment changes is no longer in the act.</source>
        <translation>✕ Нормы, которую изменяет поправка, в акте больше нет.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Теперь это: %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>Осталось просмотреть: %n</numerusform>
            <numerusform>Осталось просмотреть: %n</numerusform>
            <numerusform>Осталось просмотреть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Снять связь</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Amend %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Repeal %1</source>
        <translation>Исключить: %1</translation>
    </message>
    <message>
        <source>Repeal “%1”</source>
        <translation>Признание утратившим силу: «%1»</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Confirm a link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Filter the concordance</source>
        <translation>Отбор в таблице соответствия</translation>
    </message>
    <message>
        <source>Table of concordance</source>
        <translation>Таблица соответствия</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Conformity, what is missing as each paper says it, who closes it by when</source>
        <translation>Соответствие, пробел словами каждого документа, кто и к какому сроку его устраняет</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Which provision answers which recommendation, and how far it conforms. Link a recommendation to the provision that is read with Ctrl+L, or drag it onto one.</source>
        <translation>Какая норма отвечает на какую рекомендацию и насколько ей соответствует. Свяжите рекомендацию с открытой нормой клавишами Ctrl+L или перетащите ее на норму.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего недостает</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма акта</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Кто оценил</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
    <message>
        <source>The text has changed since this link was made. Read it again and confirm the link.</source>
        <translation>Текст изменился после того, как связь была установлена. Прочтите его заново и подтвердите связь.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n подтвердить</numerusform>
            <numerusform>%n подтвердить</numerusform>
            <numerusform>%n подтвердить</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>Связь %1</translation>
    </message>
    <message>
        <source>Next to confirm</source>
        <translation>К следующей</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Cites what is repealed</source>
        <translation>Ссылается на исключаемое</translation>
    </message>
    <message>
        <source>Cites the old number</source>
        <translation>Ссылается на прежний номер</translation>
    </message>
    <message>
        <source>Uses a term that loses its definition</source>
        <translation>Использует термин, теряющий определение</translation>
    </message>
    <message>
        <source>Cites what changes</source>
        <translation>Ссылается на изменяемое</translation>
    </message>
    <message>
        <source>Uses a term defined anew</source>
        <translation>Использует термин с новым определением</translation>
    </message>
    <message>
        <source>Another amendment of the same place</source>
        <translation>Другая поправка к тому же месту</translation>
    </message>
    <message>
        <source>A recommendation is linked to it</source>
        <translation>Связана рекомендация</translation>
    </message>
    <message>
        <source>The other language is not worded yet</source>
        <translation>На другом языке текста еще нет</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Приведение в соответствие: %1</translation>
    </message>
    <message>
        <source>Of the whole &amp;draft</source>
        <translation>По всему &amp;проекту</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Propose the consequential amendment</source>
        <translation>Предложить сопутствующую поправку</translation>
    </message>
    <message>
        <source>Take me &amp;there</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>What the consequence is</source>
        <translation>В чем состоит последствие</translation>
    </message>
    <message numerus="yes">
        <source>%n consequence(s)</source>
        <translation>
            <numerusform>%n последствие</numerusform>
            <numerusform>%n последствия</numerusform>
            <numerusform>%n последствий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else must change.</source>
        <translation>Больше ничего менять не нужно.</translation>
    </message>
    <message>
        <source>What an amendment makes necessary elsewhere is listed here: citations of what it moves or repeals, terms it defines anew, the other language. Much of it is put right by one key.</source>
        <translation>Здесь перечислено, что из-за поправки нужно изменить в других местах: ссылки на то, что она переносит или исключает, понятия, которые она определяет заново, текст на другом языке. Многое исправляется одной клавишей.</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Предлагается (%1)</translation>
    </message>
    <message>
        <source>This must be worded by hand.</source>
        <translation>Это нужно изложить вручную.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 получает номер: %2</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>из-за изменения: %1</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Последствие</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>What belongs to the provision</source>
        <translation>Все, что относится к норме</translation>
    </message>
    <message>
        <source>Choose a provision to see what belongs to it.</source>
        <translation>Выберите норму, чтобы увидеть все, что к ней относится.</translation>
    </message>
    <message>
        <source>Amendments (%1)</source>
        <translation>Поправки (%1)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Recommendations (%1)</source>
        <translation>Рекомендации (%1)</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Связанных нет</translation>
    </message>
    <message>
        <source>Link a recommendation…</source>
        <translation>Связать с рекомендацией…</translation>
    </message>
    <message>
        <source>Cites (%1)</source>
        <translation>Ссылается на (%1)</translation>
    </message>
    <message>
        <source>Cited by (%1)</source>
        <translation>На нее ссылаются (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The text has changed since this link was made.</source>
        <translation>▲ Текст изменился после установления связи.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Service notes</source>
        <translation>Служебные сноски</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Provisions (%1)</source>
        <translation>Нормы (%1)</translation>
    </message>
    <message>
        <source>May be answered by</source>
        <translation>Возможный ответ в законе</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>общие слова: %1</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Earlier edits…</source>
        <translation>Более ранние изменения…</translation>
    </message>
</context>
<context>
    <name>Convene</name>
    <message>
        <source>New session</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>One a line: name – body</source>
        <translation>По одному в строке: имя – орган</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>&amp;Convene</source>
        <translation>&amp;Созвать</translation>
    </message>
    <message>
        <source>Convene “%1”</source>
        <translation>Созвать «%1»</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>The program made a mistake. What you did before is stored. You can go on; if it happens again, send this report. It holds no word of the law and no name; you may add to it.</source>
        <translation>В программе произошла ошибка. Все сделанное до нее сохранено. Работу можно продолжать; если ошибка повторится, отправьте этот отчет. В нем нет ни текста закона, ни имен; при желании его можно дополнить.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>&amp;Add the message of the error (it may quote the law)</source>
        <translation>&amp;Добавить текст ошибки (в нем может быть фрагмент закона)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Копировать отчет</translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Make a new project of this name</source>
        <translation>Создать &amp;новый проект с этим именем</translation>
    </message>
    <message>
        <source>law.example.kz, or a whole address: postgresql+psycopg://…</source>
        <translation>law.example.kz или адрес целиком: postgresql+psycopg://…</translation>
    </message>
    <message>
        <source>empty where .pgpass or the system knows it</source>
        <translation>пусто, если его знает .pgpass или система</translation>
    </message>
    <message>
        <source>of the authority that signed the server&apos;s; empty for the usual one</source>
        <translation>удостоверяющего центра сервера; пусто – обычный</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Отк&amp;рыть</translation>
    </message>
    <message>
        <source>Mo&amp;ve here</source>
        <translation>Перенест&amp;и сюда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Проек&amp;т</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>С&amp;ертификат</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>Перенести в файл</translation>
    </message>
    <message>
        <source>Moving the project</source>
        <translation>Перенос проекта</translation>
    </message>
    <message>
        <source>Move to a database</source>
        <translation>Перенести в базу данных</translation>
    </message>
    <message>
        <source>Open a department&apos;s project</source>
        <translation>Открыть проект департамента</translation>
    </message>
    <message>
        <source>Moved, and the same there row by row; the file stays as it was</source>
        <translation>Перенесено, строка в строку; файл остался как был</translation>
    </message>
    <message>
        <source>Moved, and the same there row by row; the database stays as it was</source>
        <translation>Перенесено, строка в строку; база данных осталась как была</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Filter proposals</source>
        <translation>Отбор предложений</translation>
    </message>
    <message>
        <source>Proposals of the discussion</source>
        <translation>Предложения обсуждения</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Type one in…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>What citizens and bodies propose to the published draft is kept here and answered. Type a letter in, or import a table; the answers make the summary of the discussion.</source>
        <translation>Здесь хранятся предложения граждан и организаций к опубликованному проекту и ответы на них. Внесите письмо или импортируйте таблицу; из ответов составляется сводная таблица обсуждения.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>The draft as a whole</source>
        <translation>Проект в целом</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Import {}</source>
        <translation>Импорт: {}</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Импорт рекомендаций</translation>
    </message>
    <message>
        <source>Add recommendations</source>
        <translation>Добавление рекомендаций</translation>
    </message>
    <message>
        <source>Link recommendations</source>
        <translation>Связи рекомендаций с нормами</translation>
    </message>
    <message>
        <source>Propose amendments</source>
        <translation>Предложение поправок</translation>
    </message>
    <message>
        <source>Amend {}</source>
        <translation>Поправка: {}</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>Связь: {}</translation>
    </message>
    <message>
        <source>Describe {}</source>
        <translation>Реквизиты акта: {}</translation>
    </message>
    <message>
        <source>Take over {} from {}</source>
        <translation>Принято: {} – из файла {}</translation>
    </message>
    <message>
        <source>Keep {} from {}</source>
        <translation>Сохранено как вариант: {} – из файла {}</translation>
    </message>
    <message>
        <source>Reasons from {}</source>
        <translation>Обоснования из файла {}</translation>
    </message>
    <message>
        <source>Comments from {}</source>
        <translation>Замечания из файла {}</translation>
    </message>
    <message>
        <source>Note a problem</source>
        <translation>Запись о проблеме</translation>
    </message>
    <message>
        <source>Recommend {}</source>
        <translation>Новая рекомендация: {}</translation>
    </message>
    <message>
        <source>Convene {}</source>
        <translation>Созыв заседания: {}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Settle a comment</source>
        <translation>Замечание урегулировано</translation>
    </message>
    <message>
        <source>Decide {}</source>
        <translation>Решение: {}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Поручение исполнено</translation>
    </message>
    <message>
        <source>Accept a consequence</source>
        <translation>Принятие последствия</translation>
    </message>
    <message>
        <source>Tie proposal {}</source>
        <translation>Предложение {} отнесено к норме</translation>
    </message>
    <message>
        <source>Answer proposal {}</source>
        <translation>Ответ на предложение {}</translation>
    </message>
    <message>
        <source>Receive a proposal</source>
        <translation>Прием предложения</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the package</source>
        <translation>Выгрузка пакета документов</translation>
    </message>
    <message>
        <source>There is nothing to export: no amendment changes anything.</source>
        <translation>Выгружать нечего: ни одна поправка ничего не меняет.</translation>
    </message>
    <message>
        <source>Exporting the package</source>
        <translation>Выгрузка пакета документов</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Нерешенные вопросы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выгрузки</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>&amp;Tables in Excel too</source>
        <translation>&amp;Таблицы также в Excel</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>P&amp;DF of every paper</source>
        <translation>Каждый &amp;документ также в PDF</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Просмотр…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Вы&amp;грузить</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Open matters before you hand it over</source>
        <translation>Нерешенные вопросы перед передачей</translation>
    </message>
    <message>
        <source>%1 – export</source>
        <translation>%1 – документы</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>✓ Nothing is open.</source>
        <translation>✓ Все вопросы решены.</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Папка для пакета документов</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>Записан %n файл</numerusform>
            <numerusform>Записано %n файла</numerusform>
            <numerusform>Записано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Proved: %n clause(s) read back give the proposed text.</source>
        <translation>
            <numerusform>✓ Доказано: %n формулировка, прочитанная обратно, дает предлагаемый текст.</numerusform>
            <numerusform>✓ Доказано: %n формулировки, прочитанные обратно, дают предлагаемый текст.</numerusform>
            <numerusform>✓ Доказано: %n формулировок, прочитанных обратно, дают предлагаемый текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Not proved: %1</source>
        <translation>✕ Не доказано: %1</translation>
    </message>
    <message>
        <source>Left out, the project has nothing for them: %1</source>
        <translation>Не сделаны, в проекте для них ничего нет: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файлы не записаны.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>missing in Kazakh</source>
        <translation>нет в казахском тексте</translation>
    </message>
    <message>
        <source>in Kazakh only</source>
        <translation>есть только в казахском тексте</translation>
    </message>
    <message>
        <source>lines divided otherwise</source>
        <translation>текст разбит на абзацы по-разному</translation>
    </message>
    <message>
        <source>repealed in one language only</source>
        <translation>исключено только на одном языке</translation>
    </message>
    <message>
        <source>amended in one language only</source>
        <translation>изменение внесено в текст только на одном языке</translation>
    </message>
    <message>
        <source>headed in one language only</source>
        <translation>заголовок только на одном языке</translation>
    </message>
    <message>
        <source>different figures</source>
        <translation>цифры расходятся</translation>
    </message>
    <message>
        <source>different dates</source>
        <translation>даты расходятся</translation>
    </message>
    <message>
        <source>different provisions cited</source>
        <translation>ссылки на разные нормы</translation>
    </message>
    <message>
        <source>tables of different size</source>
        <translation>таблицы разного размера</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Import an act</source>
        <translation>Импорт акта</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Импорт рекомендаций</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Take back a reviewed copy</source>
        <translation>Принять проверенную копию</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Документы Word</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Импорт предложений</translation>
    </message>
    <message>
        <source>Take a bundle in</source>
        <translation>Принять пакет обмена</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты обмена</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>GiveTask</name>
    <message>
        <source>Give a task</source>
        <translation>Дать поручение</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Поручение: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>ImportAct</name>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение файла %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>As told by its number and date</source>
        <translation>По номеру и дате</translation>
    </message>
    <message>
        <source>Has the articles of “%1”, and was taken for another text of that act.</source>
        <translation>Статьи те же, что в акте «%1»: принят за другой его текст.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>Файл %1 не импортирован</translation>
    </message>
    <message>
        <source>&amp;as of</source>
        <translation>по состояни&amp;ю на</translation>
    </message>
    <message>
        <source>As accepted</source>
        <translation>Считать принятыми</translation>
    </message>
    <message>
        <source>As rejected</source>
        <translation>Считать отклоненными</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Отменить исправл&amp;ение</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Tracked changes in the file</source>
        <translation>Правки в режиме рецензирования</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Structure as read</source>
        <translation>Прочитанная структура</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчет об импорте</translation>
    </message>
</context>
<context>
    <name>ImportRecommendations</name>
    <message>
        <source>Import recommendations from %1</source>
        <translation>Импорт рекомендаций: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Recommendations read</source>
        <translation>Прочитанные рекомендации</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Импорт рекомендаций</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) read</source>
        <translation>
            <numerusform>Прочитана %n рекомендация</numerusform>
            <numerusform>Прочитаны %n рекомендации</numerusform>
            <numerusform>Прочитано %n рекомендаций</numerusform>
        </translation>
    </message>
    <message>
        <source>in the project already and brought up to date: %1</source>
        <translation>уже есть в проекте и обновляются: %1</translation>
    </message>
</context>
<context>
    <name>ImportSubmissions</name>
    <message>
        <source>citizen</source>
        <translation>гражданин</translation>
    </message>
    <message>
        <source>proposed wording</source>
        <translation>предлагаемая редакция</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>дата получения</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>body</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>Import proposals from %1</source>
        <translation>Импорт предложений: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Proposals read</source>
        <translation>Прочитанные предложения</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Импорт предложений</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) read</source>
        <translation>
            <numerusform>Прочитано %n предложение</numerusform>
            <numerusform>Прочитано %n предложения</numerusform>
            <numerusform>Прочитано %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не читать</translation>
    </message>
</context>
<context>
    <name>Insert</name>
    <message>
        <source>Insert a provision</source>
        <translation>Дополнить нормой</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>The Kazakh term, where it is a definition</source>
        <translation>Термин на казахском языке, если это определение</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Дополнить</translation>
    </message>
    <message>
        <source>Where it will stand; the number is the one the rule gives</source>
        <translation>Где будет стоять норма; номер – по правилу</translation>
    </message>
    <message>
        <source>Wording (%1)</source>
        <translation>Редакция (%1)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Дополнение: %1</translation>
    </message>
    <message>
        <source>%1 – after %2</source>
        <translation>%1 – после: %2</translation>
    </message>
    <message>
        <source>%1 – at the end of %2</source>
        <translation>%1 – в конце: %2</translation>
    </message>
</context>
<context>
    <name>IntoWhich</name>
    <message>
        <source>Take in %1</source>
        <translation>Прием пакета %1</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Последние проекты</translation>
    </message>
    <message>
        <source>&amp;Take it into this project</source>
        <translation>Принять в этот &amp;проект</translation>
    </message>
    <message>
        <source>&amp;Another project…</source>
        <translation>&amp;Другой проект…</translation>
    </message>
    <message>
        <source>A &amp;new project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A bundle is taken into a project. Into which?</source>
        <translation>Пакет обмена принимается в проект. В какой?</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Raise one level</source>
        <translation>Поднять на уровень</translation>
    </message>
    <message>
        <source>Lower into the provision before it</source>
        <translation>Опустить в предыдущую норму</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Дать другой номер</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>На заседании</translation>
    </message>
    <message>
        <source>Where the structure is corrected</source>
        <translation>При исправлении структуры</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Что здесь можно сделать</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Leave the meeting room</source>
        <translation>Выйти из режима зала заседаний</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link a recommendation</source>
        <translation>Связать с рекомендацией</translation>
    </message>
    <message>
        <source>Filter recommendations</source>
        <translation>Отбор рекомендаций</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>What is missing, in the papers: %1</source>
        <translation>Чего недостает, для документов: %1</translation>
    </message>
    <message>
        <source>Form of the by-law</source>
        <translation>Форма подзаконного акта</translation>
    </message>
    <message>
        <source>Title of the by-law: %1</source>
        <translation>Название подзаконного акта: %1</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>What closes the gap</source>
        <translation>Чем устраняется пробел</translation>
    </message>
    <message>
        <source>By-law</source>
        <translation>Подзаконный акт</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Кто оценил</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего недостает</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>к с&amp;року</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Связать</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Связать %1</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Этих слов здесь ни в чем нет.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a project or start a new one, then drop the file again.</source>
        <translation>Откройте проект или начните новый и перетащите файл еще раз.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Пан&amp;ели</translation>
    </message>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Гармонизация законодательства: рабочее место</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Отменить «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Повторить «%1»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Settle it…</source>
        <translation>Урегулировать…</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить еще раз</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Нерешенные вопросы</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Недочет</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>Как решить</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Еще не проверено</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n нерешенный вопрос</numerusform>
            <numerusform>%n нерешенных вопроса</numerusform>
            <numerusform>%n нерешенных вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Нерешенных вопросов нет.</translation>
    </message>
    <message>
        <source>State the change in another way (words, provision, article), or reword the amendment.</source>
        <translation>Выберите другой способ изложения или переформулируйте поправку.</translation>
    </message>
    <message>
        <source>{} ({}): {}</source>
        <translation>{} (текст: {}): {}</translation>
    </message>
    <message>
        <source>Open the amendment and correct it.</source>
        <translation>Откройте поправку и исправьте ее.</translation>
    </message>
    <message>
        <source>{}: {} proposals are chosen at once</source>
        <translation>{}: выбрано сразу вариантов: {}</translation>
    </message>
    <message>
        <source>Choose one of the variants.</source>
        <translation>Выберите один из вариантов.</translation>
    </message>
    <message>
        <source>{}: no {} wording yet</source>
        <translation>{}: нет редакции на другом языке ({})</translation>
    </message>
    <message>
        <source>Draft it in the other language, or mark it as an amendment of one language only.</source>
        <translation>Изложите ее на другом языке или отметьте, что изменяется текст только на одном языке.</translation>
    </message>
    <message>
        <source>{}: no justification in {}</source>
        <translation>{}: нет обоснования (язык: {})</translation>
    </message>
    <message>
        <source>State what the amendment does and why: column 5 of the comparative table requires it.</source>
        <translation>Укажите суть поправки и ее обоснование: этого требует графа 5 сравнительной таблицы.</translation>
    </message>
    <message>
        <source>{}: the text changed after {} was linked to it</source>
        <translation>{}: текст изменился после установления связи с {}</translation>
    </message>
    <message>
        <source>Read the link again and confirm or change it.</source>
        <translation>Прочтите заново, подтвердите или измените связь.</translation>
    </message>
    <message>
        <source>{} is linked to {}, which does not exist</source>
        <translation>{} связана с нормой, которой нет: {}</translation>
    </message>
    <message>
        <source>Link it to the provision that answers it now.</source>
        <translation>Свяжите ее с нормой, которая отвечает ей теперь.</translation>
    </message>
    <message>
        <source>{} has high priority and is linked to no provision</source>
        <translation>{}: приоритет высокий, но связи с нормами нет</translation>
    </message>
    <message>
        <source>Link it to the provisions that answer it, or say why it is not relevant.</source>
        <translation>Свяжите ее с отвечающими ей нормами или укажите, почему она неактуальна.</translation>
    </message>
    <message>
        <source>{} falls short of {} and nothing is proposed</source>
        <translation>{}: норма не отвечает рекомендации {}, поправка не предложена</translation>
    </message>
    <message>
        <source>Propose an amendment, or note why none is needed.</source>
        <translation>Предложите поправку или укажите, почему она не нужна.</translation>
    </message>
    <message>
        <source>“{}”: {} of {} articles change</source>
        <translation>«{}»: изменяется статей: {} из {}</translation>
    </message>
    <message>
        <source>Where more than half of an act changes, a new edition of it is required (Law “On Legal Acts”, art. 26).</source>
        <translation>Если меняется более половины акта, нужна его новая редакция (статья 26 Закона «О правовых актах»).</translation>
    </message>
    <message>
        <source>“{}”: headings change or articles are added</source>
        <translation>«{}»: изменяются заголовки или добавляются статьи</translation>
    </message>
    <message>
        <source>Where the code has a contents list, import a text that shows it: the amending law then amends the list too.</source>
        <translation>Если у кодекса есть оглавление, импортируйте текст, в котором оно приведено: тогда законопроект внесет изменения и в него.</translation>
    </message>
    <message>
        <source>{} is loaded in {} only: the amending law in the other language leaves it out</source>
        <translation>{}: загружен текст только на одном языке ({}), законопроект на другом языке этот акт не затрагивает</translation>
    </message>
    <message>
        <source>Import its text in the other language: a law is made in Kazakh and Russian.</source>
        <translation>Импортируйте текст на другом языке: закон разрабатывается на казахском и русском языках.</translation>
    </message>
    <message>
        <source>{}: {} without a reason</source>
        <translation>{}: поправка {}, причина не указана</translation>
    </message>
    <message>
        <source>Note why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>“{}” ({}) cites provisions that do not exist: {}</source>
        <translation>«{}» (текст: {}) содержит ссылки на отсутствующие нормы: {}</translation>
    </message>
    <message>
        <source>Amend the citations as well: how they are to read must be worded by hand.</source>
        <translation>Исправьте и ссылки: их новый текст нужно сформулировать вручную.</translation>
    </message>
    <message>
        <source>Check that both texts are of one edition; notify the body that keeps the act; draft amendments fit for both.</source>
        <translation>Проверьте, одной ли редакции оба текста; сообщите разработчику акта; формулируйте поправки так, чтобы они подходили к обоим текстам.</translation>
    </message>
    <message>
        <source>{}: the number is taken</source>
        <translation>{}: номер занят</translation>
    </message>
    <message>
        <source>{}: the number belongs to a repealed provision</source>
        <translation>{}: номер принадлежит исключенной норме</translation>
    </message>
    <message>
        <source>It belongs after “{}”.</source>
        <translation>Его место – после «{}».</translation>
    </message>
    <message>
        <source>It belongs before all others.</source>
        <translation>Его место – перед всеми остальными.</translation>
    </message>
    <message>
        <source>“{}” ({}) is new in the draft and is not defined anywhere: {}</source>
        <translation>Термин «{}» (текст: {}) появляется в законопроекте и нигде не определен: {}</translation>
    </message>
    <message>
        <source>Define it in the article of definitions, or use a term that is defined.</source>
        <translation>Дайте определение в статье с основными понятиями или употребите определенный термин.</translation>
    </message>
    <message>
        <source>“{}” ({}) has different terms in the other language: {}</source>
        <translation>Термину «{}» (текст: {}) на другом языке соответствуют разные термины: {}</translation>
    </message>
    <message>
        <source>Use one term in both acts (Law “On Legal Acts”, art. 24(3)).</source>
        <translation>Употребляйте в обоих актах один термин (пункт 3 статьи 24 Закона «О правовых актах»).</translation>
    </message>
    <message>
        <source>{} rests on “{}”: the project has no such instrument</source>
        <translation>{}: основание «{}» – такого документа в проекте нет</translation>
    </message>
    <message>
        <source>{} rests on “{}”: the instrument has no such provision</source>
        <translation>{}: основание «{}» – такой нормы в документе нет</translation>
    </message>
    <message>
        <source>Correct the legal basis, or import the instrument.</source>
        <translation>Исправьте правовое основание или внесите документ в проект.</translation>
    </message>
    <message>
        <source>Correct the citation in this draft law, or notify the body responsible for the act.</source>
        <translation>Исправьте ссылку этим же законопроектом или сообщите разработчику акта.</translation>
    </message>
    <message>
        <source>{} ({}) is repealed or renumbered but is still cited in: {}</source>
        <translation>{} (текст: {}): норма исключается или меняет номер, но ссылки на нее остаются: {}</translation>
    </message>
    <message>
        <source>Amend the citations as well: the list of consequences proposes how.</source>
        <translation>Измените и ссылки: в перечне последствий предложено, как.</translation>
    </message>
    <message>
        <source>{} ({}): “{}” loses its definition but is still used in: {}</source>
        <translation>{} (текст: {}): термин «{}» теряет определение, но употребляется: {}</translation>
    </message>
    <message>
        <source>Keep the definition, or replace the term wherever it is used.</source>
        <translation>Сохраните определение или замените термин везде, где он употреблен.</translation>
    </message>
    <message>
        <source>{} is amended and is cited in: {}</source>
        <translation>{}: норма изменяется, на нее ссылаются: {}</translation>
    </message>
    <message>
        <source>Check that the citation still has the sense it should.</source>
        <translation>Проверьте, сохраняет ли ссылка свой смысл.</translation>
    </message>
    <message>
        <source>“{}”: the Russian and Kazakh texts in force differ: {}</source>
        <translation>«{}»: действующие тексты на русском и казахском языках расходятся: {}</translation>
    </message>
    <message>
        <source>“{}”: the Russian and Kazakh texts of the draft differ: {}</source>
        <translation>«{}»: тексты законопроекта на двух языках расходятся: {}</translation>
    </message>
    <message>
        <source>Make both texts say the same (Law “On Legal Acts”, art. 24(3)).</source>
        <translation>Обеспечьте аутентичность текстов (пункт 3 статьи 24 Закона «О правовых актах»).</translation>
    </message>
    <message>
        <source>“{}” ({}) is defined differently in {} and {}</source>
        <translation>Термин «{}» (текст: {}) определен по-разному: {} – и {}</translation>
    </message>
    <message>
        <source>Use one definition, or refer to it.</source>
        <translation>Используйте одно определение или сошлитесь на него.</translation>
    </message>
    <message>
        <source>{}: “{}” is used for the defined term “{}”</source>
        <translation>{}: «{}» вместо определенного термина «{}»</translation>
    </message>
    <message>
        <source>Use the defined term.</source>
        <translation>Употребляйте определенный термин.</translation>
    </message>
    <message>
        <source>Take the next free number: numbers do not shift and are not used again.</source>
        <translation>Возьмите следующий свободный номер: номера не сдвигаются и повторно не используются.</translation>
    </message>
    <message>
        <source>{}: numbers before it are skipped</source>
        <translation>{}: пропущены предыдущие номера</translation>
    </message>
    <message>
        <source>Take the next number after the last one.</source>
        <translation>Возьмите номер, следующий за последним.</translation>
    </message>
    <message>
        <source>{}: “{}” is not in Kazakh alphabetical order</source>
        <translation>{}: термин «{}» расположен с нарушением порядка казахского алфавита</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>Memo: open matters of the draft law</source>
        <translation>Памятка: нерешенные вопросы законопроекта</translation>
    </message>
    <message>
        <source>Wrong: {}. Incomplete: {}. Worth a look: {}.</source>
        <translation>Ошибок: {}. Недочетов: {}. Замечаний: {}.</translation>
    </message>
    <message>
        <source>What to do: {}</source>
        <translation>Как решить: {}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Нерешенных вопросов нет.</translation>
    </message>
    <message>
        <source>Wrong: the package cannot go out with these</source>
        <translation>Ошибки: с ними пакет направлять нельзя</translation>
    </message>
    <message>
        <source>Incomplete: settle these before handing the package over</source>
        <translation>Недочеты: устранить до направления пакета</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>The amending law does not give the proposed text</source>
        <translation>По законопроекту не получается предлагаемая редакция</translation>
    </message>
    <message>
        <source>Amendments that cannot be applied</source>
        <translation>Поправки, которые нельзя внести</translation>
    </message>
    <message>
        <source>Several proposals for one provision</source>
        <translation>Несколько редакций одной нормы</translation>
    </message>
    <message>
        <source>Amendments drafted in one language only</source>
        <translation>Поправки, изложенные только на одном языке</translation>
    </message>
    <message>
        <source>Amendments without justification</source>
        <translation>Поправки без обоснования</translation>
    </message>
    <message>
        <source>Links made to an earlier text</source>
        <translation>Связи, установленные по прежнему тексту</translation>
    </message>
    <message>
        <source>Links to provisions that do not exist</source>
        <translation>Связи с отсутствующими нормами</translation>
    </message>
    <message>
        <source>Urgent recommendations without an answer in the law</source>
        <translation>Первоочередные рекомендации без ответа в законе</translation>
    </message>
    <message>
        <source>Gaps without a proposal</source>
        <translation>Пробелы, для которых поправка не предложена</translation>
    </message>
    <message>
        <source>A new edition instead of amendments</source>
        <translation>Новая редакция вместо поправок</translation>
    </message>
    <message>
        <source>The contents list of a code</source>
        <translation>Оглавление кодекса</translation>
    </message>
    <message>
        <source>Acts loaded in one language only</source>
        <translation>Акты, загруженные только на одном языке</translation>
    </message>
    <message>
        <source>Decisions without a reason</source>
        <translation>Решения без указания причины</translation>
    </message>
    <message>
        <source>Numbers of new provisions</source>
        <translation>Нумерация новых норм</translation>
    </message>
    <message>
        <source>Citations of provisions repealed or renumbered</source>
        <translation>Ссылки на исключаемые и перенумеруемые нормы</translation>
    </message>
    <message>
        <source>Russian and Kazakh texts of the draft differ</source>
        <translation>Расхождение текстов законопроекта на двух языках</translation>
    </message>
    <message>
        <source>Broken citations in the acts in force</source>
        <translation>Ссылки на отсутствующие нормы в действующих актах</translation>
    </message>
    <message>
        <source>Citations of provisions amended</source>
        <translation>Ссылки на изменяемые нормы</translation>
    </message>
    <message>
        <source>Russian and Kazakh texts in force differ</source>
        <translation>Расхождение действующих текстов на двух языках</translation>
    </message>
    <message>
        <source>Terms left without a definition</source>
        <translation>Термины, теряющие определение</translation>
    </message>
    <message>
        <source>The order of definitions</source>
        <translation>Порядок определений</translation>
    </message>
    <message>
        <source>One term, two definitions</source>
        <translation>Один термин – два определения</translation>
    </message>
    <message>
        <source>Defined terms called by another name</source>
        <translation>Определенные термины, названные иначе</translation>
    </message>
    <message>
        <source>New terms without a definition</source>
        <translation>Новые термины без определения</translation>
    </message>
    <message>
        <source>One term, two translations</source>
        <translation>Один термин – два перевода</translation>
    </message>
    <message>
        <source>Legal bases not found</source>
        <translation>Ненайденные правовые основания</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Убрать сообщение</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move to…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Number or words of the new place</source>
        <translation>Номер или слова нового места</translation>
    </message>
    <message>
        <source>Where it will stand</source>
        <translation>Где будет стоять</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Перемещение: %1</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>It becomes: %1</source>
        <translation>Станет: %1</translation>
    </message>
</context>
<context>
    <name>NameKey</name>
    <message>
        <source>Whose key is it?</source>
        <translation>Чей это ключ?</translation>
    </message>
    <message>
        <source>Name it only if the sender read out the same fingerprint to you:</source>
        <translation>Назовите его, только если отправитель продиктовал вам тот же отпечаток:</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Number or words of a provision</source>
        <translation>Номер или слова нормы</translation>
    </message>
    <message>
        <source>Filter the acts</source>
        <translation>Отбор в актах</translation>
    </message>
    <message>
        <source>Acts and their structure</source>
        <translation>Акты и их структура</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) found</source>
        <translation>
            <numerusform>Найдена %n норма</numerusform>
            <numerusform>Найдены %n нормы</numerusform>
            <numerusform>Найдено %n норм</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept in part</source>
        <translation>Принять частично</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Принять к сведению</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласен</translation>
    </message>
    <message>
        <source>agrees with changes</source>
        <translation>согласен с замечаниями</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>возражает</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command or a place</source>
        <translation>Найти команду или норму</translation>
    </message>
    <message>
        <source>A place by its numbers: 12-1, 70 2, art. 70 point 2, chapter 3</source>
        <translation>Место по номерам: 12-1, 70 2, ст. 70 п. 2, глава 3</translation>
    </message>
    <message>
        <source>Command, article number, words of a provision, recommendation code</source>
        <translation>Команда, номер статьи, слова нормы, код рекомендации</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Amending law</source>
        <translation>Законопроект</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Сравнительная таблица</translation>
    </message>
    <message>
        <source>Explanatory note</source>
        <translation>Пояснительная записка</translation>
    </message>
    <message>
        <source>Text with tracked changes</source>
        <translation>Текст с правками</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>Текст в предлагаемой редакции</translation>
    </message>
    <message>
        <source>Concordance table</source>
        <translation>Таблица соответствия</translation>
    </message>
    <message>
        <source>Remarks of state bodies</source>
        <translation>Замечания государственных органов</translation>
    </message>
    <message>
        <source>Proposals of the discussion</source>
        <translation>Предложения обсуждения</translation>
    </message>
    <message>
        <source>Minutes of sessions</source>
        <translation>Протоколы заседаний</translation>
    </message>
    <message>
        <source>List of by-laws</source>
        <translation>Перечень подзаконных актов</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Справочный лист</translation>
    </message>
</context>
<context>
    <name>Parity</name>
    <message>
        <source>Russian against Kazakh: {}</source>
        <translation>Сверка русского и казахского текстов: {}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <source>Differences – {}: {}</source>
        <translation>Расхождения – {}: {}</translation>
    </message>
    <message>
        <source>Of these {} stand in articles amended in one of the texts only: the texts may be of two editions.</source>
        <translation>Из них {} – в статьях, изменения в которые учтены только в одном из текстов: тексты могут быть разных редакций.</translation>
    </message>
    <message>
        <source>another edition?</source>
        <translation>другая редакция?</translation>
    </message>
    <message>
        <source>as many of these stand in the unit: {} / {}</source>
        <translation>количество таких элементов: {} / {}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Differences that the draft makes – {}:</source>
        <translation>Расхождения, возникающие по проекту, – {}:</translation>
    </message>
    <message>
        <source>Amendments worded in one language only: {}</source>
        <translation>Поправки, изложенные только на одном языке: {}</translation>
    </message>
    <message>
        <source>meant so</source>
        <translation>так и задумано</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Схема</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Coverage of recommendations</source>
        <translation>Охват рекомендаций</translation>
    </message>
    <message>
        <source>Progress by body</source>
        <translation>Ход исполнения по органам</translation>
    </message>
    <message>
        <source>Citations within an act</source>
        <translation>Ссылки внутри акта</translation>
    </message>
    <message>
        <source>Editions and dates</source>
        <translation>Редакции и даты</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it into Word</source>
        <translation>Скопировать схему, чтобы вставить ее в Word</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связей</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нормы нет</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Акт об изменениях</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Векторные рисунки</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Растровые изображения</translation>
    </message>
    <message>
        <source>A Word report with every picture and its figures</source>
        <translation>Отчет Word со всеми схемами и их цифрами</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The picture is copied</source>
        <translation>Схема скопирована</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Нерешенные вопросы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Схемы</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>К этой норме</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Последствия</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The department&apos;s templates</source>
        <translation>Шаблоны департамента</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Ваш орган</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of the law&apos;s text</source>
        <translation>Размер текста закона</translation>
    </message>
    <message>
        <source>Those that came with the program</source>
        <translation>Поставленные с программой</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;At the start open the project that was open last</source>
        <translation>&amp;При запуске открывать последний проект</translation>
    </message>
    <message>
        <source>Signs edits, amendments and tracked changes</source>
        <translation>Подписывает поправки и правки в Word</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Запись PDF</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Draw it again.</source>
        <translation>Постройте его заново.</translation>
    </message>
    <message>
        <source>The drawing cannot be read</source>
        <translation>Рисунок не читается</translation>
    </message>
    <message>
        <source>Choose another printer, or save as PDF.</source>
        <translation>Выберите другой принтер или сохраните в PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не отвечает</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>draft law</source>
        <translation>законопроект</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Where to put the sample project</source>
        <translation>Куда поместить учебный образец</translation>
    </message>
    <message>
        <source>sample project</source>
        <translation>учебный образец</translation>
    </message>
    <message>
        <source>Putting the sample project together</source>
        <translation>Подготовка учебного образца</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстанавливается резервная копия</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Language of the law</source>
        <translation>Язык закона</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>С поправками</translation>
    </message>
    <message>
        <source>Show the articles as the amendments propose them, changes marked</source>
        <translation>Показать статьи с предлагаемыми поправками, изменения выделены</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Show the service notes of the official bank</source>
        <translation>Показать служебные сноски официального банка</translation>
    </message>
    <message>
        <source>No act is here yet. Import one (Ctrl+I), or drop its files here.</source>
        <translation>Здесь пока нет ни одного акта. Импортируйте акт (Ctrl+I) или перетащите сюда его файлы.</translation>
    </message>
    <message>
        <source>Text of the law</source>
        <translation>Текст закона</translation>
    </message>
    <message>
        <source>There is no such provision, or it is repealed.</source>
        <translation>Такой нормы нет, или она исключена.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>редакция от %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Insert a provision…</source>
        <translation>Дополнить нормой…</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Переместить…</translation>
    </message>
    <message>
        <source>Give another number…</source>
        <translation>Дать другой номер…</translation>
    </message>
    <message>
        <source>Link a recommendation…</source>
        <translation>Связать с рекомендацией…</translation>
    </message>
    <message>
        <source>Amend the larger provision</source>
        <translation>Изменить более крупную норму</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ReadingReport</name>
    <message>
        <source>Import report</source>
        <translation>Отчет об импорте</translation>
    </message>
    <message>
        <source>✓ Nothing was unsure.</source>
        <translation>✓ Сомнений не возникло.</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>строка %1: </translation>
    </message>
    <message numerus="yes">
        <source>%n service note(s) kept apart from the text.</source>
        <translation>
            <numerusform>%n служебная сноска хранится отдельно от текста.</numerusform>
            <numerusform>%n служебные сноски хранятся отдельно от текста.</numerusform>
            <numerusform>%n служебных сносок хранятся отдельно от текста.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>A proposal received</source>
        <translation>Поступившее предложение</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Гражданин</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Предлагаемая редакция</translation>
    </message>
    <message>
        <source>The draft as a whole</source>
        <translation>Проект в целом</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>Filter recommendations</source>
        <translation>Отбор рекомендаций</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Link to this provision…</source>
        <translation>Связать с этой нормой…</translation>
    </message>
    <message>
        <source>Or drag the recommendation onto a provision in the law</source>
        <translation>Или перетащите рекомендацию на норму закона</translation>
    </message>
    <message>
        <source>Recommendations are kept here, with what is answered to each and how far it is. Import a table of them, or drop its file here.</source>
        <translation>Здесь хранятся рекомендации: что на каждую отвечено и как идет ее выполнение. Импортируйте таблицу рекомендаций или перетащите сюда ее файл.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>не связана</translation>
    </message>
    <message>
        <source>%1 of %2 linked</source>
        <translation>связано %1 из %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Ответ на %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Исполнение %1</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>The draft law</source>
        <translation>Законопроект</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Международный документ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Proposal of the discussion</source>
        <translation>Предложение из обсуждения</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>заменяемые слова</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>рекомендации</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>which variant goes in</source>
        <translation>выбор варианта</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>how finely it is stated</source>
        <translation>способ изложения</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>entry into force</source>
        <translation>введение в действие</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>разработчик</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>повестка дня</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>урегулировано</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>conformity</source>
        <translation>соответствие</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>принятие</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>исполнение</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>поправка</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес нормы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Исключение</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Restore the words in force here</source>
        <translation>Вернуть здесь действующие слова</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
</context>
<context>
    <name>Renumber</name>
    <message>
        <source>Give another number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>New number of %1</source>
        <translation>Новый номер: %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не номер.</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>%1 is not opened by itself: the program ended while it was being opened</source>
        <translation>%1 не открывается автоматически: при прошлом открытии программа завершилась аварийно</translation>
    </message>
    <message>
        <source>%1, which was open last, is no longer there</source>
        <translation>%1, открытый в прошлый раз, не найден</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
    <message>
        <source>%1, which was open last, is open elsewhere (%2)</source>
        <translation>%1, открытый в прошлый раз, сейчас открыт в другом месте (%2)</translation>
    </message>
    <message>
        <source>Opened where you left it: %1</source>
        <translation>Открыто там, где вы остановились: %1</translation>
    </message>
    <message>
        <source>Choose a project to open.</source>
        <translation>Выберите проект, который нужно открыть.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Words, &quot;a phrase&quot;, begin* of a word, article:12-1, kind:chapter, status:draft</source>
        <translation>Слова, &quot;фраза&quot;, начало* слова, статья:12-1, вид:пункт, статус:проект</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Возможно, имелось в виду:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Поиск по проекту</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Act that is searched</source>
        <translation>Акт, в котором идет поиск</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Acts as a whole</source>
        <translation>Акты в целом</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все акты</translation>
    </message>
    <message>
        <source>Kind of what is searched</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Language of what is searched</source>
        <translation>Язык поиска</translation>
    </message>
</context>
<context>
    <name>SendBundle</name>
    <message>
        <source>Carry to a colleague</source>
        <translation>Передать коллеге</translation>
    </message>
    <message>
        <source>draft law</source>
        <translation>законопроект</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты обмена</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Запись пакета обмена</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go, with what belongs to them</source>
        <translation>
            <numerusform>Будет передана %n запись вместе со связанными</numerusform>
            <numerusform>Будут переданы %n записи вместе со связанными</numerusform>
            <numerusform>Будет передано %n записей вместе со связанными</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1. Read it out to your colleague once.</source>
        <translation>Отпечаток вашего ключа: %1. Один раз продиктуйте его коллеге.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>only to read</source>
        <translation>только для чтения</translation>
    </message>
    <message>
        <source>The &amp;whole project</source>
        <translation>Проект &amp;целиком</translation>
    </message>
    <message>
        <source>A &amp;part of it:</source>
        <translation>&amp;Часть проекта:</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что передается</translation>
    </message>
    <message>
        <source>For the colleague</source>
        <translation>Для коллеги</translation>
    </message>
    <message>
        <source>&amp;Only to read</source>
        <translation>&amp;Только для чтения</translation>
    </message>
    <message>
        <source>&amp;Sign it with your key</source>
        <translation>&amp;Подписать своим ключом</translation>
    </message>
    <message>
        <source>Save the &amp;bundle…</source>
        <translation>&amp;Сохранить пакет…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль еще раз</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The proposal says nothing</source>
        <translation>Предложение пусто</translation>
    </message>
    <message>
        <source>Write down what is proposed.</source>
        <translation>Запишите, что предлагается.</translation>
    </message>
    <message>
        <source>The proposal is nobody&apos;s</source>
        <translation>Не указано, чье это предложение</translation>
    </message>
    <message>
        <source>Say which citizen or body it comes from.</source>
        <translation>Укажите гражданина или организацию.</translation>
    </message>
    <message>
        <source>A proposal that is not taken over whole needs a reason</source>
        <translation>Если предложение принято не полностью, нужно обоснование</translation>
    </message>
    <message>
        <source>It is printed in the summary.</source>
        <translation>Оно печатается в сводной таблице.</translation>
    </message>
    <message>
        <source>{} has no table of proposals</source>
        <translation>В файле {} нет таблицы предложений</translation>
    </message>
    <message>
        <source>Its first row must name the columns, one of them «Предложение», «Ұсыныс» or “Proposal”.</source>
        <translation>Первая строка должна называть графы, одна из них – «Предложение», «Ұсыныс» или «Proposal».</translation>
    </message>
    <message>
        <source>A row without the words of a proposal was passed over.</source>
        <translation>Строка без текста предложения пропущена.</translation>
    </message>
    <message>
        <source>“{}” was not found in the acts of the project.</source>
        <translation>«{}» не найдено в актах проекта.</translation>
    </message>
    <message>
        <source>The task says nothing</source>
        <translation>Поручение пусто</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Запишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>The task is nobody&apos;s</source>
        <translation>Не указан исполнитель поручения</translation>
    </message>
    <message>
        <source>Say who does it; it is printed in the minutes.</source>
        <translation>Укажите, кто исполняет: это печатается в протоколе.</translation>
    </message>
    <message>
        <source>This task is no longer in the project</source>
        <translation>Этого поручения в проекте больше нет</translation>
    </message>
    <message>
        <source>Look at the list of tasks as it is now.</source>
        <translation>Посмотрите список поручений, как он есть сейчас.</translation>
    </message>
    <message>
        <source>{} is no bundle of this program</source>
        <translation>{} – не пакет обмена этой программы</translation>
    </message>
    <message>
        <source>Choose a bundle (.lhwr).</source>
        <translation>Выберите пакет обмена (.lhwr).</translation>
    </message>
    <message>
        <source>{} was written by a newer version of the program</source>
        <translation>Файл {} записан более новой версией программы</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите новую версию.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Установите последнюю версию.</translation>
    </message>
    <message>
        <source>{} does not hold the parts its manifest names</source>
        <translation>В файле {} нет частей, названных в его описи</translation>
    </message>
    <message>
        <source>Ask who sent it for another copy.</source>
        <translation>Попросите у отправителя другую копию.</translation>
    </message>
    <message>
        <source>{} holds a record twice</source>
        <translation>В файле {} запись повторяется</translation>
    </message>
    <message>
        <source>{} has a part of a kind unknown to this program</source>
        <translation>В файле {} есть часть, неизвестная этой программе</translation>
    </message>
    <message>
        <source>{} in {} is not as it was written</source>
        <translation>Часть {} в файле {} изменена после записи</translation>
    </message>
    <message>
        <source>{} holds more than a bundle may</source>
        <translation>Файл {} больше, чем может быть пакет обмена</translation>
    </message>
    <message>
        <source>{} is not signed by the key expected</source>
        <translation>Файл {} подписан не тем ключом</translation>
    </message>
    <message>
        <source>{} is under a password</source>
        <translation>Файл {} защищен паролем</translation>
    </message>
    <message>
        <source>Ask who sent it for the password.</source>
        <translation>Спросите пароль у отправителя.</translation>
    </message>
    <message>
        <source>{} cannot be opened with this password, or is damaged</source>
        <translation>Файл {} не открывается этим паролем или поврежден</translation>
    </message>
    <message>
        <source>Check the password, or ask for it again.</source>
        <translation>Проверьте пароль или спросите его снова.</translation>
    </message>
    <message>
        <source>The key for signing cannot be kept: {}</source>
        <translation>Ключ подписи не удалось сохранить: {}</translation>
    </message>
    <message>
        <source>Check the rights of the settings folder.</source>
        <translation>Проверьте права на папку настроек.</translation>
    </message>
    <message>
        <source>The signature of {} does not hold</source>
        <translation>Подпись файла {} недействительна</translation>
    </message>
    <message>
        <source>The bundle could not be read again: {}</source>
        <translation>Пакет не удалось бы прочитать: {}</translation>
    </message>
    <message>
        <source>Choose fewer acts, and send them in several bundles.</source>
        <translation>Выберите меньше актов и передайте их несколькими пакетами.</translation>
    </message>
    <message>
        <source>{} is not the name of a bundle</source>
        <translation>{} – не имя пакета обмена</translation>
    </message>
    <message>
        <source>Let it end in {}.</source>
        <translation>Имя должно оканчиваться на {}.</translation>
    </message>
    <message>
        <source>This came in a bundle to be read only</source>
        <translation>Это получено в пакете обмена только для чтения</translation>
    </message>
    <message>
        <source>Comment on it, or propose an amendment; the sender decides.</source>
        <translation>Оставьте замечание или предложите поправку; решает отправитель.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{}: не удается прочитать: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{}: не удается записать: {}</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}</source>
        <translation>{}: не удается заменить: {}</translation>
    </message>
    <message>
        <source>{} could not be converted</source>
        <translation>{}: не удалось преобразовать</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed</source>
        <translation>{}: не удалось прочитать, чтение прервалось</translation>
    </message>
    <message>
        <source>{} exists already</source>
        <translation>{} уже существует</translation>
    </message>
    <message>
        <source>{} was not found</source>
        <translation>{} не найден</translation>
    </message>
    <message>
        <source>{} is no file</source>
        <translation>{} не является файлом</translation>
    </message>
    <message>
        <source>{} is not a file</source>
        <translation>{} не является файлом</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <translation>{} поврежден</translation>
    </message>
    <message>
        <source>{} is damaged: {}</source>
        <translation>{} поврежден: {}</translation>
    </message>
    <message>
        <source>{} is damaged ({})</source>
        <translation>{} поврежден ({})</translation>
    </message>
    <message>
        <source>{} is damaged or no document</source>
        <translation>{} поврежден или не является документом</translation>
    </message>
    <message>
        <source>{} is damaged or no text</source>
        <translation>{} поврежден или не является текстом</translation>
    </message>
    <message>
        <source>{} is damaged or no PDF</source>
        <translation>{} поврежден или не является PDF</translation>
    </message>
    <message>
        <source>{} is encrypted</source>
        <translation>{} зашифрован</translation>
    </message>
    <message>
        <source>{} is protected by a password</source>
        <translation>{} защищен паролем</translation>
    </message>
    <message>
        <source>{} is no Word document</source>
        <translation>{} не является документом Word</translation>
    </message>
    <message>
        <source>{} is no Word document: it has no text body</source>
        <translation>{} не является документом Word: в нем нет текста</translation>
    </message>
    <message>
        <source>{} is a Word 97-2003 document</source>
        <translation>{} – документ Word 97–2003</translation>
    </message>
    <message>
        <source>{} is no Excel workbook</source>
        <translation>{} не является книгой Excel</translation>
    </message>
    <message>
        <source>{} is no OpenDocument text</source>
        <translation>{} не является текстом OpenDocument</translation>
    </message>
    <message>
        <source>{} is no RTF document</source>
        <translation>{} не является документом RTF</translation>
    </message>
    <message>
        <source>{} is no Akoma Ntoso document</source>
        <translation>{} не является документом Akoma Ntoso</translation>
    </message>
    <message>
        <source>{} is no project of this program</source>
        <translation>{} не является проектом этой программы</translation>
    </message>
    <message>
        <source>{} is not UTF-8</source>
        <translation>{} не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>{} is of a kind that cannot be read</source>
        <translation>{}: файлы такого вида не читаются</translation>
    </message>
    <message>
        <source>{} is of a kind that holds no table</source>
        <translation>{}: в файлах такого вида нет таблиц</translation>
    </message>
    <message>
        <source>{} has no table of recommendations</source>
        <translation>{}: нет таблицы рекомендаций</translation>
    </message>
    <message>
        <source>{} has no text, only pictures of pages</source>
        <translation>{}: нет текста, только изображения страниц</translation>
    </message>
    <message>
        <source>{} is too large: {} MB, at most {} MB are read</source>
        <translation>{} слишком велик: {} МБ, читается не более {} МБ</translation>
    </message>
    <message>
        <source>{} holds too much text</source>
        <translation>{}: слишком много текста</translation>
    </message>
    <message>
        <source>{} takes too long to read</source>
        <translation>{}: чтение занимает слишком много времени</translation>
    </message>
    <message>
        <source>{} takes too long to convert</source>
        <translation>{}: преобразование занимает слишком много времени</translation>
    </message>
    <message>
        <source>{} unpacks to far more than it should</source>
        <translation>{} распаковывается в подозрительно большой объем</translation>
    </message>
    <message>
        <source>{} declares a document type, which is not read</source>
        <translation>{} содержит объявление типа документа, такие файлы не читаются</translation>
    </message>
    <message>
        <source>{} is nested deeper than {} levels</source>
        <translation>{}: вложенность более {} уровней</translation>
    </message>
    <message>
        <source>{} has more than {} pages</source>
        <translation>{}: более {} страниц</translation>
    </message>
    <message>
        <source>{} has more than {} parts</source>
        <translation>{}: более {} частей</translation>
    </message>
    <message>
        <source>{} is open for reading only</source>
        <translation>{} открыт только для чтения</translation>
    </message>
    <message>
        <source>{} was written by a newer version of the program (format {})</source>
        <translation>{} записан более новой версией программы (формат {})</translation>
    </message>
    <message>
        <source>{} was changed meanwhile by somebody else</source>
        <translation>{}: тем временем изменено другим пользователем</translation>
    </message>
    <message>
        <source>{} was changed meanwhile by {}</source>
        <translation>{}: тем временем изменил {}</translation>
    </message>
    <message>
        <source>{} holds code that this program did not write ({})</source>
        <translation>{} содержит код, записанный не этой программой ({})</translation>
    </message>
    <message>
        <source>{} is not laid out as this program writes projects ({})</source>
        <translation>{} устроен не так, как проекты этой программы ({})</translation>
    </message>
    <message>
        <source>The template {} is not a Word document</source>
        <translation>Шаблон {} не является документом Word</translation>
    </message>
    <message>
        <source>The template {} is missing or damaged</source>
        <translation>Шаблон {} отсутствует или поврежден</translation>
    </message>
    <message>
        <source>The file {} is missing or damaged</source>
        <translation>Файл {} отсутствует или поврежден</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Установите программу заново.</translation>
    </message>
    <message>
        <source>Mend the file or restore it.</source>
        <translation>Исправьте файл или восстановите его.</translation>
    </message>
    <message>
        <source>Add them, or restore the file that came with the workbench.</source>
        <translation>Добавьте их или восстановите файл, поставленный с программой.</translation>
    </message>
    <message>
        <source>{} has no words “{}” for the paper “{}”</source>
        <translation>В файле {} нет слов «{}» для документа «{}»</translation>
    </message>
    <message>
        <source>{} lacks {} for “{}”</source>
        <translation>В файле {} не хватает {} для языка «{}»</translation>
    </message>
    <message>
        <source>Add the names, or restore the file that came with the workbench.</source>
        <translation>Добавьте названия или восстановите файл, поставленный с программой.</translation>
    </message>
    <message>
        <source>The template {} has no style “{}”</source>
        <translation>В шаблоне {} нет стиля «{}»</translation>
    </message>
    <message>
        <source>The template {} has no style “{}”; “{}” serves for it.</source>
        <translation>В шаблоне {} нет стиля «{}»; вместо него применен «{}».</translation>
    </message>
    <message>
        <source>1 character that no Word file can hold was replaced by U+FFFD ({}).</source>
        <translation>1 знак, недопустимый в файле Word, заменен на U+FFFD ({}).</translation>
    </message>
    <message>
        <source>{} characters that no Word file can hold were replaced by U+FFFD ({}).</source>
        <translation>Знаков, недопустимых в файле Word и замененных на U+FFFD: {} ({}).</translation>
    </message>
    <message>
        <source>1 bidirectional override is shown as a mark ({}).</source>
        <translation>1 знак смены направления письма показан пометкой ({}).</translation>
    </message>
    <message>
        <source>{} bidirectional overrides are shown as a mark ({}).</source>
        <translation>Знаков смены направления письма, показанных пометками: {} ({}).</translation>
    </message>
    <message>
        <source>There is no LibreOffice to make PDF with</source>
        <translation>Нет LibreOffice, чтобы сделать PDF</translation>
    </message>
    <message>
        <source>LibreOffice did not make the PDF</source>
        <translation>LibreOffice не сделал PDF</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Проверьте имя и место.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Проверьте, есть ли у вас право его открыть.</translation>
    </message>
    <message>
        <source>Check your rights to the file.</source>
        <translation>Проверьте права на файл.</translation>
    </message>
    <message>
        <source>Choose a file with the text of an act.</source>
        <translation>Выберите файл с текстом акта.</translation>
    </message>
    <message>
        <source>Choose a project file (.lhw).</source>
        <translation>Выберите файл проекта (.lhw).</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Close it where it is open, check the folder and the free space, and export again.</source>
        <translation>Закройте его там, где он открыт, проверьте папку и свободное место и выгрузите еще раз.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Сначала закройте его там.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Divide the document into several files.</source>
        <translation>Разделите документ на несколько файлов.</translation>
    </message>
    <message>
        <source>Do not trust this file.</source>
        <translation>Не доверяйте этому файлу.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Импортируйте еще раз.</translation>
    </message>
    <message>
        <source>Import the act, or choose a provision that is in it.</source>
        <translation>Импортируйте акт или выберите имеющуюся в нем норму.</translation>
    </message>
    <message>
        <source>Install the newer version; this one reads formats up to {}.</source>
        <translation>Установите более новую версию; эта читает форматы до {}.</translation>
    </message>
    <message>
        <source>One of its first rows must name the columns, one of them «Рекомендация», «Ұсыным» or “Recommendation”.</source>
        <translation>Одна из первых строк должна называть графы, одна из них – «Рекомендация», «Ұсыным» или «Recommendation».</translation>
    </message>
    <message>
        <source>Look at it as it reads now and make the edit again; nothing was written.</source>
        <translation>Посмотрите, как это читается теперь, и внесите правку заново; ничего не записано.</translation>
    </message>
    <message>
        <source>Open it in Word, save it as .docx and try again.</source>
        <translation>Откройте его в Word, сохраните как .docx и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Open it in Word, choose File – Save As – Word Document (.docx) and import that file.</source>
        <translation>Откройте его в Word, выберите «Файл – Сохранить как – Документ Word (.docx)» и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it anew and try again.</source>
        <translation>Откройте его в программе, в которой он создан, сохраните заново и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Recognise its text (OCR) or find the Word file.</source>
        <translation>Распознайте текст (OCR) или найдите файл Word.</translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation>Сохраните копию для работы.</translation>
    </message>
    <message>
        <source>Save a copy without a password and try again.</source>
        <translation>Сохраните копию без пароля и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Save it as .docx and try again.</source>
        <translation>Сохраните как .docx и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and try again.</source>
        <translation>Сохраните как .xlsx и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Save it as one of {} and try again.</source>
        <translation>Сохраните в одном из форматов {} и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Save it as one of {}.</source>
        <translation>Сохраните в одном из форматов {}.</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and try again.</source>
        <translation>Сохраните в UTF-8 и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; nothing was changed.</source>
        <translation>Освободите место на диске и попробуйте еще раз; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another program is using the file; try again in a moment. Nothing was changed.</source>
        <translation>Файл занят другой программой; попробуйте чуть позже. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open a copy in a folder you may write to.</source>
        <translation>Откройте копию в папке, доступной для записи.</translation>
    </message>
    <message>
        <source>Check the disk and your rights to the folder, and try again; nothing was changed.</source>
        <translation>Проверьте диск и права на папку и попробуйте еще раз; ничего не изменено.</translation>
    </message>
    <message>
        <source>Try another folder or medium.</source>
        <translation>Попробуйте другую папку или носитель.</translation>
    </message>
    <message>
        <source>It is open by {}; it can be edited when it is closed there.</source>
        <translation>Его открыл(а) {}; править можно, когда там его закроют.</translation>
    </message>
    <message>
        <source>Brought up to date from format {}; the old file is kept as {}.</source>
        <translation>Обновлен с формата {}; прежний файл сохранен как {}.</translation>
    </message>
    <message>
        <source>There is no {} in “{}”</source>
        <translation>В акте нет такой нормы: {} («{}»)</translation>
    </message>
    <message>
        <source>Check the address of the provision.</source>
        <translation>Проверьте адрес нормы.</translation>
    </message>
    <message>
        <source>{} already exists in “{}”</source>
        <translation>{} – уже есть в акте «{}»</translation>
    </message>
    <message>
        <source>Take the next free number.</source>
        <translation>Возьмите следующий свободный номер.</translation>
    </message>
    <message>
        <source>{} is repealed already</source>
        <translation>{} – уже исключено</translation>
    </message>
    <message>
        <source>{} is repealed already.</source>
        <translation>{} – уже исключено.</translation>
    </message>
    <message>
        <source>{} is repealed.</source>
        <translation>{} – исключено.</translation>
    </message>
    <message>
        <source>Choose a provision in force.</source>
        <translation>Выберите действующую норму.</translation>
    </message>
    <message>
        <source>{} has no number of its own</source>
        <translation>{} – без собственного номера</translation>
    </message>
    <message>
        <source>{} has no number of its own.</source>
        <translation>{} – без собственного номера.</translation>
    </message>
    <message>
        <source>Only numbered provisions can be renumbered.</source>
        <translation>Изменить номер можно только у нумерованной нормы.</translation>
    </message>
    <message>
        <source>The number {} is taken</source>
        <translation>Номер {} занят</translation>
    </message>
    <message>
        <source>Existing numbers never move; take a free one.</source>
        <translation>Существующие номера не меняются; возьмите свободный.</translation>
    </message>
    <message>
        <source>There are no words to replace</source>
        <translation>Нет слов для замены</translation>
    </message>
    <message>
        <source>Give the words in force and the words proposed.</source>
        <translation>Укажите действующие и предлагаемые слова.</translation>
    </message>
    <message>
        <source>Quote the words as they stand, with enough around them.</source>
        <translation>Приведите слова так, как они стоят в тексте, с соседними словами.</translation>
    </message>
    <message>
        <source>The act as a whole has no wording</source>
        <translation>У акта в целом нет редакции</translation>
    </message>
    <message>
        <source>Amend its provisions, or replace words throughout.</source>
        <translation>Изменяйте его нормы или замените слова по всему тексту.</translation>
    </message>
    <message>
        <source>The wording of {} does not begin with its number</source>
        <translation>Редакция не начинается с номера нормы: {}</translation>
    </message>
    <message>
        <source>Begin it as it is printed: “Статья 5. …”, “2. …”, “3) …”.</source>
        <translation>Начните так, как печатается в акте: «Статья 5. …», «2. …», «3) …».</translation>
    </message>
    <message>
        <source>The wording of {} begins with the number {}</source>
        <translation>Редакция начинается с другого номера: {}, номер {}</translation>
    </message>
    <message>
        <source>Keep the number; to give it another one, renumber it.</source>
        <translation>Сохраните номер; чтобы дать другой, измените номер нормы.</translation>
    </message>
    <message>
        <source>Two provisions bear the number of {}; a clause cannot say which of them is meant</source>
        <translation>Один и тот же номер имеют две нормы: {}; из поправки нельзя понять, какая из них имеется в виду</translation>
    </message>
    <message>
        <source>The wording of {} holds more than that provision</source>
        <translation>В редакции больше одной нормы: {}</translation>
    </message>
    <message>
        <source>Propose the others as new provisions.</source>
        <translation>Предложите остальные как новые нормы.</translation>
    </message>
    <message>
        <source>The change of {} is stated whole</source>
        <translation>Изменение излагается целиком: {}</translation>
    </message>
    <message>
        <source>The act has no {}.</source>
        <translation>В акте нет такой нормы: {}.</translation>
    </message>
    <message>
        <source>{} has no heading of its own.</source>
        <translation>{} – нет собственного заголовка.</translation>
    </message>
    <message>
        <source>No new wording is given for {}.</source>
        <translation>Не указана новая редакция: {}.</translation>
    </message>
    <message>
        <source>No text is given for the new provision.</source>
        <translation>Не указан текст новой нормы.</translation>
    </message>
    <message>
        <source>The words “{}” are not in {}.</source>
        <translation>В норме нет слов «{}»: {}.</translation>
    </message>
    <message>
        <source>The words “{}” stand {} times in {}.</source>
        <translation>Слова «{}» встречаются {} раз(а): {}.</translation>
    </message>
    <message>
        <source>The number {} is taken by {}.</source>
        <translation>Номер {} занят: {}.</translation>
    </message>
    <message>
        <source>The number {} is taken, {} cannot have it.</source>
        <translation>Номер {} занят, его нельзя дать: {}.</translation>
    </message>
    <message>
        <source>The number {} belonged to {}, which is repealed; numbers are not used again.</source>
        <translation>Номер {} принадлежал исключенной норме ({}); номера повторно не используются.</translation>
    </message>
    <message>
        <source>{} has several lists the new {} could belong to.</source>
        <translation>В месте «{}» несколько перечней, к которым могла бы относиться новая норма ({}).</translation>
    </message>
    <message>
        <source>{} has no place for {} {}: the next one is {}.</source>
        <translation>В месте «{}» нет места для нормы {} {}: следующая по порядку – {}.</translation>
    </message>
    <message>
        <source>{} cannot be moved as a whole</source>
        <translation>{}: переместить целиком нельзя</translation>
    </message>
    <message>
        <source>Move its articles, or restate it.</source>
        <translation>Переместите ее статьи или изложите ее в новой редакции.</translation>
    </message>
    <message>
        <source>{} cannot be moved into itself</source>
        <translation>{}: нельзя переместить внутрь себя</translation>
    </message>
    <message>
        <source>{} cannot hold it</source>
        <translation>{}: здесь эта норма стоять не может</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>Only articles stand in the act itself</source>
        <translation>Непосредственно в акте стоят только статьи</translation>
    </message>
    <message>
        <source>Choose the article it moves to.</source>
        <translation>Выберите статью, в которую норма перемещается.</translation>
    </message>
    <message>
        <source>{} does not stand in {}</source>
        <translation>{}: эта норма не стоит в указанном месте ({})</translation>
    </message>
    <message>
        <source>Choose a unit of the place it moves to.</source>
        <translation>Выберите норму того места, куда перемещаете.</translation>
    </message>
    <message>
        <source>{} holds no definitions</source>
        <translation>{}: определений здесь нет</translation>
    </message>
    <message>
        <source>Choose the article of the basic definitions.</source>
        <translation>Выберите статью с основными понятиями.</translation>
    </message>
    <message>
        <source>This act is no longer in the project</source>
        <translation>Этого акта больше нет в проекте</translation>
    </message>
    <message>
        <source>This recommendation is no longer in the project</source>
        <translation>Этой рекомендации больше нет в проекте</translation>
    </message>
    <message>
        <source>The code {} is taken</source>
        <translation>Код {} занят</translation>
    </message>
    <message>
        <source>Give this recommendation another code.</source>
        <translation>Дайте этой рекомендации другой код.</translation>
    </message>
    <message>
        <source>The project has no {}</source>
        <translation>В проекте нет такой нормы: {}</translation>
    </message>
    <message>
        <source>{} is no longer in the law</source>
        <translation>Этой нормы больше нет в законе: {}</translation>
    </message>
    <message>
        <source>Link the recommendation to another provision.</source>
        <translation>Свяжите рекомендацию с другой нормой.</translation>
    </message>
    <message>
        <source>{} names no work or no language</source>
        <translation>{}: не указан акт или язык</translation>
    </message>
    <message>
        <source>Say what act it is and in what language.</source>
        <translation>Укажите, какой это акт и на каком языке.</translation>
    </message>
    <message>
        <source>Numbers are missing, perhaps excluded without trace: {}.</source>
        <translation>Номера пропущены, возможно, исключены без следа: {}.</translation>
    </message>
    <message>
        <source>Numbers are out of order: {}.</source>
        <translation>Номера идут не по порядку: {}.</translation>
    </message>
    <message>
        <source>Numbers repeat: {}.</source>
        <translation>Номера повторяются: {}.</translation>
    </message>
    <message>
        <source>A recommendation without a code was given the code {}.</source>
        <translation>Рекомендации без кода присвоен код {}.</translation>
    </message>
    <message>
        <source>A row without the text of a recommendation was passed over.</source>
        <translation>Строка без текста рекомендации пропущена.</translation>
    </message>
    <message>
        <source>{} has formulas without a result: {}</source>
        <translation>{}: формулы без сохраненного результата: {}</translation>
    </message>
    <message>
        <source>Open it in Excel, save it and try again.</source>
        <translation>Откройте файл в Excel, сохраните его и повторите.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: what stands in them may be shifted.</source>
        <translation>В строке больше ячеек, чем в заголовке: их содержимое могло сместиться.</translation>
    </message>
    <message>
        <source>The row goes on with {}: what it lists was added to it.</source>
        <translation>Строка продолжает рекомендацию {}: перечисленное в ней добавлено к этой рекомендации.</translation>
    </message>
    <message>
        <source>The row goes on with the text of {} and was joined to it.</source>
        <translation>Строка продолжает текст рекомендации {} и присоединена к нему.</translation>
    </message>
    <message>
        <source>{} is an error of the spreadsheet; the cell is left out.</source>
        <translation>{} – ошибка электронной таблицы; ячейка опущена.</translation>
    </message>
    <message>
        <source>Text goes on after the signature without the word for an annex; it is kept as one.</source>
        <translation>После подписи текст продолжается без слова «Приложение»; он сохранен как приложение.</translation>
    </message>
    <message>
        <source>The code {} occurs more than once; here it was made {}.</source>
        <translation>Код {} встречается более одного раза; здесь он заменен на {}.</translation>
    </message>
    <message>
        <source>The column “{}” was not recognised and is not read.</source>
        <translation>Графа «{}» не распознана и не читается.</translation>
    </message>
    <message>
        <source>The file holds no text of a law.</source>
        <translation>В файле нет текста закона.</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>; и еще {}</translation>
    </message>
    <message>
        <source>The text of “{}” was changed since the paper was sent: what differs may be ours.</source>
        <translation>Текст «{}» изменен после отправки документа: расхождения могут быть нашими.</translation>
    </message>
    <message>
        <source>The marks of our paper are gone from the copy: it was held against the draft it looks most like.</source>
        <translation>В копии не осталось меток нашего документа: она сверена с тем проектом, на который больше всего похожа.</translation>
    </message>
    <message>
        <source>This project does not know the draft of the paper: the copy was held against the one it looks most like.</source>
        <translation>Этот проект не знает редакции, с которой сделан документ: копия сверена с той, на которую больше всего похожа.</translation>
    </message>
    <message>
        <source>the act</source>
        <translation>весь акт</translation>
    </message>
    <message>
        <source>The file {} is missing or damaged. Install anew.</source>
        <translation>Файл {} отсутствует или поврежден. Установите программу заново.</translation>
    </message>
    <message>
        <source>It belongs after “{}”.</source>
        <translation>Его место – после «{}».</translation>
    </message>
    <message>
        <source>Restore one of its backups (Project, Backups).</source>
        <translation>Восстановите одну из резервных копий (Проект, Резервные копии).</translation>
    </message>
    <message>
        <source>It belongs before all others.</source>
        <translation>Его место – перед всеми остальными.</translation>
    </message>
    <message>
        <source>Nothing is proposed in this project yet.</source>
        <translation>В этом проекте пока нет поправок.</translation>
    </message>
    <message>
        <source>No line of {} is one we sent.</source>
        <translation>В файле {} нет ни одной отправленной нами строки.</translation>
    </message>
    <message>
        <source>The text has no title; it calls itself a {}, so it is named “{}”.</source>
        <translation>В тексте нет названия; он называет себя «{}», поэтому назван «{}».</translation>
    </message>
    <message>
        <source>{} is in fact {} and was read as such.</source>
        <translation>{} на самом деле {} и прочитан как таковой.</translation>
    </message>
    <message>
        <source>“{}” was not understood as {} and is left out.</source>
        <translation>«{}» не понято как {} и опущено.</translation>
    </message>
    <message>
        <source>The whole act is restated or repealed by another modification.</source>
        <translation>Другая поправка излагает или признает утратившим силу весь акт.</translation>
    </message>
    <message>
        <source>{} is changed, and {} is restated or repealed by another modification.</source>
        <translation>Изменяется: {}; другая поправка излагает заново или исключает: {}.</translation>
    </message>
    <message>
        <source>Words of {} are changed, and the text they stand in is restated by another modification.</source>
        <translation>Изменяются слова: {}; другая поправка излагает этот текст заново.</translation>
    </message>
    <message>
        <source>{} is supplemented, and its first part is restated by another modification.</source>
        <translation>Дополняется: {}; другая поправка излагает заново часть первую этой нормы.</translation>
    </message>
    <message>
        <source>Words of {} are changed by another modification too.</source>
        <translation>Те же слова изменяет и другая поправка: {}.</translation>
    </message>
    <message>
        <source>{} is changed as a whole by another modification too.</source>
        <translation>Ту же норму целиком изменяет и другая поправка: {}.</translation>
    </message>
    <message>
        <source>{} is counted, its number follows from its place.</source>
        <translation>{}: номера нет, счет идет по месту.</translation>
    </message>
    <message>
        <source>The act has no {} to put a new provision after.</source>
        <translation>В акте нет нормы, после которой добавляется новая: {}.</translation>
    </message>
    <message>
        <source>{} does not stand in {}, which is supplemented.</source>
        <translation>{} не входит в то, что дополняется: {}.</translation>
    </message>
    <message>
        <source>{} has no place for sentence {}: it has {}.</source>
        <translation>{}: нет места для предложения {}, всего предложений: {}.</translation>
    </message>
    <message>
        <source>No sentence ends at the end of {}.</source>
        <translation>В конце нормы предложение не завершено: {}.</translation>
    </message>
    <message>
        <source>{} has one sentence: it is the unit itself that goes.</source>
        <translation>{}: предложение одно, исключается сама норма.</translation>
    </message>
    <message>
        <source>{} has no sentence {}.</source>
        <translation>{}: нет предложения {}.</translation>
    </message>
    <message>
        <source>{} has several parts: the clause does not say whose sentence it means.</source>
        <translation>{}: частей несколько, не сказано, предложение какой из них имеется в виду.</translation>
    </message>
    <message>
        <source>It is not plain where the sentences of {} end.</source>
        <translation>Неясно, где заканчиваются предложения: {}.</translation>
    </message>
    <message>
        <source>{} has no text of its own to count sentences in.</source>
        <translation>{}: нет собственного текста, в котором можно считать предложения.</translation>
    </message>
    <message>
        <source>the clauses give another text than the proposed one</source>
        <translation>после внесения поправок получается не тот текст, который предложен</translation>
    </message>
    <message>
        <source>no amending formula of this language</source>
        <translation>такой формулы внесения изменений нет</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {} cannot be written.</source>
        <translation>Настройки не сохраняются: запись в {} невозможна.</translation>
    </message>
    <message>
        <source>The search index is made anew each time: {} cannot be written.</source>
        <translation>Поисковый индекс каждый раз создается заново: запись в {} невозможна.</translation>
    </message>
    <message>
        <source>Reports of mistakes are not kept: {} cannot be written.</source>
        <translation>Отчеты об ошибках не сохраняются: запись в {} невозможна.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it says {}. Papers and edits get wrong dates.</source>
        <translation>Часы этого компьютера неверны: на них {}. Документы и правки получают неверные даты.</translation>
    </message>
    <message>
        <source>The template {}.docx is missing or damaged; its paper cannot be written. Install anew.</source>
        <translation>Шаблон {}.docx отсутствует или поврежден, его документ нельзя записать. Установите программу заново.</translation>
    </message>
    <message>
        <source>The sample laws are missing. Install anew.</source>
        <translation>Учебные законы отсутствуют. Установите программу заново.</translation>
    </message>
    <message>
        <source>This must be worded by hand</source>
        <translation>Это нужно изложить вручную</translation>
    </message>
    <message>
        <source>Open the provision and amend it.</source>
        <translation>Откройте норму и внесите поправку.</translation>
    </message>
    <message>
        <source>Another amendment has this text in hand</source>
        <translation>Этот текст уже изменяет другая поправка</translation>
    </message>
    <message>
        <source>Correct the citation in its wording.</source>
        <translation>Исправьте ссылку в ее редакции.</translation>
    </message>
    <message>
        <source>The problem is not described</source>
        <translation>Трудность не описана</translation>
    </message>
    <message>
        <source>Say what happens when the provision is applied.</source>
        <translation>Укажите, что происходит при применении нормы.</translation>
    </message>
    <message>
        <source>There is no open problem {}</source>
        <translation>Нет открытой записи о трудности: {}</translation>
    </message>
    <message>
        <source>not read back: {} ({})</source>
        <translation>не прочитано обратно: {} ({})</translation>
    </message>
    <message>
        <source>{} asks for a password</source>
        <translation>{} запрашивает пароль</translation>
    </message>
    <message>
        <source>{} refuses the password</source>
        <translation>{} не принимает пароль</translation>
    </message>
    <message>
        <source>Type it in, or keep it in the file .pgpass or the variable PGPASSWORD.</source>
        <translation>Введите его или храните в файле .pgpass либо в переменной PGPASSWORD.</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>Нет проекта {}</translation>
    </message>
    <message>
        <source>Look at its name in the address, or make it: workbench new.</source>
        <translation>Проверьте имя в адресе или создайте его: workbench new.</translation>
    </message>
    <message>
        <source>There is a project {} already</source>
        <translation>Проект {} уже есть</translation>
    </message>
    <message>
        <source>You may not do this in {}</source>
        <translation>{}: у вас нет права на это</translation>
    </message>
    <message>
        <source>You may not do this in {} (your role: {})</source>
        <translation>{}: у вас нет права на это (ваша роль: {})</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a role that may: reviewer, drafter or owner.</source>
        <translation>Попросите у владельца проекта роль с этим правом: reviewer, drafter или owner.</translation>
    </message>
    <message>
        <source>You may read this project. Ask its owner for a role that may write.</source>
        <translation>Этот проект вы можете только читать. Роль с правом записи дает его владелец.</translation>
    </message>
    <message>
        <source>The connection to {} was lost</source>
        <translation>Соединение с {} потеряно</translation>
    </message>
    <message>
        <source>Try again when the server answers; nothing was written.</source>
        <translation>Повторите, когда сервер ответит; ничего не записано.</translation>
    </message>
    <message>
        <source>{} cannot be reached: {}</source>
        <translation>{} недоступен: {}</translation>
    </message>
    <message>
        <source>Look at the address, the network and whether the server runs, and try again.</source>
        <translation>Проверьте адрес, сеть и работает ли сервер, и повторите.</translation>
    </message>
    <message>
        <source>The server took longer than it is allowed to; try again. Nothing was written.</source>
        <translation>Сервер не уложился в отведенное время; повторите. Ничего не записано.</translation>
    </message>
    <message>
        <source>Others are writing; try again in a moment. Nothing was written.</source>
        <translation>Сейчас пишут другие; повторите через мгновение. Ничего не записано.</translation>
    </message>
    <message>
        <source>The disk of the server is full: tell its administrator. Nothing was written.</source>
        <translation>Диск сервера заполнен: сообщите администратору. Ничего не записано.</translation>
    </message>
    <message>
        <source>The server is short of means: tell its administrator. Nothing was written.</source>
        <translation>Серверу не хватает ресурсов: сообщите администратору. Ничего не записано.</translation>
    </message>
    <message>
        <source>Look at the name of the database in the address.</source>
        <translation>Проверьте имя базы данных в адресе.</translation>
    </message>
    <message>
        <source>The server takes no edits at present: it stands by for another one. Nothing was written.</source>
        <translation>Сервер сейчас не принимает изменений: он резервный. Ничего не записано.</translation>
    </message>
    <message>
        <source>Only this program writes into a project, with an entry in its change log. Nothing was written.</source>
        <translation>В проект пишет только эта программа, с записью в журнале изменений. Ничего не записано.</translation>
    </message>
    <message>
        <source>Show this to the administrator of the database; nothing was written.</source>
        <translation>Покажите это администратору базы данных; ничего не записано.</translation>
    </message>
    <message>
        <source>The connection to {} broke off while an edit was being written</source>
        <translation>Соединение с {} прервалось во время записи изменения</translation>
    </message>
    <message>
        <source>Whether it was written is seen when the project is opened again; nothing else is lost.</source>
        <translation>Записано ли оно, будет видно при следующем открытии проекта; ничто другое не потеряно.</translation>
    </message>
    <message>
        <source>Name the certificate your office trusts (sslrootcert=FILE), or ask the administrator of the database.</source>
        <translation>Укажите сертификат, которому доверяет ваша организация (sslrootcert=FILE), или спросите администратора базы данных.</translation>
    </message>
    <message>
        <source>This installation cannot open databases: the driver of PostgreSQL is missing</source>
        <translation>Эта установка не открывает базы данных: нет драйвера PostgreSQL</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;legislative-workbench[postgres]&quot;.</source>
        <translation>Установите его: pip install &quot;legislative-workbench[postgres]&quot;.</translation>
    </message>
    <message>
        <source>{} has the older format {}</source>
        <translation>{} имеет прежний формат {}</translation>
    </message>
    <message>
        <source>Ask its owner to open it once with this version.</source>
        <translation>Попросите владельца один раз открыть его этой версией.</translation>
    </message>
    <message>
        <source>Brought up to date from format {}; the old tables are kept as {}.</source>
        <translation>Обновлено с формата {}; прежние таблицы сохранены как {}.</translation>
    </message>
    <message>
        <source>What was written to {} reads otherwise ({})</source>
        <translation>Записанное в {} читается иначе ({})</translation>
    </message>
    <message>
        <source>Nothing was kept; try again.</source>
        <translation>Ничего не сохранено; повторите.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read</source>
        <translation>Адрес базы данных не читается</translation>
    </message>
    <message>
        <source>Write it like {}://USER@SERVER/DATABASE?project=NAME.</source>
        <translation>Пишите его так: {}://USER@SERVER/DATABASE?project=NAME.</translation>
    </message>
    <message>
        <source>The address holds a password, which others could read there</source>
        <translation>В адресе стоит пароль, там его могут прочесть другие</translation>
    </message>
    <message>
        <source>Leave it out: you are asked for it, or it is read from the file .pgpass or the variable PGPASSWORD.</source>
        <translation>Уберите его: программа спросит его сама или прочтет из файла .pgpass либо переменной PGPASSWORD.</translation>
    </message>
    <message>
        <source>Only databases of PostgreSQL can keep a project</source>
        <translation>Проект хранят только базы данных PostgreSQL</translation>
    </message>
    <message>
        <source>The address has the setting {}, which is not known</source>
        <translation>В адресе неизвестный параметр {}</translation>
    </message>
    <message>
        <source>The address names no database</source>
        <translation>Адрес не называет базу данных</translation>
    </message>
    <message>
        <source>{} cannot be the name of a project in a database</source>
        <translation>{} не может быть именем проекта в базе данных</translation>
    </message>
    <message>
        <source>Take up to 30 small Latin letters, digits and underscores, a letter first.</source>
        <translation>Возьмите до 30 строчных латинских букв, цифр и подчеркиваний, первой – букву.</translation>
    </message>
    <message>
        <source>The names of the database and the project are too long for the names of roles</source>
        <translation>Имена базы данных и проекта слишком длинны для имен ролей</translation>
    </message>
    <message>
        <source>Choose a shorter name for the project: {} bytes are all there is.</source>
        <translation>Выберите имя проекта короче: помещается всего {} байта.</translation>
    </message>
    <message>
        <source>it is no whole zip package</source>
        <translation>это не целый архив</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>файл обрывается раньше конца</translation>
    </message>
    <message>
        <source>its part {} ends too early</source>
        <translation>часть {} обрывается раньше конца</translation>
    </message>
    <message>
        <source>its part {} is missing</source>
        <translation>в нем нет части {}</translation>
    </message>
    <message>
        <source>its part {} has a wrong checksum</source>
        <translation>контрольная сумма части {} не сходится</translation>
    </message>
    <message>
        <source>its part {} cannot be unpacked</source>
        <translation>часть {} не распаковывается</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>файл сжат необычным способом</translation>
    </message>
    <message>
        <source>it has a part with a forbidden name</source>
        <translation>имя одной из частей недопустимо</translation>
    </message>
    <message>
        <source>it has two parts of one name</source>
        <translation>две части названы одинаково</translation>
    </message>
    <message>
        <source>its parts overlap or are out of place</source>
        <translation>части файла перекрываются или стоят не на месте</translation>
    </message>
    <message>
        <source>{} is larger than any project ({} GB)</source>
        <translation>{} больше любого проекта ({} ГБ)</translation>
    </message>
    <message>
        <source>Look what it is.</source>
        <translation>Посмотрите, что это за файл.</translation>
    </message>
    <message>
        <source>{} was not closed by the program that wrote it last</source>
        <translation>{}: программа, записавшая этот файл последней, его не закрыла</translation>
    </message>
    <message>
        <source>Copy it, and what lies beside it under its name, to a folder you may write to and open it there.</source>
        <translation>Скопируйте его вместе с лежащими рядом файлами того же имени в папку, доступную для записи, и откройте там.</translation>
    </message>
    <message>
        <source>{} beside the project was not written by this program</source>
        <translation>{} рядом с проектом записан не этой программой</translation>
    </message>
    <message>
        <source>Do not trust this file; move the journal away to open the project without it.</source>
        <translation>Не доверяйте этому файлу; чтобы открыть проект без журнала, уберите журнал в другое место.</translation>
    </message>
    <message>
        <source>{} is made as no project of this program is</source>
        <translation>{} устроен так, как не устроен ни один проект этой программы</translation>
    </message>
    <message>
        <source>The act has provisions more than {} deep in one another</source>
        <translation>В акте больше {} уровней вложенности</translation>
    </message>
    <message>
        <source>Look at its file.</source>
        <translation>Проверьте его файл.</translation>
    </message>
    <message>
        <source>{} is open by {}</source>
        <translation>{} открыт: {}</translation>
    </message>
    <message>
        <source>{} on {} (process {})</source>
        <translation>{}, компьютер {} (процесс {})</translation>
    </message>
    <message>
        <source>The folder of {} cannot be written: {}</source>
        <translation>В папку файла {} нельзя записать: {}</translation>
    </message>
    <message>
        <source>Check your rights.</source>
        <translation>Проверьте свои права.</translation>
    </message>
    <message>
        <source>{} is {}, not the text of an act</source>
        <translation>{} – {}, а не текст акта</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>чертеж</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>Take the document out of it and try again.</source>
        <translation>Извлеките из него документ и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>{} is a web archive</source>
        <translation>{} – веб-архив</translation>
    </message>
    <message>
        <source>Open it in a browser and save it as a web page (.html).</source>
        <translation>Откройте его в браузере и сохраните как веб-страницу (.html).</translation>
    </message>
    <message>
        <source>{} is a Word document kept as XML</source>
        <translation>{} – документ Word, сохраненный в виде XML</translation>
    </message>
    <message>
        <source>{} is a flat OpenDocument text</source>
        <translation>{} – текст OpenDocument, сохраненный одним файлом XML</translation>
    </message>
    <message>
        <source>Save it as .odt or .docx and try again.</source>
        <translation>Сохраните его как .odt или .docx и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>{} is no table of values: {}</source>
        <translation>{} – не таблица значений: {}</translation>
    </message>
    <message>
        <source>{} is no table</source>
        <translation>{} – не имя файла таблицы</translation>
    </message>
    <message>
        <source>Give a name ending in {}.</source>
        <translation>Укажите имя, которое заканчивается на {}.</translation>
    </message>
    <message>
        <source>Choose a file whose first element is akomaNtoso.</source>
        <translation>Выберите файл, первый элемент которого – akomaNtoso.</translation>
    </message>
    <message>
        <source>The document has tables or text boxes more than {} deep</source>
        <translation>В документе таблицы или надписи вложены друг в друга глубже чем на {} уровней</translation>
    </message>
    <message>
        <source>The document has tables or boxes more than {} deep</source>
        <translation>В документе таблицы или рамки вложены друг в друга глубже чем на {} уровней</translation>
    </message>
    <message>
        <source>The page has tables more than {} deep</source>
        <translation>На странице таблицы вложены друг в друга глубже чем на {} уровней</translation>
    </message>
    <message>
        <source>{} is nested deeper than {} groups</source>
        <translation>В файле {} группы вложены друг в друга глубже чем на {}</translation>
    </message>
    <message>
        <source>Divide it or save it without pictures.</source>
        <translation>Разделите файл или сохраните его без изображений.</translation>
    </message>
    <message>
        <source>Divide it or save it anew in a simpler form.</source>
        <translation>Разделите файл или сохраните его заново в более простом виде.</translation>
    </message>
    <message>
        <source>{} is written in an unusual encoding</source>
        <translation>{} записан в необычной кодировке</translation>
    </message>
    <message>
        <source>{} is written in UTF-16</source>
        <translation>{} записан в кодировке UTF-16</translation>
    </message>
    <message>
        <source>{} is no known encoding</source>
        <translation>{} – неизвестная кодировка</translation>
    </message>
    <message>
        <source>Choose one of {}.</source>
        <translation>Выберите одну из этих: {}.</translation>
    </message>
    <message>
        <source>Give each row three names in quotes.</source>
        <translation>Укажите в каждой строке три названия в кавычках.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word, or take it away: the template that came with the workbench serves then.</source>
        <translation>Сохраните его в Word как .docx или уберите: тогда будет взят шаблон, поставленный с программой.</translation>
    </message>
    <message>
        <source>Add a paragraph style of this name in Word, or restore the template that came with the workbench.</source>
        <translation>Добавьте в Word стиль абзаца с этим именем или восстановите шаблон, поставленный с программой.</translation>
    </message>
    <message>
        <source>There is no folder {}</source>
        <translation>Папки {} нет</translation>
    </message>
    <message>
        <source>Name the folder that holds the department&apos;s own templates.</source>
        <translation>Укажите папку с шаблонами департамента.</translation>
    </message>
    <message>
        <source>Install it, or save as PDF from Word.</source>
        <translation>Установите его или сохраните файлы в PDF из Word.</translation>
    </message>
    <message>
        <source>Save the papers as PDF from Word.</source>
        <translation>Сохраните документы в PDF из Word.</translation>
    </message>
    <message>
        <source>No PDF could be made of {}</source>
        <translation>Не удалось сделать PDF из файла {}</translation>
    </message>
    <message>
        <source>Save it as PDF from Word.</source>
        <translation>Сохраните его в PDF из Word.</translation>
    </message>
    <message>
        <source>{} could not be brought up to date from format {}: {}</source>
        <translation>{} не удалось обновить с формата {}: {}</translation>
    </message>
    <message>
        <source>It is as it was; a copy is kept as {}.</source>
        <translation>Файл остался прежним; его копия сохранена как {}.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Все осталось как было.</translation>
    </message>
    <message>
        <source>{} has an older format and can only be read after it is brought up to date</source>
        <translation>У файла {} прежний формат, его можно прочесть только после обновления</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to and open it there.</source>
        <translation>Скопируйте его в папку, в которую можно писать, и откройте там.</translation>
    </message>
    <message>
        <source>Look where the file has been moved to, or open a backup.</source>
        <translation>Посмотрите, куда перемещен файл, или откройте резервную копию.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no provision {} in “{}”</source>
        <translation>Нормы {} нет в акте «{}»</translation>
    </message>
    <message>
        <source>Choose one that the act has.</source>
        <translation>Выберите ту, которая есть в акте.</translation>
    </message>
    <message>
        <source>{} stands at the highest level already</source>
        <translation>{} уже на верхнем уровне</translation>
    </message>
    <message>
        <source>Choose a provision inside another one.</source>
        <translation>Выберите норму, которая находится внутри другой.</translation>
    </message>
    <message>
        <source>{} is the first in its place</source>
        <translation>{} стоит на своем месте первой</translation>
    </message>
    <message>
        <source>A provision is lowered into the one before it.</source>
        <translation>Норма опускается в ту, что стоит перед ней.</translation>
    </message>
    <message>
        <source>{} is the first line of the act</source>
        <translation>{} – первая строка акта</translation>
    </message>
    <message>
        <source>There is nothing before it to join it to.</source>
        <translation>Перед ней нет ничего, к чему ее можно присоединить.</translation>
    </message>
    <message>
        <source>The text of {} cannot be split there</source>
        <translation>Текст «{}» здесь разделить нельзя</translation>
    </message>
    <message>
        <source>Put the cursor between two words of its text.</source>
        <translation>Поставьте курсор между двумя словами текста.</translation>
    </message>
    <message>
        <source>“{}” cannot be the number of {}</source>
        <translation>«{}» не может быть номером: {}</translation>
    </message>
    <message>
        <source>Write a number such as 12 or 12-1.</source>
        <translation>Напишите номер вида 12 или 12-1.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which no file can keep</source>
        <translation>В тексте есть половина знака, которую нельзя записать ни в один файл</translation>
    </message>
    <message>
        <source>Delete and retype {} and what follows.</source>
        <translation>Удалите и наберите заново «{}» и то, что идет следом.</translation>
    </message>
    <message>
        <source>Retype it.</source>
        <translation>Наберите его заново.</translation>
    </message>
    <message>
        <source>Choose acts, amendments, recommendations or a session.</source>
        <translation>Выберите акты, поправки, рекомендации или заседание.</translation>
    </message>
    <message>
        <source>The bundle would not read as it was written</source>
        <translation>Пакет обмена прочитался бы не так, как записан</translation>
    </message>
    <message>
        <source>Report this; nothing was written.</source>
        <translation>Сообщите об этом; ничего не записано.</translation>
    </message>
    <message>
        <source>What this comment is about is no longer in the project</source>
        <translation>Того, к чему относится это замечание, в проекте уже нет</translation>
    </message>
    <message>
        <source>Comment on another record.</source>
        <translation>Напишите замечание к другой записи.</translation>
    </message>
    <message>
        <source>The comment says nothing</source>
        <translation>Замечание пустое</translation>
    </message>
    <message>
        <source>Write what is objected to, and why.</source>
        <translation>Напишите, против чего возражение и почему.</translation>
    </message>
    <message>
        <source>A rejection needs its reason</source>
        <translation>Отклонение нужно обосновать</translation>
    </message>
    <message>
        <source>Say why; it is printed in the minutes.</source>
        <translation>Укажите причину: она печатается в протоколе.</translation>
    </message>
    <message>
        <source>Only amendments and recommendations are decided on</source>
        <translation>Решения принимаются только по поправкам и рекомендациям</translation>
    </message>
    <message>
        <source>Choose one that is in the project.</source>
        <translation>Выберите то, что есть в проекте.</translation>
    </message>
    <message>
        <source>This comment is no longer in the project</source>
        <translation>Этого замечания в проекте уже нет</translation>
    </message>
    <message>
        <source>Look at the list of comments as it is now.</source>
        <translation>Посмотрите нынешний список замечаний.</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>Пароль пуст</translation>
    </message>
    <message>
        <source>Give one, or write the bundle without a password.</source>
        <translation>Задайте его или запишите пакет без пароля.</translation>
    </message>
    <message>
        <source>{} is a key of another kind</source>
        <translation>{} – ключ другого вида</translation>
    </message>
    <message>
        <source>{} is no private key</source>
        <translation>{} – не закрытый ключ</translation>
    </message>
    <message>
        <source>Make one: openssl genpkey -algorithm ed25519.</source>
        <translation>Создайте его: openssl genpkey -algorithm ed25519.</translation>
    </message>
    <message>
        <source>Give a PEM file without a password.</source>
        <translation>Укажите файл PEM без пароля.</translation>
    </message>
    <message>
        <source>Check its name and that you may open it.</source>
        <translation>Проверьте имя файла и право открыть его.</translation>
    </message>
    <message>
        <source>At most {} files leaves nothing to write</source>
        <translation>При пределе в {} файлов записывать нечего</translation>
    </message>
    <message>
        <source>Allow at least one (the Reglament: 6).</source>
        <translation>Разрешите хотя бы один (по Регламенту – 6).</translation>
    </message>
    <message>
        <source>There is no paper “{}”</source>
        <translation>Документа «{}» нет</translation>
    </message>
    <message>
        <source>Choose from: {}.</source>
        <translation>Выберите из этих: {}.</translation>
    </message>
    <message>
        <source>{} names {}, which is not among what was imported</source>
        <translation>Файл {} называет {}, чего нет среди импортированного</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Исправьте файл.</translation>
    </message>
    <message>
        <source>Install the sample laws again.</source>
        <translation>Установите учебные законы заново.</translation>
    </message>
    <message>
        <source>The wording of {} is not a table</source>
        <translation>Редакция элемента {} – не таблица</translation>
    </message>
    <message>
        <source>Keep every row on a line of its own, its cells parted by tabs.</source>
        <translation>Пишите каждую строку таблицы отдельно, разделяя графы табуляцией.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принятые</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклоненные</translation>
    </message>
    <message>
        <source>header</source>
        <translation>верхний колонтитул</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>constitution</source>
        <translation>конституция</translation>
    </message>
    <message>
        <source>code</source>
        <translation>кодекс</translation>
    </message>
    <message>
        <source>law</source>
        <translation>закон</translation>
    </message>
    <message>
        <source>{} follows {}</source>
        <translation>{} следует сразу за номером {}</translation>
    </message>
    <message>
        <source>{} comes first</source>
        <translation>{} стоит первым</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} и еще {}</translation>
    </message>
    <message>
        <source>The text does not say the title of the act; fill in what is missing.</source>
        <translation>В тексте не указано название акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say the date of the act; fill in what is missing.</source>
        <translation>В тексте не указана дата акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say the number of the act; fill in what is missing.</source>
        <translation>В тексте не указан номер акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say the title or the date of the act; fill in what is missing.</source>
        <translation>В тексте не указаны название и дата акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say the title or the number of the act; fill in what is missing.</source>
        <translation>В тексте не указаны название и номер акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say the date or the number of the act; fill in what is missing.</source>
        <translation>В тексте не указаны дата и номер акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The text does not say title, date or number of the act; fill in what is missing.</source>
        <translation>В тексте не указаны название, дата и номер акта; дополните недостающее.</translation>
    </message>
    <message>
        <source>The act is called “{}” after its file.</source>
        <translation>Акт назван «{}» по имени файла.</translation>
    </message>
    <message>
        <source>One line after the signature could not be placed; see the notes of the act: {}.</source>
        <translation>Одну строку после подписи не удалось разместить, она помещена среди примечаний акта: {}.</translation>
    </message>
    <message>
        <source>{} lines after the signature could not be placed; see the notes of the act: {}.</source>
        <translation>Строк после подписи, которые не удалось разместить: {}; они помещены среди примечаний акта: {}.</translation>
    </message>
    <message>
        <source>The table of contents lists headings the text does not have: {}.</source>
        <translation>В оглавлении есть заголовки, которых нет в тексте: {}.</translation>
    </message>
    <message>
        <source>The table of contents does not list headings the text has: {}.</source>
        <translation>В оглавлении нет заголовков, которые есть в тексте: {}.</translation>
    </message>
    <message>
        <source>The table of contents words headings otherwise than the text: {}.</source>
        <translation>Заголовки в оглавлении отличаются от заголовков в тексте: {}.</translation>
    </message>
    <message>
        <source>Tracked changes by {} were read as {} (insertions: {}, deletions: {}, others: {}).</source>
        <translation>Исправления, внесенные в режиме рецензирования ({}), прочитаны как {} (вставок: {}, удалений: {}, прочих: {}).</translation>
    </message>
    <message>
        <source>Tracked changes were read as {} (insertions: {}, deletions: {}, others: {}).</source>
        <translation>Исправления, внесенные в режиме рецензирования, прочитаны как {} (вставок: {}, удалений: {}, прочих: {}).</translation>
    </message>
    <message>
        <source>Footnotes stand after their paragraphs as lines of their own: {}.</source>
        <translation>Сноски поставлены отдельными строками после своих абзацев: {}.</translation>
    </message>
    <message>
        <source>Endnotes stand after their paragraphs as lines of their own: {}.</source>
        <translation>Концевые сноски поставлены отдельными строками после своих абзацев: {}.</translation>
    </message>
    <message>
        <source>Text boxes stand after the paragraphs they hang on: {}.</source>
        <translation>Надписи поставлены после абзацев, к которым они привязаны: {}.</translation>
    </message>
    <message>
        <source>Pictures are not read; a mark [image] stands for each: {}.</source>
        <translation>Рисунки не читаются; на месте каждого стоит пометка [image]: {}.</translation>
    </message>
    <message>
        <source>Formulas were read as their characters in a row: {}.</source>
        <translation>Формулы прочитаны как знаки подряд: {}.</translation>
    </message>
    <message>
        <source>Symbols of special fonts that could not be read stand as �: {}.</source>
        <translation>Символы особых шрифтов, которые не удалось прочитать, заменены на �: {}.</translation>
    </message>
    <message>
        <source>Numbered paragraphs without text were left out: {}.</source>
        <translation>Пронумерованные абзацы без текста опущены: {}.</translation>
    </message>
    <message>
        <source>Parts kept in another file format inside the document were not read: {}.</source>
        <translation>Части, хранящиеся в документе в другом формате, не прочитаны: {}.</translation>
    </message>
    <message>
        <source>Headers and footers are not part of the text: {}.</source>
        <translation>Колонтитулы не входят в текст: {}.</translation>
    </message>
    <message>
        <source>Comments are not part of the text: {}.</source>
        <translation>Примечания на полях не входят в текст: {}.</translation>
    </message>
    <message>
        <source>Comments are not part of the text: {} ({}).</source>
        <translation>Примечания на полях не входят в текст: {} ({}).</translation>
    </message>
    <message>
        <source>Embedded objects are not part of the text: {}.</source>
        <translation>Внедренные объекты не входят в текст: {}.</translation>
    </message>
    <message>
        <source>Bullets before paragraphs are not part of the text: {}.</source>
        <translation>Маркеры перед абзацами не входят в текст: {}.</translation>
    </message>
    <message>
        <source>The page {} “{}” is not part of the text.</source>
        <translation>Не входит в текст {}: «{}».</translation>
    </message>
    <message>
        <source>Hidden text, which is not shown, was left out: “{}”.</source>
        <translation>Скрытый текст, который не показывается, опущен: «{}».</translation>
    </message>
    <message>
        <source>Hidden text, which is not shown, was left out at {} places.</source>
        <translation>Скрытый текст, который не показывается, опущен; таких мест: {}.</translation>
    </message>
    <message>
        <source>What surrounds the document on its page was left out: “{}”.</source>
        <translation>Опущено то, что окружает документ на веб-странице: «{}».</translation>
    </message>
    <message>
        <source>Page numbers were left out: {}.</source>
        <translation>Номера страниц опущены: {}.</translation>
    </message>
    <message>
        <source>Running heads were left out: “{}”.</source>
        <translation>Колонтитулы опущены: «{}».</translation>
    </message>
    <message>
        <source>Pages without text, only pictures, were not read: {}.</source>
        <translation>Страницы без текста, только с рисунками, не прочитаны: {}.</translation>
    </message>
    <message>
        <source>A PDF keeps no paragraphs: they were rebuilt from printed lines; check them.</source>
        <translation>В PDF нет абзацев: они восстановлены по напечатанным строкам; проверьте их.</translation>
    </message>
    <message>
        <source>The old Word document was converted by LibreOffice before it was read.</source>
        <translation>Документ старого формата Word перед чтением преобразован с помощью LibreOffice.</translation>
    </message>
    <message>
        <source>The encoding was guessed to be {}; choose another if letters look wrong.</source>
        <translation>Кодировка определена предположительно: {}; если буквы выглядят неправильно, выберите другую.</translation>
    </message>
    <message>
        <source>{} characters could not be read in {} and stand as �.</source>
        <translation>Знаков, которые не удалось прочитать: {} (кодировка {}); они заменены на �.</translation>
    </message>
    <message>
        <source>{} characters could not be read and stand as �.</source>
        <translation>Знаков, которые не удалось прочитать: {}; они заменены на �.</translation>
    </message>
    <message>
        <source>{} is one cell of a row: its words can go, the cell stays.</source>
        <translation>{} — одна графа строки: слова в ней можно исключить, сама графа остается.</translation>
    </message>
    <message>
        <source>{} does not show which table is meant.</source>
        <translation>{}: не видно, какая таблица имеется в виду.</translation>
    </message>
    <message>
        <source>The number {} is taken by a row of {}.</source>
        <translation>Номер {} занят строкой: {}.</translation>
    </message>
    <message>
        <source>The act has no {} to put a new row after.</source>
        <translation>В акте нет строки, после которой должна стоять новая: {}.</translation>
    </message>
    <message>
        <source>A row of {} has {} cells, the one quoted {}.</source>
        <translation>{}: в строке {} граф(ы), в приведенной — {}.</translation>
    </message>
    <message>
        <source>Words of {} are changed, and the row they stand in is changed by another modification.</source>
        <translation>{}: меняются слова, а строку, в которой они стоят, меняет другая поправка.</translation>
    </message>
    <message>
        <source>A row of {}</source>
        <translation>строка – {}</translation>
    </message>
    <message>
        <source>it changes a row of a table in a way that is not read</source>
        <translation>строка таблицы меняется способом, который программа не читает</translation>
    </message>
    <message>
        <source>it changes a column of a table; rows are read, and cells of a row</source>
        <translation>меняется графа таблицы целиком; читаются строки и графы отдельной строки</translation>
    </message>
    <message>
        <source>the sentence names row {}, the wording quoted has {}</source>
        <translation>в предложении названа строка {}, а приведена строка {}</translation>
    </message>
    <message>
        <source>the wording quoted does not show which lines are which unit</source>
        <translation>по приведенному тексту не видно, какая строка к какому элементу относится</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>New session…</source>
        <translation>Новое заседание…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Записать замечание</translation>
    </message>
    <message>
        <source>Give a task…</source>
        <translation>Дать поручение…</translation>
    </message>
    <message>
        <source>Comments and tasks</source>
        <translation>Замечания и поручения</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Без позиции</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Decision: %1</source>
        <translation>Решение: %1</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Вернуть замечание</translation>
    </message>
    <message>
        <source>Settle the comment</source>
        <translation>Урегулировать замечание</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Поручение возобновлено</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Поручение исполнено</translation>
    </message>
    <message>
        <source>Nothing is on the agenda.</source>
        <translation>Повестка дня пуста.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
    <message>
        <source>A session goes through amendments one by one. Begin one with “New session…”.</source>
        <translation>На заседании поправки рассматриваются одна за другой. Начните с кнопки «Новое заседание…».</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Еще не сформулировано</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>урегулировано</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>урегулировать</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответить</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>срок – %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
    <message>
        <source>%1 as proposed, changes marked</source>
        <translation>%1 в предлагаемой редакции с правками</translation>
    </message>
    <message>
        <source>%1 in Russian and Kazakh</source>
        <translation>%1 на русском и казахском языках</translation>
    </message>
    <message>
        <source>The amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>The project has nothing for this paper</source>
        <translation>В проекте нет данных для этого документа</translation>
    </message>
    <message>
        <source>Choose another paper.</source>
        <translation>Выберите другой документ.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>редакция от %1</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure of “%1”</source>
        <translation>Структура: «%1»</translation>
    </message>
    <message>
        <source>What the text has, and what is doubtful</source>
        <translation>Что есть в тексте и что сомнительно</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Отменить исправл&amp;ение</translation>
    </message>
    <message>
        <source>Links and amendments follow their provisions. Every correction can be undone.</source>
        <translation>Связи и поправки следуют за своими нормами. Каждое исправление можно отменить.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Готово: %1</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>Put the cursor where the text is to be split.</source>
        <translation>Поставьте курсор туда, где текст надо разделить.</translation>
    </message>
    <message>
        <source>Raise one level</source>
        <translation>Поднять на уровень</translation>
    </message>
    <message>
        <source>Lower into the provision before it</source>
        <translation>Опустить в предыдущую норму</translation>
    </message>
    <message>
        <source>Join with the line before it</source>
        <translation>Соединить с предыдущей строкой</translation>
    </message>
    <message>
        <source>Split the text at the cursor</source>
        <translation>Разделить текст по курсору</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Дать другой номер</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>&amp;Поднять</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Опустить</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Соединить</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Разделить</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>Изменить &amp;номер…</translation>
    </message>
    <message>
        <source>Take it for a service note of what it follows</source>
        <translation>Считать служебной сноской к предыдущей норме</translation>
    </message>
    <message>
        <source>&amp;Mark as a note</source>
        <translation>&amp;Это сноска</translation>
    </message>
    <message>
        <source>Note to te&amp;xt…</source>
        <translation>Сноску в те&amp;кст…</translation>
    </message>
    <message>
        <source>Take one of its notes for text of the law</source>
        <translation>Считать сноску текстом закона</translation>
    </message>
    <message>
        <source>Structure as read</source>
        <translation>Прочитанная структура</translation>
    </message>
    <message>
        <source>Text of the provision</source>
        <translation>Текст нормы</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Номер: %1</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Reviewed copy: %1</source>
        <translation>Проверенная копия: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение файла %1</translation>
    </message>
    <message>
        <source>Accept the reviewer&apos;s text</source>
        <translation>Принять редакцию рецензента</translation>
    </message>
    <message>
        <source>Keep the reviewer&apos;s text as a variant</source>
        <translation>Сохранить редакцию рецензента как вариант</translation>
    </message>
    <message>
        <source>Keep the reviewer&apos;s comments</source>
        <translation>Сохранить замечания рецензента</translation>
    </message>
    <message>
        <source>Comments kept</source>
        <translation>Замечания сохранены</translation>
    </message>
    <message>
        <source>Take over the reviewer&apos;s justifications</source>
        <translation>Принять обоснования рецензента</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n &amp;comment(s)</source>
        <translation>
            <numerusform>Сохранить %n &amp;замечание</numerusform>
            <numerusform>Сохранить %n &amp;замечания</numerusform>
            <numerusform>Сохранить %n &amp;замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy asks for no change.</source>
        <translation>Копия не содержит предложений.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same words: three texts, one to choose.</source>
        <translation>▲ Обе стороны изменили одни и те же слова: выберите одну из трех редакций.</translation>
    </message>
    <message>
        <source>The reviewer goes back to the text in force.</source>
        <translation>Рецензент возвращает действующую редакцию.</translation>
    </message>
    <message>
        <source>The reviewer takes this out.</source>
        <translation>Рецензент исключает этот текст.</translation>
    </message>
    <message>
        <source>The reviewer changes a provision we left alone.</source>
        <translation>Рецензент изменяет норму, которой проект не затрагивал.</translation>
    </message>
    <message>
        <source>We changed other words since it was sent: both changes are carried together.</source>
        <translation>После отправки мы изменили другие слова: обе правки объединены.</translation>
    </message>
    <message>
        <source>The reviewer rewords our amendment.</source>
        <translation>Рецензент меняет редакцию нашей поправки.</translation>
    </message>
    <message>
        <source>What the reviewer changes</source>
        <translation>Что меняет рецензент</translation>
    </message>
    <message>
        <source>What comes of it against our text of now</source>
        <translation>Что получается с нашей нынешней редакцией</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующая редакция</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наша редакция</translation>
    </message>
    <message>
        <source>The reviewer&apos;s</source>
        <translation>Редакция рецензента</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Как было отправлено</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без решения</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>kept as a variant</source>
        <translation>сохранено как вариант</translation>
    </message>
    <message>
        <source>left</source>
        <translation>оставлено без изменений</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт в целом</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Lines of the copy that are not ours</source>
        <translation>Строки копии, которых мы не отправляли</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) not answered</source>
        <translation>
            <numerusform>%n предложение без решения</numerusform>
            <numerusform>%n предложения без решения</numerusform>
            <numerusform>%n предложений без решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Keep as a &amp;variant</source>
        <translation>Сохранить как &amp;вариант</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Undo the last answer</source>
        <translation>О&amp;тменить последний ответ</translation>
    </message>
    <message>
        <source>Keep the &amp;comments</source>
        <translation>Сохранить &amp;замечания</translation>
    </message>
    <message>
        <source>Take over the &amp;justifications</source>
        <translation>Принять обос&amp;нования</translation>
    </message>
    <message>
        <source>&amp;Import it as an act instead…</source>
        <translation>&amp;Импортировать как акт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Proposals of the copy</source>
        <translation>Предложения копии</translation>
    </message>
    <message>
        <source>Texts of the proposal</source>
        <translation>Редакции предложения</translation>
    </message>
    <message>
        <source>Comments and what was not matched</source>
        <translation>Замечания и несопоставленные строки</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in %1</source>
        <translation>Прием пакета %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken in</source>
        <translation>
            <numerusform>Принята %n правка</numerusform>
            <numerusform>Приняты %n правки</numerusform>
            <numerusform>Принято %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle is under a password.</source>
        <translation>Пакет защищен паролем.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Чтение пакета обмена</translation>
    </message>
    <message>
        <source>Take in %1 again</source>
        <translation>Принять %1 еще раз</translation>
    </message>
    <message>
        <source>▲ Not signed: who wrote it cannot be told.</source>
        <translation>▲ Не подписан: кто его составил, установить нельзя.</translation>
    </message>
    <message>
        <source>✓ Signed by %1</source>
        <translation>✓ Подписано: %1</translation>
    </message>
    <message>
        <source>▲ Signed by a key you do not know. Compare its fingerprint with the sender: %1</source>
        <translation>▲ Подписан неизвестным вам ключом. Сверьте отпечаток с отправителем: %1</translation>
    </message>
    <message>
        <source>Taken in before and undone since; it can be taken in again:</source>
        <translation>Было принято раньше и затем отменено; это можно принять еще раз:</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more edit(s)</source>
        <translation>
            <numerusform>… и еще %n правка</numerusform>
            <numerusform>… и еще %n правки</numerusform>
            <numerusform>… и еще %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a record of another kind here and is left out.</source>
        <translation>Запись %1 здесь другого вида и пропущена.</translation>
    </message>
    <message>
        <source>Everything in it is known here already.</source>
        <translation>Все его содержимое здесь уже известно.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>их вариант</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наш вариант</translation>
    </message>
    <message>
        <source>▲ %1 changed what was sent to be read only.</source>
        <translation>▲ %1: изменено то, что передавалось только для чтения.</translation>
    </message>
    <message>
        <source>▲ %1 removed what was changed here.</source>
        <translation>▲ %1: удалено то, что здесь изменено.</translation>
    </message>
    <message>
        <source>▲ %1 changed what was removed here.</source>
        <translation>▲ %1: изменено то, что здесь удалено.</translation>
    </message>
    <message>
        <source>▲ %1 changed it too: three texts, one to choose.</source>
        <translation>▲ %1: изменено и там – три текста, нужно выбрать один.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as it is here</source>
        <translation>
            <numerusform>Осталось выбрать %n место; нерешенное останется как здесь</numerusform>
            <numerusform>Осталось выбрать %n места; нерешенное останется как здесь</numerusform>
            <numerusform>Осталось выбрать %n мест; нерешенное останется как здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing can be taken in.</source>
        <translation>Проект открыт только для чтения: принять ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>I have compared it: &amp;name this key…</source>
        <translation>Отпечаток сверен: &amp;назвать ключ…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>Принять &amp;их</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>Оставить н&amp;аше</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>Решить &amp;позже</translation>
    </message>
    <message>
        <source>Keep the other wording as a &amp;variant</source>
        <translation>Сохранить другую редакцию как &amp;вариант</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Три текста</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что поступает</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Take the project over?</source>
        <translation>Принять проект на себя?</translation>
    </message>
    <message>
        <source>The project was left open on another computer. Nobody holds it now, as far as can be seen from here. Take it over only if you know that it is closed there: of two who edit one file, one loses work.</source>
        <translation>Проект остался открытым на другом компьютере. Насколько отсюда видно, сейчас его никто не удерживает. Принимайте его, только если знаете, что там он закрыт: когда один файл правят двое, работа одного из них теряется.</translation>
    </message>
    <message>
        <source>&amp;Take over and edit</source>
        <translation>&amp;Принять и править</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>&amp;Только читать</translation>
    </message>
</context>
<context>
    <name>Throughout</name>
    <message>
        <source>Replace words throughout the act</source>
        <translation>Замена слов по всему тексту</translation>
    </message>
    <message>
        <source>Words in force</source>
        <translation>Слова в действующей редакции</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Предлагаемые слова</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace words throughout</source>
        <translation>Замена слов по всему тексту</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>▲ The server does not answer; it is asked again and again</source>
        <translation>▲ Сервер не отвечает; запрос повторяется</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Здесь также: %1</translation>
    </message>
    <message>
        <source>Put together with an edit of %1</source>
        <translation>Соединено с изменением, которое внес %1</translation>
    </message>
</context>
<context>
    <name>TwoAtOnce</name>
    <message>
        <source>Changed by two at once</source>
        <translation>Изменено двумя сразу</translation>
    </message>
    <message>
        <source>Text to be kept</source>
        <translation>Текст, который останется</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>Оставить н&amp;аше</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>Принять &amp;их</translation>
    </message>
    <message>
        <source>T&amp;ake this text</source>
        <translation>&amp;Взять этот текст</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>%1 changed this while you were editing it.</source>
        <translation>%1: изменения внесены, пока вы правили это же место.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Изменено с обеих сторон</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Три текста</translation>
    </message>
    <message>
        <source>▲ It was removed there and changed here.</source>
        <translation>▲ Там удалено, здесь изменено.</translation>
    </message>
    <message>
        <source>▲ It was changed there and removed here.</source>
        <translation>▲ Там изменено, здесь удалено.</translation>
    </message>
    <message>
        <source>◐ Both sides changed other words: the two are put together. Read the result.</source>
        <translation>◐ Стороны изменили разные слова: изменения объединены. Проверьте результат.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same place. Choose, or write the text that is to be kept.</source>
        <translation>▲ Обе стороны изменили одно место. Выберите или напишите текст, который останется.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наше</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наш вариант</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>их вариант</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>свой текст</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as the other wrote it</source>
        <translation>
            <numerusform>Осталось выбрать %n место; нерешенное останется, как написал другой</numerusform>
            <numerusform>Осталось выбрать %n места; нерешенное останется, как написал другой</numerusform>
            <numerusform>Осталось выбрать %n мест; нерешенное останется, как написал другой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Choose the variant</source>
        <translation>Выбрать вариант</translation>
    </message>
    <message>
        <source>Propose a variant</source>
        <translation>Предложить вариант</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variants of the proposal</source>
        <translation>Варианты предложения</translation>
    </message>
    <message>
        <source>★ goes into the package</source>
        <translation>★ входит в пакет документов</translation>
    </message>
    <message>
        <source>Take into the package</source>
        <translation>Включить в пакет</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Confirm the link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Assess as not applicable…</source>
        <translation>Оценить как неприменимое…</translation>
    </message>
    <message>
        <source>Choose the variant: %1</source>
        <translation>Выбрать вариант: %1</translation>
    </message>
    <message>
        <source>A change of one language only: %1</source>
        <translation>Изменение только на одном языке: %1</translation>
    </message>
    <message>
        <source>Write the justification: %1…</source>
        <translation>Написать обоснование: %1…</translation>
    </message>
    <message>
        <source>Note the reason…</source>
        <translation>Указать причину…</translation>
    </message>
    <message>
        <source>Withdraw the amendment…</source>
        <translation>Отозвать поправку…</translation>
    </message>
    <message>
        <source>State the whole provision</source>
        <translation>Изложить норму целиком</translation>
    </message>
    <message>
        <source>State the whole article</source>
        <translation>Изложить статью целиком</translation>
    </message>
    <message>
        <source>Mark as not relevant…</source>
        <translation>Отметить как неактуальную…</translation>
    </message>
    <message>
        <source>Amend the citations as well</source>
        <translation>Внести поправки и в ссылки</translation>
    </message>
    <message>
        <source>Take the number %1</source>
        <translation>Взять номер %1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Гармонизация законодательства: рабочее место</translation>
    </message>
    <message>
        <source>From recommendations to an amending law: read, link, amend, prove, hand over in Word.</source>
        <translation>От рекомендаций до законопроекта: прочесть, связать, изменить, доказать, передать в Word.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Start a draft law from the acts it changes</source>
        <translation>Начать законопроект с актов, которые он меняет</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Go on with a .lhw file</source>
        <translation>Продолжить работу с файлом .lhw</translation>
    </message>
    <message>
        <source>Open a department&apos;s project</source>
        <translation>Открыть проект департамента</translation>
    </message>
    <message>
        <source>Work with others in one database (PostgreSQL)</source>
        <translation>Работа вместе с другими в одной базе данных (PostgreSQL)</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Открыть учебный образец</translation>
    </message>
    <message>
        <source>A copy to try everything on: eight acts, recommendations, amendments</source>
        <translation>Копия, на которой можно пробовать все: восемь актов, рекомендации, поправки</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Projects you open are listed here. You can also drop a file onto this window.</source>
        <translation>Здесь появятся открытые проекты. Файл можно также перетащить в это окно.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New wording</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Words replaced throughout</source>
        <translation>Замена слов по всему тексту</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласована</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>As fits best</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Whole provision</source>
        <translation>Норма целиком</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Статья целиком</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Частичное</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>By-law</source>
        <translation>Подзаконный акт</translation>
    </message>
    <message>
        <source>No act needed</source>
        <translation>Акт не нужен</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Совместный приказ</translation>
    </message>
    <message>
        <source>Resolution of the akimat</source>
        <translation>Постановление акимата</translation>
    </message>
    <message>
        <source>Decision of the maslikhat</source>
        <translation>Решение маслихата</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Принято частично</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Принято к сведению</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Исполняется</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Неактуально</translation>
    </message>
    <message>
        <source>Ten days after publication</source>
        <translation>По истечении десяти календарных дней после опубликования</translation>
    </message>
    <message>
        <source>On signature</source>
        <translation>Со дня подписания</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>С указанной даты</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Часть %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Раздел %1</translation>
    </message>
    <message>
        <source>Subsection %1</source>
        <translation>Подраздел %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Глава %1</translation>
    </message>
    <message>
        <source>§ %1</source>
        <translation>Параграф %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Статья %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>subpoint %1)</source>
        <translation>подпункт %1)</translation>
    </message>
    <message>
        <source>part %1 (unnumbered)</source>
        <translation>часть %1 (без номера)</translation>
    </message>
    <message>
        <source>indent %1</source>
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>примечание %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>графа %1</translation>
    </message>
    <message>
        <source>row %1 from the top</source>
        <translation>%1-я строка сверху</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>часть %1</translation>
    </message>
    <message>
        <source>numbered part</source>
        <translation>часть статьи</translation>
    </message>
    <message>
        <source>part of the act</source>
        <translation>часть акта</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>subsection</source>
        <translation>подраздел</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>§</source>
        <translation>параграф</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>point</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>subpoint</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>unnumbered part</source>
        <translation>часть без номера</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>row of a table</source>
        <translation>строка таблицы</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation>графа строки таблицы</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Конституция</translation>
    </message>
    <message>
        <source>Constitutional law</source>
        <translation>Конституционный закон</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодекс</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Decree of the President</source>
        <translation>Указ Президента</translation>
    </message>
    <message>
        <source>Resolution of the Government</source>
        <translation>Постановление Правительства</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Another act</source>
        <translation>Иной акт</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
</context>
</TS>
