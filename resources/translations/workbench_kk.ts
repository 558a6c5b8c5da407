<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Іздеу индексі</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Бағдарлама файлдары</translation>
    </message>
    <message>
        <source>Format of projects</source>
        <translation>Жобалар форматы</translation>
    </message>
    <message>
        <source>For people who change laws. It never calls home: only a project in your department&apos;s database is read and written over the network.</source>
        <translation>Заңдарды өзгертетіндерге арналған. Бағдарлама өздігінен ешқайда жүгінбейді: желі арқылы тек департаментіңіздің дерекқорындағы жоба оқылады және жазылады.</translation>
    </message>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Заңнаманы үйлестіру: жұмыс орны</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons, MIT licence.</source>
        <translation>Белгішелер: Tabler Icons, MIT лицензиясы.</translation>
    </message>
    <message>
        <source>Licences:</source>
        <translation>Лицензиялар:</translation>
    </message>
</context>
<context>
    <name>AboutAct</name>
    <message>
        <source>About this act</source>
        <translation>Осы акт туралы</translation>
    </message>
    <message>
        <source>The title is that of this text; the rest is said of the act in every language.</source>
        <translation>Атауы осы мәтінге, қалғаны актінің барлық тілдегі мәтініне қатысты.</translation>
    </message>
</context>
<context>
    <name>AboutDraft</name>
    <message>
        <source>About this draft law</source>
        <translation>Заң жобасы туралы</translation>
    </message>
    <message>
        <source>&amp;Print where each act was published</source>
        <translation>Әр актінің қайда &amp;жарияланғанын көрсету</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Жобаның атауы</translation>
    </message>
    <message>
        <source>Subject, after «по вопросам»</source>
        <translation>Нысанасы, орысша «по вопросам» сөздерінен кейін</translation>
    </message>
    <message>
        <source>Subject, before «мәселелері бойынша»</source>
        <translation>Нысанасы, «мәселелері бойынша» сөздерінің алдында</translation>
    </message>
    <message>
        <source>Developer (Russian)</source>
        <translation>Әзірлеуші (орысша)</translation>
    </message>
    <message>
        <source>Developer (Kazakh)</source>
        <translation>Әзірлеуші (қазақша)</translation>
    </message>
    <message>
        <source>Enters into force</source>
        <translation>Қолданысқа енгізіледі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>o&amp;f</source>
        <translation>кү&amp;ні</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Акт нысаны</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>The date of adoption is known</source>
        <translation>Қабылданған күні белгілі</translation>
    </message>
    <message>
        <source>Date of adoption</source>
        <translation>Қабылданған күні</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Жоба</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Жаңа жоба…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Жобаны &amp;ашу…</translation>
    </message>
    <message>
        <source>Open a &amp;department&apos;s project…</source>
        <translation>&amp;Департаменттің жобасын ашу…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project…</source>
        <translation>&amp;Үлгі жобаны ашу…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Ж&amp;обаны жабу</translation>
    </message>
    <message>
        <source>&amp;Import an act…</source>
        <translation>Актіні &amp;импорттау…</translation>
    </message>
    <message>
        <source>Import &amp;recommendations…</source>
        <translation>&amp;Ұсынымдарды импорттау…</translation>
    </message>
    <message>
        <source>About this draft &amp;law…</source>
        <translation>&amp;Заң жобасы туралы…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервтік көшірмелер…</translation>
    </message>
    <message>
        <source>Take back a re&amp;viewed copy…</source>
        <translation>&amp;Қаралған дананы қабылдау…</translation>
    </message>
    <message>
        <source>&amp;Export the package…</source>
        <translation>Құжаттар топтамасын &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Move to a database or a file…</source>
        <translation>Дерекқорға немесе файлға &amp;көшіру…</translation>
    </message>
    <message>
        <source>Carry to a collea&amp;gue…</source>
        <translation>Әріптеск&amp;е беру…</translation>
    </message>
    <message>
        <source>Ta&amp;ke a bundle in…</source>
        <translation>Алмасу пакетін қабы&amp;лдау…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ба&amp;птаулар…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ш&amp;ығу</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>Жобадан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Find a command or a place…</source>
        <translation>Пәрмен немесе норма &amp;табу…</translation>
    </message>
    <message>
        <source>&amp;Go to an article…</source>
        <translation>Бапқа &amp;өту…</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>&amp;Заң</translation>
    </message>
    <message>
        <source>&amp;Amend this provision</source>
        <translation>Норманы ө&amp;згерту</translation>
    </message>
    <message>
        <source>&amp;Insert a provision…</source>
        <translation>Нормамен &amp;толықтыру…</translation>
    </message>
    <message>
        <source>Re&amp;peal this provision</source>
        <translation>&amp;Норманы алып тастау</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Орнын ауыстыру…</translation>
    </message>
    <message>
        <source>&amp;Give another number…</source>
        <translation>Басқа нө&amp;мір беру…</translation>
    </message>
    <message>
        <source>Repeal the whole a&amp;ct</source>
        <translation>Актінің күші &amp;жойылды деп тану</translation>
    </message>
    <message>
        <source>Replace &amp;words throughout the act…</source>
        <translation>Бүкіл мәтін бойынша &amp;сөздерді ауыстыру…</translation>
    </message>
    <message>
        <source>Correct the &amp;structure…</source>
        <translation>Құ&amp;рылымды түзету…</translation>
    </message>
    <message>
        <source>About &amp;this act…</source>
        <translation>Осы &amp;акт туралы…</translation>
    </message>
    <message>
        <source>Carry &amp;over to a newer edition…</source>
        <translation>Жаңа редакцияға &amp;көшіру…</translation>
    </message>
    <message>
        <source>&amp;Link a recommendation…</source>
        <translation>&amp;Ұсыныммен байланыстыру…</translation>
    </message>
    <message>
        <source>&amp;Next provision</source>
        <translation>К&amp;елесі норма</translation>
    </message>
    <message>
        <source>P&amp;revious provision</source>
        <translation>А&amp;лдыңғы норма</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Арт&amp;қа</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ал&amp;ға</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>The &amp;law</source>
        <translation>&amp;Заң</translation>
    </message>
    <message>
        <source>The &amp;amendment</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>Ұ&amp;сынымдар</translation>
    </message>
    <message>
        <source>&amp;Concordance</source>
        <translation>Сәй&amp;кестік</translation>
    </message>
    <message>
        <source>&amp;Open matters</source>
        <translation>&amp;Шешілмеген мәселелер</translation>
    </message>
    <message>
        <source>The &amp;session</source>
        <translation>&amp;Отырыс</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Сыз&amp;балар</translation>
    </message>
    <message>
        <source>Public &amp;discussion</source>
        <translation>&amp;Жария талқылау</translation>
    </message>
    <message>
        <source>&amp;Tree of acts</source>
        <translation>Актілер а&amp;ғашы</translation>
    </message>
    <message>
        <source>L&amp;ist of amendments</source>
        <translation>Түзетуле&amp;р тізімі</translation>
    </message>
    <message>
        <source>Cont&amp;ext</source>
        <translation>Осы &amp;нормаға қатысты</translation>
    </message>
    <message>
        <source>Conse&amp;quences</source>
        <translation>Сал&amp;дарлар</translation>
    </message>
    <message>
        <source>What can be &amp;undone</source>
        <translation>Болдыр&amp;мауға болатындар</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Ірілеу</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Ұсақтау</translation>
    </message>
    <message>
        <source>Te&amp;xt as set</source>
        <translation>Қалыпты &amp;өлшем</translation>
    </message>
    <message>
        <source>&amp;For the meeting room</source>
        <translation>Отырыс за&amp;лына арналған көрініс</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>Б&amp;астапқы орналасуға қайтару</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Нұс&amp;қаулық</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Пернелер…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Бағдарлама туралы…</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Топтаманы шығару</translation>
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
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Әлі тұжырымдалмаған</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Мәртебесі: %1</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Баяндау тәсілі</translation>
    </message>
    <message>
        <source>Delete the amendment</source>
        <translation>Түзетуді жою</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>No amendment is open. Choose a provision in the law and press “Amend”, or open one from the list.</source>
        <translation>Түзету ашылмаған. Заң мәтінінен норманы таңдап, «Норманы өзгерту» түймесін басыңыз немесе тізімнен түзетуді ашыңыз.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>State the change by</source>
        <translation>Баяндау</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыстағы редакция</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылатын редакция</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Негіздеме</translation>
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
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Text in force</source>
        <translation>Қолданыстағы мәтін</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Ұсынылатын мәтін</translation>
    </message>
    <message>
        <source>Amending clauses</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Row of the comparative table</source>
        <translation>Салыстырма кестенің жолы</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Редакция тілі</translation>
    </message>
    <message>
        <source>Clauses, justification, table row</source>
        <translation>Тұжырымдар, негіздеме, кесте жолы</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Кесте жолы</translation>
    </message>
    <message>
        <source>Show in the law</source>
        <translation>Заңнан көрсету</translation>
    </message>
    <message>
        <source>Delete the amendment</source>
        <translation>Түзетуді жою</translation>
    </message>
    <message>
        <source>Take the text in force</source>
        <translation>Қолданыстағы мәтінді алу</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Бір мәтінде</translation>
    </message>
    <message>
        <source>Write in the changes themselves, as in Word; the two texts step aside</source>
        <translation>Word-тағыдай өзгерістердің өз ішінде жазу; екі мәтін жиналады</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Мәтін жоқ</translation>
    </message>
