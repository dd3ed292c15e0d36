"""Which words about place the geocoder knows, in English and Arabic, and what each says."""
# a table of data

from __future__ import annotations

from math import inf

VILLAGE = frozenset({"settlement"})
QUARTER = frozenset({"quarter"})
SITE = frozenset({"site", "military_site", "crossing"})
# Streets and squares bear the names of towns and villages all over the country.
STREET = QUARTER | SITE
NATURAL = frozenset({"natural"})
ADMIN = {1: frozenset({"admin1"}), 2: frozenset({"admin2"}), 3: frozenset({"admin3"})}
# "district" is the English of both منطقة (admin2) and حي (a quarter).
DISTRICT = frozenset({"admin2", "quarter"})
AREAS = frozenset({"admin1", "admin2", "admin3"})
ANY = frozenset[str]()

# Nouns that say what kind of place a name is; they stand before it with "of" or without, or behind it.
NOUNS: tuple[tuple[str, frozenset[str]], ...] = (
    (r"villages?|hamlet|farms?|towns?(?:hip)?|city|cities|municipality|settlement|(?:summer )?resort", VILLAGE),
    (r"city cent(?:re|er)|cent(?:re|er)|central|old city|downtown", VILLAGE),
    (r"neighbou?rhoods?|quarters?|hai|hayy?", QUARTER),
    (r"streets?|squares?|roundabouts?", STREET),
    (r"sub-?\s?districts?|nahiy(?:a|ah|at|eh)|nahia", ADMIN[3]),
    (r"districts?|mantiqa|mintaqa", DISTRICT),
    (r"governorates?|provinces?|muhafaza(?:h|t)?", ADMIN[1]),
    (r"mount(?:ain)?s?|jabals|jebels|plain|river|valley|forests?|highlands", NATURAL),
    (r"قري[ةه]|قريت[يا]|قرى|بلد[ةه]|بلدت[يا]|بلدات|مدين[ةه]|مدينت[يا]|مدن|ضيع[ةه]|مزرع[ةه]|مصيف|وسط|قلب|مركز", VILLAGE),
    (r"حي|حي[يا]|أحياء|احياء|ضاحي[ةه]|حار[ةه]", QUARTER),
    (r"شارع|ساح[ةه]|دوار", STREET),
    (r"ناحي[ةه]|ناحيت[يا]|نواحي", ADMIN[3]),
    (r"منطق[ةه]|منطقت[يا]", frozenset({"admin2", "admin3", "settlement"})),
    (r"محافظ[ةه]|محافظت[يا]|محافظات", ADMIN[1]),
    (r"جبال|جبل[يا]|سهل|نهر|وادي|غابات", NATURAL),
)
SEVERAL = r"jabals|jebels|mounts|mountains"
# Of several mountains only the first has its noun: before a name that is one they stand in the singular.
MOUNT = ("Jabal", "جبل")
# Villages of a plain or of mountains are somewhere in it.
VILLAGES = r"villages|towns|hamlets|قرى|بلدات"

INNER_AR = r"قري[ةه]|بلد[ةه]|حي|ضاحي[ةه]|ضيع[ةه]|مزرع[ةه]"
INNER = rf"{INNER_AR}|village of|village|town of|neighbou?rhood of"
OUTER = r"ريف|محافظ[ةه]|منطق[ةه]|ناحي[ةه]"
INNER_BEHIND, OUTER_BEHIND = r"village|town|neighbou?rhood", r"country\s?-?\s?side|governorate|province"
# How much the people of a place count among its namesakes where one of these nouns is its own, and how many count (``namesakes``).
SIZES: tuple[tuple[str, float, float], ...] = (
    (r"villages?|hamlet|farms?|settlement|قري[ةه]|قريت[يا]|قرى|ضيع[ةه]|مزرع[ةه]", 0.3, 1_000.0),
    (r"towns?(?:hip)?|city|cities|municipality|بلد[ةه]|بلدت[يا]|بلدات|مدين[ةه]|مدينت[يا]|مدن|downtown", 0.9, inf),
)
# Facilities that towns have and villages do not; a barracks or a school may be a village's.
OF_TOWNS = r"air\s?ports?|hospitals?|prison|university|market|مطار|مستشفى|مشفى|سجن|جامع[ةه]"

