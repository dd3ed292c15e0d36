"""Whom reports name as the one who said it: speakers and outlets with their wordings, in English and Arabic."""
# a table of data

from typing import NamedTuple


class Speaker(NamedTuple):
    """A row of ``schema.SOURCES`` (but url and note), with the wordings that mean it, joined by ``|``."""

    source_id: str
    name: str
    kind: str
    country_iso3: str | None
    acled_scale: str | None
    stance: str
    evidence_tier: str | None
    wordings: str
    name_ar: str | None = None


SPEAKERS: tuple[Speaker, ...] = (
    Speaker("SOHR", "Syrian Observatory for Human Rights", "monitor", "GBR", "Other", "advocacy", "T2", """
        syrian observatory for human rights|the syrian observatory|syrian observatory|the observatory|observatory|sohr
        the uk based observatory|the britain based observatory
        rami abdel rahman|rami abdulrahman|rami abdul rahman|rami abdurrahman|uk based war monitor
        britain based war monitor|britain based monitor|uk based monitor|المرصد السوري لحقوق الإنسان|المرصد السوري|المرصد
        رامي عبد الرحمن|مرصد السوري لحقوق الإنسان|مرصد السوري|مرصد
        نشطاء المرصد|نشطاء المرصد السوري|نشطاء المرصد السوري لحقوق الإنسان|مصادر المرصد|مصادر المرصد السوري
        مصادر المرصد السوري لحقوق الإنسان|مدير المرصد|مدير المرصد السوري|مدير المرصد السوري لحقوق الإنسان
    """, "المرصد السوري لحقوق الإنسان"),
    Speaker("SNHR", "Syrian Network for Human Rights", "monitor", "QAT", "Other", "advocacy", "T2", """
        syrian network for human rights|the syrian network|syrian network|snhr|the network|fadel abdul ghany
        fadel abdulghany|الشبكة السورية لحقوق الإنسان|الشبكة السورية|الشبكة
    """, "الشبكة السورية لحقوق الإنسان"),
    Speaker("STJ", "Syrians for Truth and Justice", "ngo", "FRA", "Other", "advocacy", "T1", """
        syrians for truth and justice|stj|سوريون من أجل الحقيقة والعدالة
    """),
    Speaker("SCM", "Syrian Center for Media and Freedom of Expression", "ngo", "FRA", "Other", "advocacy", "T2", """
        syrian center for media and freedom of expression|syrian centre for media and freedom of expression|scm
    """),
    Speaker("HRW", "Human Rights Watch", "ngo", "USA", "Other", "advocacy", "T1", """
        human rights watch|hrw|هيومن رايتس ووتش
    """),
    Speaker("AMNESTY", "Amnesty International", "ngo", "GBR", "Other", "advocacy", "T1", """
        amnesty international|amnesty|منظمة العفو الدولية|العفو الدولية
    """),
    Speaker("VDC", "Violations Documentation Center in Syria", "monitor", None, "Other", "advocacy", "T2", """
        violations documentation center|violations documentation centre|vdc|مركز توثيق الانتهاكات
    """),
    Speaker("REUTERS", "Reuters", "wire", "GBR", "International", "independent", "T3", """
        reuters|رويترز|وكالة رويترز
    """),
    Speaker("AFP", "Agence France-Presse", "wire", "FRA", "International", "independent", "T3", """
        agence france presse|afp|وكالة فرانس برس|فرانس برس|وكالة الصحافة الفرنسية
    """),
    Speaker("AP", "Associated Press", "wire", "USA", "International", "independent", "T3", """
        the associated press|associated press|ap|أسوشيتد برس|وكالة أسوشيتد برس
    """),
    Speaker("DPA", "Deutsche Presse-Agentur", "wire", "DEU", "International", "independent", "T3", """
        deutsche presse agentur|dpa|german press agency|وكالة الأنباء الألمانية
    """),
    Speaker("ANADOLU", "Anadolu Agency", "wire", "TUR", "International", "state", None, """
        anadolu agency|anadolu|وكالة الأناضول|الأناضول
    """),
    Speaker("XINHUA", "Xinhua", "wire", "CHN", "International", "state", None, """
        xinhua|شينخوا
    """),
    Speaker("BBC", "BBC News", "media", "GBR", "International", "independent", "T3", """
        bbc news|bbc|the bbc|بي بي سي
    """),
    Speaker("CNN", "CNN", "media", "USA", "International", "independent", "T3", """
        cnn
    """),
    Speaker("AL-JAZEERA", "Al Jazeera", "media", "QAT", "Regional", "state", "T3", """
        al jazeera|aljazeera|الجزيرة نت|قناة الجزيرة|مراسل الجزيرة
    """),
    Speaker("AL-ARABIYA", "Al Arabiya", "media", "SAU", "Regional", "state", None, """
        al arabiya|قناة العربية
    """),
    Speaker("AL-MAYADEEN", "Al Mayadeen", "media", "LBN", "Regional", "advocacy", "T5", """
        al mayadeen|الميادين
    """),
    Speaker("THE-GUARDIAN", "The Guardian", "media", "GBR", "International", "independent", "T3", """
        the guardian|صحيفة الغارديان
    """),
    Speaker("NYT", "The New York Times", "media", "USA", "International", "independent", "T3", """
        new york times|the new york times
    """),
    Speaker("WASHINGTON-POST", "The Washington Post", "media", "USA", "International", "independent", "T3", """
        washington post|the washington post
    """),
    Speaker("ENAB-BALADI", "Enab Baladi", "media", "SYR", "National", "independent", None, """
        enab baladi|عنب بلدي
    """),
    Speaker("SYRIA-TV", "Syria TV", "media", "SYR", "National", "independent", "T3", """
        syria tv|تلفزيون سوريا
    """),
    Speaker("NORTH-PRESS", "North Press Agency", "media", "SYR", "National", "unknown", None, """
        north press|نورث برس
    """),
    Speaker("SYRIA-DIRECT", "Syria Direct", "media", "JOR", "Regional", "independent", "T3", """
        syria direct|سوريا على طول
    """),
    Speaker("THE-CRADLE", "The Cradle", "media", None, "Regional", "advocacy", "T5", """
        the cradle
    """),
    Speaker("SANA", "Syrian Arab News Agency (SANA)", "media", "SYR", "National", "party_state", "T5", """
        sana|state news agency|the state news agency|state run news agency|official news agency|state media
        syrian state media|syrian arab news agency|وكالة الأنباء السورية|وكالة سانا|سانا|الوكالة العربية السورية للأنباء
        وكالة الأنباء الرسمية|الإعلام الرسمي|وسائل إعلام رسمية
    """),
    Speaker("AL-IKHBARIYA", "Al-Ikhbariya (Syria)", "media", "SYR", "National", "party_state", "T5", """
        al ikhbariya|ikhbariya tv|state television|state tv|syrian state television|الإخبارية السورية|الإخبارية
        التلفزيون السوري|التلفزيون الرسمي
    """),
    Speaker("SYR-MOD", "Ministry of Defence of Syria", "government", "SYR", "Other", "party_state", "T5", """
        defence ministry|defense ministry|ministry of defence|ministry of defense|syrian defence ministry
        syrian defense ministry|the defence ministry|the defense ministry|syria's defence ministry|syria's defense ministry
        defence minister|defense minister|hassan abdul ghani|hassan abdel ghani|defence ministry spokesman
        defense ministry spokesman|defence ministry spokesperson|وزارة الدفاع|وزارة الدفاع السورية|وزير الدفاع
        المتحدث باسم وزارة الدفاع
    """),
    Speaker("SYR-MOI", "Ministry of Interior of Syria (2024-)", "government", "SYR", "Other", "party_state", "T5", """
        interior ministry|ministry of interior|ministry of the interior|syrian interior ministry|the interior ministry
        syria's interior ministry|interior minister|interior ministry spokesman|وزارة الداخلية|وزارة الداخلية السورية
        وزير الداخلية|قيادة الأمن الداخلي|المتحدث باسم وزارة الداخلية|مديرية الأمن|إدارة الأمن العام|مدير الأمن العام
        قائد الأمن الداخلي|مدير إدارة الأمن العام|مدير الأمن الداخلي
    """),
    Speaker("SYR-MOH", "Ministry of Health of Syria", "government", "SYR", "Other", "state", "T5", """
        health ministry|ministry of health|the health ministry|health directorate|health authorities|وزارة الصحة
        مديرية الصحة|مديرية صحة اللاذقية|مديرية صحة طرطوس
    """),
    Speaker("SYR-GOV", "Government of Syria (2024-)", "government", "SYR", "Other", "party_state", "T5", """
        syrian authorities|the authorities|authorities|officials|an official|a government official|government officials
        local officials|a local official|syrian officials|syrian official|local authorities|provincial officials
        the governor|governor of latakia|governor of tartous|the presidency|syrian presidency|interim president
        president ahmed al sharaa|ahmed al sharaa|al sharaa|sharaa|the syrian government|government spokesman
        foreign ministry|the foreign ministry|السلطات|الحكومة السورية|مسؤول|مسؤولون|مسؤولين|محافظ اللاذقية|محافظ طرطوس
        الرئاسة السورية|مصدر رسمي|مصدر حكومي|مسؤول حكومي|السلطات السورية
    """),
    Speaker("SYR-SECURITY-SOURCES", "Unnamed security sources of the Syrian government",
        "government", "SYR", "Other", "party_state", "T5", """
        security source|security sources|a security source|security official|a security official|security officials
        a senior security official|military source|military sources|a military source|a military official
        general security official|مصدر أمني|مصادر أمنية|مصدر عسكري|مصادر عسكرية|مسؤول أمني|مصدر في وزارة الداخلية
        مصدر في الأمن العام
    """),
    Speaker("SYR-NCI", "National Committee for Investigation (Syria)", "government", "SYR", "Other", "state", "T1", """
        fact finding committee|the fact finding committee|investigation committee|national committee|the committee
        committee of inquiry|investigative committee|لجنة تقصي الحقائق|اللجنة الوطنية|لجنة التحقيق
    """),
    Speaker("SYR-CIVIL-DEFENCE", "Syrian Civil Defence (White Helmets)", "ngo", "SYR", "Other", "unknown", "T3", """
        white helmets|the white helmets|civil defence|civil defense|syrian civil defence|syrian civil defense|الدفاع المدني
        الدفاع المدني السوري|الخوذ البيضاء
    """),
    Speaker("SARC", "Syrian Arab Red Crescent", "ngo", "SYR", "Other", "independent", "T3", """
        syrian arab red crescent|red crescent|the red crescent|الهلال الأحمر|الهلال الأحمر السوري
    """),
    Speaker("ICRC", "International Committee of the Red Cross", "ngo", "CHE", "Other", "independent", "T3", """
        international committee of the red cross|icrc|red cross|lebanese red cross|الصليب الأحمر
        اللجنة الدولية للصليب الأحمر
    """),
    Speaker("OHCHR", "Office of the UN High Commissioner for Human Rights", "un", None, "Other", "independent", "T1", """
        un human rights office|the un human rights office|ohchr|un rights office|united nations human rights office
        volker turk|volker türk|thameen al kheetan|un high commissioner for human rights|un rights chief
        مفوضية الأمم المتحدة لحقوق الإنسان|المفوضية السامية لحقوق الإنسان|مكتب حقوق الإنسان|فولكر تورك
    """),
    Speaker("UN-COI-SYRIA", "UN Independent International Commission of Inquiry on Syria",
        "un", None, "Other", "independent", "T1", """
        commission of inquiry|un commission of inquiry|the commission|un investigators|لجنة التحقيق الدولية
        لجنة الأمم المتحدة للتحقيق
    """),
    Speaker("UN-OSE-SYRIA", "UN Special Envoy for Syria", "un", None, "Other", "independent", None, """
        geir pedersen|pedersen|un special envoy|un envoy|special envoy for syria|united nations' special envoy for syria
        united nations special envoy|un syria envoy|the envoy|غير بيدرسن|بيدرسن|المبعوث الأممي|المبعوث الخاص
    """),
    Speaker("UNHCR", "UN High Commissioner for Refugees", "un", None, "Other", "independent", None, """
        unhcr|un refugee agency|the un refugee agency|المفوضية السامية لشؤون اللاجئين|مفوضية اللاجئين
    """),
    Speaker("UNICEF", "United Nations Children's Fund", "un", None, "Other", "independent", None, """
        unicef|يونيسف|اليونيسف
    """),
    Speaker("OCHA", "UN Office for the Coordination of Humanitarian Affairs", "un", None, "Other", "independent", None, """
        ocha|un ocha|أوتشا
    """),
    Speaker("UN", "United Nations", "un", None, "Other", "independent", None, """
        the united nations|united nations|the un|un secretary general|antonio guterres|guterres|secretary general
        un officials|un official|الأمم المتحدة|الأمين العام للأمم المتحدة
    """),
    Speaker("LBN-AUTHORITIES", "Lebanese authorities", "government", "LBN", "Other", "state", None, """
        lebanese authorities|lebanese officials|lebanese army|lebanese security sources|lebanese security source
        lebanese disaster management|السلطات اللبنانية|الجيش اللبناني
    """),
    Speaker("RUS-MFA", "Ministry of Foreign Affairs of Russia", "government", "RUS", "Other", "state", "T5", """
        russian foreign ministry|russia's foreign ministry|maria zakharova|zakharova|الخارجية الروسية|وزارة الخارجية الروسية
    """),
    Speaker("RUS-MOD", "Ministry of Defence of Russia", "government", "RUS", "Other", "party_state", "T5", """
        russian defence ministry|russian defense ministry|russia's defence ministry|russia's defense ministry
        وزارة الدفاع الروسية
    """),
    Speaker("ISR-MOD", "Ministry of Defence of Israel", "government", "ISR", "Other", "party_state", "T5", """
        israeli military|the israeli military|israel's military|idf|israeli army|israeli defence ministry|israel katz
        الجيش الإسرائيلي|المتحدث باسم الجيش الإسرائيلي
    """),
    Speaker("FOREIGN-GOVERNMENTS", "Foreign governments", "government", None, "Other", "state", None, """
        us state department|the state department|marco rubio|the european union|european union|the eu|france
        the french foreign ministry|french foreign ministry|germany|the german foreign ministry|foreign office
        the white house|turkish foreign ministry|iranian foreign ministry|russian president|kremlin|الخارجية الأمريكية
        الخارجية الفرنسية|الاتحاد الأوروبي
    """),
    Speaker("MEDICAL-SOURCES", "medical sources", "individual", None, "Other", "unknown", "T5", """
        medical sources|medical source|a medical source|hospital officials|a hospital official|hospital sources
        a hospital source|medics|a medic|doctors|a doctor|hospital director|hospital staff|a hospital employee|مصادر طبية
        مصدر طبي|مصدر في مشفى|مدير المشفى
    """),
    Speaker("ANON-ACTIVIST", "an activist who is not named", "individual", None, "Other", "unknown", "T5", """
        an activist|activist|a local activist|one activist|ناشط|ناشطة
    """),
    Speaker("ACTIVISTS", "activists", "individual", None, "Other", "unknown", "T5", """
        activists|local activists|opposition activists|rights activists|media activists|human rights activists|ناشطون|نشطاء
        ناشطين|ناشطون محليون
    """),
    Speaker("EYEWITNESS", "eyewitness", "individual", None, "Other", "unknown", "T5", """
        eyewitnesses|eyewitness|an eyewitness|witnesses|a witness|one witness|two witnesses|شهود عيان|شاهد عيان|شهود|شاهد
    """),
    Speaker("RESIDENTS", "residents", "individual", None, "Other", "unknown", "T5", """
        local residents|one resident|a resident|two residents|several residents|a villager|a local resident|three residents
        six residents|a woman who|أهالي القرية|أحد السكان|سكان محليون|أحد الأهالي
    """),
    Speaker("SURVIVORS", "survivors", "individual", None, "Other", "unknown", "T5", """
        survivors|a survivor|one survivor|الناجين|ناجون|أحد الناجين
    """),
    Speaker("RELATIVES", "relatives of victims", "individual", None, "Other", "unknown", "T5", """
        relatives of the victims|relatives of victims|a relative|a family member|his family|her family|the victim's family
        ذوو الضحايا|أقارب الضحايا|ذويه|عائلته|أحد أقاربه
    """),
    Speaker("LOCAL-SOURCES", "local sources", "individual", None, "Other", "unknown", "T5", """
        local sources|a local source|informed sources|sources|a source|private sources|special sources|local media
        local news outlets|local networks|مصادر محلية|مصدر محلي|مصادر أهلية|مصادر|مصادر خاصة|صفحات محلية|مصادر مطلعة
        وسائل إعلام محلية|شبكات محلية
    """),
    Speaker("SOCIAL-MEDIA", "posts on social media", "social_media", None, "New media", "unknown", "T5", """
        social media|social media users|posts on social media|social media posts|telegram channels|facebook posts
        facebook pages|a telegram channel|مواقع التواصل|مواقع التواصل الاجتماعي|وسائل التواصل الاجتماعي|صفحات على فيسبوك
    """),
    Speaker("UNATTRIBUTED", "not named", "unknown", None, None, "unknown", None, """
        reports|unconfirmed reports|media reports|some reports|a war monitor|war monitor|a war monitoring organization
        war monitoring group|a monitoring group|war monitors|monitors|monitoring groups|rights groups|human rights groups
        تقارير|تقارير إعلامية|أنباء|معلومات
    """),
)  # fmt: skip