</context>
<context>
    <name>AmendmentLive</name>
    <message>
        <source>Nothing changed in this language.</source>
        <translation>Бұл тілде ештеңе өзгертілмеген.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Құрылымдық элемент</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыстағы редакция</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылатын редакция</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>to be taken out</source>
        <translation>алып тасталсын</translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n түзету</numerusform>
            <numerusform>%n түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Filter amendments</source>
        <translation>Түзетулерді іріктеу</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>What is proposed is listed here. Go to a provision and amend it with Ctrl+M.</source>
        <translation>Мұнда түзетулер тізіледі. Нормаға өтіп, оны Ctrl+M пернелерімен өзгертіңіз.</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Answer a proposal</source>
        <translation>Ұсынысқа жауап</translation>
    </message>
    <message>
        <source>A proposal that is not taken over whole needs a reason.</source>
        <translation>Ұсыныс толық қабылданбаса, негіздеме қажет.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ұстаным</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Ескерген түзету</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Ұсыныс</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Резервтік көшірмелер</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Көшірменің мазмұны</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Осы &amp;көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>A backup is made whenever the project is closed and before risky steps.</source>
        <translation>Көшірме жоба жабылған сайын және қауіпті әрекеттердің алдында жасалады.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Әзірге көшірме жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n акт</numerusform>
            <numerusform>%n акт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n ұсыным</numerusform>
            <numerusform>%n ұсыным</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n түзету</numerusform>
            <numerusform>%n түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring takes back (%1)</source>
        <translation>Қалпына келтірілсе, болдырылмайды (%1)</translation>
    </message>
    <message>
        <source>Nothing: it is the project as it stands.</source>
        <translation>Ештеңе: бұл – жобаның қазіргі күйі.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>As it was opened</source>
        <translation>Ашылған кездегідей</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Болдырмауға болатындар</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>&amp;Take this text</source>
        <translation>Осы мә&amp;тінді алу</translation>
    </message>
    <message>
        <source>&amp;Confirm the link</source>
        <translation>Байланысты &amp;растау</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Қайтарып алу…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Ке&amp;йінірек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Үш мәтін</translation>
    </message>
    <message>
        <source>Text on the newer edition</source>
        <translation>Жаңа редакцияға арналған мәтін</translation>
    </message>
    <message>
        <source>Comparing the editions…</source>
        <translation>Редакцияларды салыстыру…</translation>
    </message>
    <message>
        <source>Carry over to the newer edition</source>
        <translation>Жаңа редакцияға көшіру</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Түзетуді қайтарып алу</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>In force before</source>
        <translation>Бұрынғы редакция</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Біздің ұсыныс</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Қолданыстағы редакция</translation>
    </message>
    <message>
        <source>Amendments and links on the newer edition</source>
        <translation>Жаңа редакциядағы түзетулер мен байланыстар</translation>
    </message>
    <message>
        <source>Amendments and links to carry over</source>
        <translation>Көшірілетін түзетулер мен байланыстар</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Байланысты растау</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Байланысты алу</translation>
    </message>
    <message>
        <source>Every amendment and every link stands as it is.</source>
        <translation>Барлық түзету мен байланыс сол күйінде қалады.</translation>
    </message>
    <message>
        <source>✓ The provision linked reads the same in another place.</source>
        <translation>✓ Ұсыным байланыстырылған норма басқа жерде дәл солай оқылады.</translation>
    </message>
    <message>
        <source>▲ The provision linked reads otherwise. Does the link still hold?</source>
        <translation>▲ Ұсыным байланыстырылған норма басқаша оқылады. Байланыс әлі дұрыс па?</translation>
    </message>
    <message>
        <source>✕ The provision linked is no longer in the act.</source>
        <translation>✕ Ұсыным байланыстырылған норма актіде енді жоқ.</translation>
    </message>
    <message>
        <source>✓ Only one side changed the text: it follows by itself.</source>
        <translation>✓ Мәтінді бір тарап қана өзгерткен: түзету өзі көшіріледі.</translation>
    </message>
    <message>
        <source>◐ Both sides changed other words: the two are put together. Read the result.</source>
        <translation>◐ Тараптар әртүрлі сөздерді өзгерткен: өзгерістер біріктірілді. Нәтижесін тексеріңіз.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same words. Write the text that is to be proposed.</source>
        <translation>▲ Екі тарап та бір сөздерді өзгерткен. Ұсынылатын редакцияны жазыңыз.</translation>
    </message>
    <message>
        <source>✕ What the amendment changes is no longer in the act.</source>
        <translation>✕ Түзету өзгертетін норма актіде енді жоқ.</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>Қазіргі орны: %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>Қаралатыны: %n</numerusform>
            <numerusform>Қаралатыны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Байланысты &amp;алу</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Amend %1</source>
        <translation>Өзгерту: %1</translation>
    </message>
    <message>
        <source>Repeal %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
    <message>
        <source>Repeal “%1”</source>
        <translation>Күші жойылды деп тану: «%1»</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Confirm a link</source>
        <translation>Байланысты растау</translation>
    </message>
    <message>
        <source>Filter the concordance</source>
        <translation>Сәйкестік кестесінен іріктеу</translation>
    </message>
    <message>
        <source>Table of concordance</source>
        <translation>Сәйкестік кестесі</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Бағалау…</translation>
    </message>
    <message>
        <source>Conformity, what is missing as each paper says it, who closes it by when</source>
        <translation>Сәйкестік, әр құжаттың сөзімен айтылған олқылық, оны кім және қай мерзімде жояды</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Байланысты растау</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Байланысты алу</translation>
    </message>
    <message>
        <source>Which provision answers which recommendation, and how far it conforms. Link a recommendation to the provision that is read with Ctrl+L, or drag it onto one.</source>
        <translation>Қай норма қай ұсынымға жауап береді және оған қаншалықты сәйкес келеді. Ашық тұрған нормаға ұсынымды Ctrl+L пернелерімен байланыстырыңыз немесе ұсынымды нормаға сүйреп апарыңыз.</translation>
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
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Акт нысаны</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Кім бағалады</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
    <message>
        <source>The text has changed since this link was made. Read it again and confirm the link.</source>
        <translation>Байланыс орнатылғаннан кейін мәтін өзгерді. Оны қайта оқып, байланысты растаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n байланыс</numerusform>
            <numerusform>%n байланыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n растау керек</numerusform>
            <numerusform>%n растау керек</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of %1</source>
        <translation>%1 байланысы</translation>
    </message>
    <message>
        <source>Next to confirm</source>
        <translation>Келесісіне</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>Cites what is repealed</source>
        <translation>Алып тасталатынға сілтейді</translation>
    </message>
    <message>
        <source>Cites the old number</source>
        <translation>Бұрынғы нөмірге сілтейді</translation>
    </message>
    <message>
        <source>Uses a term that loses its definition</source>
        <translation>Анықтамасынан айырылатын терминді қолданады</translation>
    </message>
    <message>
        <source>Cites what changes</source>
        <translation>Өзгеретінге сілтейді</translation>
    </message>
    <message>
        <source>Uses a term defined anew</source>
        <translation>Жаңаша анықталған терминді қолданады</translation>
    </message>
    <message>
        <source>Another amendment of the same place</source>
        <translation>Сол жерге қатысты басқа түзету</translation>
    </message>
    <message>
        <source>A recommendation is linked to it</source>
        <translation>Онымен ұсыным байланысқан</translation>
    </message>
    <message>
        <source>The other language is not worded yet</source>
        <translation>Басқа тілдегі мәтіні әлі жоқ</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Сәйкес келтіру: %1</translation>
    </message>
    <message>
        <source>Of the whole &amp;draft</source>
        <translation>Бүкіл &amp;жоба бойынша</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>Қ&amp;абылдау</translation>
    </message>
    <message>
        <source>Propose the consequential amendment</source>
        <translation>Ілеспе түзетуді ұсыну</translation>
    </message>
    <message>
        <source>Take me &amp;there</source>
        <translation>Ө&amp;ту</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Салдарлар</translation>
    </message>
    <message>
        <source>What the consequence is</source>
        <translation>Салдардың мәні</translation>
    </message>
    <message numerus="yes">
        <source>%n consequence(s)</source>
        <translation>
            <numerusform>%n салдар</numerusform>
            <numerusform>%n салдар</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else must change.</source>
        <translation>Басқа ештеңені өзгертудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>What an amendment makes necessary elsewhere is listed here: citations of what it moves or repeals, terms it defines anew, the other language. Much of it is put right by one key.</source>
        <translation>Түзетуге байланысты басқа жерлерде нені өзгерту керегі осында тізіледі: ол көшіретін немесе алып тастайтын нормаларға сілтемелер, ол жаңаша анықтайтын ұғымдар, басқа тілдегі мәтін. Көбі бір пернемен түзетіледі.</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Ұсынылады (%1)</translation>
    </message>
    <message>
        <source>This must be worded by hand.</source>
        <translation>Мұны қолмен жазу керек.</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 жаңа нөмір алады: %2</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>мынаның өзгеруіне байланысты: %1</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Салдар</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>What belongs to the provision</source>
        <translation>Нормаға қатыстының бәрі</translation>
    </message>
    <message>
        <source>Choose a provision to see what belongs to it.</source>
        <translation>Нормаға қатыстының бәрін көру үшін оны таңдаңыз.</translation>
    </message>
    <message>
        <source>Amendments (%1)</source>
        <translation>Түзетулер (%1)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Recommendations (%1)</source>
        <translation>Ұсынымдар (%1)</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Байланыстырылғаны жоқ</translation>
    </message>
    <message>
        <source>Link a recommendation…</source>
        <translation>Ұсыныммен байланыстыру…</translation>
    </message>
    <message>
        <source>Cites (%1)</source>
        <translation>Сілтеме жасайды (%1)</translation>
    </message>
    <message>
        <source>Cited by (%1)</source>
        <translation>Оған сілтеме жасайды (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The text has changed since this link was made.</source>
        <translation>▲ Байланыс орнатылғаннан кейін мәтін өзгерді.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Service notes</source>
        <translation>Қызметтік ескертпелер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Басымдық</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Provisions (%1)</source>
        <translation>Нормалар (%1)</translation>
    </message>
    <message>
        <source>May be answered by</source>
        <translation>Жауап бола алатын нормалар</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>in common: %1</source>
        <translation>ортақ сөздер: %1</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Байланыстыру…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Earlier edits…</source>
        <translation>Бұрынғы өзгерістер…</translation>
    </message>
</context>
<context>
    <name>Convene</name>
    <message>
        <source>New session</source>
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>One a line: name – body</source>
        <translation>Әр жолға біреуден: аты-жөні – орган</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>&amp;Convene</source>
        <translation>&amp;Шақыру</translation>
    </message>
    <message>
        <source>Convene “%1”</source>
        <translation>«%1» отырысын шақыру</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Бағдарлама қатесі</translation>
    </message>
    <message>
        <source>The program made a mistake. What you did before is stored. You can go on; if it happens again, send this report. It holds no word of the law and no name; you may add to it.</source>
        <translation>Бағдарламада қате болды. Осыған дейін істелгеннің бәрі сақталған. Жұмысты жалғастыра беруге болады; қате қайталанса, осы есепті жіберіңіз. Онда заң мәтіні де, есімдер де жоқ; қаласаңыз, оны толықтыра аласыз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>&amp;Add the message of the error (it may quote the law)</source>
        <translation>Қате туралы &amp;хабарды қосу (онда заң мәтінінің үзіндісі болуы мүмкін)</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Есепті көшіру</translation>
    </message>
</context>
<context>
    <name>DatabaseDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>&amp;Make a new project of this name</source>
        <translation>Осы атаумен жаңа жоба жаса&amp;у</translation>
    </message>
    <message>
        <source>law.example.kz, or a whole address: postgresql+psycopg://…</source>
        <translation>law.example.kz немесе толық мекенжай: postgresql+psycopg://…</translation>
    </message>
    <message>
        <source>empty where .pgpass or the system knows it</source>
        <translation>.pgpass немесе жүйе білсе, бос қалдырыңыз</translation>
    </message>
    <message>
        <source>of the authority that signed the server&apos;s; empty for the usual one</source>
        <translation>серверді куәландырған орталықтікі; бос болса – әдеттегісі</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>Mo&amp;ve here</source>
        <translation>Осында кө&amp;шіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Серверден сұралуда…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
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
        <translation>&amp;Дерекқор</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Жоба</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Пайд&amp;аланушы</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>Се&amp;ртификат</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 ашылуда</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>Файлға көшіру</translation>
    </message>
    <message>
        <source>Moving the project</source>
        <translation>Жоба көшірілуде</translation>
    </message>
    <message>
        <source>Move to a database</source>
        <translation>Дерекқорға көшіру</translation>
    </message>
    <message>
        <source>Open a department&apos;s project</source>
        <translation>Департаменттің жобасын ашу</translation>
    </message>
    <message>
        <source>Moved, and the same there row by row; the file stays as it was</source>
        <translation>Көшірілді, жолма-жол бірдей; файл бұрынғы күйінде қалды</translation>
    </message>
    <message>
        <source>Moved, and the same there row by row; the database stays as it was</source>
        <translation>Көшірілді, жолма-жол бірдей; дерекқор бұрынғы күйінде қалды</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 ашылуда</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Filter proposals</source>
        <translation>Ұсыныстарды іріктеу</translation>
    </message>
    <message>
        <source>Proposals of the discussion</source>
        <translation>Талқылау ұсыныстары</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Жауап беру…</translation>
    </message>
    <message>
        <source>Type one in…</source>
        <translation>Енгізу…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>What citizens and bodies propose to the published draft is kept here and answered. Type a letter in, or import a table; the answers make the summary of the discussion.</source>
        <translation>Мұнда жарияланған жобаға азаматтар мен ұйымдар берген ұсыныстар және оларға жауаптар сақталады. Хатты енгізіңіз немесе кестені импорттаңыз; жауаптардан талқылаудың жиынтық кестесі құралады.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ұстаным</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>The draft as a whole</source>
        <translation>Жоба тұтастай</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>Жауапсыз: %n</numerusform>
            <numerusform>Жауапсыз: %n</numerusform>
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
        <translation>Ұсынымдарды импорттау</translation>
    </message>
    <message>
        <source>Add recommendations</source>
        <translation>Ұсынымдарды қосу</translation>
    </message>
    <message>
        <source>Link recommendations</source>
        <translation>Ұсынымдарды нормалармен байланыстыру</translation>
    </message>
    <message>
        <source>Propose amendments</source>
        <translation>Түзетулер ұсыну</translation>
    </message>
    <message>
        <source>Amend {}</source>
        <translation>Түзету: {}</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>Байланыс: {}</translation>
    </message>
    <message>
        <source>Describe {}</source>
        <translation>Актінің деректемелері: {}</translation>
    </message>
    <message>
        <source>Take over {} from {}</source>
        <translation>Қабылданды: {} – {} файлынан</translation>
    </message>
    <message>
        <source>Keep {} from {}</source>
        <translation>Нұсқа ретінде сақталды: {} – {} файлынан</translation>
    </message>
    <message>
        <source>Reasons from {}</source>
        <translation>{} файлындағы негіздемелер</translation>
    </message>
    <message>
        <source>Comments from {}</source>
        <translation>{} файлындағы ескертулер</translation>
    </message>
    <message>
        <source>Note a problem</source>
        <translation>Проблеманы жазу</translation>
    </message>
    <message>
        <source>Recommend {}</source>
        <translation>Жаңа ұсыным: {}</translation>
    </message>
    <message>
        <source>Convene {}</source>
        <translation>Отырысты шақыру: {}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Settle a comment</source>
        <translation>Ескерту реттелді</translation>
    </message>
    <message>
        <source>Decide {}</source>
        <translation>Шешім: {}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Тапсырма орындалды</translation>
    </message>
    <message>
        <source>Accept a consequence</source>
        <translation>Салдарды қабылдау</translation>
    </message>
    <message>
        <source>Tie proposal {}</source>
        <translation>{} ұсыныс нормаға байланыстырылды</translation>
    </message>
    <message>
        <source>Answer proposal {}</source>
        <translation>{} ұсынысқа жауап</translation>
    </message>
    <message>
        <source>Receive a proposal</source>
        <translation>Ұсынысты қабылдау</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the package</source>
        <translation>Құжаттар топтамасын шығару</translation>
    </message>
    <message>
        <source>There is nothing to export: no amendment changes anything.</source>
        <translation>Шығаратын ештеңе жоқ: бірде-бір түзету ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Exporting the package</source>
        <translation>Құжаттар топтамасы шығарылуда</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Шешілмеген мәселелер</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Шығару барысы</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Не жазылды</translation>
    </message>
    <message>
        <source>&amp;Tables in Excel too</source>
        <translation>&amp;Кестелер Excel-де де</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>P&amp;DF of every paper</source>
        <translation>Әр құ&amp;жат PDF түрінде де</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Алд&amp;ын ала қарау…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Шығару</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Open matters before you hand it over</source>
        <translation>Тапсыру алдындағы шешілмеген мәселелер</translation>
    </message>
    <message>
        <source>%1 – export</source>
        <translation>%1 – құжаттар</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>✓ Nothing is open.</source>
        <translation>✓ Бәрі шешілген.</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Құжаттар топтамасына арналған қалта</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n файл жазылды</numerusform>
            <numerusform>%n файл жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Proved: %n clause(s) read back give the proposed text.</source>
        <translation>
            <numerusform>✓ Дәлелденді: кері оқылған %n тұжырым ұсынылған мәтінді береді.</numerusform>
            <numerusform>✓ Дәлелденді: кері оқылған %n тұжырым ұсынылған мәтінді береді.</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Not proved: %1</source>
        <translation>✕ Дәлелденбеді: %1</translation>
    </message>
    <message>
        <source>Left out, the project has nothing for them: %1</source>
        <translation>Жасалмады, жобада олар үшін ештеңе жоқ: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Тоқтатылды. Бірде-бір файл жазылмады.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>missing in Kazakh</source>
        <translation>қазақша мәтінде жоқ</translation>
    </message>
    <message>
        <source>in Kazakh only</source>
        <translation>тек қазақша мәтінде бар</translation>
    </message>
    <message>
        <source>lines divided otherwise</source>
        <translation>мәтін абзацтарға әртүрлі бөлінген</translation>
    </message>
    <message>
        <source>repealed in one language only</source>
        <translation>тек бір тілде алып тасталған</translation>
    </message>
    <message>
        <source>amended in one language only</source>
        <translation>өзгеріс тек бір тілдегі мәтінге енгізілген</translation>
    </message>
    <message>
        <source>headed in one language only</source>
        <translation>тақырыбы тек бір тілде бар</translation>
    </message>
    <message>
        <source>different figures</source>
        <translation>цифрлар сәйкес келмейді</translation>
    </message>
    <message>
        <source>different dates</source>
        <translation>күндер сәйкес келмейді</translation>
    </message>
    <message>
        <source>different provisions cited</source>
        <translation>әртүрлі нормаларға сілтеме жасалған</translation>
    </message>
    <message>
        <source>tables of different size</source>
        <translation>кестелердің мөлшері әртүрлі</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Projects</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>Import an act</source>
        <translation>Актіні импорттау</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Ұсынымдарды импорттау</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Take back a reviewed copy</source>
        <translation>Қаралған дананы қабылдау</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word құжаттары</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Ұсыныстарды импорттау</translation>
    </message>
    <message>
        <source>Take a bundle in</source>
        <translation>Алмасу пакетін қабылдау</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Алмасу пакеттері</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
</context>
<context>
    <name>GiveTask</name>
    <message>
        <source>Give a task</source>
        <translation>Тапсырма беру</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Мерзімі</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Тапсырма: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
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
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 файлын оқу</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>«%1» импорты</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Мәтін бойынша</translation>
    </message>
    <message>
        <source>As told by its number and date</source>
        <translation>Нөмірі мен күні бойынша</translation>
    </message>
    <message>
        <source>Has the articles of “%1”, and was taken for another text of that act.</source>
        <translation>Баптары «%1» актісімен бірдей: соның басқа мәтіні деп қабылданды.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 файлы импортталмады</translation>
    </message>
    <message>
        <source>&amp;as of</source>
        <translation>мына күнгі &amp;жағдай бойынша</translation>
    </message>
    <message>
        <source>As accepted</source>
        <translation>Қабылданған деп есептеу</translation>
    </message>
    <message>
        <source>As rejected</source>
        <translation>Қабылданбаған деп есептеу</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Соңғы өзгерісті &amp;болдырмау</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Tracked changes in the file</source>
        <translation>Рецензиялау режиміндегі түзетулер</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Structure as read</source>
        <translation>Оқылған құрылым</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Импорт туралы есеп</translation>
    </message>
</context>
<context>
    <name>ImportRecommendations</name>
    <message>
        <source>Import recommendations from %1</source>
        <translation>Ұсынымдар импорты: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Recommendations read</source>
        <translation>Оқылған ұсынымдар</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Ұсынымдарды импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) read</source>
        <translation>
            <numerusform>%n ұсыным оқылды</numerusform>
            <numerusform>%n ұсыным оқылды</numerusform>
        </translation>
    </message>
    <message>
        <source>in the project already and brought up to date: %1</source>
        <translation>жобада бар, жаңартылады: %1</translation>
    </message>
</context>
<context>
    <name>ImportSubmissions</name>
    <message>
        <source>citizen</source>
        <translation>азамат</translation>
    </message>
    <message>
        <source>proposed wording</source>
        <translation>ұсынылатын редакция</translation>
    </message>
    <message>
        <source>position</source>
        <translation>ұстаным</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>негіздеме</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>келіп түскен күні</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>body</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>Import proposals from %1</source>
        <translation>Ұсыныстарды импорттау: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Proposals read</source>
        <translation>Оқылған ұсыныстар</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Ұсыныстарды импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) read</source>
        <translation>
            <numerusform>%n ұсыныс оқылды</numerusform>
            <numerusform>%n ұсыныс оқылды</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>оқылмасын</translation>
    </message>
</context>
<context>
    <name>Insert</name>
    <message>
        <source>Insert a provision</source>
        <translation>Нормамен толықтыру</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>The Kazakh term, where it is a definition</source>
        <translation>Анықтама болса, қазақ тіліндегі термин</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Толықтыру</translation>
    </message>
    <message>
        <source>Where it will stand; the number is the one the rule gives</source>
        <translation>Норма қайда тұрады; нөмірі – қағида бойынша</translation>
    </message>
    <message>
        <source>Wording (%1)</source>
        <translation>Редакция (%1)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Толықтыру: %1</translation>
    </message>
    <message>
        <source>%1 – after %2</source>
        <translation>%1 – мынадан кейін: %2</translation>
    </message>
    <message>
        <source>%1 – at the end of %2</source>
        <translation>%1 – мынаның соңында: %2</translation>
    </message>