# Facilities: a name with one of these in it is a site of its own, or stands for a site in or at the place it names.
FACILITIES = (
    r"(?:air\s?bases?|air\s?ports?|airfield|military bases?|naval (?:bases?|facility)|bases?|barracks|brigade|battalion|regiment|"
    r"camp|headquarters|check-?points?|outposts?|posts?|positions?|hospital|clinic|school|college|"
    r"academy|university|mosque|church|shrine|"
    r"cemetery|prison|bridge|(?:sea\s?)?port|harbou?r|terminal|refinery|(?:power )?(?:station|plant)|crossing|dam|"
    r"mausoleum|tomb|grave|market|factory|company|depots?|branch|directorate|court(?:house)?|stadium|hotel|bakery|garage|"
    r"industrial (?:zone|area|city)|caf[eé]|restaurant|shop|store|(?:town|city) hall|detention cent(?:re|er)|sports city|corniche|"
    r"seafront|warehouses?|container (?:yard|area|storage)|compound|building|farmland|junction|intersection)s?|"
    r"(?:ال)?(?:مطار|قاعد[ةه]|ثكن[ةه]|لواء|كتيب[ةه]|معسكر|مقر|حاجز|حواجز|نقط[ةه]|مستشفى|مشفى|مستوصف|مدرس[ةه]|"
    r"كلي[ةه]|أكاديمي[ةه]|جامع[ةه]|مسجد|جامع|كنيس[ةه]|فرع|مبنى|مديري[ةه]|محكم[ةه]|ملعب|فندق|مخبز|ضريح|قبر|مقام|كراج|رصيف|حوض|مصب|"
    r"كورنيش|كراجات|بلدي[ةه]|قصر العدلي|منطق[ةه] الصناعي[ةه]|قسم شرط[ةه]|قياد[ةه] (?:ال)?شرط[ةه]|بناء سكني|محل تجاري|"
    r"مفرق|تقاطع|مقبر[ةه]|سجن|جسر|مرفأ|ميناء|مصفا[ةه]|محط[ةه]|معبر|سد|سوق|معمل|مخفر|مخيم)"
)
# Quarters that are called after the project or the estate that they were built as: the word is a part of the name.
BUILT_AS = r"(?:ال)?(?:مشروع|مساكن|[إا]سكان) \S.*|\S.* (?:housing )?project|\S.* housing|project (?:no\. ?)?\d+"
# What may stand between the name and the word for the site: "Jableh national hospital".
OF_THE_SITE = (
    r"national|central|main|general|public|state|private|military|police|naval|old|new|former|children's|university|refugee|"
    r"train|railway|bus|gas|water|fuel|power|border|surgical|field|russian|syrian|iranian|international|civilian|security|"
    r"oil|petroleum|thermal|electric(?:ity|al)?|commercial|cement|textile|intelligence|air|defen[cs]e"
)
# The same in Arabic: behind the name the adjectives, between the word for the site and the name what it is for.
OF_THE_SITE_AR = (
    r"(?:ال)(?:وطني|مركزي|عسكري|دولي|مدني|حدودي|روسي|نفطي|تجاري|جوي|بحري|جامعي|حكومي|عام|رئيسي|قديم|جديد|حراري|غازي|"
    r"كهربائي|سوري|[إا]يراني|صناعي|مائي)[ةه]?|لل(?:نفط|غاز|كهرباء|[إا]سمنت)"
)
WHAT_FOR_AR = (
    r"(?:ال)?(?:[إا]سمنت|غزل|نسيج|كهرباء|مياه|وقود|محروقات|غاز|نفط|قطار|سكك|حاويات|شرط[ةه]|[أا]من(?: الدول[ةه])?|مخابرات|"
    r"دفاع (?:ال)?جوي|(?:عسكري|سياسي|جنائي|داخلي|عام|جوي)[ةه]?)|توليد(?: (?:ال)?كهرباء)?"
)
# What is said in honour of the man that a site is called after.
HONOURS = r"martyr|the late|president|shaheed|(?:ال)?شهيد|الرئيس|القائد|المرحوم"
# Sites of these kinds lie outside the town that they are called after oftener than in it.
OUTLYING = (
    r"air\s?-?bases?|air\s?-?ports?|airfield|(?:military |naval )?bases?|barracks|brigade|battalion|regiment|camp|depots?|"
    r"warehouses?|dams?|refinery|terminal|plants?|(?:power|thermal) station|factory|bridge|farmland|junction|"
    r"(?:ال)?(?:مطار|قاعد[ةه]|ثكن[ةه]|لواء|كتيب[ةه]|معسكر|سد|مصفا[ةه]|مصب|معمل|جسر|مفرق|تقاطع|محط[ةه])"
)
# What makes one site of a town the kind of another's: words of a wording, singular, that must be among the words of the site.
SITE_KINDS: tuple[tuple[str, str], ...] = (
    ("airfield", r"air\s?-?(?:base|port|field)|مطار|قاعد[ةه] \S+ الجوي[ةه]|القاعد[ةه] الجوي[ةه]"),
    ("navy", r"naval|navy|بحري[ةه]"),
    ("base", r"base|naval facility|قاعد[ةه]"),
    ("port", r"(?:sea\s?)?port|harbou?r|مرفأ|ميناء"),
    ("refinery", r"refinery|مصفا[ةه]"),
    (
        "power",
        r"(?:power|thermal) (?:power )?(?:station|plant)|محط[ةه] (?:توليد|كهرباء|ال?كهرباء|(?:\S+ )?الحراري[ةه]|\S+ الغازي[ةه])",
    ),
    ("hospital", r"hospital|مستشفى|مشفى"),
    ("camp", r"camp|مخيم"),
    ("crossing", r"crossing|معبر"),
    ("terminal", r"oil terminal|مصب"),
    ("trains", r"(?:railway|train) station|محط[ةه] (?:ال)?قطار"),
    ("buses", r"bus station|كراج|انطلاق"),
)

