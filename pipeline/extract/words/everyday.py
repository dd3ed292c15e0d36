"""Which spellings of villages are everyday words too, so that only a place noun before or behind them makes them a place."""
# a table of data

ARABIC = """
الحرية الثورة الجائز الباسل البارد البركة البستان البلاط البيضاء البياض البيطار التل التلة التوبة الجديدة الجنان
جديدة الحارة
الحبس الحجر الحرف الحريق الحديدة الحفر الحلوة الحمام الحمامة الحمراء الخان الخربة الخضر الخضراء الدجاج الدورة الدير
الرابية الربيعة الرسم الرصيف الرياض الزراعة الزيارة الزيتونة الزينة السبيل السراج السرايا السوداء السور الشجر الشرفة
الشرقية الشريعة الشفق الصافية الصالحية الصحن الصخر الصخرة الصليب الصهريج الصوامع الضفة الطواحين الطويلة الطيبة الظهر
الظهرة العالمية العالية العروس العريض العقار العليا العمارة العمرة الغالية الغزال الفلاح الفوز الفيض القادسية القاهرة
القصب القصور القلعة القناة القنطرة القنفذ الكاملية الكاشف الكرم الكرامات الكريم الكشف الكعب الكنائس الكنيسة الكوثر
المباركة المتوسطة المحجر المرج المزارع المزرعة المشد المشرف المشهد المصرية المصلى المطلة المظلة المعزولة المعلقة
المعمورة المغارة الملك الملكية المنارة المنزلة المنصورة المهاجرين المهجر الميدان الناصرة الناعمة النجمة النحل النزهة
النعامة النفق النقيب النهر النهضة الهزة الوادي الوسعة اليابسة الاسعدية الحي المدينة مدينة القبلي الأمة الأرمن الأمانة
السمرة العلية الغالي الوطى الملاجة الجورة الحصن ابنة ابنه اربعين إسقاط اسقاط بدير بدوي بيضاء تربة تركب تفاحة تشرين توام
جنان حارم حران حجر حمام حرية خراب خربة خنازير خنزير رقيق راع رباح رجم زراعة زكاة زيادة سليم سمكة شطحة شباط صافي صعب صفر
صراف صياد ظهر عالية عمار عريضة عطشان غزالة فراق فرج فلاح فلاحة فندق فيديو قطرة قلعة كريم كريمة كرم مشاهدة مطل معلق معلقة
مغارة منزلة نجيب نحل نحلة مهاجر مهاجرين كبير كثير صليب قصب متعارض متعرض محاريم ذهبية سرايا سراج سعود سور شمس عبود حارة
دير تل عين بيت برج قصر وادي رام سان سمرة ناصرية حالات مزرعة بساتين وردية ياسمين نسرين زاهد زبيدة لقمان سروج عرب جسر نبع
طريز منية الحسنة الحالات الصات الظاهرية الفرجة الفينة المآب المالية المتراس المران المنقع المورد الواسطات الشحف الصير القنص
القريتين المعروفة
الضحي الطلة الطلعة العلمية العلمين الكور الهوات غفران كيمة معين بركة زوار نوى فاحل موقة نعرة هيت وطية
""".split()

LATIN = """
the sham cham sea mediterranean sunni bashar maher hafez arab bedouin omar ali hassan ahmad ahmed mohammed muhammad ibrahim saleh
sharaa paris baris mahmoud khaled hussein yusuf yousef suleiman salman nour rama sara rim reem said
""".split()

# First words of village names, which mean little without the second.
ARABIC_HEADS = """
حرف عين بيت تل رأس دير كفر برج بئر جب وادي حارة خربة مزرعة ضهر ظهر نبع جورة مجدل قلعة شيخ بستان كرم حمام خان
رويسة دوير معرة معرين مشتى رجم خراب جديدة مشيرفة مشرفة قسطل حويجة مرج
""".split()

# Adjectives that stand behind place nouns and are never the name.
ARABIC_NEVER = """
بدا بدأ
الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي عدوان
ريفية ساحلية سكنية علوية جبلية حدودية صناعية زراعية مسيحية سنية كاملة أخرى قريبة مجاورة صغيرة كبيرة شرقية غربية شمالية جنوبية الكشف
طيار بعيدة الحربية خلاله خلالها
""".split()

# Names of months and of a fast, of rulers, and the plain of `Sahl al-Ghab`, of which some village has its name too.
LATIN_NEVER = """
assad asad putin erdogan jan feb mar apr may jun jul aug sep sept oct nov dec march ramadan sahl shi'ite shi'a shiite
""".split()

# First words of village names in Latin letters: with another name behind them they are its head and not the place called so.
LATIN_HEADS = """
ain ein ayn beit bayt burj borj deir dayr kafr kfar tal tall tel tell ras jabal jebel khirbet kherbet khirbat harf hurf wadi jubb
jobet jeb bir beir bustan basatin hammam qalaat qasr nabaa nab zahr dahr mazraat karm sheikh shaykh majdal naher nahr umm um
""".split()