</context>
<context>
    <name>IntoWhich</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 пакетін қабылдау</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Соңғы жобалар</translation>
    </message>
    <message>
        <source>&amp;Take it into this project</source>
        <translation>Осы жобаға қа&amp;былдау</translation>
    </message>
    <message>
        <source>&amp;Another project…</source>
        <translation>Ба&amp;сқа жоба…</translation>
    </message>
    <message>
        <source>A &amp;new project…</source>
        <translation>&amp;Жаңа жоба…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>A bundle is taken into a project. Into which?</source>
        <translation>Алмасу пакеті жобаға қабылданады. Қай жобаға?</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Raise one level</source>
        <translation>Бір деңгейге көтеру</translation>
    </message>
    <message>
        <source>Lower into the provision before it</source>
        <translation>Алдыңғы норманың ішіне түсіру</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Басқа нөмір беру</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>Отырыста</translation>
    </message>
    <message>
        <source>Where the structure is corrected</source>
        <translation>Құрылымды түзегенде</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Мұнда не істеуге болады</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Келесі қойынды</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Алдыңғы қойынды</translation>
    </message>
    <message>
        <source>Leave the meeting room</source>
        <translation>Отырыс залы режимінен шығу</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link a recommendation</source>
        <translation>Ұсыныммен байланыстыру</translation>
    </message>
    <message>
        <source>Filter recommendations</source>
        <translation>Ұсыным іріктеу</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>What is missing, in the papers: %1</source>
        <translation>Не жетіспейді, құжаттар үшін: %1</translation>
    </message>
    <message>
        <source>Form of the by-law</source>
        <translation>Заңға тәуелді актінің нысаны</translation>
    </message>
    <message>
        <source>Title of the by-law: %1</source>
        <translation>Заңға тәуелді актінің атауы: %1</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>What closes the gap</source>
        <translation>Олқылық немен жойылады</translation>
    </message>
    <message>
        <source>By-law</source>
        <translation>Заңға тәуелді акт</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Кім бағалады</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>&amp;мерзімі</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Байланыстыру</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 байланыстыру</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Мұнда бұл сөздер ешқайда кездеспейді.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a project or start a new one, then drop the file again.</source>
        <translation>Жобаны ашыңыз немесе жаңасын бастаңыз да, файлды қайта сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Жоба ашылмаған</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Панельдер</translation>
    </message>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Заңнаманы үйлестіру: жұмыс орны</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>тек оқу үшін</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Болдырмау: «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Қайталау: «%1»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Settle it…</source>
        <translation>Реттеу…</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Шешілмеген мәселелер</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Кемшілік</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Назар аудару</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Маңызы</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>What settles it</source>
        <translation>Қалай шешіледі</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Әлі тексерілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n шешілмеген мәселе</numerusform>
            <numerusform>%n шешілмеген мәселе</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Шешілмеген мәселе жоқ.</translation>
    </message>
    <message>
        <source>State the change in another way (words, provision, article), or reword the amendment.</source>
        <translation>Басқа баяндау тәсілін таңдаңыз немесе түзетуді қайта тұжырымдаңыз.</translation>
    </message>
    <message>
        <source>{} ({}): {}</source>
        <translation>{} (мәтіні: {}): {}</translation>
    </message>
    <message>
        <source>Open the amendment and correct it.</source>
        <translation>Түзетуді ашып, оны жөндеңіз.</translation>
    </message>
    <message>
        <source>{}: {} proposals are chosen at once</source>
        <translation>{}: бір мезгілде таңдалған нұсқалар саны: {}</translation>
    </message>
    <message>
        <source>Choose one of the variants.</source>
        <translation>Нұсқалардың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>{}: no {} wording yet</source>
        <translation>{}: екінші тілдегі редакциясы жоқ ({})</translation>
    </message>
    <message>
        <source>Draft it in the other language, or mark it as an amendment of one language only.</source>
        <translation>Оны екінші тілде де баяндаңыз немесе тек бір тілдегі мәтін өзгеретінін белгілеңіз.</translation>
    </message>
    <message>
        <source>{}: no justification in {}</source>
        <translation>{}: негіздемесі жоқ (тілі: {})</translation>
    </message>
    <message>
        <source>State what the amendment does and why: column 5 of the comparative table requires it.</source>
        <translation>Түзетудің мәні мен негіздемесін көрсетіңіз: мұны салыстырма кестенің 5-бағаны талап етеді.</translation>
    </message>
    <message>
        <source>{}: the text changed after {} was linked to it</source>
        <translation>{}: {} байланыстырылғаннан кейін мәтін өзгерген</translation>
    </message>
    <message>
        <source>Read the link again and confirm or change it.</source>
        <translation>Қайта оқып, байланысты растаңыз немесе өзгертіңіз.</translation>
    </message>
    <message>
        <source>{} is linked to {}, which does not exist</source>
        <translation>{} жоқ нормамен байланыстырылған: {}</translation>
    </message>
    <message>
        <source>Link it to the provision that answers it now.</source>
        <translation>Оны қазір жауап беретін нормамен байланыстырыңыз.</translation>
    </message>
    <message>
        <source>{} has high priority and is linked to no provision</source>
        <translation>{}: басымдығы жоғары, бірақ ешбір нормамен байланыстырылмаған</translation>
    </message>
    <message>
        <source>Link it to the provisions that answer it, or say why it is not relevant.</source>
        <translation>Оны жауап беретін нормалармен байланыстырыңыз немесе неге өзекті емес екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>{} falls short of {} and nothing is proposed</source>
        <translation>{}: норма {} ұсынымына сай келмейді, түзету ұсынылмаған</translation>
    </message>
    <message>
        <source>Propose an amendment, or note why none is needed.</source>
        <translation>Түзету ұсыныңыз немесе оның неге қажет емес екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{}”: {} of {} articles change</source>
        <translation>«{}»: өзгеретін баптар: {}, барлығы: {}</translation>
    </message>
    <message>
        <source>Where more than half of an act changes, a new edition of it is required (Law “On Legal Acts”, art. 26).</source>
        <translation>Актінің жартысынан астамы өзгерсе, оның жаңа редакциясы қажет («Құқықтық актілер туралы» Заңның 26-бабы).</translation>
    </message>
    <message>
        <source>“{}”: headings change or articles are added</source>
        <translation>«{}»: тақырыптар өзгереді немесе баптар қосылады</translation>
    </message>
    <message>
        <source>Where the code has a contents list, import a text that shows it: the amending law then amends the list too.</source>
        <translation>Кодекстің мазмұны болса, ол көрсетілген мәтінді импорттаңыз: сонда заң жобасы мазмұнға да өзгеріс енгізеді.</translation>
    </message>
    <message>
        <source>{} is loaded in {} only: the amending law in the other language leaves it out</source>
        <translation>{}: мәтін тек бір тілде жүктелген ({}), екінші тілдегі заң жобасы бұл актіні қамтымайды</translation>
    </message>
    <message>
        <source>Import its text in the other language: a law is made in Kazakh and Russian.</source>
        <translation>Екінші тілдегі мәтінін импорттаңыз: заң қазақ және орыс тілдерінде әзірленеді.</translation>
    </message>
    <message>
        <source>{}: {} without a reason</source>
        <translation>{}: түзету {}, себебі көрсетілмеген</translation>
    </message>
    <message>
        <source>Note why.</source>
        <translation>Себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{}” ({}) cites provisions that do not exist: {}</source>
        <translation>«{}» (мәтіні: {}) жоқ нормаларға сілтеме жасайды: {}</translation>
    </message>
    <message>
        <source>Amend the citations as well: how they are to read must be worded by hand.</source>
        <translation>Сілтемелерді де өзгертіңіз: олардың жаңа мәтінін қолмен тұжырымдау қажет.</translation>
    </message>
    <message>
        <source>Check that both texts are of one edition; notify the body that keeps the act; draft amendments fit for both.</source>
        <translation>Екі мәтіннің бір редакция екенін тексеріңіз; актіні әзірлеушіге хабарлаңыз; түзетулерді екі мәтінге де сай келетіндей етіп жазыңыз.</translation>
    </message>
    <message>
        <source>{}: the number is taken</source>
        <translation>{}: нөмірі бос емес</translation>
    </message>
    <message>
        <source>{}: the number belongs to a repealed provision</source>
        <translation>{}: нөмір алып тасталған нормаға тиесілі</translation>
    </message>
    <message>
        <source>It belongs after “{}”.</source>
        <translation>Оның орны – «{}» дегеннен кейін.</translation>
    </message>
    <message>
        <source>It belongs before all others.</source>
        <translation>Оның орны – барлығының алдында.</translation>
    </message>
    <message>
        <source>“{}” ({}) is new in the draft and is not defined anywhere: {}</source>
        <translation>«{}» термині (мәтіні: {}) заң жобасында жаңадан пайда болады және еш жерде анықталмаған: {}</translation>
    </message>
    <message>
        <source>Define it in the article of definitions, or use a term that is defined.</source>
        <translation>Негізгі ұғымдар бабында анықтамасын беріңіз немесе анықталған терминді қолданыңыз.</translation>
    </message>
    <message>
        <source>“{}” ({}) has different terms in the other language: {}</source>
        <translation>«{}» терминіне (мәтіні: {}) екінші тілде әртүрлі терминдер сәйкес келеді: {}</translation>
    </message>
    <message>
        <source>Use one term in both acts (Law “On Legal Acts”, art. 24(3)).</source>
        <translation>Екі актіде де бір термин қолданыңыз («Құқықтық актілер туралы» Заңның 24-бабының 3-тармағы).</translation>
    </message>
    <message>
        <source>{} rests on “{}”: the project has no such instrument</source>
        <translation>{}: «{}» негізі – жобада мұндай құжат жоқ</translation>
    </message>
    <message>
        <source>{} rests on “{}”: the instrument has no such provision</source>
        <translation>{}: «{}» негізі – құжатта мұндай норма жоқ</translation>
    </message>
    <message>
        <source>Correct the legal basis, or import the instrument.</source>
        <translation>Құқықтық негізді түзетіңіз немесе құжатты жобаға енгізіңіз.</translation>
    </message>
    <message>
        <source>Correct the citation in this draft law, or notify the body responsible for the act.</source>
        <translation>Сілтемені осы заң жобасымен түзетіңіз немесе актіні әзірлеушіге хабарлаңыз.</translation>
    </message>
    <message>
        <source>{} ({}) is repealed or renumbered but is still cited in: {}</source>
        <translation>{} (мәтіні: {}): норма алып тасталады немесе нөмірі өзгереді, бірақ оған сілтемелер қалады: {}</translation>
    </message>
    <message>
        <source>Amend the citations as well: the list of consequences proposes how.</source>
        <translation>Сілтемелерді де өзгертіңіз: салдарлар тізбесінде қалай өзгерту ұсынылған.</translation>
    </message>
    <message>
        <source>{} ({}): “{}” loses its definition but is still used in: {}</source>
        <translation>{} (мәтіні: {}): «{}» термині анықтамасынан айырылады, бірақ қолданыста қалады: {}</translation>
    </message>
    <message>
        <source>Keep the definition, or replace the term wherever it is used.</source>
        <translation>Анықтаманы сақтаңыз немесе терминді қолданылған жерінің бәрінде ауыстырыңыз.</translation>
    </message>
    <message>
        <source>{} is amended and is cited in: {}</source>
        <translation>{}: норма өзгереді, оған сілтеме жасайды: {}</translation>
    </message>
    <message>
        <source>Check that the citation still has the sense it should.</source>
        <translation>Сілтеменің мағынасы сақталғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>“{}”: the Russian and Kazakh texts in force differ: {}</source>
        <translation>«{}»: орыс және қазақ тілдеріндегі қолданыстағы мәтіндер сәйкес келмейді: {}</translation>
    </message>
    <message>
        <source>“{}”: the Russian and Kazakh texts of the draft differ: {}</source>
        <translation>«{}»: заң жобасының екі тілдегі мәтіндері сәйкес келмейді: {}</translation>
    </message>
    <message>
        <source>Make both texts say the same (Law “On Legal Acts”, art. 24(3)).</source>
        <translation>Мәтіндердің теңтүпнұсқалығын қамтамасыз етіңіз («Құқықтық актілер туралы» Заңның 24-бабының 3-тармағы).</translation>
    </message>
    <message>
        <source>“{}” ({}) is defined differently in {} and {}</source>
        <translation>«{}» термині (мәтіні: {}) әртүрлі анықталған: {} – және {}</translation>
    </message>
    <message>
        <source>Use one definition, or refer to it.</source>
        <translation>Бір анықтаманы пайдаланыңыз немесе соған сілтеме жасаңыз.</translation>
    </message>
    <message>
        <source>{}: “{}” is used for the defined term “{}”</source>
        <translation>{}: «{}» – анықталған «{}» терминінің орнына қолданылған атау</translation>
    </message>
    <message>
        <source>Use the defined term.</source>
        <translation>Анықталған терминді қолданыңыз.</translation>
    </message>
    <message>
        <source>Take the next free number: numbers do not shift and are not used again.</source>
        <translation>Келесі бос нөмірді алыңыз: нөмірлер жылжымайды және қайта пайдаланылмайды.</translation>
    </message>
    <message>
        <source>{}: numbers before it are skipped</source>
        <translation>{}: алдыңғы нөмірлер өткізіп жіберілген</translation>
    </message>
    <message>
        <source>Take the next number after the last one.</source>
        <translation>Соңғысынан кейінгі нөмірді алыңыз.</translation>
    </message>
    <message>
        <source>{}: “{}” is not in Kazakh alphabetical order</source>
        <translation>{}: «{}» термині қазақ әліпбиінің реті сақталмай орналасқан</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>Memo: open matters of the draft law</source>
        <translation>Жадынама: заң жобасының шешілмеген мәселелері</translation>
    </message>
    <message>
        <source>Wrong: {}. Incomplete: {}. Worth a look: {}.</source>
        <translation>Қателер: {}. Кемшіліктер: {}. Ескертулер: {}.</translation>
    </message>
    <message>
        <source>What to do: {}</source>
        <translation>Қалай шешіледі: {}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Шешілмеген мәселе жоқ.</translation>
    </message>
    <message>
        <source>Wrong: the package cannot go out with these</source>
        <translation>Қателер: бұларды түзетпей құжаттар топтамасын жіберуге болмайды</translation>
    </message>
    <message>
        <source>Incomplete: settle these before handing the package over</source>
        <translation>Кемшіліктер: құжаттар топтамасын жібергенге дейін жойылсын</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Назар аудару</translation>
    </message>
    <message>
        <source>The amending law does not give the proposed text</source>
        <translation>Заң жобасы бойынша ұсынылған редакция шықпайды</translation>
    </message>
    <message>
        <source>Amendments that cannot be applied</source>
        <translation>Енгізу мүмкін емес түзетулер</translation>
    </message>
    <message>
        <source>Several proposals for one provision</source>
        <translation>Бір норманың бірнеше редакциясы</translation>
    </message>
    <message>
        <source>Amendments drafted in one language only</source>
        <translation>Тек бір тілде жазылған түзетулер</translation>
    </message>
    <message>
        <source>Amendments without justification</source>
        <translation>Негіздемесіз түзетулер</translation>
    </message>
    <message>
        <source>Links made to an earlier text</source>
        <translation>Бұрынғы мәтін бойынша орнатылған байланыстар</translation>
    </message>
    <message>
        <source>Links to provisions that do not exist</source>
        <translation>Жоқ нормалармен байланыстар</translation>
    </message>
    <message>
        <source>Urgent recommendations without an answer in the law</source>
        <translation>Заңда жауабы жоқ басым ұсынымдар</translation>
    </message>
    <message>
        <source>Gaps without a proposal</source>
        <translation>Түзету ұсынылмаған олқылықтар</translation>
    </message>
    <message>
        <source>A new edition instead of amendments</source>
        <translation>Түзетулердің орнына жаңа редакция</translation>
    </message>
    <message>
        <source>The contents list of a code</source>
        <translation>Кодекстің мазмұны</translation>
    </message>
    <message>
        <source>Acts loaded in one language only</source>
        <translation>Тек бір тілде жүктелген актілер</translation>
    </message>
    <message>
        <source>Decisions without a reason</source>
        <translation>Себебі көрсетілмеген шешімдер</translation>
    </message>
    <message>
        <source>Numbers of new provisions</source>
        <translation>Жаңа нормалардың нөмірленуі</translation>
    </message>
    <message>
        <source>Citations of provisions repealed or renumbered</source>
        <translation>Алып тасталатын және нөмірі өзгеретін нормаларға сілтемелер</translation>
    </message>
    <message>
        <source>Russian and Kazakh texts of the draft differ</source>
        <translation>Заң жобасының екі тілдегі мәтіндерінің сәйкессіздігі</translation>
    </message>
    <message>
        <source>Broken citations in the acts in force</source>
        <translation>Қолданыстағы актілердегі жоқ нормаларға сілтемелер</translation>
    </message>
    <message>
        <source>Citations of provisions amended</source>
        <translation>Өзгеретін нормаларға сілтемелер</translation>
    </message>
    <message>
        <source>Russian and Kazakh texts in force differ</source>
        <translation>Қолданыстағы екі тілдегі мәтіндердің сәйкессіздігі</translation>
    </message>
    <message>
        <source>Terms left without a definition</source>
        <translation>Анықтамасынан айырылатын терминдер</translation>
    </message>
    <message>
        <source>The order of definitions</source>
        <translation>Анықтамалардың реті</translation>
    </message>
    <message>
        <source>One term, two definitions</source>
        <translation>Бір термин – екі анықтама</translation>
    </message>
    <message>
        <source>Defined terms called by another name</source>
        <translation>Анықталған терминдердің басқаша аталуы</translation>
    </message>
    <message>
        <source>New terms without a definition</source>
        <translation>Анықтамасы жоқ жаңа терминдер</translation>
    </message>
    <message>
        <source>One term, two translations</source>
        <translation>Бір термин – екі аударма</translation>
    </message>
    <message>
        <source>Legal bases not found</source>
        <translation>Табылмаған құқықтық негіздер</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put away</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Хабарды жасыру</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move to…</source>
        <translation>Орнын ауыстыру…</translation>
    </message>
    <message>
        <source>Number or words of the new place</source>
        <translation>Жаңа орынның нөмірі немесе сөздері</translation>
    </message>
    <message>
        <source>Where it will stand</source>
        <translation>Қайда тұрады</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Мынадан кейін</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Орнын ауыстыру</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Орнын ауыстыру: %1</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>It becomes: %1</source>
        <translation>Жаңа орны: %1</translation>
    </message>
</context>
<context>
    <name>NameKey</name>
    <message>
        <source>Whose key is it?</source>
        <translation>Бұл кімнің кілті?</translation>
    </message>
    <message>
        <source>Name it only if the sender read out the same fingerprint to you:</source>
        <translation>Жіберуші дәл осы цифрлық ізін оқып берген жағдайда ғана атаңыз:</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Number or words of a provision</source>
        <translation>Норма нөмірі немесе сөздері</translation>
    </message>
    <message>
        <source>Filter the acts</source>
        <translation>Актілерден іріктеу</translation>
    </message>
    <message>
        <source>Acts and their structure</source>
        <translation>Актілер және олардың құрылымы</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) found</source>
        <translation>
            <numerusform>%n норма табылды</numerusform>
            <numerusform>%n норма табылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Agree</source>
        <translation>Келісу</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept in part</source>
        <translation>Ішінара қабылдау</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Назарға алу</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>келіседі</translation>
    </message>
    <message>
        <source>agrees with changes</source>
        <translation>ескертулермен келіседі</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>қарсы</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command or a place</source>
        <translation>Пәрмен немесе норма табу</translation>
    </message>
    <message>
        <source>A place by its numbers: 12-1, 70 2, art. 70 point 2, chapter 3</source>
        <translation>Нөмірлері бойынша орын: 12-1, 70 2, 70-бап 2-тармақ, 3-тарау</translation>
    </message>
    <message>
        <source>Command, article number, words of a provision, recommendation code</source>
        <translation>Пәрмен, бап нөмірі, норма сөздері, ұсыным коды</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Amending law</source>
        <translation>Заң жобасы</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Салыстырма кесте</translation>
    </message>
    <message>
        <source>Explanatory note</source>
        <translation>Түсіндірме жазба</translation>
    </message>
    <message>
        <source>Text with tracked changes</source>
        <translation>Түзетулері бар мәтін</translation>
    </message>
    <message>
        <source>Text as amended</source>
        <translation>Ұсынылатын редакциядағы мәтін</translation>
    </message>
    <message>
        <source>Concordance table</source>
        <translation>Сәйкестік кестесі</translation>
    </message>
    <message>
        <source>Remarks of state bodies</source>
        <translation>Мемлекеттік органдардың ескертулері</translation>
    </message>
    <message>
        <source>Proposals of the discussion</source>
        <translation>Талқылау ұсыныстары</translation>
    </message>
    <message>
        <source>Minutes of sessions</source>
        <translation>Отырыстардың хаттамалары</translation>
    </message>
    <message>
        <source>List of by-laws</source>
        <translation>Заңға тәуелді актілердің тізбесі</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Анықтама парағы</translation>
    </message>
</context>
<context>
    <name>Parity</name>
    <message>
        <source>Russian against Kazakh: {}</source>
        <translation>Орысша және қазақша мәтіндерді салыстыру: {}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Differences – {}: {}</source>
        <translation>Айырмашылықтар – {}: {}</translation>
    </message>
    <message>
        <source>Of these {} stand in articles amended in one of the texts only: the texts may be of two editions.</source>
        <translation>Оның ішінде {} – өзгерістер мәтіндердің біреуінде ғана ескерілген баптарда: мәтіндер әртүрлі редакцияда болуы мүмкін.</translation>
    </message>
    <message>
        <source>another edition?</source>
        <translation>басқа редакция ма?</translation>
    </message>
    <message>
        <source>as many of these stand in the unit: {} / {}</source>
        <translation>осындай элементтердің саны: {} / {}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Differences that the draft makes – {}:</source>
        <translation>Жоба бойынша туындайтын айырмашылықтар – {}:</translation>
    </message>
    <message>
        <source>Amendments worded in one language only: {}</source>
        <translation>Тек бір тілде жазылған түзетулер: {}</translation>
    </message>
    <message>
        <source>meant so</source>
        <translation>әдейі солай</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Сызба</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Coverage of recommendations</source>
        <translation>Ұсынымдардың қамтылуы</translation>
    </message>
    <message>
        <source>Progress by body</source>
        <translation>Органдар бойынша орындалуы</translation>
    </message>
    <message>
        <source>Citations within an act</source>
        <translation>Акт ішіндегі сілтемелер</translation>
    </message>
    <message>
        <source>Editions and dates</source>
        <translation>Редакциялар мен күндер</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сызба</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it into Word</source>
        <translation>Word-қа қою үшін сызбаны көшіріп алу</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Сілтеме жасалған бап</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Норма жоқ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Өзгерту актісі</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Векторлық суреттер</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Растрлық суреттер</translation>
    </message>
    <message>
        <source>A Word report with every picture and its figures</source>
        <translation>Барлық сызба мен олардың сандары бар Word есебі</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сызбаны сақтау</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 жазылуда</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>The picture is copied</source>
        <translation>Сызба көшірілді</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Талқылау</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Шешілмеген мәселелер</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сызбалар</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Осы нормаға қатысты</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Салдарлар</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The department&apos;s templates</source>
        <translation>Департамент үлгілері</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Органыңыз</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Size of the law&apos;s text</source>
        <translation>Заң мәтінінің өлшемі</translation>
    </message>
    <message>
        <source>Those that came with the program</source>
        <translation>Бағдарламамен бірге келгендері</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>&amp;At the start open the project that was open last</source>
        <translation>Іске қосылғанда соңғы &amp;жобаны ашу</translation>
    </message>
    <message>
        <source>Signs edits, amendments and tracked changes</source>
        <translation>Түзетулерге және Word-тағы өзгерістерге қол қояды</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print preview</source>
        <translation>Басып шығару алдында қарау</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Беттер дайындалуда…</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Беттерді дайындау</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF жазу</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Не басып шығарылады</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Бет еніне қарай</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Тұтас бет</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF түрінде &amp;сақтау…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Басып шығаруға жіберілді</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Draw it again.</source>
        <translation>Оны қайта салыңыз.</translation>
    </message>
    <message>
        <source>The drawing cannot be read</source>
        <translation>Сурет оқылмайды</translation>
    </message>
    <message>
        <source>Choose another printer, or save as PDF.</source>
        <translation>Басқа принтерді таңдаңыз немесе PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер жауап бермейді</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop waiting</source>
        <translation>Күтпеу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Тоқтатылды: %1</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>draft law</source>
        <translation>заң жобасы</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Where to put the sample project</source>
        <translation>Үлгі жобаны қайда орналастыру керек</translation>
    </message>
    <message>
        <source>sample project</source>
        <translation>үлгі жоба</translation>
    </message>
    <message>
        <source>Putting the sample project together</source>
        <translation>Үлгі жоба дайындалуда</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Резервтік көшірме қалпына келтірілуде</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Language of the law</source>
        <translation>Заң тілі</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Түзетулермен</translation>
    </message>
    <message>
        <source>Show the articles as the amendments propose them, changes marked</source>
        <translation>Баптарды ұсынылған түзетулерімен көрсету, өзгерістер белгіленген</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Show the service notes of the official bank</source>
        <translation>Ресми банктің қызметтік ескертпелерін көрсету</translation>
    </message>
    <message>
        <source>No act is here yet. Import one (Ctrl+I), or drop its files here.</source>
        <translation>Мұнда әзірге бірде-бір акт жоқ. Актіні импорттаңыз (Ctrl+I) немесе оның файлдарын осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Text of the law</source>
        <translation>Заң мәтіні</translation>
    </message>
    <message>
        <source>There is no such provision, or it is repealed.</source>
        <translation>Мұндай норма жоқ немесе ол алып тасталған.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>%1 редакциясы</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Insert a provision…</source>
        <translation>Нормамен толықтыру…</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Орнын ауыстыру…</translation>
    </message>
    <message>
        <source>Give another number…</source>
        <translation>Басқа нөмір беру…</translation>
    </message>
    <message>
        <source>Link a recommendation…</source>
        <translation>Ұсыныммен байланыстыру…</translation>
    </message>
    <message>
        <source>Amend the larger provision</source>
        <translation>Ірірек норманы өзгерту</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