# Words before a name that place the event close to it and not in it.
NEAR = (
    r"(?:just )?(?:near(?:by)?(?: to)?|above|overlooking|"
    r"close to|next to|adjacent to|not far from|around|surrounding|along|off|towards?)|"
    r"(?:on |in |at |from )?(?:the )?(?:surroundings|vicinity|environs) (?:of|to)|"
    r"قرب|بالقرب من|(?:ال)?قريب[ةه]? من|بمحيط|في محيط|محيط|بجوار|جوار|قبال[ةه]|مقابل|تخوم|(?:على )?(?:محور|محاور|جبه[ةه]|جبهات)"
)
# Words before a name that put the event at its edge: just outside a town, and at a site itself.
EDGE_OF = (
    r"(?:just )?outside(?: of)?|(?:right )?in front of|"
    r"(?:on |in |at |from |near )?(?:the )?(?:(?:(?:north|south)[\s-]?(?:east|west)?|east|west)(?:ern)? )?"
    r"(?:outskirts|suburbs|periphery|perimeter|edges?|fringes?|entrances?|gates?|approach(?:es)?) (?:of|to)|"
    r"suburbs? of|"
    r"أطراف|اطراف|في أطراف|على أطراف|بأطراف|عند مدخل|مدخل|على مدخل|مداخل|عند مداخل|ضواحي|خارج|أمام|عند باب|بوابة|"
    r"عند مفرق|مفرق|مفترق"
)
EDGE_BEHIND = r"outskirts|suburbs|periphery|perimeter|edge|entrances?|gates?"
# Words behind a name that say the same.
NEAR_BEHIND = (
    r"ومحيطها|outskirts|suburbs?|surroundings|vicinity|environs|(?:surrounding )?area|areas|"
    r"and (?:its )?surrounding(?:s| areas)|and villages around|front(?:line)?s?|axis"
)
# High ground and waters named after the village beside them, where the gazetteer has no place of the whole name.
HIGH_GROUND = r"t[aei]ll?[aei]t|تل[ةه]|تلال|قم[ةه]|مرتفعات|جبل|بحير[ةه]|بحيرات|شلالات?|أحراش|حرش|أراضي|مزارع|بساتين|كروم|قلع[ةه]"
HIGH_GROUND_BEHIND = (
    r"hill(?:top)?s?|heights|peak|summit|lakes?|waterfalls?|reservoir|beach(?:es)?|bay|castle|citadel|fortress|fort"
)

# The shore and the sea before a place.
SHORE = (
    r"(?:(?:in |on |at |from )?the )?(?:(?:sea|waters|coasts?|coastline|shores?|beach(?:es)?) (?:of|off|near)|"
    r"(?:just )?off the (?:coasts?|shores?) of)(?: the)?|(?:قبال[ةه] |مقابل |قرب |أمام )?(?:سواحل|ساحل|شاطئ|شواطئ|بحر)"
)
# Mountains that bear a town's or a governorate's name are its countryside.
MOUNTAINS = r"mountains|highlands|hinterlands|جبال"

COUNTRYSIDE = r"country\s?-?\s?sides?|rural areas?|hinterland"
COUNTRYSIDE_AR = r"ريف|الريف|أرياف"

BEARINGS: dict[str, float] = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0,
    "south": 180.0, "southwest": 225.0, "west": 270.0, "northwest": 315.0,
    "شمال": 0.0, "شمال شرق": 45.0, "شرق": 90.0, "جنوب شرق": 135.0,
    "جنوب": 180.0, "جنوب غرب": 225.0, "غرب": 270.0, "شمال غرب": 315.0,
}  # fmt: skip
BEARING = r"(?:north|south)[\s-]?(?:east|west)|north|south|east|west|[ns][ew]|n|s|e|w"
BEARING_ADJECTIVE = (
    r"(?:north|south)[\s-]?(?:eastern|western)|(?:north|south|east|west)ern|(?:north|"
    r"south)[\s-]?(?:east|west)|north|south|east|west"
)
# A bearing between two names ("X شرق Y"); with the article it is a part of the first.
BEARING_BETWEEN_AR = r"(?:شمال|جنوب)ي?(?:\s+(?:شرق|غرب)ي?)?|(?:شرق|غرب)ي?"
BEARING_AR = r"(?:ال)?(?:شمال|جنوب)ي?[ةه]?(?:\s+(?:ال)?(?:شرق|غرب)ي?[ةه]?)?|(?:ال)?(?:شرق|غرب)ي?[ةه]?"

METRES: dict[str, float] = {"km": 1000.0, "mile": 1609.344, "m": 1.0}
UNIT = r"km|kms|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?|كم|كلم|كيلومتر(?:ات|ا)?|كيلو\s?مترا?|كيلو|متر"

ROAD = r"road|highway|motorway|autostrade|autostrad|route|line"
ROAD_AR = r"طريق|أوتوستراد|اوتوستراد|اتوستراد|الطريق"

COAST = (
    r"(?:the )?(?:whole |entire )?(?:syria(?:n|'s)? )?(?:coast(?:al)?)(?: of syria)?(?: (?:region|"
    r"area|areas|governorates|provinces|strip|cities|towns|mountains|line|countryside))?|"
    r"(?:the )?coastline|(?:syrian )?sahil|(?:ال)?ساحل(?: السوري)?|(?:مناطق|مدن|قرى|"
    r"منطق[ةه]) الساحل(?: السوري)?|المنطق[ةه] الساحلي[ةه]"
)
COUNTRY = (
    r"(?:(?:across|throughout) )?(?:the )?(?:whole of |all of |entire )?"
    r"(?:syria|syrie|syrien|siria|s[uo]u?ri?y+[ae]|syrian arab republic)|"
    r"(?:كل |عموم |أنحاء )?سوري[اةه]|الجمهوري[ةه] العربي[ةه] السوري[ةه]"
)
_PART = rf"(?:{BEARING_ADJECTIVE}|nw|ne|sw|se|central|coastal)"
_PART_AR = r"(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط|ساحل)(?:ي|ي[ةه])?"
PART_OF_COUNTRY = (
    rf"(?:the )?(?P<part>{_PART}(?:\s+(?:and\s+)?{_PART})*)(?: (?:part|parts|region|regions) of)? (?:syria|the country)|"
    rf"(?P<part_ar>{_PART_AR}(?:\s+و?{_PART_AR})*)(?: من)? (?:سوري[اةه]|البلاد)"
)
COAST_IDS = ("SY06", "SY10")
# The governorates that a part of the country stands for; a part named without the sea is told by its compass.
PARTS_OF_COUNTRY: dict[str, tuple[str, ...]] = {
    "coastal": COAST_IDS, "central": ("SY05", "SY04"),
    "northwest": ("SY02", "SY05", "SY06", "SY07"), "west": ("SY04", "SY05", "SY06", "SY10"),
    "southwest": ("SY12", "SY14"), "north": ("SY02", "SY07", "SY08", "SY11"), "northeast": ("SY08", "SY09", "SY11"),
    "east": ("SY08", "SY09", "SY11"), "south": ("SY12", "SY13", "SY14"), "southeast": ("SY03", "SY04", "SY09"),
}  # fmt: skip

# In Arabic "and" is attached: to the article, or to a word for a place.
LIST_AND = (
    r"\s+(?:and(?: in)?|&|as well as|plus)\s+|\s+و\s+|(?<=\S)\s*\+\s*|"
    r"\s+و(?=ال|(?:قري[ةه]|بلد[ةه]|مدين[ةه]|ناحي[ةه]|منطق[ةه]|محافظ[ةه]|حي|ضيع[ةه]|مزرع[ةه]|جبل|تل|تل[ةه]|قلع[ةه]|محور|محيط|ريف) )"
)

# Words that fill a wording without saying where.
FILLERS = (
    r"the|a|an|his|her|their|its|in|inside|within|at|from|of|on|both|several|some|different|various|many|other|two|three|"
    r"\d+|more than|over|least|about|throughout|across|in and around|inside and around|to|parts of|areas of|sites? in|"
    r"في|داخل|ب|من|إلى|عدة|بعض"
)

# What happened or where somebody lives: what stands in a field of places without being one.
ACTS = (
    r"clash(?:es)?|shelling|bombing|attacks?|ambush|(?:air|drone|missile|rocket) ?strikes?|strikes?|raids?|explosions?|massacre|"
    r"killings?|battles?|fighting|shooting|assassination|arrests?|kidnapping|abduction|landmines?|"
    r"اشتباكات?|قصف|غار[ةه]|غارات|هجوم|كمين|استهداف|انفجار|مجزر[ةه]|مقتل|اغتيال|اعتقال|خطف|اختطاف|مداهم[ةه]|تفجير|معارك"
)
DWELLINGS = r"homes?|houses?|residence|apartment|villa|منزل|منازل"
# What may stand beside a name without being part of it; a wording of such words alone names no place.
GENERIC = (
    rf"{ACTS}|{DWELLINGS}|منزله|منزلها|منازلهم|مدني|مدنيين|"
    r"places?|sites?|sources?|areas?|regions?|zones?|parts?|spots?|locations?|countryside|"
    r"coast(?:al)?|sea|roads?|highway|m-?\s?[145]|more|than|"
    r"hills?|woods?|beach(?:es)?|shores?|mediterranean|borders?|frontier|lebanese|communit(?:y|ies)|"
    r"(?:syrian?|turkish|lebanese|iraqi|jordanian)-(?:syrian?|turkish|lebanese|iraqi|jordanian)|"
    r"hometown|ancestral|native|birthplace|stronghold|"
    r"middle|east|levant|asia|n/?a|none|"
    r"another|unspecified|unknown|unnamed|local|surrounding|nearby|visited|entire|whole|all|some|"
    r"alawite|sunni|christian|military|civilian|"
    # whose a facility is
    r"russian?s?|syrian|iranian|turkish|american|israeli|french|soviet|arab|government(?:al)?|regime|state|opposition|rebels?|"
    r"army|air|force|forces|defen[cs]e|security|police|intelligence|militia|missile|artillery|former|main|abandoned|"
    r"الروسي[ةه]|روسي[ةه]|السوري[ةه]?|الإيراني[ةه]|العسكري[ةه]?|الجيش|النظام|للجيش|للنظام|الجوي[ةه]|"
    r"northern|southern|eastern|western|central|upper|lower|container|storage|yard|"
    r"تلال|أحراش|حرش|حراج|غابات|حقول|أراضي|شاطئ|شواطئ|(?:ال)?حدود|(?:ال)?(?:لبناني|تركي)[ةه]|"
    r"(?:ال)?سوري[ةه]-?(?:ال)?(?:لبناني|تركي)[ةه]|"
    r"أماكن|مواقع|مناطق|عدد|كل|جميع"
)
GENERIC_BEHIND = r"sites?|sources?|residents|locals?"
PART_OF = r"(?:north|south)[\s-]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?"