</context>
<context>
    <name>ReadingReport</name>
    <message>
        <source>Import report</source>
        <translation>Импорт туралы есеп</translation>
    </message>
    <message>
        <source>✓ Nothing was unsure.</source>
        <translation>✓ Күмән туындаған жоқ.</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>%1-жол: </translation>
    </message>
    <message numerus="yes">
        <source>%n service note(s) kept apart from the text.</source>
        <translation>
            <numerusform>%n қызметтік ескертпе мәтіннен бөлек сақталды.</numerusform>
            <numerusform>%n қызметтік ескертпе мәтіннен бөлек сақталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>A proposal received</source>
        <translation>Келіп түскен ұсыныс</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Азамат</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Келіп түскен күні</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Ұсынылатын редакция</translation>
    </message>
    <message>
        <source>The draft as a whole</source>
        <translation>Жоба тұтастай</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>Filter recommendations</source>
        <translation>Ұсыным іріктеу</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Link to this provision…</source>
        <translation>Осы нормамен байланыстыру…</translation>
    </message>
    <message>
        <source>Or drag the recommendation onto a provision in the law</source>
        <translation>Немесе ұсынымды заң нормасына сүйреп апарыңыз</translation>
    </message>
    <message>
        <source>Recommendations are kept here, with what is answered to each and how far it is. Import a table of them, or drop its file here.</source>
        <translation>Мұнда ұсынымдар, олардың әрқайсысына берілген жауап пен орындалу барысы сақталады. Ұсынымдар кестесін импорттаңыз немесе оның файлын осында сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Басымдық</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалуы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>байланыссыз</translation>
    </message>
    <message>
        <source>%1 of %2 linked</source>
        <translation>байланысты: %1 / %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>%1 бойынша жауап</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 орындалуы</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>The draft law</source>
        <translation>Заң жобасы</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Халықаралық құжат</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Proposal of the discussion</source>
        <translation>Талқылаудағы ұсыныс</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>редакция</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>ауыстырылатын сөздер</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>негіздеме</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>ұсынымдар</translation>
    </message>
    <message>
        <source>status</source>
        <translation>мәртебе</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себеп</translation>
    </message>
    <message>
        <source>which variant goes in</source>
        <translation>нұсқаны таңдау</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>how finely it is stated</source>
        <translation>баяндау тәсілі</translation>
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
        <translation>қолданысқа енгізу</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>нысана</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>әзірлеуші</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ескертпелер</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>күн тәртібі</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>қатысушылар</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>күні мен уақыты</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>реттелді</translation>
    </message>
    <message>
        <source>position</source>
        <translation>ұстаным</translation>
    </message>
    <message>
        <source>conformity</source>
        <translation>сәйкестік</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>олқылық</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>орындалуы</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>басымдық</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>жауапты</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>address</source>
        <translation>норма мекенжайы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Restore the words in force here</source>
        <translation>Осы жердегі қолданыстағы сөздерді қайтару</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
</context>
<context>
    <name>Renumber</name>
    <message>
        <source>Give another number</source>
        <translation>Басқа нөмір</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Жаңа нөмір</translation>
    </message>
    <message>
        <source>New number of %1</source>
        <translation>Жаңа нөмір: %1</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Бұл нөмір емес.</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>%1 is not opened by itself: the program ended while it was being opened</source>
        <translation>%1 өздігінен ашылмайды: өткен жолы оны ашқан кезде бағдарлама апатты түрде жабылған</translation>
    </message>
    <message>
        <source>%1, which was open last, is no longer there</source>
        <translation>Өткен жолы ашық болған %1 табылмады</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 ашылуда</translation>
    </message>
    <message>
        <source>%1, which was open last, is open elsewhere (%2)</source>
        <translation>Өткен жолы ашық болған %1 қазір басқа жерде ашық тұр (%2)</translation>
    </message>
    <message>
        <source>Opened where you left it: %1</source>
        <translation>Тоқтаған жеріңізден ашылды: %1</translation>
    </message>
    <message>
        <source>Choose a project to open.</source>
        <translation>Ашылатын жобаны таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Words, &quot;a phrase&quot;, begin* of a word, article:12-1, kind:chapter, status:draft</source>
        <translation>Сөздер, &quot;сөз тіркесі&quot;, сөздің басы*, бап:12-1, түр:тармақ, мәртебе:жоба</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Табылғаны: %n</numerusform>
            <numerusform>Табылғаны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Мынаны іздедіңіз бе:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Жобадан іздеу</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Act that is searched</source>
        <translation>Ізделетін акт</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Нормалар</translation>
    </message>
    <message>
        <source>Acts as a whole</source>
        <translation>Тұтас актілер</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Барлық акт</translation>
    </message>
    <message>
        <source>Kind of what is searched</source>
        <translation>Не ізделеді</translation>
    </message>
    <message>
        <source>Language of what is searched</source>
        <translation>Іздеу тілі</translation>
    </message>
</context>
<context>
    <name>SendBundle</name>
    <message>
        <source>Carry to a colleague</source>
        <translation>Әріптеске беру</translation>
    </message>
    <message>
        <source>draft law</source>
        <translation>заң жобасы</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Алмасу пакеттері</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Жазылуда…</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Алмасу пакетін жазу</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 файлы жазылды.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Құпиясөздер сәйкес келмейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go, with what belongs to them</source>
        <translation>
            <numerusform>Байланысты жазбаларымен бірге %n жазба беріледі</numerusform>
            <numerusform>Байланысты жазбаларымен бірге %n жазба беріледі</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ештеңе таңдалған жоқ.</translation>
    </message>
    <message>
        <source>Fingerprint of your key: %1. Read it out to your colleague once.</source>
        <translation>Кілтіңіздің цифрлық ізі: %1. Оны әріптесіңізге бір рет оқып беріңіз.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Ұсынымдар</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>only to read</source>
        <translation>тек оқуға</translation>
    </message>
    <message>
        <source>The &amp;whole project</source>
        <translation>&amp;Бүкіл жоба</translation>
    </message>
    <message>
        <source>A &amp;part of it:</source>
        <translation>Жобаның бөлі&amp;гі:</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Не беріледі</translation>
    </message>
    <message>
        <source>For the colleague</source>
        <translation>Әріптес үшін</translation>
    </message>
    <message>
        <source>&amp;Only to read</source>
        <translation>&amp;Тек оқуға</translation>
    </message>
    <message>
        <source>&amp;Sign it with your key</source>
        <translation>Өз кілтіңізбен қол &amp;қою</translation>
    </message>
    <message>
        <source>Save the &amp;bundle…</source>
        <translation>Пакетті &amp;сақтау…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The proposal says nothing</source>
        <translation>Ұсыныс бос</translation>
    </message>
    <message>
        <source>Write down what is proposed.</source>
        <translation>Не ұсынылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>The proposal is nobody&apos;s</source>
        <translation>Ұсыныстың кімдікі екені көрсетілмеген</translation>
    </message>
    <message>
        <source>Say which citizen or body it comes from.</source>
        <translation>Азаматты немесе ұйымды көрсетіңіз.</translation>
    </message>
    <message>
        <source>A proposal that is not taken over whole needs a reason</source>
        <translation>Ұсыныс толық қабылданбаса, негіздеме қажет</translation>
    </message>
    <message>
        <source>It is printed in the summary.</source>
        <translation>Ол жиынтық кестеде басылады.</translation>
    </message>
    <message>
        <source>{} has no table of proposals</source>
        <translation>{} файлында ұсыныстар кестесі жоқ</translation>
    </message>
    <message>
        <source>Its first row must name the columns, one of them «Предложение», «Ұсыныс» or “Proposal”.</source>
        <translation>Бірінші жолда бағандардың атаулары болуы керек, соның бірі – «Предложение», «Ұсыныс» немесе «Proposal».</translation>
    </message>
    <message>
        <source>A row without the words of a proposal was passed over.</source>
        <translation>Ұсыныс мәтіні жоқ жол өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>“{}” was not found in the acts of the project.</source>
        <translation>«{}» жоба актілерінен табылмады.</translation>
    </message>
    <message>
        <source>The task says nothing</source>
        <translation>Тапсырма бос</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Не істеу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>The task is nobody&apos;s</source>
        <translation>Тапсырманың орындаушысы көрсетілмеген</translation>
    </message>
    <message>
        <source>Say who does it; it is printed in the minutes.</source>
        <translation>Кім орындайтынын көрсетіңіз: ол хаттамада басылады.</translation>
    </message>
    <message>
        <source>This task is no longer in the project</source>
        <translation>Бұл тапсырма жобада енді жоқ</translation>
    </message>
    <message>
        <source>Look at the list of tasks as it is now.</source>
        <translation>Тапсырмалардың қазіргі тізімін қараңыз.</translation>
    </message>
    <message>
        <source>{} is no bundle of this program</source>
        <translation>{} – бұл бағдарламаның алмасу пакеті емес</translation>
    </message>
    <message>
        <source>Choose a bundle (.lhwr).</source>
        <translation>Алмасу пакетін (.lhwr) таңдаңыз.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of the program</source>
        <translation>{} файлы бағдарламаның жаңарақ нұсқасымен жазылған</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Соңғы нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{} does not hold the parts its manifest names</source>
        <translation>{} файлында тізімдемесінде аталған бөліктер жоқ</translation>
    </message>
    <message>
        <source>Ask who sent it for another copy.</source>
        <translation>Жіберушіден басқа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>{} holds a record twice</source>
        <translation>{} файлында жазба қайталанады</translation>
    </message>
    <message>
        <source>{} has a part of a kind unknown to this program</source>
        <translation>{} файлында бұл бағдарламаға белгісіз бөлік бар</translation>
    </message>
    <message>
        <source>{} in {} is not as it was written</source>
        <translation>{} бөлігі ({} файлында) жазылғаннан кейін өзгерген</translation>
    </message>
    <message>
        <source>{} holds more than a bundle may</source>
        <translation>{} файлы алмасу пакетіне рұқсат етілгеннен үлкен</translation>
    </message>
    <message>
        <source>{} is not signed by the key expected</source>
        <translation>{} файлына күтілген кілтпен қол қойылмаған</translation>
    </message>
    <message>
        <source>{} is under a password</source>
        <translation>{} файлы құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>Ask who sent it for the password.</source>
        <translation>Құпиясөзді жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>{} cannot be opened with this password, or is damaged</source>
        <translation>{} файлы бұл құпиясөзбен ашылмайды немесе бүлінген</translation>
    </message>
    <message>
        <source>Check the password, or ask for it again.</source>
        <translation>Құпиясөзді тексеріңіз немесе қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The key for signing cannot be kept: {}</source>
        <translation>Қол қою кілтін сақтау мүмкін болмады: {}</translation>
    </message>
    <message>
        <source>Check the rights of the settings folder.</source>
        <translation>Баптаулар қалтасына құқықтарды тексеріңіз.</translation>
    </message>
    <message>
        <source>The signature of {} does not hold</source>
        <translation>{} файлының қолтаңбасы жарамсыз</translation>
    </message>
    <message>
        <source>The bundle could not be read again: {}</source>
        <translation>Пакетті қайта оқу мүмкін болмас еді: {}</translation>
    </message>
    <message>
        <source>Choose fewer acts, and send them in several bundles.</source>
        <translation>Азырақ акт таңдап, оларды бірнеше пакетпен беріңіз.</translation>
    </message>
    <message>
        <source>{} is not the name of a bundle</source>
        <translation>{} – алмасу пакетінің атауы емес</translation>
    </message>
    <message>
        <source>Let it end in {}.</source>
        <translation>Атауы {} деп аяқталуға тиіс.</translation>
    </message>
    <message>
        <source>This came in a bundle to be read only</source>
        <translation>Бұл алмасу пакетінде тек оқуға берілген</translation>
    </message>
    <message>
        <source>Comment on it, or propose an amendment; the sender decides.</source>
        <translation>Ескерту қалдырыңыз немесе түзету ұсыныңыз; шешімді жіберуші қабылдайды.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{}: оқу мүмкін болмады: {}</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{}: жазу мүмкін болмады: {}</translation>
    </message>
    <message>
        <source>{} cannot be replaced: {}</source>
        <translation>{}: ауыстыру мүмкін болмады: {}</translation>
    </message>
    <message>
        <source>{} could not be converted</source>
        <translation>{}: түрлендіру мүмкін болмады</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed</source>
        <translation>{}: оқылмады, оқу үзілді</translation>
    </message>
    <message>
        <source>{} exists already</source>
        <translation>{} бұрыннан бар</translation>
    </message>
    <message>
        <source>{} was not found</source>
        <translation>{} табылмады</translation>
    </message>
    <message>
        <source>{} is no file</source>
        <translation>{} файл емес</translation>
    </message>
    <message>
        <source>{} is not a file</source>
        <translation>{} файл емес</translation>
    </message>
    <message>
        <source>{} is damaged</source>
        <translation>{} бүлінген</translation>
    </message>
    <message>
        <source>{} is damaged: {}</source>
        <translation>{} бүлінген: {}</translation>
    </message>
    <message>
        <source>{} is damaged ({})</source>
        <translation>{} бүлінген ({})</translation>
    </message>
    <message>
        <source>{} is damaged or no document</source>
        <translation>{} бүлінген немесе құжат емес</translation>
    </message>
    <message>
        <source>{} is damaged or no text</source>
        <translation>{} бүлінген немесе мәтін емес</translation>
    </message>
    <message>
        <source>{} is damaged or no PDF</source>
        <translation>{} бүлінген немесе PDF емес</translation>
    </message>
    <message>
        <source>{} is encrypted</source>
        <translation>{} шифрланған</translation>
    </message>
    <message>
        <source>{} is protected by a password</source>
        <translation>{} құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>{} is no Word document</source>
        <translation>{} Word құжаты емес</translation>
    </message>
    <message>
        <source>{} is no Word document: it has no text body</source>
        <translation>{} Word құжаты емес: онда мәтін жоқ</translation>
    </message>
    <message>
        <source>{} is a Word 97-2003 document</source>
        <translation>{} – Word 97–2003 құжаты</translation>
    </message>
    <message>
        <source>{} is no Excel workbook</source>
        <translation>{} Excel кітабы емес</translation>
    </message>
    <message>
        <source>{} is no OpenDocument text</source>
        <translation>{} OpenDocument мәтіні емес</translation>
    </message>
    <message>
        <source>{} is no RTF document</source>
        <translation>{} RTF құжаты емес</translation>
    </message>
    <message>
        <source>{} is no Akoma Ntoso document</source>
        <translation>{} Akoma Ntoso құжаты емес</translation>
    </message>
    <message>
        <source>{} is no project of this program</source>
        <translation>{} осы бағдарламаның жобасы емес</translation>
    </message>
    <message>
        <source>{} is not UTF-8</source>
        <translation>{} UTF-8 кодировкасында емес</translation>
    </message>
    <message>
        <source>{} is of a kind that cannot be read</source>
        <translation>{}: мұндай түрдегі файлдар оқылмайды</translation>
    </message>
    <message>
        <source>{} is of a kind that holds no table</source>
        <translation>{}: мұндай түрдегі файлдарда кесте болмайды</translation>
    </message>
    <message>
        <source>{} has no table of recommendations</source>
        <translation>{}: ұсынымдар кестесі жоқ</translation>
    </message>
    <message>
        <source>{} has no text, only pictures of pages</source>
        <translation>{}: мәтін жоқ, тек беттердің суреттері</translation>
    </message>
    <message>
        <source>{} is too large: {} MB, at most {} MB are read</source>
        <translation>{} тым үлкен: {} МБ, ең көбі {} МБ оқылады</translation>
    </message>
    <message>
        <source>{} holds too much text</source>
        <translation>{}: мәтін тым көп</translation>
    </message>
    <message>
        <source>{} takes too long to read</source>
        <translation>{}: оқу тым ұзаққа созылды</translation>
    </message>
    <message>
        <source>{} takes too long to convert</source>
        <translation>{}: түрлендіру тым ұзаққа созылды</translation>
    </message>
    <message>
        <source>{} unpacks to far more than it should</source>
        <translation>{} күдікті үлкен көлемге ашылады</translation>
    </message>
    <message>
        <source>{} declares a document type, which is not read</source>
        <translation>{} құжат түрін жариялайды, мұндай файлдар оқылмайды</translation>
    </message>
    <message>
        <source>{} is nested deeper than {} levels</source>
        <translation>{}: кірістіру {} деңгейден терең</translation>
    </message>
    <message>
        <source>{} has more than {} pages</source>
        <translation>{}: {} беттен көп</translation>
    </message>
    <message>
        <source>{} has more than {} parts</source>
        <translation>{}: {} бөліктен көп</translation>
    </message>
    <message>
        <source>{} is open for reading only</source>
        <translation>{} тек оқу үшін ашылған</translation>
    </message>
    <message>
        <source>{} was written by a newer version of the program (format {})</source>
        <translation>{} бағдарламаның жаңарақ нұсқасында жазылған (форматы {})</translation>
    </message>
    <message>
        <source>{} was changed meanwhile by somebody else</source>
        <translation>{}: осы арада басқа пайдаланушы өзгертті</translation>
    </message>
    <message>
        <source>{} was changed meanwhile by {}</source>
        <translation>{}: осы арада {} өзгертті</translation>
    </message>
    <message>
        <source>{} holds code that this program did not write ({})</source>
        <translation>{} ішінде осы бағдарлама жазбаған код бар ({})</translation>
    </message>
    <message>
        <source>{} is not laid out as this program writes projects ({})</source>
        <translation>{} осы бағдарламаның жобаларынша құрылмаған ({})</translation>
    </message>
    <message>
        <source>The template {} is not a Word document</source>
        <translation>{} үлгісі Word құжаты емес</translation>
    </message>
    <message>
        <source>The template {} is missing or damaged</source>
        <translation>{} үлгісі жоқ немесе бүлінген</translation>
    </message>
    <message>
        <source>The file {} is missing or damaged</source>
        <translation>{} файлы жоқ немесе бүлінген</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>Mend the file or restore it.</source>
        <translation>Файлды түзетіңіз немесе қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Add them, or restore the file that came with the workbench.</source>
        <translation>Оларды қосыңыз немесе бағдарламамен бірге келген файлды қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>{} has no words “{}” for the paper “{}”</source>
        <translation>{} файлында «{}» деген сөздер жоқ, олар «{}» құжатына керек</translation>
    </message>
    <message>
        <source>{} lacks {} for “{}”</source>
        <translation>{} файлында {} жетіспейді («{}» тілі)</translation>
    </message>
    <message>
        <source>Add the names, or restore the file that came with the workbench.</source>
        <translation>Атауларды қосыңыз немесе бағдарламамен бірге келген файлды қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The template {} has no style “{}”</source>
        <translation>{} үлгісінде «{}» стилі жоқ</translation>
    </message>
    <message>
        <source>The template {} has no style “{}”; “{}” serves for it.</source>
        <translation>{} үлгісінде «{}» стилі жоқ; оның орнына «{}» қолданылды.</translation>
    </message>
    <message>
        <source>1 character that no Word file can hold was replaced by U+FFFD ({}).</source>
        <translation>Word файлында тұра алмайтын 1 таңба U+FFFD таңбасымен ауыстырылды ({}).</translation>
    </message>
    <message>
        <source>{} characters that no Word file can hold were replaced by U+FFFD ({}).</source>
        <translation>Word файлында тұра алмайтын {} таңба U+FFFD таңбасымен ауыстырылды ({}).</translation>
    </message>
    <message>
        <source>1 bidirectional override is shown as a mark ({}).</source>
        <translation>Жазу бағытын өзгертетін 1 таңба белгімен көрсетілді ({}).</translation>
    </message>
    <message>
        <source>{} bidirectional overrides are shown as a mark ({}).</source>
        <translation>Жазу бағытын өзгертетін {} таңба белгілермен көрсетілді ({}).</translation>
    </message>
    <message>
        <source>There is no LibreOffice to make PDF with</source>
        <translation>PDF жасайтын LibreOffice жоқ</translation>
    </message>
    <message>
        <source>LibreOffice did not make the PDF</source>
        <translation>LibreOffice PDF жасамады</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Атауы мен орнын тексеріңіз.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Оны ашуға құқығыңыз бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <source>Check your rights to the file.</source>
        <translation>Файлға құқықтарыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose a file with the text of an act.</source>
        <translation>Акт мәтіні бар файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a project file (.lhw).</source>
        <translation>Жоба файлын (.lhw) таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Басқа атау таңдаңыз немесе оны ашыңыз.</translation>
    </message>
    <message>
        <source>Close it where it is open, check the folder and the free space, and export again.</source>
        <translation>Ашық тұрған жерінде жабыңыз, қалта мен бос орынды тексеріп, қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Алдымен оны сол жерде жабыңыз.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>Divide the document into several files.</source>
        <translation>Құжатты бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>Do not trust this file.</source>
        <translation>Бұл файлға сенбеңіз.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>Import the act, or choose a provision that is in it.</source>
        <translation>Актіні импорттаңыз немесе ондағы норманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Install the newer version; this one reads formats up to {}.</source>
        <translation>Жаңарақ нұсқасын орнатыңыз; бұл нұсқа {} форматқа дейін оқиды.</translation>
    </message>
    <message>
        <source>One of its first rows must name the columns, one of them «Рекомендация», «Ұсыным» or “Recommendation”.</source>
        <translation>Алғашқы жолдардың бірінде бағандардың атаулары болуы керек, соның бірі – «Рекомендация», «Ұсыным» немесе «Recommendation».</translation>
    </message>
    <message>
        <source>Look at it as it reads now and make the edit again; nothing was written.</source>
        <translation>Қазіргі мәтінін қарап, түзетуді қайта енгізіңіз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Open it in Word, save it as .docx and try again.</source>
        <translation>Оны Word-та ашып, .docx ретінде сақтаңыз да, қайта көріңіз.</translation>
    </message>
    <message>
        <source>Open it in Word, choose File – Save As – Word Document (.docx) and import that file.</source>
        <translation>Оны Word-та ашып, «Файл – Басқаша сақтау – Word құжаты (.docx)» таңдаңыз да, сол файлды импорттаңыз.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it anew and try again.</source>
        <translation>Оны жасалған бағдарламасында ашып, қайта сақтаңыз да, тағы көріңіз.</translation>
    </message>
    <message>
        <source>Recognise its text (OCR) or find the Word file.</source>
        <translation>Мәтінін танытыңыз (OCR) немесе Word файлын табыңыз.</translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation>Жұмыс істеу үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>Save a copy without a password and try again.</source>
        <translation>Көшірмесін құпиясөзсіз сақтап, қайта көріңіз.</translation>
    </message>
    <message>
        <source>Save it as .docx and try again.</source>
        <translation>.docx ретінде сақтап, қайта көріңіз.</translation>
    </message>
    <message>
        <source>Save it as .xlsx and try again.</source>
        <translation>.xlsx ретінде сақтап, қайта көріңіз.</translation>
    </message>
    <message>
        <source>Save it as one of {} and try again.</source>
        <translation>Мына форматтардың бірінде сақтап, қайта көріңіз: {}.</translation>
    </message>
    <message>
        <source>Save it as one of {}.</source>
        <translation>Мына форматтардың бірінде сақтаңыз: {}.</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and try again.</source>
        <translation>UTF-8 кодировкасында сақтап, қайта көріңіз.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; nothing was changed.</source>
        <translation>Дискіде орын босатып, қайта көріңіз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Another program is using the file; try again in a moment. Nothing was changed.</source>
        <translation>Файлды басқа бағдарлама пайдалануда; сәл кейін қайта көріңіз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Open a copy in a folder you may write to.</source>
        <translation>Көшірмесін жазуға рұқсат етілген қалтада ашыңыз.</translation>
    </message>
    <message>
        <source>Check the disk and your rights to the folder, and try again; nothing was changed.</source>
        <translation>Диск пен қалтаға құқықтарыңызды тексеріп, қайта көріңіз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Try another folder or medium.</source>
        <translation>Басқа қалтаны немесе тасығышты қолданып көріңіз.</translation>
    </message>
    <message>
        <source>It is open by {}; it can be edited when it is closed there.</source>
        <translation>Оны {} ашқан; сол жерде жабылғанда түзетуге болады.</translation>
    </message>
    <message>
        <source>Brought up to date from format {}; the old file is kept as {}.</source>
        <translation>{} форматынан жаңартылды; ескі файл {} атауымен сақталды.</translation>
    </message>
    <message>
        <source>There is no {} in “{}”</source>
        <translation>Актіде мұндай норма жоқ: {} («{}»)</translation>
    </message>
    <message>
        <source>Check the address of the provision.</source>
        <translation>Норманың мекенжайын тексеріңіз.</translation>
    </message>
    <message>
        <source>{} already exists in “{}”</source>
        <translation>{} – «{}» актісінде бұрыннан бар</translation>
    </message>
    <message>
        <source>Take the next free number.</source>
        <translation>Келесі бос нөмірді алыңыз.</translation>
    </message>
    <message>
        <source>{} is repealed already</source>
        <translation>{} – алып тасталған</translation>
    </message>
    <message>
        <source>{} is repealed already.</source>
        <translation>{} – алып тасталған.</translation>
    </message>
    <message>
        <source>{} is repealed.</source>
        <translation>{} – алып тасталған.</translation>
    </message>
    <message>
        <source>Choose a provision in force.</source>
        <translation>Қолданыстағы норманы таңдаңыз.</translation>
    </message>
    <message>
        <source>{} has no number of its own</source>
        <translation>{} – өз нөмірі жоқ</translation>
    </message>
    <message>
        <source>{} has no number of its own.</source>
        <translation>{} – өз нөмірі жоқ.</translation>
    </message>
    <message>
        <source>Only numbered provisions can be renumbered.</source>
        <translation>Нөмірді тек нөмірленген норманыкін өзгертуге болады.</translation>
    </message>
    <message>
        <source>The number {} is taken</source>
        <translation>{} нөмірі бос емес</translation>
    </message>
    <message>
        <source>Existing numbers never move; take a free one.</source>
        <translation>Бар нөмірлер өзгермейді; бос нөмірді алыңыз.</translation>
    </message>
    <message>
        <source>There are no words to replace</source>
        <translation>Ауыстыратын сөз жоқ</translation>
    </message>
    <message>
        <source>Give the words in force and the words proposed.</source>
        <translation>Қолданыстағы және ұсынылатын сөздерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Quote the words as they stand, with enough around them.</source>
        <translation>Сөздерді мәтіндегідей, жанындағы сөздерімен келтіріңіз.</translation>
    </message>
    <message>
        <source>The act as a whole has no wording</source>
        <translation>Актінің тұтас редакциясы болмайды</translation>
    </message>
    <message>
        <source>Amend its provisions, or replace words throughout.</source>
        <translation>Оның нормаларын өзгертіңіз немесе бүкіл мәтін бойынша сөздерді ауыстырыңыз.</translation>
    </message>
    <message>
        <source>The wording of {} does not begin with its number</source>
        <translation>Редакция норманың нөмірінен басталмайды: {}</translation>
    </message>
    <message>
        <source>Begin it as it is printed: “Статья 5. …”, “2. …”, “3) …”.</source>
        <translation>Актідегідей бастаңыз: «5-бап. …», «2. …», «3) …».</translation>
    </message>
    <message>
        <source>The wording of {} begins with the number {}</source>
        <translation>Редакция басқа нөмірден басталады: {}, нөмірі {}</translation>
    </message>
    <message>
        <source>Keep the number; to give it another one, renumber it.</source>
        <translation>Нөмірді сақтаңыз; басқасын беру үшін норманың нөмірін өзгертіңіз.</translation>
    </message>
    <message>
        <source>Two provisions bear the number of {}; a clause cannot say which of them is meant</source>
        <translation>Екі норманың нөмірі бірдей: {}; түзетуден олардың қайсысы екенін түсіну мүмкін емес</translation>
    </message>
    <message>
        <source>The wording of {} holds more than that provision</source>
        <translation>Редакцияда бір нормадан артық: {}</translation>
    </message>
    <message>
        <source>Propose the others as new provisions.</source>
        <translation>Қалғандарын жаңа норма ретінде ұсыныңыз.</translation>
    </message>
    <message>
        <source>The change of {} is stated whole</source>
        <translation>Өзгеріс тұтас баяндалады: {}</translation>
    </message>
    <message>
        <source>The act has no {}.</source>
        <translation>Актіде мұндай норма жоқ: {}.</translation>
    </message>
    <message>
        <source>{} has no heading of its own.</source>
        <translation>{} – өз тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>No new wording is given for {}.</source>
        <translation>Жаңа редакция көрсетілмеген: {}.</translation>
    </message>
    <message>
        <source>No text is given for the new provision.</source>
        <translation>Жаңа норманың мәтіні көрсетілмеген.</translation>
    </message>
    <message>
        <source>The words “{}” are not in {}.</source>
        <translation>Нормада «{}» деген сөздер жоқ: {}.</translation>
    </message>
    <message>
        <source>The words “{}” stand {} times in {}.</source>
        <translation>«{}» деген сөздер {} рет кездеседі: {}.</translation>
    </message>
    <message>
        <source>The number {} is taken by {}.</source>
        <translation>{} нөмірі бос емес: {}.</translation>
    </message>
    <message>
        <source>The number {} is taken, {} cannot have it.</source>
        <translation>{} нөмірі бос емес, оны беруге болмайды: {}.</translation>
    </message>
    <message>
        <source>The number {} belonged to {}, which is repealed; numbers are not used again.</source>
        <translation>{} нөмірі алып тасталған нормаға тиесілі болған ({}); нөмірлер қайта қолданылмайды.</translation>
    </message>
    <message>
        <source>{} has several lists the new {} could belong to.</source>
        <translation>«{}» орнында жаңа норма ({}) жатуы мүмкін бірнеше тізбе бар.</translation>
    </message>
    <message>
        <source>{} has no place for {} {}: the next one is {}.</source>
        <translation>«{}» орнында {} {} үшін орын жоқ: келесісі – {}.</translation>
    </message>
    <message>
        <source>{} cannot be moved as a whole</source>
        <translation>{}: тұтас ауыстыруға болмайды</translation>
    </message>
    <message>
        <source>Move its articles, or restate it.</source>
        <translation>Оның баптарын ауыстырыңыз немесе оны жаңа редакцияда жазыңыз.</translation>
    </message>
    <message>
        <source>{} cannot be moved into itself</source>
        <translation>{}: өзінің ішіне ауыстыруға болмайды</translation>
    </message>
    <message>
        <source>{} cannot hold it</source>
        <translation>{}: бұл норма мұнда тұра алмайды</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Басқа орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>Only articles stand in the act itself</source>
        <translation>Тікелей актінің өзінде тек баптар тұрады</translation>
    </message>
    <message>
        <source>Choose the article it moves to.</source>
        <translation>Норма ауыстырылатын бапты таңдаңыз.</translation>
    </message>
    <message>
        <source>{} does not stand in {}</source>
        <translation>{}: бұл норма аталған жерде ({}) тұрған жоқ</translation>
    </message>
    <message>
        <source>Choose a unit of the place it moves to.</source>
        <translation>Ауыстырылатын жердегі норманы таңдаңыз.</translation>
    </message>
    <message>
        <source>{} holds no definitions</source>
        <translation>{}: мұнда анықтамалар жоқ</translation>
    </message>
    <message>
        <source>Choose the article of the basic definitions.</source>
        <translation>Негізгі ұғымдар бабын таңдаңыз.</translation>
    </message>
    <message>
        <source>This act is no longer in the project</source>
        <translation>Бұл акт жобада енді жоқ</translation>
    </message>
    <message>
        <source>This recommendation is no longer in the project</source>
        <translation>Бұл ұсыным жобада енді жоқ</translation>
    </message>
    <message>
        <source>The code {} is taken</source>
        <translation>{} коды бос емес</translation>
    </message>
    <message>
        <source>Give this recommendation another code.</source>
        <translation>Бұл ұсынымға басқа код беріңіз.</translation>
    </message>
    <message>
        <source>The project has no {}</source>
        <translation>Жобада мұндай норма жоқ: {}</translation>
    </message>
    <message>
        <source>{} is no longer in the law</source>
        <translation>Бұл норма заңда енді жоқ: {}</translation>
    </message>
    <message>
        <source>Link the recommendation to another provision.</source>
        <translation>Ұсынымды басқа нормамен байланыстырыңыз.</translation>
    </message>
    <message>
        <source>{} names no work or no language</source>
        <translation>{}: акт немесе тілі көрсетілмеген</translation>
    </message>
    <message>
        <source>Say what act it is and in what language.</source>
        <translation>Қандай акт екенін және қай тілде екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Numbers are missing, perhaps excluded without trace: {}.</source>
        <translation>Нөмірлер жоқ, бәлкім ізсіз алып тасталған: {}.</translation>
    </message>
    <message>
        <source>Numbers are out of order: {}.</source>
        <translation>Нөмірлер ретсіз: {}.</translation>
    </message>
    <message>
        <source>Numbers repeat: {}.</source>
        <translation>Нөмірлер қайталанады: {}.</translation>
    </message>
    <message>
        <source>A recommendation without a code was given the code {}.</source>
        <translation>Кодсыз ұсынымға {} коды берілді.</translation>
    </message>
    <message>
        <source>A row without the text of a recommendation was passed over.</source>
        <translation>Ұсыным мәтіні жоқ жол өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>{} has formulas without a result: {}</source>
        <translation>{}: нәтижесі сақталмаған формулалар: {}</translation>
    </message>
    <message>
        <source>Open it in Excel, save it and try again.</source>
        <translation>Файлды Excel-де ашып, сақтаңыз да, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: what stands in them may be shifted.</source>
        <translation>Жолда тақырыптағыдан көп ұяшық бар: олардың мазмұны ығысып кеткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>The row goes on with {}: what it lists was added to it.</source>
        <translation>Жол {} ұсынымын жалғастырады: онда аталғандар осы ұсынымға қосылды.</translation>
    </message>
    <message>
        <source>The row goes on with the text of {} and was joined to it.</source>
        <translation>Жол {} ұсынымының мәтінін жалғастырады және соған қосылды.</translation>
    </message>
    <message>
        <source>{} is an error of the spreadsheet; the cell is left out.</source>
        <translation>{} – электрондық кестенің қатесі; ұяшық қалдырылды.</translation>
    </message>
    <message>
        <source>Text goes on after the signature without the word for an annex; it is kept as one.</source>
        <translation>Қолтаңбадан кейін мәтін «Қосымша» сөзінсіз жалғасады; ол қосымша ретінде сақталды.</translation>
    </message>
    <message>
        <source>The code {} occurs more than once; here it was made {}.</source>
        <translation>{} коды бірнеше рет кездеседі; мұнда ол {} деп ауыстырылды.</translation>
    </message>
    <message>
        <source>The column “{}” was not recognised and is not read.</source>
        <translation>«{}» бағаны танылмады және оқылмайды.</translation>
    </message>
    <message>
        <source>The file holds no text of a law.</source>
        <translation>Файлда заң мәтіні жоқ.</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>; және тағы {}</translation>
    </message>
    <message>
        <source>The text of “{}” was changed since the paper was sent: what differs may be ours.</source>
        <translation>Құжат жіберілгеннен кейін «{}» мәтіні өзгертілді: айырмашылықтар біздікі болуы мүмкін.</translation>
    </message>
    <message>
        <source>The marks of our paper are gone from the copy: it was held against the draft it looks most like.</source>
        <translation>Данада біздің құжаттың белгілері қалмаған: ол өзі ең ұқсас жобамен салыстырылды.</translation>
    </message>
    <message>
        <source>This project does not know the draft of the paper: the copy was held against the one it looks most like.</source>
        <translation>Бұл жоба құжат жасалған редакцияны білмейді: дана өзі ең ұқсас редакциямен салыстырылды.</translation>
    </message>
    <message>
        <source>the act</source>
        <translation>бүкіл акт</translation>
    </message>
    <message>
        <source>The file {} is missing or damaged. Install anew.</source>
        <translation>{} файлы жоқ немесе бүлінген. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>It belongs after “{}”.</source>
        <translation>Оның орны – «{}» дегеннен кейін.</translation>
    </message>
    <message>
        <source>Restore one of its backups (Project, Backups).</source>
        <translation>Резервтік көшірмелерінің бірін қалпына келтіріңіз (Жоба, Резервтік көшірмелер).</translation>
    </message>
    <message>
        <source>It belongs before all others.</source>
        <translation>Оның орны – барлығының алдында.</translation>
    </message>
    <message>
        <source>Nothing is proposed in this project yet.</source>
        <translation>Бұл жобада әзірге түзетулер жоқ.</translation>
    </message>
    <message>
        <source>No line of {} is one we sent.</source>
        <translation>{} файлында біз жіберген бірде-бір жол жоқ.</translation>
    </message>
    <message>
        <source>The text has no title; it calls itself a {}, so it is named “{}”.</source>
        <translation>Мәтінде атау жоқ; ол өзін «{}» деп атайды, сондықтан «{}» деп аталды.</translation>
    </message>
    <message>
        <source>{} is in fact {} and was read as such.</source>
        <translation>{} шын мәнінде {} және солай оқылды.</translation>
    </message>
    <message>
        <source>“{}” was not understood as {} and is left out.</source>
        <translation>«{}» {} ретінде түсінілмеді және қалдырылды.</translation>
    </message>
    <message>
        <source>The whole act is restated or repealed by another modification.</source>
        <translation>Басқа түзету бүкіл актіні жаңа редакцияда баяндайды немесе күшін жояды.</translation>
    </message>
    <message>
        <source>{} is changed, and {} is restated or repealed by another modification.</source>
        <translation>Өзгертілетіні: {}; басқа түзету жаңа редакцияда баяндайтыны немесе алып тастайтыны: {}.</translation>
    </message>
    <message>
        <source>Words of {} are changed, and the text they stand in is restated by another modification.</source>
        <translation>Сөздері өзгертілетіні: {}; басқа түзету осы мәтінді жаңа редакцияда баяндайды.</translation>
    </message>
    <message>
        <source>{} is supplemented, and its first part is restated by another modification.</source>
        <translation>Толықтырылатыны: {}; басқа түзету осы норманың бірінші бөлігін жаңа редакцияда баяндайды.</translation>
    </message>
    <message>
        <source>Words of {} are changed by another modification too.</source>
        <translation>Сол сөздерді басқа түзету де өзгертеді: {}.</translation>
    </message>
    <message>
        <source>{} is changed as a whole by another modification too.</source>
        <translation>Сол норманы басқа түзету де тұтас өзгертеді: {}.</translation>
    </message>
    <message>
        <source>{} is counted, its number follows from its place.</source>
        <translation>{}: нөмірі жоқ, орны бойынша саналады.</translation>
    </message>
    <message>
        <source>The act has no {} to put a new provision after.</source>
        <translation>Актіде жаңа норма қосылатын норма жоқ: {}.</translation>
    </message>
    <message>
        <source>{} does not stand in {}, which is supplemented.</source>
        <translation>{} толықтырылатын нормаға кірмейді: {}.</translation>
    </message>
    <message>
        <source>{} has no place for sentence {}: it has {}.</source>
        <translation>{}: {}-сөйлемге орын жоқ, барлығы: {}.</translation>
    </message>
    <message>
        <source>No sentence ends at the end of {}.</source>
        <translation>Норманың соңында сөйлем аяқталмаған: {}.</translation>
    </message>
    <message>
        <source>{} has one sentence: it is the unit itself that goes.</source>
        <translation>{}: сөйлем біреу, норманың өзі алып тасталады.</translation>
    </message>
    <message>
        <source>{} has no sentence {}.</source>
        <translation>{}: {}-сөйлем жоқ.</translation>
    </message>
    <message>
        <source>{} has several parts: the clause does not say whose sentence it means.</source>
        <translation>{}: бөліктер бірнешеу, қайсысының сөйлемі екені айтылмаған.</translation>
    </message>
    <message>
        <source>It is not plain where the sentences of {} end.</source>
        <translation>Сөйлемдердің қай жерде аяқталатыны анық емес: {}.</translation>
    </message>
    <message>
        <source>{} has no text of its own to count sentences in.</source>
        <translation>{}: сөйлемдері саналатын өз мәтіні жоқ.</translation>
    </message>
    <message>
        <source>the clauses give another text than the proposed one</source>
        <translation>түзетулер енгізілгеннен кейін ұсынылғаннан өзге мәтін шығады</translation>
    </message>
    <message>
        <source>no amending formula of this language</source>
        <translation>мұндай өзгеріс енгізу формуласы жоқ</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {} cannot be written.</source>
        <translation>Баптаулар сақталмайды: {} ішіне жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The search index is made anew each time: {} cannot be written.</source>
        <translation>Іздеу индексі әр жолы қайта жасалады: {} ішіне жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Reports of mistakes are not kept: {} cannot be written.</source>
        <translation>Қателер туралы есептер сақталмайды: {} ішіне жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it says {}. Papers and edits get wrong dates.</source>
        <translation>Бұл компьютердің сағаты қате: онда {}. Құжаттар мен түзетулерге қате күн қойылады.</translation>
    </message>
    <message>
        <source>The template {}.docx is missing or damaged; its paper cannot be written. Install anew.</source>
        <translation>{}.docx үлгісі жоқ немесе бүлінген, оның құжатын жазу мүмкін емес. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The sample laws are missing. Install anew.</source>
        <translation>Үлгі заңдар жоқ. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>This must be worded by hand</source>
        <translation>Мұны қолмен жазу керек</translation>
    </message>
    <message>
        <source>Open the provision and amend it.</source>
        <translation>Норманы ашып, түзету енгізіңіз.</translation>
    </message>
    <message>
        <source>Another amendment has this text in hand</source>
        <translation>Бұл мәтінді басқа түзету өзгертіп жатыр</translation>
    </message>
    <message>
        <source>Correct the citation in its wording.</source>
        <translation>Сілтемені сол түзетудің редакциясында жөндеңіз.</translation>
    </message>
    <message>
        <source>The problem is not described</source>
        <translation>Мәселе сипатталмаған</translation>
    </message>
    <message>
        <source>Say what happens when the provision is applied.</source>
        <translation>Норманы қолданғанда не болатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no open problem {}</source>
        <translation>Мұндай ашық мәселе жоқ: {}</translation>
    </message>
    <message>
        <source>not read back: {} ({})</source>
        <translation>кері оқылмады: {} ({})</translation>
    </message>
    <message>
        <source>{} asks for a password</source>
        <translation>{} құпиясөзді сұрайды</translation>
    </message>
    <message>
        <source>{} refuses the password</source>
        <translation>{} құпиясөзді қабылдамайды</translation>
    </message>
    <message>
        <source>Type it in, or keep it in the file .pgpass or the variable PGPASSWORD.</source>
        <translation>Оны енгізіңіз немесе .pgpass файлында не PGPASSWORD айнымалысында сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no project {}</source>
        <translation>{} жобасы жоқ</translation>
    </message>
    <message>
        <source>Look at its name in the address, or make it: workbench new.</source>
        <translation>Мекенжайдағы атауын тексеріңіз немесе жасаңыз: workbench new.</translation>
    </message>
    <message>
        <source>There is a project {} already</source>
        <translation>{} жобасы бар</translation>
    </message>
    <message>
        <source>You may not do this in {}</source>
        <translation>{}: бұған құқығыңыз жоқ</translation>
    </message>
    <message>
        <source>You may not do this in {} (your role: {})</source>
        <translation>{}: бұған құқығыңыз жоқ (рөліңіз: {})</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a role that may: reviewer, drafter or owner.</source>
        <translation>Жоба иесінен осындай құқығы бар рөлді сұраңыз: reviewer, drafter немесе owner.</translation>
    </message>
    <message>
        <source>You may read this project. Ask its owner for a role that may write.</source>
        <translation>Бұл жобаны тек оқи аласыз. Жазу құқығы бар рөлді оның иесінен сұраңыз.</translation>
    </message>
    <message>
        <source>The connection to {} was lost</source>
        <translation>{} байланысы үзілді</translation>
    </message>
    <message>
        <source>Try again when the server answers; nothing was written.</source>
        <translation>Сервер жауап бергенде қайталаңыз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>{} cannot be reached: {}</source>
        <translation>{} қолжетімсіз: {}</translation>
    </message>
    <message>
        <source>Look at the address, the network and whether the server runs, and try again.</source>
        <translation>Мекенжайды, желіні және сервердің жұмыс істеп тұрғанын тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The server took longer than it is allowed to; try again. Nothing was written.</source>
        <translation>Сервер берілген уақытқа үлгермеді; қайталаңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Others are writing; try again in a moment. Nothing was written.</source>
        <translation>Қазір басқалар жазып жатыр; сәлден соң қайталаңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The disk of the server is full: tell its administrator. Nothing was written.</source>
        <translation>Сервердің дискісі толды: әкімшісіне хабарлаңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The server is short of means: tell its administrator. Nothing was written.</source>
        <translation>Серверге ресурс жетпейді: әкімшісіне хабарлаңыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Look at the name of the database in the address.</source>
        <translation>Мекенжайдағы дерекқор атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The server takes no edits at present: it stands by for another one. Nothing was written.</source>
        <translation>Сервер қазір өзгерістер қабылдамайды: ол қосалқы. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Only this program writes into a project, with an entry in its change log. Nothing was written.</source>
        <translation>Жобаға тек осы бағдарлама, өзгерістер журналына жазба жасай отырып жазады. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Show this to the administrator of the database; nothing was written.</source>
        <translation>Мұны дерекқор әкімшісіне көрсетіңіз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>The connection to {} broke off while an edit was being written</source>
        <translation>Өзгеріс жазылып жатқанда {} байланысы үзілді</translation>
    </message>
    <message>
        <source>Whether it was written is seen when the project is opened again; nothing else is lost.</source>
        <translation>Оның жазылған-жазылмағаны жоба қайта ашылғанда көрінеді; басқа ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Name the certificate your office trusts (sslrootcert=FILE), or ask the administrator of the database.</source>
        <translation>Мекемеңіз сенетін сертификатты көрсетіңіз (sslrootcert=FILE) немесе дерекқор әкімшісінен сұраңыз.</translation>
    </message>
    <message>
        <source>This installation cannot open databases: the driver of PostgreSQL is missing</source>
        <translation>Бұл орнату дерекқорларды аша алмайды: PostgreSQL драйвері жоқ</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;legislative-workbench[postgres]&quot;.</source>
        <translation>Оны орнатыңыз: pip install &quot;legislative-workbench[postgres]&quot;.</translation>
    </message>
    <message>
        <source>{} has the older format {}</source>
        <translation>{} бұрынғы {} форматында</translation>
    </message>
    <message>
        <source>Ask its owner to open it once with this version.</source>
        <translation>Иесінен оны осы нұсқамен бір рет ашуды сұраңыз.</translation>
    </message>
    <message>
        <source>Brought up to date from format {}; the old tables are kept as {}.</source>
        <translation>{} форматынан жаңартылды; бұрынғы кестелер {} болып сақталды.</translation>
    </message>
    <message>
        <source>What was written to {} reads otherwise ({})</source>
        <translation>{} орнына жазылғаны басқаша оқылады ({})</translation>
    </message>
    <message>
        <source>Nothing was kept; try again.</source>
        <translation>Ештеңе сақталған жоқ; қайталаңыз.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read</source>
        <translation>Дерекқордың мекенжайы оқылмайды</translation>
    </message>
    <message>
        <source>Write it like {}://USER@SERVER/DATABASE?project=NAME.</source>
        <translation>Оны былай жазыңыз: {}://USER@SERVER/DATABASE?project=NAME.</translation>
    </message>
    <message>
        <source>The address holds a password, which others could read there</source>
        <translation>Мекенжайда құпиясөз тұр, оны басқалар оқып қоюы мүмкін</translation>
    </message>
    <message>
        <source>Leave it out: you are asked for it, or it is read from the file .pgpass or the variable PGPASSWORD.</source>
        <translation>Оны алып тастаңыз: бағдарлама өзі сұрайды немесе .pgpass файлынан не PGPASSWORD айнымалысынан оқиды.</translation>
    </message>
    <message>
        <source>Only databases of PostgreSQL can keep a project</source>
        <translation>Жобаны тек PostgreSQL дерекқорлары сақтайды</translation>
    </message>
    <message>
        <source>The address has the setting {}, which is not known</source>
        <translation>Мекенжайда белгісіз {} параметрі бар</translation>
    </message>
    <message>
        <source>The address names no database</source>
        <translation>Мекенжайда дерекқор аталмаған</translation>
    </message>
    <message>
        <source>{} cannot be the name of a project in a database</source>
        <translation>{} дерекқордағы жобаның атауы бола алмайды</translation>
    </message>
    <message>
        <source>Take up to 30 small Latin letters, digits and underscores, a letter first.</source>
        <translation>30-ға дейін кіші латын әрпін, цифрды және астын сызу белгісін алыңыз, біріншісі – әріп.</translation>
    </message>
    <message>
        <source>The names of the database and the project are too long for the names of roles</source>
        <translation>Дерекқор мен жобаның атаулары рөл атаулары үшін тым ұзын</translation>
    </message>
    <message>
        <source>Choose a shorter name for the project: {} bytes are all there is.</source>
        <translation>Жобаға қысқарақ атау таңдаңыз: бәрі {} байтқа сыюы тиіс.</translation>
    </message>
    <message>
        <source>it is no whole zip package</source>
        <translation>бұл бүтін мұрағат емес</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>файл соңына жетпей үзіледі</translation>
    </message>
    <message>
        <source>its part {} ends too early</source>
        <translation>{} бөлігі соңына жетпей үзіледі</translation>
    </message>
    <message>
        <source>its part {} is missing</source>
        <translation>онда {} бөлігі жоқ</translation>
    </message>
    <message>
        <source>its part {} has a wrong checksum</source>
        <translation>{} бөлігінің бақылау қосындысы сәйкес келмейді</translation>
    </message>
    <message>
        <source>its part {} cannot be unpacked</source>
        <translation>{} бөлігін ашу мүмкін емес</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>файл әдеттен тыс тәсілмен қысылған</translation>
    </message>
    <message>
        <source>it has a part with a forbidden name</source>
        <translation>бір бөлігінің атауына жол берілмейді</translation>
    </message>
    <message>
        <source>it has two parts of one name</source>
        <translation>екі бөлігінің атауы бірдей</translation>
    </message>
    <message>
        <source>its parts overlap or are out of place</source>
        <translation>файл бөліктері бір-біріне түсіп тұр немесе орнында емес</translation>
    </message>
    <message>
        <source>{} is larger than any project ({} GB)</source>
        <translation>{} кез келген жобадан үлкен ({} ГБ)</translation>
    </message>
    <message>
        <source>Look what it is.</source>
        <translation>Бұл қандай файл екенін қараңыз.</translation>
    </message>
    <message>
        <source>{} was not closed by the program that wrote it last</source>
        <translation>{}: файлды соңғы болып жазған бағдарлама оны жаппаған</translation>
    </message>
    <message>
        <source>Copy it, and what lies beside it under its name, to a folder you may write to and open it there.</source>
        <translation>Оны қасындағы аттас файлдармен бірге жазуға болатын қалтаға көшіріп, сол жерде ашыңыз.</translation>
    </message>
    <message>
        <source>{} beside the project was not written by this program</source>
        <translation>Жобаның қасындағы {} осы бағдарламамен жазылмаған</translation>
    </message>
    <message>
        <source>Do not trust this file; move the journal away to open the project without it.</source>
        <translation>Бұл файлға сенбеңіз; жобаны журналсыз ашу үшін журналды басқа жерге ауыстырыңыз.</translation>
    </message>
    <message>
        <source>{} is made as no project of this program is</source>
        <translation>{} осы бағдарламаның бірде-бір жобасындай жасалмаған</translation>
    </message>
    <message>
        <source>The act has provisions more than {} deep in one another</source>
        <translation>Актіде бірінің ішіндегі бірі {} деңгейден асады</translation>
    </message>
    <message>
        <source>Look at its file.</source>
        <translation>Оның файлын тексеріңіз.</translation>
    </message>
    <message>
        <source>{} is open by {}</source>
        <translation>{} ашық: {}</translation>
    </message>
    <message>
        <source>{} on {} (process {})</source>
        <translation>{}, {} компьютері (процесс {})</translation>
    </message>
    <message>
        <source>The folder of {} cannot be written: {}</source>
        <translation>{} файлының қалтасына жазу мүмкін емес: {}</translation>
    </message>
    <message>
        <source>Check your rights.</source>
        <translation>Құқықтарыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>{} is {}, not the text of an act</source>
        <translation>{} – {}, актінің мәтіні емес</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>мұрағат</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>дерекқор</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>сызба</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>таныстырылым</translation>
    </message>
    <message>
        <source>Take the document out of it and try again.</source>
        <translation>Құжатты одан шығарып алып, қайта көріңіз.</translation>
    </message>
    <message>
        <source>{} is a web archive</source>
        <translation>{} – веб-мұрағат</translation>
    </message>
    <message>
        <source>Open it in a browser and save it as a web page (.html).</source>
        <translation>Оны браузерде ашып, веб-бет (.html) ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{} is a Word document kept as XML</source>
        <translation>{} – XML түрінде сақталған Word құжаты</translation>
    </message>
    <message>
        <source>{} is a flat OpenDocument text</source>
        <translation>{} – бір XML файлы ретінде сақталған OpenDocument мәтіні</translation>
    </message>
    <message>
        <source>Save it as .odt or .docx and try again.</source>
        <translation>Оны .odt немесе .docx ретінде сақтап, қайта көріңіз.</translation>
    </message>
    <message>
        <source>{} is no table of values: {}</source>
        <translation>{} – мәндер кестесі емес: {}</translation>
    </message>
    <message>
        <source>{} is no table</source>
        <translation>{} – кесте файлының атауы емес</translation>
    </message>
    <message>
        <source>Give a name ending in {}.</source>
        <translation>{} деп аяқталатын атау беріңіз.</translation>
    </message>
    <message>
        <source>Choose a file whose first element is akomaNtoso.</source>
        <translation>Бірінші элементі akomaNtoso болатын файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The document has tables or text boxes more than {} deep</source>
        <translation>Құжатта кестелер немесе жазулар бір-біріне {} деңгейден терең салынған</translation>
    </message>
    <message>
        <source>The document has tables or boxes more than {} deep</source>
        <translation>Құжатта кестелер немесе жақтаулар бір-біріне {} деңгейден терең салынған</translation>
    </message>
    <message>
        <source>The page has tables more than {} deep</source>
        <translation>Бетте кестелер бір-біріне {} деңгейден терең салынған</translation>
    </message>
    <message>
        <source>{} is nested deeper than {} groups</source>
        <translation>{} файлында топтар бір-біріне {} деңгейден терең салынған</translation>
    </message>
    <message>
        <source>Divide it or save it without pictures.</source>
        <translation>Файлды бөліңіз немесе суреттерсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>Divide it or save it anew in a simpler form.</source>
        <translation>Файлды бөліңіз немесе қарапайымырақ түрде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{} is written in an unusual encoding</source>
        <translation>{} сирек қолданылатын кодтаумен жазылған</translation>
    </message>
    <message>
        <source>{} is written in UTF-16</source>
        <translation>{} UTF-16 кодтауымен жазылған</translation>
    </message>
    <message>
        <source>{} is no known encoding</source>
        <translation>{} – белгісіз кодтау</translation>
    </message>
    <message>
        <source>Choose one of {}.</source>
        <translation>Мыналардың бірін таңдаңыз: {}.</translation>
    </message>
    <message>
        <source>Give each row three names in quotes.</source>
        <translation>Әр жолда тырнақшаға алынған үш атау көрсетіңіз.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word, or take it away: the template that came with the workbench serves then.</source>
        <translation>Оны Word бағдарламасында .docx ретінде сақтаңыз немесе алып тастаңыз: сонда бағдарламамен бірге келген үлгі алынады.</translation>
    </message>
    <message>
        <source>Add a paragraph style of this name in Word, or restore the template that came with the workbench.</source>
        <translation>Word бағдарламасында осындай атаулы абзац стилін қосыңыз немесе бағдарламамен бірге келген үлгіні қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no folder {}</source>
        <translation>{} қалтасы жоқ</translation>
    </message>
    <message>
        <source>Name the folder that holds the department&apos;s own templates.</source>
        <translation>Департамент үлгілері жатқан қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Install it, or save as PDF from Word.</source>
        <translation>Оны орнатыңыз немесе файлдарды Word арқылы PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>Save the papers as PDF from Word.</source>
        <translation>Құжаттарды Word арқылы PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>No PDF could be made of {}</source>
        <translation>{} файлынан PDF жасалмады</translation>
    </message>
    <message>
        <source>Save it as PDF from Word.</source>
        <translation>Оны Word арқылы PDF түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{} could not be brought up to date from format {}: {}</source>
        <translation>{} файлын {} форматынан жаңарту мүмкін болмады: {}</translation>
    </message>
    <message>
        <source>It is as it was; a copy is kept as {}.</source>
        <translation>Файл бұрынғы күйінде қалды; көшірмесі {} атауымен сақталды.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Бәрі бұрынғы күйінде қалды.</translation>
    </message>
    <message>
        <source>{} has an older format and can only be read after it is brought up to date</source>
        <translation>{} файлының форматы ескі, оны жаңартқаннан кейін ғана оқуға болады</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to and open it there.</source>
        <translation>Оны жазуға болатын қалтаға көшіріп, сол жерден ашыңыз.</translation>
    </message>
    <message>
        <source>Look where the file has been moved to, or open a backup.</source>
        <translation>Файлдың қайда жылжытылғанын қараңыз немесе резервтік көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no provision {} in “{}”</source>
        <translation>{} нормасы «{}» актісінде жоқ</translation>
    </message>
    <message>
        <source>Choose one that the act has.</source>
        <translation>Актіде бар норманы таңдаңыз.</translation>
    </message>
    <message>
        <source>{} stands at the highest level already</source>
        <translation>{} онсыз да ең жоғарғы деңгейде тұр</translation>
    </message>
    <message>
        <source>Choose a provision inside another one.</source>
        <translation>Басқа норманың ішіндегі норманы таңдаңыз.</translation>
    </message>
    <message>
        <source>{} is the first in its place</source>
        <translation>{} өз орнында бірінші тұр</translation>
    </message>
    <message>
        <source>A provision is lowered into the one before it.</source>
        <translation>Норма өзінің алдындағы нормаға түсіріледі.</translation>
    </message>
    <message>
        <source>{} is the first line of the act</source>
        <translation>{} – актінің бірінші жолы</translation>
    </message>
    <message>
        <source>There is nothing before it to join it to.</source>
        <translation>Оның алдында қосуға болатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The text of {} cannot be split there</source>
        <translation>«{}» мәтінін бұл жерде бөлуге болмайды</translation>
    </message>
    <message>
        <source>Put the cursor between two words of its text.</source>
        <translation>Курсорды мәтіннің екі сөзінің арасына қойыңыз.</translation>
    </message>
    <message>
        <source>“{}” cannot be the number of {}</source>
        <translation>«{}» нөмір бола алмайды: {}</translation>
    </message>
    <message>
        <source>Write a number such as 12 or 12-1.</source>
        <translation>12 немесе 12-1 сияқты нөмір жазыңыз.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which no file can keep</source>
        <translation>Мәтінде ешбір файлға жазылмайтын таңбаның жартысы бар</translation>
    </message>
    <message>
        <source>Delete and retype {} and what follows.</source>
        <translation>«{}» пен одан кейінгіні жойып, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Retype it.</source>
        <translation>Оны қайта теріңіз.</translation>
    </message>
    <message>
        <source>Choose acts, amendments, recommendations or a session.</source>
        <translation>Актілерді, түзетулерді, ұсынымдарды немесе отырысты таңдаңыз.</translation>
    </message>
    <message>
        <source>The bundle would not read as it was written</source>
        <translation>Алмасу пакеті жазылғандай оқылмас еді</translation>
    </message>
    <message>
        <source>Report this; nothing was written.</source>
        <translation>Бұл туралы хабарлаңыз; ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>What this comment is about is no longer in the project</source>
        <translation>Осы ескерту қатысты болған нәрсе жобада енді жоқ</translation>
    </message>
    <message>
        <source>Comment on another record.</source>
        <translation>Басқа жазбаға ескерту жазыңыз.</translation>
    </message>
    <message>
        <source>The comment says nothing</source>
        <translation>Ескерту бос</translation>
    </message>
    <message>
        <source>Write what is objected to, and why.</source>
        <translation>Неге қарсы екенін және себебін жазыңыз.</translation>
    </message>
    <message>
        <source>A rejection needs its reason</source>
        <translation>Қабылдамаудың себебін көрсету қажет</translation>
    </message>
    <message>
        <source>Say why; it is printed in the minutes.</source>
        <translation>Себебін көрсетіңіз: ол хаттамада басылады.</translation>
    </message>
    <message>
        <source>Only amendments and recommendations are decided on</source>
        <translation>Шешім тек түзетулер мен ұсынымдар бойынша қабылданады</translation>
    </message>
    <message>
        <source>Choose one that is in the project.</source>
        <translation>Жобада барын таңдаңыз.</translation>
    </message>
    <message>
        <source>This comment is no longer in the project</source>
        <translation>Бұл ескерту жобада енді жоқ</translation>
    </message>
    <message>
        <source>Look at the list of comments as it is now.</source>
        <translation>Ескертулердің қазіргі тізімін қараңыз.</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>Құпиясөз бос</translation>
    </message>
    <message>
        <source>Give one, or write the bundle without a password.</source>
        <translation>Құпиясөз беріңіз немесе пакетті құпиясөзсіз жазыңыз.</translation>
    </message>
    <message>
        <source>{} is a key of another kind</source>
        <translation>{} – басқа түрдегі кілт</translation>
    </message>
    <message>
        <source>{} is no private key</source>
        <translation>{} – жабық кілт емес</translation>
    </message>
    <message>
        <source>Make one: openssl genpkey -algorithm ed25519.</source>
        <translation>Оны жасаңыз: openssl genpkey -algorithm ed25519.</translation>
    </message>
    <message>
        <source>Give a PEM file without a password.</source>
        <translation>Құпиясөзсіз PEM файлын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Check its name and that you may open it.</source>
        <translation>Файлдың атауын және оны ашу құқығыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>At most {} files leaves nothing to write</source>
        <translation>{} файл шегінде жазатын ештеңе қалмайды</translation>
    </message>
    <message>
        <source>Allow at least one (the Reglament: 6).</source>
        <translation>Кемінде біреуіне рұқсат беріңіз (Регламент бойынша – 6).</translation>
    </message>
    <message>
        <source>There is no paper “{}”</source>
        <translation>«{}» құжаты жоқ</translation>
    </message>
    <message>
        <source>Choose from: {}.</source>
        <translation>Мыналардан таңдаңыз: {}.</translation>
    </message>
    <message>
        <source>{} names {}, which is not among what was imported</source>
        <translation>{} файлы импортталғандардың арасында жоқ {} дегенді атайды</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Файлды түзетіңіз.</translation>
    </message>
    <message>
        <source>Install the sample laws again.</source>
        <translation>Үлгі заңдарды қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The wording of {} is not a table</source>
        <translation>{} редакциясы кесте емес</translation>
    </message>
    <message>
        <source>Keep every row on a line of its own, its cells parted by tabs.</source>
        <translation>Кестенің әр жолын бөлек жазыңыз, бағандарын табуляциямен бөліңіз.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>header</source>
        <translation>жоғарғы колонтитулы</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>төменгі колонтитулы</translation>
    </message>
    <message>
        <source>constitution</source>
        <translation>Конституция</translation>
    </message>
    <message>
        <source>code</source>
        <translation>кодекс</translation>
    </message>
    <message>
        <source>law</source>
        <translation>заң</translation>
    </message>
    <message>
        <source>{} follows {}</source>
        <translation>{} тікелей {} нөмірінен кейін тұр</translation>
    </message>
    <message>
        <source>{} comes first</source>
        <translation>{} бірінші тұр</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} және тағы {}</translation>
    </message>
    <message>
        <source>The text does not say the title of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің атауы көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say the date of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің күні көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say the number of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің нөмірі көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say the title or the date of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің атауы мен күні көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say the title or the number of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің атауы мен нөмірі көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say the date or the number of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің күні мен нөмірі көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The text does not say title, date or number of the act; fill in what is missing.</source>
        <translation>Мәтінде актінің атауы, күні және нөмірі көрсетілмеген; жетіспейтінін толықтырыңыз.</translation>
    </message>
    <message>
        <source>The act is called “{}” after its file.</source>
        <translation>Акт файлының атымен «{}» деп аталды.</translation>
    </message>
    <message>
        <source>One line after the signature could not be placed; see the notes of the act: {}.</source>
        <translation>Қолтаңбадан кейінгі бір жолдың орны табылмады, ол акт ескертпелерінің арасында: {}.</translation>
    </message>
    <message>
        <source>{} lines after the signature could not be placed; see the notes of the act: {}.</source>
        <translation>Қолтаңбадан кейінгі орны табылмаған жолдар саны – {}, олар акт ескертпелерінің арасында: {}.</translation>
    </message>
    <message>
        <source>The table of contents lists headings the text does not have: {}.</source>
        <translation>Мазмұнында мәтінде жоқ тақырыптар бар: {}.</translation>
    </message>
    <message>
        <source>The table of contents does not list headings the text has: {}.</source>
        <translation>Мәтіндегі мына тақырыптар мазмұнында жоқ: {}.</translation>
    </message>
    <message>
        <source>The table of contents words headings otherwise than the text: {}.</source>
        <translation>Мазмұнындағы тақырыптар мәтіндегі тақырыптардан өзгеше: {}.</translation>
    </message>
    <message>
        <source>Tracked changes by {} were read as {} (insertions: {}, deletions: {}, others: {}).</source>
        <translation>Рецензиялау режимінде енгізілген түзетулер ({}) {} деп оқылды (қосылғаны: {}, жойылғаны: {}, өзгесі: {}).</translation>
    </message>
    <message>
        <source>Tracked changes were read as {} (insertions: {}, deletions: {}, others: {}).</source>
        <translation>Рецензиялау режимінде енгізілген түзетулер {} деп оқылды (қосылғаны: {}, жойылғаны: {}, өзгесі: {}).</translation>
    </message>
    <message>
        <source>Footnotes stand after their paragraphs as lines of their own: {}.</source>
        <translation>Сілтемелер өз абзацтарынан кейін жеке жол болып қойылды: {}.</translation>
    </message>
    <message>
        <source>Endnotes stand after their paragraphs as lines of their own: {}.</source>
        <translation>Соңғы сілтемелер өз абзацтарынан кейін жеке жол болып қойылды: {}.</translation>
    </message>
    <message>
        <source>Text boxes stand after the paragraphs they hang on: {}.</source>
        <translation>Мәтіндік өрістер өздері байланған абзацтардан кейін қойылды: {}.</translation>
    </message>
    <message>
        <source>Pictures are not read; a mark [image] stands for each: {}.</source>
        <translation>Суреттер оқылмайды; әрқайсысының орнында [image] белгісі тұр: {}.</translation>
    </message>
    <message>
        <source>Formulas were read as their characters in a row: {}.</source>
        <translation>Формулалар қатар тұрған таңбалар ретінде оқылды: {}.</translation>
    </message>
    <message>
        <source>Symbols of special fonts that could not be read stand as �: {}.</source>
        <translation>Арнайы қаріптердің оқылмаған таңбалары � белгісімен ауыстырылды: {}.</translation>
    </message>
    <message>
        <source>Numbered paragraphs without text were left out: {}.</source>
        <translation>Мәтінсіз нөмірленген абзацтар алынбады: {}.</translation>
    </message>
    <message>
        <source>Parts kept in another file format inside the document were not read: {}.</source>
        <translation>Құжат ішінде басқа пішімде сақталған бөліктер оқылмады: {}.</translation>
    </message>
    <message>
        <source>Headers and footers are not part of the text: {}.</source>
        <translation>Колонтитулдар мәтінге кірмейді: {}.</translation>
    </message>
    <message>
        <source>Comments are not part of the text: {}.</source>
        <translation>Жиектегі пікірлер мәтінге кірмейді: {}.</translation>
    </message>
    <message>
        <source>Comments are not part of the text: {} ({}).</source>
        <translation>Жиектегі пікірлер мәтінге кірмейді: {} ({}).</translation>
    </message>
    <message>
        <source>Embedded objects are not part of the text: {}.</source>
        <translation>Енгізілген объектілер мәтінге кірмейді: {}.</translation>
    </message>
    <message>
        <source>Bullets before paragraphs are not part of the text: {}.</source>
        <translation>Абзац алдындағы таңбалауыштар мәтінге кірмейді: {}.</translation>
    </message>
    <message>
        <source>The page {} “{}” is not part of the text.</source>
        <translation>Беттің {} мәтінге кірмейді: «{}».</translation>
    </message>
    <message>
        <source>Hidden text, which is not shown, was left out: “{}”.</source>
        <translation>Көрсетілмейтін жасырын мәтін алынбады: «{}».</translation>
    </message>
    <message>
        <source>Hidden text, which is not shown, was left out at {} places.</source>
        <translation>Көрсетілмейтін жасырын мәтін {} жерде алынбады.</translation>
    </message>
    <message>
        <source>What surrounds the document on its page was left out: “{}”.</source>
        <translation>Веб-бетте құжатты қоршап тұрған мәтін алынбады: «{}».</translation>
    </message>
    <message>
        <source>Page numbers were left out: {}.</source>
        <translation>Бет нөмірлері алынбады: {}.</translation>
    </message>
    <message>
        <source>Running heads were left out: “{}”.</source>
        <translation>Колонтитулдар алынбады: «{}».</translation>
    </message>
    <message>
        <source>Pages without text, only pictures, were not read: {}.</source>
        <translation>Мәтінсіз, тек суреті бар беттер оқылмады: {}.</translation>
    </message>
    <message>
        <source>A PDF keeps no paragraphs: they were rebuilt from printed lines; check them.</source>
        <translation>PDF-те абзацтар сақталмайды: олар басылған жолдар бойынша қалпына келтірілді; тексеріңіз.</translation>
    </message>
    <message>
        <source>The old Word document was converted by LibreOffice before it was read.</source>
        <translation>Ескі пішімдегі Word құжаты оқылғанға дейін LibreOffice арқылы түрлендірілді.</translation>
    </message>
    <message>
        <source>The encoding was guessed to be {}; choose another if letters look wrong.</source>
        <translation>Кодтау болжаммен анықталды: {}; әріптер дұрыс көрінбесе, басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{} characters could not be read in {} and stand as �.</source>
        <translation>Оқылмаған таңбалар саны – {} (кодтауы {}); олар � белгісімен ауыстырылды.</translation>
    </message>
    <message>
        <source>{} characters could not be read and stand as �.</source>
        <translation>Оқылмаған таңбалар саны – {}; олар � белгісімен ауыстырылды.</translation>
    </message>
    <message>
        <source>{} is one cell of a row: its words can go, the cell stays.</source>
        <translation>{} – жолдың бір бағаны: ондағы сөздерді алып тастауға болады, бағанның өзі қалады.</translation>
    </message>
    <message>
        <source>{} does not show which table is meant.</source>
        <translation>{}: қай кесте туралы айтылғаны көрінбейді.</translation>
    </message>
    <message>
        <source>The number {} is taken by a row of {}.</source>
        <translation>{} нөмірі бос емес, ол мына кестенің жолында тұр: {}.</translation>
    </message>
    <message>
        <source>The act has no {} to put a new row after.</source>
        <translation>Актіде жаңа жол содан кейін тұратын жол жоқ: {}.</translation>
    </message>
    <message>
        <source>A row of {} has {} cells, the one quoted {}.</source>
        <translation>{}: жолда {} баған бар, келтірілген жолда – {}.</translation>
    </message>
    <message>
        <source>Words of {} are changed, and the row they stand in is changed by another modification.</source>
        <translation>{}: сөздер өзгереді, ал олар тұрған жолды басқа түзету өзгертеді.</translation>
    </message>
    <message>
        <source>A row of {}</source>
        <translation>жол – {}</translation>
    </message>
    <message>
        <source>it changes a row of a table in a way that is not read</source>
        <translation>кестенің жолы бағдарлама оқымайтын тәсілмен өзгертіледі</translation>
    </message>
    <message>
        <source>it changes a column of a table; rows are read, and cells of a row</source>
        <translation>кестенің бағаны тұтастай өзгертіледі; жолдар мен жеке жолдың бағандары оқылады</translation>
    </message>
    <message>
        <source>the sentence names row {}, the wording quoted has {}</source>
        <translation>сөйлемде {}-жол аталған, ал келтірілгені – {}</translation>
    </message>
    <message>
        <source>the wording quoted does not show which lines are which unit</source>
        <translation>келтірілген мәтіннен қай жолдың қай элементке жататыны көрінбейді</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>New session…</source>
        <translation>Жаңа отырыс…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Ескертуді жазу</translation>
    </message>
    <message>
        <source>Give a task…</source>
        <translation>Тапсырма беру…</translation>
    </message>
    <message>
        <source>Comments and tasks</source>
        <translation>Ескертулер мен тапсырмалар</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ұстаным</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Ұстанымсыз</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Decision: %1</source>
        <translation>Шешім: %1</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>Қабылдамау себебі</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Ескертуді қайта ашу</translation>
    </message>
    <message>
        <source>Settle the comment</source>
        <translation>Ескертуді реттеу</translation>
    </message>
    <message>
        <source>Task open again</source>
        <translation>Тапсырма қайта ашылды</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Тапсырма орындалды</translation>
    </message>
    <message>
        <source>Nothing is on the agenda.</source>
        <translation>Күн тәртібі бос.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Отырыстар әзірге жоқ</translation>
    </message>
    <message>
        <source>A session goes through amendments one by one. Begin one with “New session…”.</source>
        <translation>Отырыста түзетулер бірінен соң бірі қаралады. «Жаңа отырыс…» түймесінен бастаңыз.</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Ескертулер жоқ.</translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation>Әлі тұжырымдалмаған</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>реттелді</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>қайта ашу</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>реттеу</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>жауап беру</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>мерзімі – %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
    <message>
        <source>%1 as proposed, changes marked</source>
        <translation>%1: ұсынылатын редакция, түзетулері көрсетілген</translation>
    </message>
    <message>
        <source>%1 in Russian and Kazakh</source>
        <translation>%1: орысша және қазақша</translation>
    </message>
    <message>
        <source>The amendment</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>The project has nothing for this paper</source>
        <translation>Жобада бұл құжатқа қажетті деректер жоқ</translation>
    </message>
    <message>
        <source>Choose another paper.</source>
        <translation>Басқа құжатты таңдаңыз.</translation>
    </message>
    <message>
        <source>edition of %1</source>
        <translation>%1 редакциясы</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure of “%1”</source>
        <translation>Құрылымы: «%1»</translation>
    </message>
    <message>
        <source>What the text has, and what is doubtful</source>
        <translation>Мәтінде не бар және не күмәнді</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Соңғы өзгерісті &amp;болдырмау</translation>
    </message>
    <message>
        <source>Links and amendments follow their provisions. Every correction can be undone.</source>
        <translation>Байланыстар мен түзетулер өз нормаларына ілеседі. Құрылымдағы әр өзгерісті болдырмауға болады.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Дайын: %1</translation>
    </message>