_AREA_AR = r"ريف|محافظ[ةه]|منطق[ةه]|ناحي[ةه]|مدين[ةه]|بلد[ةه]|قري[ةه]|حي|ضاحي[ةه]|جبل|جبال|سهل|قضاء|الساحل"
# Towns and governorates that "in" is attached to, where a name before them may be one word.
_CITIES_AR = r"(?:طرطوس|حما[ةه]|حمص|[إا]دلب|حلب|درعا|دمشق|جبل[ةه]|بانياس|صافيتا|مصياف)"
_NUMBERS: tuple[tuple[str, str], ...] = (
    ("half an?", "0.5"), ("(?:an?|one)", "1"), ("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"),
    ("seven", "7"), ("eight", "8"), ("nine", "9"), ("ten", "10"), ("twelve", "12"), ("fifteen", "15"), ("twenty", "20"),
    ("thirty", "30"),
    ("ثلاث[ةه]?", "3"), ("[أا]ربع[ةه]?", "4"), ("خمس[ةه]?", "5"), ("ست[ةه]?", "6"), ("سبع[ةه]?", "7"), ("ثماني?[ةه]?", "8"),
    ("تسع[ةه]?", "9"), ("عشر[ةه]?", "10"), ("عشر[يو]ن", "20"), ("ثلاث[يو]ن", "30"),
)  # fmt: skip

# How other languages, and longer English, word a place; behind these come the rules.
_FROM = r"(?:de la |de |di |d['’])"
FOREIGN: tuple[tuple[str, str], ...] = (
    (r"\bvillage (?:called|named) ", "village of "),
    (r"\btown (?:called|named) ", "town of "),
    (rf"\b(?:(?:le|il|el) )?(?:village|villaggio|pueblo|aldea) {_FROM}", "village of "),
    (r"\b(?:das )?(?:dorf|ortschaft) (?:von )?(?=\w)", "village of "),
    (rf"\b(?:la )?(?:ville|citt[àa]|ciudad) {_FROM}", "city of "),
    (r"\b(?:die |der )?stadt (?:von )?(?=\w)", "city of "),
    (rf"\b(?:le |la |il )?(?:gouvernorat|province|governatorato|gobernaci[óo]n|provincia) {_FROM}", "governorate of "),
    (r"\b(?:gouvernorat|gouvernement|provinz) (?=\w)", "governorate of "),
    (rf"\b(?:la |le )?(?:campagne|banlieue|arri[èe]re-pays) {_FROM}", "countryside of "),
    (rf"\b(?:le )?quartier {_FROM}", "neighbourhood of "),
    (rf"\b(?:pr[èe]s|aux? (?:environs|alentours)) (?:du |{_FROM})|\b(?:in der n[äa]he von|nahe|bei|cerca de|vicino a) ", "near "),
    (rf"\b(?:au |à l['’]\s?)nord {_FROM}|\bn[öo]rdlich von ", "north of "),
    (rf"\b(?:au |à l['’]\s?)sud {_FROM}|\bs[üu]dlich von ", "south of "),
    (rf"\b(?:à l['’]\s?)est {_FROM}|\b[öo]stlich von ", "east of "),
    (rf"\b(?:à l['’]\s?)ouest {_FROM}|\bwestlich von ", "west of "),
    (r"(?<=\w) k[öo]y[üu]\b", " village"),
    (r"(?<=\w) (?:vilayeti|ili)\b", " governorate"),
)
# What a village or a town is said to be that says nothing of where it lies.
ADORNING = (
    r"armenian|assyrian|kurdish|turkmen|ismaili|druze|shia|shi'?ite|alawite|alawi|sunni|christian|mixed|mountain(?:ous)?|strategic|"
    r"historic(?:al)?|ancient|small|large|main|nearby|neighbou?ring|(?:rebel|government|regime|opposition)-held|mainly|mostly|"
    r"predominantly|majority|largely|border|port|coastal|and"
)
# "X and its countryside": the district whose seat X is.
WITH_DISTRICT = r"with its district|مع ريفها"
# Roundabout ways of saying "around X", made plain before a wording is taken apart.
PLAINER: tuple[tuple[str, str], ...] = (
    (r"[\"“”„«»]+", " "),
    (rf"^(?:the )?(?:two|three|four|several|various) (?=(?:{SEVERAL}|{VILLAGES}) )", ""),
    (r"^(?:syria|syrie|syrien|سوري[اةه])\s*[,،:/>\-–—]+\s*(?=\S)", ""),
    (r"\b(?:in|inside|at) and around\b", "around"),
    (r"\s*[,،–—(]\s*(?:the )?(?:home ?(?:town|village)|birthplace|stronghold) of .+$", ""),
    (r"^(?:down|lower) and upper (.+)", r"\1"),
    (r"^upper and (?:down|lower) (.+)", r"\1"),
    (
        (
            r"\band (?:(?:its|the|their) )?(?:(?:surrounding|nearby|neighbou?ring) )?(?:villages|towns|countryside)"
            r"(?: around(?: it)?)?(?=$|[,;(])"
        ),
        "with its district",
    ),
    (
        r"\band (?:(?:its|the|their) )?(?:(?:surrounding|nearby) )?(?:areas|surroundings|suburbs|environs|vicinity)(?=$|[,;(])",
        "surroundings",
    ),
    (r"\s+and (?:others?|elsewhere|other (?:places|areas|villages))(?=$|[,;)])", ""),
    (r"\s*و(?:ريفها|قراها)(?=$|[،,;(])", " مع ريفها"),
    (r"\s*و(?:محيطها|ضواحيها|ما حولها|جوارها)(?=$|[،,;(])", " ومحيطها"),
    # attached and loose particles of Arabic, and numbers in words
    (r"(?<!\w)(?:و?ال)?تابع[ةه]?\s+(?:إداريا\s+|ادارياً?\s+)?لمدين[ةه] ", "في منطقة "),
    (rf"(?<=\S) ب(?={_CITIES_AR}(?!\w))", " في "),
    (r"(?<!\w)(?:ال)?طريق (?:المؤدي|الواصل|المتجه|الذاهب) (?:إلى |الى |نحو |ل)", "طريق "),
    (r"(?<!\w)كيلومترين(?!\w)", "2 كيلومتر"),
    (
        (
            r"(?<!\w)((?:قري|بلد|مدين)[ةه] .+?) (?:المجاور[ةه]|الجبلي[ةه]|الساحلي[ةه]|الحدودي[ةه]|"
            r"ذات (?:الغالبي[ةه]|الأغلبي[ةه]) \S+)(?=$| في | ب|[،,;(])"
        ),
        r"\1",
    ),
    (r"(?<!\w)(?:و?ال)?تابع[ةه]?\s+(?:إداريا\s+|ادارياً?\s+)?لل", "في ال"),
    (r"(?<!\w)(?:و?ال)?تابع[ةه]?\s+(?:إداريا\s+|ادارياً?\s+)?(?:ل|إلى |الى )", "في "),
    (rf"(?<!\w)بال(?={_AREA_AR}(?!\w))", "في ال"),
    (rf"(?<!\w)ب(?=(?:{_AREA_AR})(?!\w))", "في "),
    (rf"^ل(?=(?:{_AREA_AR}) )", ""),
    (r"(?<=[\u0600-\u06ff]) (?=(?:ناحي[ةه]|منطق[ةه]|محافظ[ةه]|قضاء) [\u0600-\u06ff])(?<!في )(?<!من )(?<!مركز )", " في "),
    (r"(?<!\w)(?:ال)?(مدخل|مداخل|أطراف|اطراف|محيط|ضواحي) (?:ال\w+ )?لل", r"\1 ال"),
    (r"(?<!\w)(?:ال)?(مدخل|مداخل|أطراف|اطراف|محيط|ضواحي) (?:ال\w+ )?ل(?=\w)", r"\1 "),
    (r"(?<=\w) ل(?=(?:مدين|بلد|قري)[ةه] )", " في "),
    (r"^(?:في|ضمن|داخل|إلى|الى|من)\s+(?=\S+\s)", ""),
    (rf"^(?P<b>{BEARING_AR}) (?P<x>.+?) ب(?:ـ)?\s?(?P<n>[\d٠-٩]+ (?:{UNIT}))$", r"\g<n> \g<b> \g<x>"),
    (rf"(?<=\d) ?(?P<unit>{UNIT}) \((?:about |some )?[\w.,-]+ (?:{UNIT})\)", r" \g<unit>"),  # the distance told twice
    *((rf"(?<!\w){word}(?= (?:{UNIT})(?!\w))", figure) for word, figure in _NUMBERS),
    (rf"\b(?:between )?(\d+) (?:and|to|or) (\d+)(?= ?(?:{UNIT})\b)", r"\1-\2"),
    (rf"\b(?:only |just )?(?:a few|several|a couple of) (?:{UNIT}) (?=(?:to the )?(?:{BEARING}) (?:of|from)\b)", ""),
    (rf"\b(?:only |just )?(?:a few|several|a couple of) (?:{UNIT}) (?:away )?(?:from|outside)", "near"),
    (rf"(?:على )?(?:بعد|مساف[ةه]) (?:بضع[ةه]?|عد[ةه]) (?:{UNIT}) (?:من|عن)", "قرب"),
    (r"(?<=[\u0600-\u06ff]) بال(?=[\u0600-\u06ff]{4})", " في ال"),
    (r"\bcoastal (?=(?:cit(?:y|ies)|towns?|villages?|districts?) of\b|latt?akia\b|tart(?:o?u)s\b)", ""),
    (r"\b(?:inland|upstream|downstream) from\b", "from"),
    (r"\b(?:which is |that is )?(?:located|situated) (?=(?:in|on|at|near|within|inside|between) )", ""),
    (r"(?<!\w)(?:ال)?واقع[ةه]? (?=(?:في|على|ضمن|قرب|شمال|جنوب|شرق|غرب|بين) )", ""),
    # who lives in a place, and what else adorns it
    (r"\s+for (?:\w+ )?(?:refugees|displaced(?: people| persons| families)?|idps)\b", ""),
    (rf"^(?:the )?(?:(?:{ADORNING})[ -])+(?=(?:towns?|villages?|city|cities|hamlets?) (?:of )?)", ""),
    # which road it is
    (r"\s*\(?\bm-?\s?[1245]\)?(?=\s(?:international )?(?:road|highway|motorway)\b)", ""),
    (r"\bcoastal (?=(?:road|highway|motorway)\b)", ""),
    (rf"(?<!\w)({ROAD_AR}) (?:عام|دولي|الدولي|رئيسي) (?=[\u0600-\u06ff])", r"\1 "),
    (rf"(?<!\w)((?:{ROAD_AR}) \S+ .+?) (?:القديم|الجديد|العام|الساحلي)$", r"\1"),
    # which of a town's sides or gates
    (r"(?<!\w)((?:مدخل|أطراف|اطراف|محيط) (?:مدين[ةه]|بلد[ةه]|قري[ةه]) \S+) ال(?:شمال|جنوب|شرق|غرب)ي[ةه]?$", r"\1"),
    # whose a place is, and what lies behind a border
    (r"\b(?:russia|iran|israel|turkey|syria|hezbollah|assad)(?:'s|’s) (?=\S)", ""),
    (r"\s+(?:with|to) (?:turkey|lebanon|iraq|jordan)$", ""),
    (r"^markaz (?=.+ (?:district|sub-?district)\b)", ""),
)
# Parts of names that sources translate: how the gazetteer may write them behind (or before) the name.
TRANSLATED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"upper (?P<x>.+)", ("{x} Foqani", "{x} Fawqani", "{x} Foqaniyeh", "{x} Fawqaniyah", "{x} الفوقاني", "{x} الفوقانية")),
    (r"lower (?P<x>.+)", ("{x} Tahtani", "{x} Tahtaniyah", "{x} التحتاني", "{x} التحتانية")),
    (r"west(?:ern)? (?P<x>.+)", ("{x} Gharbi", "{x} Gharbiyah", "{x} الغربي", "{x} الغربية")),
    (r"east(?:ern)? (?P<x>.+)", ("{x} Sharqi", "{x} Sharqiyah", "{x} الشرقي", "{x} الشرقية")),
    (r"north(?:ern)? (?P<x>.+)", ("{x} Shamali", "{x} Shamaliyah", "{x} الشمالي", "{x} الشمالية")),
    (r"south(?:ern)? (?P<x>.+)", ("{x} Janubi", "{x} Janoubi", "{x} Qibli", "{x} Jnubiyah", "{x} الجنوبي", "{x} الجنوبية")),
    (r"(?:great(?:er)?|big) (?P<x>.+)", ("{x} Kabir", "{x} Kabirah", "{x} الكبير", "{x} الكبيرة")),
    (r"(?:little|small) (?P<x>.+)", ("{x} Saghir", "{x} Saghirah", "{x} الصغير", "{x} الصغيرة")),
    (
        r"(?:castle|citadel|fort) of (?P<x>.+)|(?P<y>.+) (?:castle|citadel|fort)",
        ("Qalat {x}", "Qalat al-{x}", "{x} Castle", "قلعة {x}"),
    ),
    (r"(?:mount|(?:mountains?|jabals|jebels)(?: of)?) (?P<x>.+)|(?P<y>.+) mount(?:ain)?s?", ("Jabal {x}", "Jebel {x}", "جبل {x}")),
    (r"(?P<x>.+) (?:hill|height)s?", ("Tal {x}", "Tall {x}", "تل {x}", "تلة {x}")),
    (r"(?P<x>.+) island", ("{x}", "Jazirat {x}")),
)