</context>
<context>
    <name>StructureEditor</name>
    <message>
        <source>Put the cursor where the text is to be split.</source>
        <translation>Мәтінді бөлетін жерге меңзерді қойыңыз.</translation>
    </message>
    <message>
        <source>Raise one level</source>
        <translation>Бір деңгейге көтеру</translation>
    </message>
    <message>
        <source>Lower into the provision before it</source>
        <translation>Алдыңғы норманың ішіне түсіру</translation>
    </message>
    <message>
        <source>Join with the line before it</source>
        <translation>Алдыңғы жолмен біріктіру</translation>
    </message>
    <message>
        <source>Split the text at the cursor</source>
        <translation>Мәтінді меңзер тұрған жерден бөлу</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Басқа нөмір беру</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>&amp;Көтеру</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Түсіру</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Біріктір&amp;у</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Бө&amp;лу</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>Нө&amp;мірін өзгерту…</translation>
    </message>
    <message>
        <source>Take it for a service note of what it follows</source>
        <translation>Алдыңғы норманың қызметтік ескертпесі деп есептеу</translation>
    </message>
    <message>
        <source>&amp;Mark as a note</source>
        <translation>Бұл – &amp;ескертпе</translation>
    </message>
    <message>
        <source>Note to te&amp;xt…</source>
        <translation>Е&amp;скертпені мәтінге…</translation>
    </message>
    <message>
        <source>Take one of its notes for text of the law</source>
        <translation>Ескертпені заң мәтіні деп есептеу</translation>
    </message>
    <message>
        <source>Structure as read</source>
        <translation>Оқылған құрылым</translation>
    </message>
    <message>
        <source>Text of the provision</source>
        <translation>Норманың мәтіні</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Басқа нөмір</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Нөмірі: %1</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Reviewed copy: %1</source>
        <translation>Қаралған дана: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 файлын оқу</translation>
    </message>
    <message>
        <source>Accept the reviewer&apos;s text</source>
        <translation>Қараушының редакциясын қабылдау</translation>
    </message>
    <message>
        <source>Keep the reviewer&apos;s text as a variant</source>
        <translation>Қараушының редакциясын нұсқа ретінде сақтау</translation>
    </message>
    <message>
        <source>Keep the reviewer&apos;s comments</source>
        <translation>Қараушының ескертулерін сақтау</translation>
    </message>
    <message>
        <source>Comments kept</source>
        <translation>Ескертулер сақталды</translation>
    </message>
    <message>
        <source>Take over the reviewer&apos;s justifications</source>
        <translation>Қараушының негіздемелерін қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n &amp;comment(s)</source>
        <translation>
            <numerusform>%n &amp;ескертуді сақтау</numerusform>
            <numerusform>%n &amp;ескертуді сақтау</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy asks for no change.</source>
        <translation>Данада ұсыныстар жоқ.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same words: three texts, one to choose.</source>
        <translation>▲ Екі тарап та бір сөздерді өзгерткен: үш редакцияның бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>The reviewer goes back to the text in force.</source>
        <translation>Қараушы қолданыстағы редакцияны қайтарады.</translation>
    </message>
    <message>
        <source>The reviewer takes this out.</source>
        <translation>Қараушы бұл мәтінді алып тастайды.</translation>
    </message>
    <message>
        <source>The reviewer changes a provision we left alone.</source>
        <translation>Қараушы жобада қозғалмаған норманы өзгертеді.</translation>
    </message>
    <message>
        <source>We changed other words since it was sent: both changes are carried together.</source>
        <translation>Жіберілгеннен кейін біз басқа сөздерді өзгерттік: екі түзету біріктірілді.</translation>
    </message>
    <message>
        <source>The reviewer rewords our amendment.</source>
        <translation>Қараушы біздің түзетуіміздің редакциясын өзгертеді.</translation>
    </message>
    <message>
        <source>What the reviewer changes</source>
        <translation>Қараушы нені өзгертеді</translation>
    </message>
    <message>
        <source>What comes of it against our text of now</source>
        <translation>Біздің қазіргі редакциямызбен не шығады</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыстағы редакция</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздің редакция</translation>
    </message>
    <message>
        <source>The reviewer&apos;s</source>
        <translation>Қараушының редакциясы</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Жіберілген мәтін</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>kept as a variant</source>
        <translation>нұсқа ретінде сақталды</translation>
    </message>
    <message>
        <source>left</source>
        <translation>өзгеріссіз қалдырылды</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аты көрсетілмеген</translation>
    </message>
    <message>
        <source>The whole act</source>
        <translation>Акт тұтастай</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Lines of the copy that are not ours</source>
        <translation>Дананың біз жібермеген жолдары</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Ескертулер жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) not answered</source>
        <translation>
            <numerusform>%n ұсыныс шешілмеген</numerusform>
            <numerusform>%n ұсыныс шешілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Қа&amp;былдау</translation>
    </message>
    <message>
        <source>Keep as a &amp;variant</source>
        <translation>&amp;Нұсқа ретінде сақтау</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Қал&amp;дыру</translation>
    </message>
    <message>
        <source>&amp;Undo the last answer</source>
        <translation>Соңғы &amp;жауапты болдырмау</translation>
    </message>
    <message>
        <source>Keep the &amp;comments</source>
        <translation>&amp;Ескертулерді сақтау</translation>
    </message>
    <message>
        <source>Take over the &amp;justifications</source>
        <translation>Не&amp;гіздемелерді қабылдау</translation>
    </message>
    <message>
        <source>&amp;Import it as an act instead…</source>
        <translation>&amp;Акт ретінде импорттау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Proposals of the copy</source>
        <translation>Дананың ұсыныстары</translation>
    </message>
    <message>
        <source>Texts of the proposal</source>
        <translation>Ұсыныстың редакциялары</translation>
    </message>
    <message>
        <source>Comments and what was not matched</source>
        <translation>Ескертулер мен сәйкестендірілмеген жолдар</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 пакетін қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken in</source>
        <translation>
            <numerusform>%n өзгеріс қабылданды</numerusform>
            <numerusform>%n өзгеріс қабылданды</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle is under a password.</source>
        <translation>Пакет құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Алмасу пакетін оқу</translation>
    </message>
    <message>
        <source>Take in %1 again</source>
        <translation>%1 файлын қайта қабылдау</translation>
    </message>
    <message>
        <source>▲ Not signed: who wrote it cannot be told.</source>
        <translation>▲ Қол қойылмаған: оны кім жасағанын анықтау мүмкін емес.</translation>
    </message>
    <message>
        <source>✓ Signed by %1</source>
        <translation>✓ Қол қойған: %1</translation>
    </message>
    <message>
        <source>▲ Signed by a key you do not know. Compare its fingerprint with the sender: %1</source>
        <translation>▲ Сізге белгісіз кілтпен қол қойылған. Цифрлық ізін жіберушімен салыстырыңыз: %1</translation>
    </message>
    <message>
        <source>Taken in before and undone since; it can be taken in again:</source>
        <translation>Бұрын қабылданып, кейін болдырылмаған; оны қайта қабылдауға болады:</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аты көрсетілмеген</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more edit(s)</source>
        <translation>
            <numerusform>… және тағы %n өзгеріс</numerusform>
            <numerusform>… және тағы %n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a record of another kind here and is left out.</source>
        <translation>%1 жазбасы мұнда басқа түрге жатады, сондықтан алынбады.</translation>
    </message>
    <message>
        <source>Everything in it is known here already.</source>
        <translation>Ондағының бәрі мұнда бұрыннан бар.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>олардың нұсқасы</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>біздің нұсқа</translation>
    </message>
    <message>
        <source>▲ %1 changed what was sent to be read only.</source>
        <translation>▲ %1: тек оқуға берілген мәтін өзгертілген.</translation>
    </message>
    <message>
        <source>▲ %1 removed what was changed here.</source>
        <translation>▲ %1: мұнда өзгертілген жазба жойылған.</translation>
    </message>
    <message>
        <source>▲ %1 changed what was removed here.</source>
        <translation>▲ %1: мұнда жойылған жазба өзгертілген.</translation>
    </message>
    <message>
        <source>▲ %1 changed it too: three texts, one to choose.</source>
        <translation>▲ %1: онда да өзгертілген – үш мәтіннің бірін таңдау керек.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғы</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Олардікі</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as it is here</source>
        <translation>
            <numerusform>Таңдалмаған %n орын қалды; шешілмегені мұндағыдай қалады</numerusform>
            <numerusform>Таңдалмаған %n орын қалды; шешілмегені мұндағыдай қалады</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing can be taken in.</source>
        <translation>Жоба тек оқуға ашылған: ештеңе қабылдауға болмайды.</translation>
    </message>
</context>
<context>
    <name>TakeInForm</name>
    <message>
        <source>I have compared it: &amp;name this key…</source>
        <translation>Цифрлық ізі &amp;салыстырылды: кілтке ат беру…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Олардікін қабылдау</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>Біздікін қа&amp;лдыру</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>&amp;Кейін шешу</translation>
    </message>
    <message>
        <source>Keep the other wording as a &amp;variant</source>
        <translation>Басқа редакцияны &amp;нұсқа ретінде сақтау</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>&amp;Қабылдау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Кім қол қойды</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Екі жақта да өзгертілген</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Үш мәтін</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Не түседі</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Take the project over?</source>
        <translation>Жобаны өзіңізге аласыз ба?</translation>
    </message>
    <message>
        <source>The project was left open on another computer. Nobody holds it now, as far as can be seen from here. Take it over only if you know that it is closed there: of two who edit one file, one loses work.</source>
        <translation>Жоба басқа компьютерде ашық қалған. Осы жерден көрінгендей, қазір оны ешкім ұстап тұрған жоқ. Ол жерде жабылғанын білсеңіз ғана өзіңізге алыңыз: бір файлды екі адам өңдесе, біреуінің жұмысы жоғалады.</translation>
    </message>
    <message>
        <source>&amp;Take over and edit</source>
        <translation>Өзіме &amp;алып өңдеу</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>Тек &amp;оқу</translation>
    </message>