# Countries that the gazetteer has not: what lies in one of them is no place of Syria.
_COUNTRIES = frozenset(
    {
        "afghanistan", "albania", "algeria", "andorra", "angola", "argentina", "armenia", "australia", "austria",
        "azerbaijan", "bahrain", "bangladesh", "belarus", "belgium", "benin", "bhutan", "bolivia", "botswana", "brazil",
        "brunei", "bulgaria", "burundi", "cambodia", "cameroon", "canada", "chad", "chile", "china", "colombia", "comoros",
        "congo", "croatia", "cuba", "denmark", "djibouti", "ecuador", "egypt", "eritrea", "estonia", "eswatini", "ethiopia",
        "fiji", "finland", "france", "gabon", "gambia", "germany", "ghana", "greece", "grenada", "guatemala", "guinea",
        "guyana", "haiti", "honduras", "hungary", "iceland", "india", "indonesia", "iran", "ireland", "italy", "jamaica",
        "japan", "kazakhstan", "kenya", "kosovo", "kuwait", "kyrgyzstan", "laos", "latvia", "lesotho", "liberia", "libya",
        "liechtenstein", "lithuania", "luxembourg", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta",
        "mauritania", "mauritius", "mexico", "moldova", "monaco", "mongolia", "montenegro", "morocco", "mozambique",
        "myanmar", "namibia", "nepal", "netherlands", "nicaragua", "niger", "nigeria", "norway", "oman", "pakistan", "panama",
        "paraguay", "peru", "philippines", "poland", "portugal", "qatar", "romania", "russia", "rwanda", "senegal", "serbia",
        "singapore", "slovakia", "slovenia", "somalia", "spain", "sudan", "suriname", "sweden", "switzerland", "taiwan",
        "tajikistan", "tanzania", "thailand", "togo", "tunisia", "turkmenistan", "uganda", "ukraine", "uruguay", "uzbekistan",
        "venezuela", "vietnam", "yemen", "zambia", "zimbabwe", "burkina faso", "costa rica", "czech republic", "el salvador",
        "ivory coast", "new zealand", "north korea", "north macedonia", "papua new guinea", "saudi arabia", "sierra leone",
        "south africa", "south korea", "south sudan", "sri lanka", "united arab emirates", "united kingdom", "united states",
        "uk", "usa", "england", "scotland",
        "liban", "libanon", "libano", "líbano", "lübnan", "turquie", "turchia", "turquía", "türkei", "jordanie", "jordanien",
        "palestine", "gaza", "gaza strip", "west bank", "فلسطين", "غزة", "قطاع غزة", "الضفة الغربية", "سلطنة عمان",
        "irak", "israël", "ägypten", "égypte", "chypre", "zypern", "kıbrıs",
        "أذربيجان", "أرمينيا", "أستراليا", "أفغانستان", "ألبانيا", "ألمانيا", "أمريكا", "أوكرانيا", "إثيوبيا", "إريتريا",
        "إسبانيا", "إندونيسيا", "إيران", "إيرلندا", "إيطاليا", "الأرجنتين", "الإمارات", "البحرين", "البرازيل", "البرتغال",
        "الجزائر", "الدنمارك", "السعودية", "السودان", "السويد", "الصومال", "الصين", "الكويت", "المجر", "المغرب", "النرويج",
        "النمسا", "الهند", "اليابان", "اليمن", "اليونان", "باكستان", "بريطانيا", "بلجيكا", "بلغاريا", "بولندا", "تونس",
        "روسيا", "رومانيا", "سويسرا", "صربيا", "عمان", "فرنسا", "فنلندا", "قطر", "كازاخستان", "كندا", "ليبيا", "مالطا",
        "ماليزيا", "مصر", "موريتانيا", "هولندا",
    }
)  # fmt: skip
# Countries, and well-known places abroad and in no gazetteer of Syria: a namesake hamlet must not take their place.
ABROAD = _COUNTRIES | frozenset(
    {
        "amman", "ankara", "antakya", "antioch", "arsal", "baalbek", "baghdad", "beirut", "berlin", "brussels", "cairo", "cyprus",
        "doha", "dubai", "gaziantep", "geneva", "golan", "golan heights", "haifa", "hatay",
        "iskenderun", "istanbul", "jerusalem", "jeddah", "kilis", "limassol", "london", "mersin", "mosul", "moscow", "new york",
        "paris", "reyhanli", "riyadh", "rome", "tehran",
        "tel aviv", "tripoli", "tunis", "vienna", "washington", "yayladagi",
        "أنقرة", "إسطنبول", "اسطنبول", "أنطاكية", "بغداد", "بيروت", "باريس", "جنيف", "الدوحة", "الرياض", "طرابلس", "طهران",
        "عرسال", "عمان", "غازي عنتاب", "الجولان", "القاهرة", "القدس", "لندن", "موسكو", "الموصل", "واشنطن", "هاتاي",
    }
)  # fmt: skip