</context>
<context>
    <name>Throughout</name>
    <message>
        <source>Replace words throughout the act</source>
        <translation>Бүкіл мәтін бойынша сөздерді ауыстыру</translation>
    </message>
    <message>
        <source>Words in force</source>
        <translation>Қолданыстағы сөздер</translation>
    </message>
    <message>
        <source>Words proposed</source>
        <translation>Ұсынылатын сөздер</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>Replace words throughout</source>
        <translation>Бүкіл мәтін бойынша сөздерді ауыстыру</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>▲ The server does not answer; it is asked again and again</source>
        <translation>▲ Сервер жауап бермейді; сұрау қайталануда</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Мұнда тағы: %1</translation>
    </message>
    <message>
        <source>Put together with an edit of %1</source>
        <translation>%1 енгізген өзгеріспен біріктірілді</translation>
    </message>
</context>
<context>
    <name>TwoAtOnce</name>
    <message>
        <source>Changed by two at once</source>
        <translation>Екі адам бірден өзгертті</translation>
    </message>
    <message>
        <source>Text to be kept</source>
        <translation>Қалатын мәтін</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>Біздікін қа&amp;лдыру</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Олардікін қабылдау</translation>
    </message>
    <message>
        <source>T&amp;ake this text</source>
        <translation>Осы мәтінді &amp;алу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>басқа біреу</translation>
    </message>
    <message>
        <source>%1 changed this while you were editing it.</source>
        <translation>%1: сіз түзетіп жатқанда осы жерді өзгертті.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Екі жақта да өзгертілген</translation>
    </message>
    <message>
        <source>The three texts</source>
        <translation>Үш мәтін</translation>
    </message>
    <message>
        <source>▲ It was removed there and changed here.</source>
        <translation>▲ Онда жойылған, мұнда өзгертілген.</translation>
    </message>
    <message>
        <source>▲ It was changed there and removed here.</source>
        <translation>▲ Онда өзгертілген, мұнда жойылған.</translation>
    </message>
    <message>
        <source>◐ Both sides changed other words: the two are put together. Read the result.</source>
        <translation>◐ Тараптар әртүрлі сөздерді өзгерткен: өзгерістер біріктірілді. Нәтижесін тексеріңіз.</translation>
    </message>
    <message>
        <source>▲ Both sides changed the same place. Choose, or write the text that is to be kept.</source>
        <translation>▲ Екі тарап бір жерді өзгертті. Таңдаңыз немесе қалатын мәтінді жазыңыз.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғы</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Олардікі</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>біздің нұсқа</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>олардың нұсқасы</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>өз мәтіні</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as the other wrote it</source>
        <translation>
            <numerusform>Таңдалмаған %n орын қалды; шешілмегені басқа адам жазғандай қалады</numerusform>
            <numerusform>Таңдалмаған %n орын қалды; шешілмегені басқа адам жазғандай қалады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Redo: %1</source>
        <translation>Қайталау: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Choose the variant</source>
        <translation>Нұсқаны таңдау</translation>
    </message>
    <message>
        <source>Propose a variant</source>
        <translation>Нұсқа ұсыну</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Variants of the proposal</source>
        <translation>Ұсыныстың нұсқалары</translation>
    </message>
    <message>
        <source>★ goes into the package</source>
        <translation>★ құжаттар топтамасына кіреді</translation>
    </message>
    <message>
        <source>Take into the package</source>
        <translation>Топтамаға енгізу</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Confirm the link</source>
        <translation>Байланысты растау</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Байланысты алу</translation>
    </message>
    <message>
        <source>Assess as not applicable…</source>
        <translation>Қолданылмайды деп бағалау…</translation>
    </message>
    <message>
        <source>Choose the variant: %1</source>
        <translation>Нұсқаны таңдау: %1</translation>
    </message>
    <message>
        <source>A change of one language only: %1</source>
        <translation>Тек бір тілдегі өзгеріс: %1</translation>
    </message>
    <message>
        <source>Write the justification: %1…</source>
        <translation>Негіздемені жазу: %1…</translation>
    </message>
    <message>
        <source>Note the reason…</source>
        <translation>Себебін көрсету…</translation>
    </message>
    <message>
        <source>Withdraw the amendment…</source>
        <translation>Түзетуді қайтарып алу…</translation>
    </message>
    <message>
        <source>State the whole provision</source>
        <translation>Норманы тұтас баяндау</translation>
    </message>
    <message>
        <source>State the whole article</source>
        <translation>Бапты тұтас баяндау</translation>
    </message>
    <message>
        <source>Mark as not relevant…</source>
        <translation>Өзекті емес деп белгілеу…</translation>
    </message>
    <message>
        <source>Amend the citations as well</source>
        <translation>Сілтемелерге де түзету енгізу</translation>
    </message>
    <message>
        <source>Take the number %1</source>
        <translation>%1 нөмірін алу</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Legislative Harmonisation Workbench</source>
        <translation>Заңнаманы үйлестіру: жұмыс орны</translation>
    </message>
    <message>
        <source>From recommendations to an amending law: read, link, amend, prove, hand over in Word.</source>
        <translation>Ұсынымдардан заң жобасына дейін: оқу, байланыстыру, өзгерту, дәлелдеу, Word-та тапсыру.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>Start a draft law from the acts it changes</source>
        <translation>Заң жобасын ол өзгертетін актілерден бастау</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Go on with a .lhw file</source>
        <translation>.lhw файлымен жұмысты жалғастыру</translation>
    </message>
    <message>
        <source>Open a department&apos;s project</source>
        <translation>Департаменттің жобасын ашу</translation>
    </message>
    <message>
        <source>Work with others in one database (PostgreSQL)</source>
        <translation>Басқалармен бірге бір дерекқорда (PostgreSQL) жұмыс істеу</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Үлгі жобаны ашу</translation>
    </message>
    <message>
        <source>A copy to try everything on: eight acts, recommendations, amendments</source>
        <translation>Бәрін байқап көруге арналған көшірме: сегіз акт, ұсынымдар, түзетулер</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Соңғы жобалар</translation>
    </message>
    <message>
        <source>Projects you open are listed here. You can also drop a file onto this window.</source>
        <translation>Ашылған жобалар осында көрсетіледі. Файлды осы терезеге сүйреп апаруға да болады.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New wording</source>
        <translation>Жаңа редакция</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>Толықтыру</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Орнын ауыстыру</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Жаңа нөмір</translation>
    </message>
    <message>
        <source>Words replaced throughout</source>
        <translation>Бүкіл мәтін бойынша сөздерді ауыстыру</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Қаралуда</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>As fits best</source>
        <translation>Автоматты түрде</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздермен</translation>
    </message>
    <message>
        <source>Whole provision</source>
        <translation>Норма тұтас</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Бап тұтас</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Қайшы келеді</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>By-law</source>
        <translation>Заңға тәуелді акт</translation>
    </message>
    <message>
        <source>No act needed</source>
        <translation>Акт қажет емес</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Шешілмеген</translation>
    </message>
    <message>
        <source>Joint order</source>
        <translation>Бірлескен бұйрық</translation>
    </message>
    <message>
        <source>Resolution of the akimat</source>
        <translation>Әкімдік қаулысы</translation>
    </message>
    <message>
        <source>Decision of the maslikhat</source>
        <translation>Мәслихат шешімі</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Ішінара қабылданды</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Назарға алынды</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Басталған жоқ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Орындалуда</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Өзекті емес</translation>
    </message>
    <message>
        <source>Ten days after publication</source>
        <translation>Жарияланғаннан кейін күнтізбелік он күн өткен соң</translation>
    </message>
    <message>
        <source>On signature</source>
        <translation>Қол қойылған күннен бастап</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Көрсетілген күннен бастап</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>%1-бөлік</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>%1-бөлім</translation>
    </message>
    <message>
        <source>Subsection %1</source>
        <translation>%1-кіші бөлім</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>%1-тарау</translation>
    </message>
    <message>
        <source>§ %1</source>
        <translation>%1-параграф</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>%1-бап</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>subpoint %1)</source>
        <translation>%1) тармақша</translation>
    </message>
    <message>
        <source>part %1 (unnumbered)</source>
        <translation>%1-бөлік (нөмірсіз)</translation>
    </message>
    <message>
        <source>indent %1</source>
        <translation>%1-абзац</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Кіріспе</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>%1-қосымша</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>%1-кесте</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>%1-ескертпе</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1-жол</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>row %1 from the top</source>
        <translation>жоғарыдан %1-жол</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>%1-бөлік</translation>
    </message>
    <message>
        <source>numbered part</source>
        <translation>баптың бөлігі</translation>
    </message>
    <message>
        <source>part of the act</source>
        <translation>акт бөлігі</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>subsection</source>
        <translation>кіші бөлім</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>тарау</translation>
    </message>
    <message>
        <source>§</source>
        <translation>параграф</translation>
    </message>
    <message>
        <source>article</source>
        <translation>бап</translation>
    </message>
    <message>
        <source>point</source>
        <translation>тармақ</translation>
    </message>
    <message>
        <source>subpoint</source>
        <translation>тармақша</translation>
    </message>
    <message>
        <source>unnumbered part</source>
        <translation>нөмірсіз бөлік</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>кіріспе</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>қосымша</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қолтаңба</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>row of a table</source>
        <translation>кестенің жолы</translation>
    </message>
    <message>
        <source>cell of a table</source>
        <translation>кесте жолының бағаны</translation>
    </message>
    <message>
        <source>Constitution</source>
        <translation>Конституция</translation>
    </message>
    <message>
        <source>Constitutional law</source>
        <translation>Конституциялық заң</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодекс</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Decree of the President</source>
        <translation>Президент Жарлығы</translation>
    </message>
    <message>
        <source>Resolution of the Government</source>
        <translation>Үкімет қаулысы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Бұйрық</translation>
    </message>
    <message>
        <source>Another act</source>
        <translation>Өзге акт</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
</context>
</TS>
