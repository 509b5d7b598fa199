<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CleanEditor</source>
        <translation>حول CleanEditor</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>CleanEditor is free software under the Apache License 2.0.</source>
        <translation>CleanEditor برنامج حر برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.
Works on this computer only: it never goes online and never changes your files.</source>
        <translation>يبيّن الحشو في صفحات الويب المجموعة ويقول لماذا ويترك القرار لك.
يعمل على هذا الحاسوب فقط: لا يتصل بالإنترنت أبدًا ولا يغيّر ملفاتك أبدًا.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What the program is built on</source>
        <translation>ما بُني عليه البرنامج</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation>&amp;حول CleanEditor</translation>
    </message>
    <message>
        <source>&amp;Accept Page</source>
        <translation>&amp;قبول الصفحة</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;تلقائي</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Rule Set…</source>
        <translation>م&amp;قارنة بمجموعة قواعد أخرى…</translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation>ن&amp;سخ النص المنقّى</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rule to My Rules</source>
        <translation>&amp;تكرار القاعدة في قواعدي</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit Text of Block</source>
        <translation>تحرير نص ال&amp;كتلة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find a Rule</source>
        <translation>البحث عن &amp;قاعدة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Import Rules…</source>
        <translation>ا&amp;ستيراد قواعد…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation>اترك القرار ل&amp;لقواعد</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Mute This Rule</source>
        <translation>إ&amp;سكات هذه القاعدة</translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation>&amp;جديد من القواعد المرفقة</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation>&amp;فتح قواعد…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation>&amp;لصق كصفحة</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Reset Rule to How It Ships</source>
        <translation>إعادة القاعدة إلى &amp;حالها الأصلية</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>&amp;حفظ القواعد</translation>
    </message>
    <message>
        <source>&amp;Solo This Rule</source>
        <translation>ان&amp;فراد هذه القاعدة</translation>
    </message>
    <message>
        <source>&amp;Take Back Acceptance</source>
        <translation>سح&amp;ب القبول</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Unfold All Marks</source>
        <translation>&amp;بسط كل العلامات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Why This Block?</source>
        <translation>لما&amp;ذا هذه الكتلة؟</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept All &amp;Changed Pages as They Are</source>
        <translation>قبول كل الصفحات الم&amp;تغيرة كما هي</translation>
    </message>
    <message>
        <source>C&amp;ompare States…</source>
        <translation>م&amp;قارنة الحالات…</translation>
    </message>
    <message>
        <source>D&amp;elete Rule</source>
        <translation>حذف ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>Edits on T&amp;his Page</source>
        <translation>تعديلات هذه ال&amp;صفحة</translation>
    </message>
    <message>
        <source>En&amp;d Solo and Unmute All</source>
        <translation>إن&amp;هاء الانفراد وإلغاء كل إسكات</translation>
    </message>
    <message>
        <source>Ex&amp;port Some Rules…</source>
        <translation>ت&amp;صدير بعض القواعد…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>F&amp;old All Marks</source>
        <translation>&amp;طي كل العلامات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation>البحث عن ال&amp;سطور المتكررة في هذا الموقع…</translation>
    </message>
    <message>
        <source>Find a Co&amp;mmand…</source>
        <translation>البحث عن أ&amp;مر…</translation>
    </message>
    <message>
        <source>Find in &amp;All Pages…</source>
        <translation>البحث في &amp;كل الصفحات…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>السج&amp;ل</translation>
    </message>
    <message>
        <source>Import Si&amp;te Rules…</source>
        <translation>استيراد قواعد ال&amp;مواقع…</translation>
    </message>
    <message>
        <source>Language o&amp;f the Window</source>
        <translation>&amp;لغة البرنامج</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule…</source>
        <translation>إنشاء &amp;قاعدة…</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation>إنشاء قاعدة…</translation>
    </message>
    <message>
        <source>Make an E&amp;xception…</source>
        <translation>إنشاء است&amp;ثناء…</translation>
    </message>
    <message>
        <source>Move Rule &amp;Up</source>
        <translation>&amp;رفع القاعدة</translation>
    </message>
    <message>
        <source>Move Rule Do&amp;wn</source>
        <translation>إ&amp;نزال القاعدة</translation>
    </message>
    <message>
        <source>Na&amp;rrower Pane</source>
        <translation>ت&amp;ضييق اللوحة</translation>
    </message>
    <message>
        <source>Next &amp;Block</source>
        <translation>ال&amp;كتلة التالية</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation>الكتلة ال&amp;مشكوك فيها التالية</translation>
    </message>
    <message>
        <source>Next &amp;Removed Block</source>
        <translation>الكتلة الم&amp;حذوفة التالية</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>ال&amp;صفحة التالية</translation>
    </message>
    <message>
        <source>Next Page That Needs &amp;Eyes</source>
        <translation>الصفحة التالية التي تحتاج ن&amp;ظرًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة &amp;حديثًا</translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation>القواعد المفتوحة &amp;حديثًا</translation>
    </message>
    <message>
        <source>Page &amp;Language</source>
        <translation>لغة ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Previous Bl&amp;ock</source>
        <translation>الكتلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation>الكتلة المشكوك فيها السا&amp;بقة</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>الصفحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Previous Re&amp;moved Block</source>
        <translation>الكتلة الم&amp;حذوفة السابقة</translation>
    </message>
    <message>
        <source>Raw as &amp;Blocks</source>
        <translation>الأصل &amp;كتلًا</translation>
    </message>
    <message>
        <source>Raw as &amp;Source</source>
        <translation>الأصل &amp;مصدرًا</translation>
    </message>
    <message>
        <source>Raw as a Browser S&amp;hows It</source>
        <translation>الأصل كما يعرضه الم&amp;تصفح</translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation>&amp;حذف الكتلة</translation>
    </message>
    <message>
        <source>Re&amp;move Page from the List</source>
        <translation>إ&amp;زالة الصفحة من القائمة</translation>
    </message>
    <message>
        <source>Re&amp;name Rule</source>
        <translation>إعادة ت&amp;سمية القاعدة</translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation>ا&amp;ستعادة الكتلة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remem&amp;ber This State…</source>
        <translation>ت&amp;ذكّر هذه الحالة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reopen &amp;Last Session</source>
        <translation>إعادة فتح الجلسة ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>Reopen It at Every S&amp;tart</source>
        <translation>إعادة فتحها عند كل ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>مرا&amp;جعة</translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation>حفظ القواعد &amp;باسم…</translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Block Too</source>
        <translation>تحديد الكتلة التالية &amp;أيضًا</translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Block Too</source>
        <translation>تحديد الكتلة الساب&amp;قة أيضًا</translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>تر&amp;ميز النص</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>&amp;هذه القاعدة</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>تجربة ال&amp;مثال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>W&amp;ider Pane</source>
        <translation>توسيع &amp;اللوحة</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>What Is This? Ask by &amp;Click</source>
        <translation>ما هذا؟ اسأل &amp;بالنقر</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up</source>
        <translation>‏Ctrl+Enter يحفظه وEsc يتركه</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives it up</source>
        <translation>‏Enter يحفظه وEsc يتركه</translation>
    </message>
    <message>
        <source>Text of block {0}</source>
        <translation>نص الكتلة {0}</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>كتل الصفحة</translation>
    </message>
</context>
<context>
    <name>ChooseRules</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lines that are no rules</source>
        <translation>سطور ليست قواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rules to choose from</source>
        <translation>قواعد للاختيار منها</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>تعليم ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick N&amp;one</source>
        <translation>إل&amp;غاء التعليم</translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation>المنقّى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Fold It Again</source>
        <translation>أعد الطي</translation>
    </message>
    <message>
        <source>Nothing is left of this page</source>
        <translation>لم يبق شيء من هذه الصفحة</translation>
    </message>
    <message>
        <source>Overview of the cleaned text</source>
        <translation>نظرة عامة على النص المنقّى</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and press Insert to restore them, or switch off a rule.</source>
        <translation>حدّد كتلًا في الصفحة الأصل واضغط Insert لاستعادتها، أو عطّل قاعدة.</translation>
    </message>
    <message>
        <source>Unfold What Was Taken Here</source>
        <translation>بسط ما حُذف هنا</translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation>جارٍ التنقية…</translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation>النص المنقّى</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>&amp;ملف آخر…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلاهما متطابق.</translation>
    </message>
    <message>
        <source>Choose a rules file to compare with.</source>
        <translation>اختر ملف قواعد للمقارنة به.</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>مقارنة القواعد</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>حذف هنا</translation>
    </message>
    <message>
        <source>Rule and what differs</source>
        <translation>القاعدة وما يختلف</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>خذ هذه</translation>
    </message>
    <message>
        <source>Take “{0}” from {1}</source>
        <translation>أخذ «{0}» من {1}</translation>
    </message>
    <message>
        <source>The rules in use, compared &amp;with:</source>
        <translation>القواعد المستعملة مقارنةً &amp;بـ:</translation>
    </message>
    <message>
        <source>What differs, rule by rule</source>
        <translation>ما يختلف قاعدةً قاعدة</translation>
    </message>
    <message>
        <source>{0} “Here” are the rules in use; taking one over can be undone.</source>
        <translation>{0} «هنا» هي القواعد المستعملة؛ ويمكن التراجع عن الأخذ.</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;بعد</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;قبل</translation>
    </message>
    <message>
        <source>Compare states</source>
        <translation>مقارنة الحالات</translation>
    </message>
    <message>
        <source>Comparing this page…</source>
        <translation>جارٍ مقارنة هذه الصفحة…</translation>
    </message>
    <message>
        <source>On this page no block differs.</source>
        <translation>لا تختلف أي كتلة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Open a page to see what changes on it.</source>
        <translation>افتح صفحة لترى ما يتغير فيها.</translation>
    </message>
    <message>
        <source>The extractor is asked otherwise now: the blocks of the page are not compared.</source>
        <translation>يُسأل المستخرِج الآن بطريقة أخرى: لا تُقارن كتل الصفحة.</translation>
    </message>
    <message>
        <source>The extractor was asked otherwise: the blocks of the page are not compared.</source>
        <translation>سُئل المستخرِج بطريقة أخرى: لا تُقارن كتل الصفحة.</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>الحالتان متطابقتان.</translation>
    </message>
    <message>
        <source>This page could not be compared: {0}</source>
        <translation>تعذرت مقارنة هذه الصفحة: {0}</translation>
    </message>
    <message>
        <source>What differs; Enter goes to a block</source>
        <translation>ما يختلف؛ Enter ينتقل إلى كتلة</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>changed since it was accepted</source>
        <translation>تغيّرت منذ قبولها</translation>
    </message>
    <message>
        <source>hardly anything is left</source>
        <translation>لم يكد يبقى شيء</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>much was taken</source>
        <translation>حُذف الكثير</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>لم يُحذف شيء</translation>
    </message>
</context>
<context>
    <name>ContestedBar</name>
    <message>
        <source>Keep It</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep edited block {0}</source>
        <translation>حفظ الكتلة المعدّلة {0}</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove edited block {0}</source>
        <translation>حذف الكتلة المعدّلة {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>القاعدة «{0}»</translation>
    </message>
    <message>
        <source>{0} more.</source>
        <translation>{0} أخرى.</translation>
    </message>
    <message>
        <source>{0} now removes block {1}, which you edited.</source>
        <translation>{0}: تُحذف الآن الكتلة {1} التي عدّلتها.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation>
            <numerusform> … [لا محارف أخرى]</numerusform>
            <numerusform> … [محرف واحد آخر محفوظ وغير معروض]</numerusform>
            <numerusform> … [محرفان آخران محفوظان وغير معروضين]</numerusform>
            <numerusform> … [{0} محارف أخرى محفوظة وغير معروضة]</numerusform>
            <numerusform> … [{0} محرفًا آخر محفوظًا وغير معروض]</numerusform>
            <numerusform> … [{0} محرف آخر محفوظ وغير معروض]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0} changed pages</source>
        <translation>
            <numerusform>عدم قبول أي صفحة متغيرة</numerusform>
            <numerusform>قبول صفحة متغيرة واحدة</numerusform>
            <numerusform>قبول صفحتين متغيرتين</numerusform>
            <numerusform>قبول {0} صفحات متغيرة</numerusform>
            <numerusform>قبول {0} صفحة متغيرة</numerusform>
            <numerusform>قبول {0} صفحة متغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Lines to My Rules</source>
        <translation>
            <numerusform>عدم إضافة سطور إلى قواعدي</numerusform>
            <numerusform>إضافة سطر واحد إلى قواعدي</numerusform>
            <numerusform>إضافة سطرين إلى قواعدي</numerusform>
            <numerusform>إضافة {0} سطور إلى قواعدي</numerusform>
            <numerusform>إضافة {0} سطرًا إلى قواعدي</numerusform>
            <numerusform>إضافة {0} سطر إلى قواعدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Rules</source>
        <translation>
            <numerusform>عدم إضافة قواعد</numerusform>
            <numerusform>إضافة قاعدة واحدة</numerusform>
            <numerusform>إضافة قاعدتين</numerusform>
            <numerusform>إضافة {0} قواعد</numerusform>
            <numerusform>إضافة {0} قاعدة</numerusform>
            <numerusform>إضافة {0} قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation>
            <numerusform>كل الصفحات: {0}</numerusform>
            <numerusform>كل الصفحات: {0}</numerusform>
            <numerusform>كلتا الصفحتين</numerusform>
            <numerusform>كل الصفحات ({0})</numerusform>
            <numerusform>كل الصفحات ({0})</numerusform>
            <numerusform>كل الصفحات ({0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages are accepted.</source>
        <translation>
            <numerusform>لا صفحات للقبول.</numerusform>
            <numerusform>الصفحة مقبولة.</numerusform>
            <numerusform>الصفحتان مقبولتان.</numerusform>
            <numerusform>كل الصفحات ({0}) مقبولة.</numerusform>
            <numerusform>كل الصفحات ({0}) مقبولة.</numerusform>
            <numerusform>كل الصفحات ({0}) مقبولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation>
            <numerusform>أفلت لفتح الملفات والمجلدات ({0})</numerusform>
            <numerusform>أفلت لفتح ملف أو مجلد</numerusform>
            <numerusform>أفلت لفتح عنصرين</numerusform>
            <numerusform>أفلت لفتح {0} ملفات ومجلدات</numerusform>
            <numerusform>أفلت لفتح {0} ملفًا ومجلدًا</numerusform>
            <numerusform>أفلت لفتح {0} ملف ومجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {0} Rules…</source>
        <translation>
            <numerusform>لا قواعد للتصدير…</numerusform>
            <numerusform>تصدير قاعدة واحدة…</numerusform>
            <numerusform>تصدير قاعدتين…</numerusform>
            <numerusform>تصدير {0} قواعد…</numerusform>
            <numerusform>تصدير {0} قاعدة…</numerusform>
            <numerusform>تصدير {0} قاعدة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation>
            <numerusform>لا صفحات للتصدير…</numerusform>
            <numerusform>جارٍ تصدير صفحة واحدة…</numerusform>
            <numerusform>جارٍ تصدير صفحتين…</numerusform>
            <numerusform>جارٍ تصدير {0} صفحات…</numerusform>
            <numerusform>جارٍ تصدير {0} صفحة…</numerusform>
            <numerusform>جارٍ تصدير {0} صفحة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.</source>
        <translation>
            <numerusform>في {0} موضع حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
            <numerusform>في موضع واحد حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
            <numerusform>في موضعين حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
            <numerusform>في {0} مواضع حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
            <numerusform>في {0} موضعًا حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
            <numerusform>في {0} موضع حروف رُمِّزت مرتين («Ã¤» بدل «ä»): أُصلحت، ما لم تختر الترميز بنفسك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation>
            <numerusform>ترك القرار للقواعد</numerusform>
            <numerusform>ترك القرار للقواعد في كتلة واحدة</numerusform>
            <numerusform>ترك القرار للقواعد في كتلتين</numerusform>
            <numerusform>ترك القرار للقواعد في {0} كتل</numerusform>
            <numerusform>ترك القرار للقواعد في {0} كتلة</numerusform>
            <numerusform>ترك القرار للقواعد في {0} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this page {0} blocks differ.</source>
        <translation>
            <numerusform>لا تختلف كتل في هذه الصفحة.</numerusform>
            <numerusform>تختلف كتلة واحدة في هذه الصفحة.</numerusform>
            <numerusform>تختلف كتلتان في هذه الصفحة.</numerusform>
            <numerusform>تختلف {0} كتل في هذه الصفحة.</numerusform>
            <numerusform>تختلف {0} كتلة في هذه الصفحة.</numerusform>
            <numerusform>تختلف {0} كتلة في هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation>
            <numerusform>عدم حذف أي كتلة</numerusform>
            <numerusform>حذف كتلة واحدة</numerusform>
            <numerusform>حذف كتلتين</numerusform>
            <numerusform>حذف {0} كتل</numerusform>
            <numerusform>حذف {0} كتلة</numerusform>
            <numerusform>حذف {0} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation>
            <numerusform>عدم استعادة أي كتلة</numerusform>
            <numerusform>استعادة كتلة واحدة</numerusform>
            <numerusform>استعادة كتلتين</numerusform>
            <numerusform>استعادة {0} كتل</numerusform>
            <numerusform>استعادة {0} كتلة</numerusform>
            <numerusform>استعادة {0} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back {0} acceptances</source>
        <translation>
            <numerusform>عدم سحب أي قبول</numerusform>
            <numerusform>سحب قبول واحد</numerusform>
            <numerusform>سحب قبولين</numerusform>
            <numerusform>سحب {0} حالات قبول</numerusform>
            <numerusform>سحب {0} حالة قبول</numerusform>
            <numerusform>سحب {0} حالة قبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is not as it was: {0} edits have no place in it any more. They are kept apart.</source>
        <translation>
            <numerusform>لم تعد الصفحة كما كانت.</numerusform>
            <numerusform>لم تعد الصفحة كما كانت: تعديل واحد لم يعد له مكان فيها. وهو محفوظ على حدة.</numerusform>
            <numerusform>لم تعد الصفحة كما كانت: تعديلان لم يعد لهما مكان فيها. وهما محفوظان على حدة.</numerusform>
            <numerusform>لم تعد الصفحة كما كانت: {0} تعديلات لم يعد لها مكان فيها. وهي محفوظة على حدة.</numerusform>
            <numerusform>لم تعد الصفحة كما كانت: {0} تعديلًا لم يعد لها مكان فيها. وهي محفوظة على حدة.</numerusform>
            <numerusform>لم تعد الصفحة كما كانت: {0} تعديل لم يعد لها مكان فيها. وهي محفوظة على حدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation>
            <numerusform>لا تجد أي كتلة في هذه الصفحة</numerusform>
            <numerusform>تجد كتلة واحدة في هذه الصفحة</numerusform>
            <numerusform>تجد كتلتين في هذه الصفحة</numerusform>
            <numerusform>تجد {0} كتل في هذه الصفحة</numerusform>
            <numerusform>تجد {0} كتلة في هذه الصفحة</numerusform>
            <numerusform>تجد {0} كتلة في هذه الصفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} accepted pages changed by this edit.</source>
        <translation>
            <numerusform>لم تتغير صفحات مقبولة بهذا التعديل.</numerusform>
            <numerusform>تغيّرت صفحة مقبولة واحدة بهذا التعديل.</numerusform>
            <numerusform>تغيّرت صفحتان مقبولتان بهذا التعديل.</numerusform>
            <numerusform>تغيّرت {0} صفحات مقبولة بهذا التعديل.</numerusform>
            <numerusform>تغيّرت {0} صفحة مقبولة بهذا التعديل.</numerusform>
            <numerusform>تغيّرت {0} صفحة مقبولة بهذا التعديل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation>
            <numerusform>لا كتل</numerusform>
            <numerusform>كتلة واحدة</numerusform>
            <numerusform>كتلتان</numerusform>
            <numerusform>{0} كتل</numerusform>
            <numerusform>{0} كتلة</numerusform>
            <numerusform>{0} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks have another reason</source>
        <translation>
            <numerusform>لا كتل لها سبب آخر</numerusform>
            <numerusform>كتلة واحدة لها سبب آخر</numerusform>
            <numerusform>كتلتان لهما سبب آخر</numerusform>
            <numerusform>{0} كتل لها سبب آخر</numerusform>
            <numerusform>{0} كتلة لها سبب آخر</numerusform>
            <numerusform>{0} كتلة لها سبب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation>
            <numerusform>لم تُحذف أي كتلة</numerusform>
            <numerusform>حُذفت كتلة واحدة</numerusform>
            <numerusform>حُذفت كتلتان</numerusform>
            <numerusform>حُذفت {0} كتل</numerusform>
            <numerusform>حُذفت {0} كتلة</numerusform>
            <numerusform>حُذفت {0} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation>
            <numerusform>لم تُحذف أي كتلة من هذه الصفحة</numerusform>
            <numerusform>حُذفت كتلة واحدة من هذه الصفحة</numerusform>
            <numerusform>حُذفت كتلتان من هذه الصفحة</numerusform>
            <numerusform>حُذفت {0} كتل من هذه الصفحة</numerusform>
            <numerusform>حُذفت {0} كتلة من هذه الصفحة</numerusform>
            <numerusform>حُذفت {0} كتلة من هذه الصفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation>
            <numerusform>لم يُحذف شيء هنا: </numerusform>
            <numerusform>حُذفت هنا كتلة واحدة: </numerusform>
            <numerusform>حُذفت هنا كتلتان: </numerusform>
            <numerusform>حُذفت هنا {0} كتل: </numerusform>
            <numerusform>حُذفت هنا {0} كتلة: </numerusform>
            <numerusform>حُذفت هنا {0} كتلة: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation>
            <numerusform>لا كتل محددة</numerusform>
            <numerusform>كتلة واحدة محددة</numerusform>
            <numerusform>كتلتان محددتان</numerusform>
            <numerusform>{0} كتل محددة</numerusform>
            <numerusform>{0} كتلة محددة</numerusform>
            <numerusform>{0} كتلة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit</source>
        <translation>
            <numerusform>لا بايتات غير مطابقة</numerusform>
            <numerusform>بايت واحد لم يطابق</numerusform>
            <numerusform>بايتان لم يطابقا</numerusform>
            <numerusform>{0} بايتات لم تطابق</numerusform>
            <numerusform>{0} بايتًا لم يطابق</numerusform>
            <numerusform>{0} بايت لم يطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit and are shown as �. Another encoding may read them.</source>
        <translation>
            <numerusform>لا بايتات غير مطابقة تظهر �.</numerusform>
            <numerusform>بايت واحد لم يطابق ويظهر �. قد يقرؤه ترميز آخر.</numerusform>
            <numerusform>بايتان لم يطابقا ويظهران �. قد يقرؤهما ترميز آخر.</numerusform>
            <numerusform>{0} بايتات لم تطابق وتظهر �. قد يقرؤها ترميز آخر.</numerusform>
            <numerusform>{0} بايتًا لم يطابق ويظهر �. قد يقرؤها ترميز آخر.</numerusform>
            <numerusform>{0} بايت لم يطابق ويظهر �. قد يقرؤها ترميز آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{0} تعليقات</numerusform>
            <numerusform>{0} تعليقًا</numerusform>
            <numerusform>{0} تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation>
            <numerusform>لا شيء مشكوك فيه</numerusform>
            <numerusform>واحدة مشكوك فيها</numerusform>
            <numerusform>اثنتان مشكوك فيهما</numerusform>
            <numerusform>{0} مشكوك فيها</numerusform>
            <numerusform>{0} مشكوك فيها</numerusform>
            <numerusform>{0} مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful verdicts</source>
        <translation>
            <numerusform>لا أحكام مشكوك فيها</numerusform>
            <numerusform>حكم واحد مشكوك فيه</numerusform>
            <numerusform>حكمان مشكوك فيهما</numerusform>
            <numerusform>{0} أحكام مشكوك فيها</numerusform>
            <numerusform>{0} حكمًا مشكوكًا فيه</numerusform>
            <numerusform>{0} حكم مشكوك فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} edits on other pages.</source>
        <translation>
            <numerusform>لا تعديلات في صفحات أخرى.</numerusform>
            <numerusform>تعديل واحد في صفحات أخرى.</numerusform>
            <numerusform>تعديلان في صفحات أخرى.</numerusform>
            <numerusform>{0} تعديلات في صفحات أخرى.</numerusform>
            <numerusform>{0} تعديلًا في صفحات أخرى.</numerusform>
            <numerusform>{0} تعديل في صفحات أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشلت واحدة</numerusform>
            <numerusform>فشلت اثنتان</numerusform>
            <numerusform>فشلت {0}</numerusform>
            <numerusform>فشلت {0}</numerusform>
            <numerusform>فشلت {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{0} نتائج</numerusform>
            <numerusform>{0} نتيجة</numerusform>
            <numerusform>{0} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation>
            <numerusform>لا شيء محفوظ</numerusform>
            <numerusform>واحدة محفوظة</numerusform>
            <numerusform>اثنتان محفوظتان</numerusform>
            <numerusform>{0} محفوظة</numerusform>
            <numerusform>{0} محفوظة</numerusform>
            <numerusform>{0} محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines could not be carried over; they stand below.</source>
        <translation>
            <numerusform>لا سطور تعذر نقلها.</numerusform>
            <numerusform>تعذر نقل سطر واحد؛ وهو أدناه.</numerusform>
            <numerusform>تعذر نقل سطرين؛ وهما أدناه.</numerusform>
            <numerusform>تعذر نقل {0} سطور؛ وهي أدناه.</numerusform>
            <numerusform>تعذر نقل {0} سطرًا؛ وهي أدناه.</numerusform>
            <numerusform>تعذر نقل {0} سطر؛ وهي أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} matches</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>{0} مطابقات</numerusform>
            <numerusform>{0} مطابقة</numerusform>
            <numerusform>{0} مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more lines are in your rules already.</source>
        <translation>
            <numerusform>لا سطور أخرى في قواعدك.</numerusform>
            <numerusform>سطر آخر موجود في قواعدك.</numerusform>
            <numerusform>سطران آخران موجودان في قواعدك.</numerusform>
            <numerusform>{0} سطور أخرى موجودة في قواعدك.</numerusform>
            <numerusform>{0} سطرًا آخر موجودًا في قواعدك.</numerusform>
            <numerusform>{0} سطر آخر موجود في قواعدك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation>
            <numerusform>لا شيء آخر للنظر فيه.</numerusform>
            <numerusform>بقي موضع واحد للنظر فيه.</numerusform>
            <numerusform>بقي موضعان للنظر فيهما.</numerusform>
            <numerusform>بقيت {0} مواضع للنظر فيها.</numerusform>
            <numerusform>بقي {0} موضعًا للنظر فيها.</numerusform>
            <numerusform>بقي {0} موضع للنظر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} near misses</source>
        <translation>
            <numerusform>لا شبه مطابقات</numerusform>
            <numerusform>شبه مطابقة واحدة</numerusform>
            <numerusform>شبها مطابقة</numerusform>
            <numerusform>{0} أشباه مطابقات</numerusform>
            <numerusform>{0} شبه مطابقة</numerusform>
            <numerusform>{0} شبه مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{0} صفحات</numerusform>
            <numerusform>{0} صفحة</numerusform>
            <numerusform>{0} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation>
            <numerusform>لم تُصدَّر أي صفحة إلى {1}</numerusform>
            <numerusform>صُدِّرت صفحة واحدة إلى {1}</numerusform>
            <numerusform>صُدِّرت صفحتان إلى {1}</numerusform>
            <numerusform>صُدِّرت {0} صفحات إلى {1}</numerusform>
            <numerusform>صُدِّرت {0} صفحة إلى {1}</numerusform>
            <numerusform>صُدِّرت {0} صفحة إلى {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation>
            <numerusform>لا شيء محذوف</numerusform>
            <numerusform>واحدة محذوفة</numerusform>
            <numerusform>اثنتان محذوفتان</numerusform>
            <numerusform>{0} محذوفة</numerusform>
            <numerusform>{0} محذوفة</numerusform>
            <numerusform>{0} محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>{0} قواعد</numerusform>
            <numerusform>{0} قاعدة</numerusform>
            <numerusform>{0} قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules differ.</source>
        <translation>
            <numerusform>لا تختلف أي قاعدة.</numerusform>
            <numerusform>تختلف قاعدة واحدة.</numerusform>
            <numerusform>تختلف قاعدتان.</numerusform>
            <numerusform>تختلف {0} قواعد.</numerusform>
            <numerusform>تختلف {0} قاعدة.</numerusform>
            <numerusform>تختلف {0} قاعدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} steps that can be undone</source>
        <translation>
            <numerusform>لا خطوات يمكن التراجع عنها</numerusform>
            <numerusform>خطوة واحدة يمكن التراجع عنها</numerusform>
            <numerusform>خطوتان يمكن التراجع عنهما</numerusform>
            <numerusform>{0} خطوات يمكن التراجع عنها</numerusform>
            <numerusform>{0} خطوة يمكن التراجع عنها</numerusform>
            <numerusform>{0} خطوة يمكن التراجع عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{0} كلمات</numerusform>
            <numerusform>{0} كلمة</numerusform>
            <numerusform>{0} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation>
            <numerusform>{1} ← {0} كلمة</numerusform>
            <numerusform>{1} ← {0} كلمة</numerusform>
            <numerusform>{1} ← {0} كلمة</numerusform>
            <numerusform>{1} ← {0} كلمات</numerusform>
            <numerusform>{1} ← {0} كلمة</numerusform>
            <numerusform>{1} ← {0} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation>
            <numerusform>{1}، لا شيء منها مصدَّر على حدة</numerusform>
            <numerusform>{1}، منها واحدة مصدَّرة على حدة</numerusform>
            <numerusform>{1}، منها اثنتان مصدَّرتان على حدة</numerusform>
            <numerusform>{1}، منها {0} مصدَّرة على حدة</numerusform>
            <numerusform>{1}، منها {0} مصدَّرة على حدة</numerusform>
            <numerusform>{1}، منها {0} مصدَّرة على حدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحدة أخرى</numerusform>
            <numerusform>… واثنتان أخريان</numerusform>
            <numerusform>… و{0} أخرى</numerusform>
            <numerusform>… و{0} أخرى</numerusform>
            <numerusform>… و{0} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Off here, on there</source>
        <translation>معطّلة هنا، مفعّلة هناك</translation>
    </message>
    <message>
        <source>On here, off there</source>
        <translation>مفعّلة هنا، معطّلة هناك</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>هناك فقط</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>أمثلة أخرى</translation>
    </message>
    <message>
        <source>Stands at another place in the order</source>
        <translation>تقع في موضع آخر من الترتيب</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>languages of its packs</source>
        <translation>لغات حزمها</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>only here {0}</source>
        <translation>هنا فقط {0}</translation>
    </message>
    <message>
        <source>only there {0}</source>
        <translation>هناك فقط {0}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>أين تنطبق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و{1} أخرى</translation>
    </message>
    <message>
        <source>{0}: here {1}, there {2}</source>
        <translation>{0}: هنا {1}، هناك {2}</translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation>النقاش: لا تعليقات</translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation>النقاش: {0}</translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation>القاعدة أدناه التي تجد النقاش معطّلة.</translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation>مصير تعليقات القراء</translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation>مصدَّرة على حدة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>changed since it was accepted: look at this page</source>
        <translation>تغيّرت منذ قبولها: انظر في هذه الصفحة</translation>
    </message>
    <message>
        <source>changed · {0}</source>
        <translation>تغيّر · {0}</translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation>منقّى: {0}</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>فشل: {0}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation>حُذف الكثير: انظر في هذه الصفحة</translation>
    </message>
    <message>
        <source>out of date · {0}</source>
        <translation>قديم · {0}</translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation>تغيّرت القواعد منذ التنقية: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>تغيّرت منذ القبول</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation>تصفية المستندات بالاسم</translation>
    </message>
    <message>
        <source>Needs eyes</source>
        <translation>تحتاج نظرًا</translation>
    </message>
    <message>
        <source>No accepted page has changed.</source>
        <translation>لم تتغير أي صفحة مقبولة.</translation>
    </message>
    <message>
        <source>No page is accepted yet. Enter accepts the page you see.</source>
        <translation>لم تُقبل أي صفحة بعد. Enter يقبل الصفحة المعروضة.</translation>
    </message>
    <message>
        <source>No page needs eyes: all are accepted.</source>
        <translation>لا صفحة تحتاج نظرًا: كلها مقبولة.</translation>
    </message>
    <message>
        <source>No page of this name.</source>
        <translation>لا صفحة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>أي المستندات تُعرض</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag the cleaned text into another program, or click to copy it</source>
        <translation>اسحب النص المنقّى إلى برنامج آخر أو انقر لنسخه</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation>لا يتصل CleanEditor بالإنترنت أبدًا.
احفظ الصفحة في المتصفح وأفلت الملف هنا.</translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation>أفلت لتنقية هذا الجزء من صفحة الويب</translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation>أفلت لتنقية هذا النص</translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation>أفلت لفتح كل الصفحات في «{0}»</translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation>أفلت لفتح «{0}»</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation>لا حكم مشكوك فيه في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation>لم يُحذف شيء من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Round the end: on from the top.</source>
        <translation>بلغ النهاية: يتابع من الأعلى.</translation>
    </message>
    <message>
        <source>Round the top: on from the end.</source>
        <translation>بلغ البداية: يتابع من الأسفل.</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>هذه أول كتلة.</translation>
    </message>
    <message>
        <source>This is the last block.</source>
        <translation>هذه آخر كتلة.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Block {0} is empty, so it is removed. Restored, it has its own text again.</source>
        <translation>الكتلة {0} فارغة، لذا حُذفت. وإذا استُعيدت عاد إليها نصها.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>تعديل الكتلة {0}</translation>
    </message>
    <message>
        <source>Remove block {0}, emptied</source>
        <translation>حذف الكتلة {0} بعد إفراغها</translation>
    </message>
    <message>
        <source>Revert edit of block {0}</source>
        <translation>التراجع عن تعديل الكتلة {0}</translation>
    </message>
    <message>
        <source>Revert {0} edits</source>
        <translation>التراجع عن {0} من التعديلات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>There is no text in this block.</source>
        <translation>لا نص في هذه الكتلة.</translation>
    </message>
    <message>
        <source>This block is removed. Restore it first, then its text can be edited.</source>
        <translation>هذه الكتلة محذوفة. استعدها أولًا ثم عدّل نصها.</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>Before: {0}</source>
        <translation>قبل: {0}</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>الكتلة {0}</translation>
    </message>
    <message>
        <source>Edits on this page; Enter goes to the block, Delete reverts the edit</source>
        <translation>تعديلات هذه الصفحة؛ Enter ينتقل إلى الكتلة وDelete يتراجع عن التعديل</translation>
    </message>
    <message>
        <source>No edits on this page. F2 or a double click edits a paragraph.</source>
        <translation>لا تعديلات في هذه الصفحة. F2 أو النقر المزدوج يعدّل فقرة.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>الآن: {0}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Revert All on This Page</source>
        <translation>التراجع عن كل ما في هذه الصفحة</translation>
    </message>
    <message>
        <source>Revert the selected edits</source>
        <translation>التراجع عن التعديلات المحددة</translation>
    </message>
    <message>
        <source>the page has this block no more</source>
        <translation>لم تعد هذه الكتلة في الصفحة</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Nothing changes here</source>
        <translation>لا شيء يتغير هنا</translation>
    </message>
    <message>
        <source>Nothing changes on any page</source>
        <translation>لا شيء يتغير في أي صفحة</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} pages counted)</source>
        <translation>{0} (عُدّت {1} من {2} من الصفحات)</translation>
    </message>
    <message>
        <source>{0} fewer removed</source>
        <translation>حُذف أقل بـ{0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} هنا</translation>
    </message>
    <message>
        <source>{0} more and {1} fewer removed</source>
        <translation>حُذف أكثر بـ{0} وأقل بـ{1}</translation>
    </message>
    <message>
        <source>{0} more removed</source>
        <translation>حُذف أكثر بـ{0}</translation>
    </message>
    <message>
        <source>{0} since they were last counted</source>
        <translation>{0} منذ آخر عدّ</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}، {1} في {2}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>As after: {0}</source>
        <translation>كما بعد: {0}</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تُرُوجع عن: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation>ا&amp;ستبدال الموجود</translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation>كل الصفحات في &amp;ملف واحد</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>اختيار الوجهة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>التصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation>ستُستبدل الملفات التي تحمل الأسماء نفسها في هذا المجلد.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>حدّد وجهة.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation>تذهب التعليقات إلى {0}.</translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation>سيُستبدل الملف.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation>هذا الملف موجود بالفعل. اختر اسمًا آخر أو علّم «استبدال».</translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation>هذا ملف: حدّد مجلدًا.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>هذا مجلد: أضف اسم ملف.</translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation>هذه هي الصفحة نفسها: ملفات الإدخال لا تُعدَّل أبدًا.</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>هذه الصفحة: {0}</translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation>يبقى ما في هذا المجلد؛ والنتيجة التي اسمها مأخوذ تُعطى رقمًا.</translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation>{0}، المخصص للتعليقات، موجود بالفعل. اختر اسمًا آخر أو علّم «استبدال».</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation>أُلغي التصدير: {0} من {1} من الصفحات في {2}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>صُدِّر إلى {0}</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation>جارٍ التصدير: {0} من {1} من الصفحات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>النص المنقّى في الحافظة.</translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation>انتهى التصدير قبل أوانه: {0}</translation>
    </message>
    <message>
        <source>a solo or mute was on: not all rules acted</source>
        <translation>كان انفراد أو إسكات مفعّلًا: لم تعمل كل القواعد</translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation>التعليقات في {0}</translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation>تغيير المستخرِج: {0}</translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation>يجد المحتوى الرئيس لصفحة الويب؛ ثم تأتي القواعد أدناه بعده.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation>في المنقّى</translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation>في الأصل</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Block {0}: {1}</source>
        <translation>الكتلة {0}: {1}</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>إغلاق النتائج</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>البحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>الصفحات المنظور فيها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. All pages of the list are searched, open or not.</source>
        <translation>اكتب ما تبحث عنه واضغط Enter. يشمل البحث كل صفحات القائمة، مفتوحة كانت أم لا.</translation>
    </message>
    <message>
        <source>What was found, page by page</source>
        <translation>ما عُثر عليه صفحةً صفحة</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>changed since: find again</source>
        <translation>تغيّر منذ ذلك: ابحث من جديد</translation>
    </message>
    <message>
        <source>in the cleaned texts</source>
        <translation>في النصوص المنقّاة</translation>
    </message>
    <message>
        <source>in the whole pages</source>
        <translation>في الصفحات كاملة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>تعذرت قراءة {0}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2} pages</source>
        <translation>{0} في {1} من {2} من الصفحات</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} أو أكثر</translation>
    </message>
    <message>
        <source>… and {0} more on this page</source>
        <translation>… و{0} أخرى في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>محتويات الدليل</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>لا شيء في الدليل يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>الدليل بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Every removed block is tinted in the colour of the rule that took it. Click one: the strip below the panes says why.</source>
        <translation>كل كتلة محذوفة ملوّنة بلون القاعدة التي أخذتها. انقر واحدة: يقول الشريط تحت اللوحات السبب.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>اجعله قاعدة</translation>
    </message>
    <message>
        <source>Put it right with one key</source>
        <translation>صحّح بمفتاح واحد</translation>
    </message>
    <message>
        <source>See what goes, and why</source>
        <translation>انظر ما يُحذف ولماذا</translation>
    </message>
    <message>
        <source>{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules.</source>
        <translation>‏{0} يحذف كتلة و{1} يستعيدها و{2} يتراجع عن أي خطوة. كلمتك فوق كل القواعد.</translation>
    </message>
    <message>
        <source>{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes follow at once.</source>
        <translation>‏{0} يجعل من التصحيح قاعدة لكل صفحاتك. يمكن تفعيل القواعد وتعطيلها، وتتبعها اللوحات في الحال.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Back to “{0}”</source>
        <translation>العودة إلى «{0}»</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Edits ({0})</source>
        <translation>التعديلات ({0})</translation>
    </message>
    <message>
        <source>History and edits</source>
        <translation>السجل والتعديلات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Click beside an action, or go there with Tab, and press its new keys.</source>
        <translation>انقر بجانب إجراء أو انتقل إليه بـ Tab واضغط مفاتيحه الجديدة.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>البحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <source>Give all actions their own keys back</source>
        <translation>إعادة مفاتيح كل الإجراءات إليها</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>لا إجراء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Use Them for “{0}”</source>
        <translation>استعمالها لـ«{0}»</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>أيضًا {0}</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>‏{0} مفاتيح «{1}».</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{0}: from the next start of CleanEditor.</source>
        <translation>{0}: ابتداءً من تشغيل CleanEditor القادم.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation>لا شيء محذوف</translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation>ما حُذف ومن حذفه</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>لم يُحذف شيء</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>القاعدة «{0}»</translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation>{0}: حذف قسم كامل: «{1}» ({2}).</translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation>{0}: حذف {1} % من نص هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>All like this: {0}</source>
        <translation>كل ما هو مثل هذا: {0}</translation>
    </message>
    <message>
        <source>Blocks that say just “{0}”</source>
        <translation>كتل نصها «{0}» فقط</translation>
    </message>
    <message>
        <source>Does something else with: “{0}”</source>
        <translation>تفعل شيئًا آخر مع: «{0}»</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In this folder: {0}</source>
        <translation>في هذا المجلد: {0}</translation>
    </message>
    <message>
        <source>In this language: {0}</source>
        <translation>بهذه اللغة: {0}</translation>
    </message>
    <message>
        <source>Its example lacks: “{0}”</source>
        <translation>ينقص مثالها: «{0}»</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>حفظ: {0}</translation>
    </message>
    <message>
        <source>Layout part {0}</source>
        <translation>جزء التخطيط {0}</translation>
    </message>
    <message>
        <source>Like “{0}”</source>
        <translation>مثل «{0}»</translation>
    </message>
    <message>
        <source>Lines that this site repeats at this place</source>
        <translation>سطور يكررها هذا الموقع في هذا الموضع</translation>
    </message>
    <message>
        <source>Much goes from {0} more.</source>
        <translation>يُحذف الكثير من {0} أخرى.</translation>
    </message>
    <message>
        <source>No longer keeps: “{0}”</source>
        <translation>لم تعد تحفظ: «{0}»</translation>
    </message>
    <message>
        <source>No longer removes: “{0}”</source>
        <translation>لم تعد تحذف: «{0}»</translation>
    </message>
    <message>
        <source>Now keeps: “{0}”</source>
        <translation>تحفظ الآن: «{0}»</translation>
    </message>
    <message>
        <source>Now removes: “{0}”</source>
        <translation>تحذف الآن: «{0}»</translation>
    </message>
    <message>
        <source>On this site: {0}</source>
        <translation>في هذا الموقع: {0}</translation>
    </message>
    <message>
        <source>Takes the whole section “{0}” of {1}.</source>
        <translation>تأخذ القسم كله «{0}» من {1}.</translation>
    </message>
    <message>
        <source>Takes {0} of the running text of {1}.</source>
        <translation>تأخذ {0} من النص المتصل في {1}.</translation>
    </message>
    <message>
        <source>Texts that begin like these</source>
        <translation>نصوص تبدأ مثل هذه</translation>
    </message>
    <message>
        <source>Texts that begin “{0}”</source>
        <translation>نصوص تبدأ بـ«{0}»</translation>
    </message>
    <message>
        <source>Texts that contain “{0}”</source>
        <translation>نصوص تحوي «{0}»</translation>
    </message>
    <message>
        <source>The same with any number: “{0}”</source>
        <translation>مثله مع أي عدد: «{0}»</translation>
    </message>
    <message>
        <source>The section under “{0}”</source>
        <translation>القسم تحت «{0}»</translation>
    </message>
    <message>
        <source>These very texts</source>
        <translation>هذه النصوص بعينها</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>هذا النص بعينه</translation>
    </message>
    <message>
        <source>This would keep what must go. Choose a narrower offer.</source>
        <translation>سيحفظ هذا ما يجب حذفه. اختر عرضًا أضيق.</translation>
    </message>
    <message>
        <source>This would take what must stay. Choose a narrower offer.</source>
        <translation>سيأخذ هذا ما يجب أن يبقى. اختر عرضًا أضيق.</translation>
    </message>
    <message>
        <source>What the page itself hides</source>
        <translation>ما تخفيه الصفحة نفسها</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>بعد النص</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>قبل النص</translation>
    </message>
    <message>
        <source>begins so and goes on</source>
        <translation>تبدأ هكذا وتستمر</translation>
    </message>
    <message>
        <source>buttons and labels</source>
        <translation>أزرار وتسميات</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>شروح الصور</translation>
    </message>
    <message>
        <source>differs a little</source>
        <translation>تختلف قليلًا</translation>
    </message>
    <message>
        <source>has fewer links</source>
        <translation>روابطها أقل</translation>
    </message>
    <message>
        <source>has it in its midst</source>
        <translation>هو في وسطها</translation>
    </message>
    <message>
        <source>has it only as a part of a word</source>
        <translation>هو فيها جزء من كلمة فقط</translation>
    </message>
    <message>
        <source>has it, but is too long</source>
        <translation>هو فيها لكنها أطول من اللازم</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>is a little longer</source>
        <translation>أطول قليلًا</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>سطور شيفرة</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>عناصر قوائم</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>معظمها روابط</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>فقرات</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>تقع في موضع آخر</translation>
    </message>
    <message>
        <source>stands elsewhere in the page</source>
        <translation>تقع في مكان آخر من الصفحة</translation>
    </message>
    <message>
        <source>stands in “{0}”</source>
        <translation>تقع في «{0}»</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>ما زال العدّ جاريًا</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>صفوف جداول</translation>
    </message>
    <message>
        <source>takes much of {0}</source>
        <translation>تأخذ الكثير من {0}</translation>
    </message>
    <message>
        <source>takes what must stay</source>
        <translation>تأخذ ما يجب أن يبقى</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} هنا</translation>
    </message>
    <message>
        <source>{0} nearly</source>
        <translation>{0} تقريبًا</translation>
    </message>
    <message>
        <source>{0} on this page</source>
        <translation>{0} في هذه الصفحة</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} في {1}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2}</source>
        <translation>{0} في {1} من {2}</translation>
    </message>
    <message>
        <source>“{0}” never takes this text</source>
        <translation>«{0}» لا تأخذ هذا النص أبدًا</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… و{0} أخرى</translation>
    </message>
</context>
<context>
    <name>MakeRulePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>All of it is in the text already: nothing would come back now.</source>
        <translation>كله في النص بالفعل: لن يعود شيء الآن.</translation>
    </message>
    <message>
        <source>All of it is removed already: nothing would go now.</source>
        <translation>كله محذوف بالفعل: لن يُحذف شيء الآن.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close without making a rule</source>
        <translation>إغلاق دون إنشاء قاعدة</translation>
    </message>
    <message>
        <source>From now on, keep:</source>
        <translation>من الآن فصاعدًا احفظ:</translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation>من الآن فصاعدًا احذف:</translation>
    </message>
    <message>
        <source>Goes ({0})</source>
        <translation>يُحذف ({0})</translation>
    </message>
    <message>
        <source>Hits and near misses</source>
        <translation>المطابقات وأشباهها</translation>
    </message>
    <message>
        <source>Kept ({0})</source>
        <translation>محفوظ ({0})</translation>
    </message>
    <message>
        <source>Make Exception</source>
        <translation>إنشاء الاستثناء</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>إنشاء القاعدة</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>إنشاء قاعدة</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>إنشاء استثناء</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Nearly ({0})</source>
        <translation>تقريبًا ({0})</translation>
    </message>
    <message>
        <source>Select a block, or a piece of text, in the raw page or in the cleaned text.</source>
        <translation>حدّد كتلة أو قطعة نص في الصفحة الأصل أو في النص المنقّى.</translation>
    </message>
    <message>
        <source>Tick what must stay: it is stored with the rule.</source>
        <translation>علّم ما يجب أن يبقى: يُحفظ مع القاعدة.</translation>
    </message>
    <message>
        <source>Tick what must still go: it is stored with the rule.</source>
        <translation>علّم ما يجب أن يُحذف مع ذلك: يُحفظ مع القاعدة.</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>What the rule nearly takes, by page</source>
        <translation>ما تكاد القاعدة تأخذه، بحسب الصفحة</translation>
    </message>
    <message>
        <source>What the rule takes, by page</source>
        <translation>ما تأخذه القاعدة، بحسب الصفحة</translation>
    </message>
    <message>
        <source>Where the rule applies</source>
        <translation>أين تنطبق القاعدة</translation>
    </message>
    <message>
        <source>Would come back: {0} of {1}.</source>
        <translation>سيعود: {0} من {1}.</translation>
    </message>
    <message>
        <source>Would go from the text: {0} of {1}.</source>
        <translation>سيُحذف من النص: {0} من {1}.</translation>
    </message>
    <message>
        <source>{0}, the first is “{1}”</source>
        <translation>{0}، أولها «{1}»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Counting: {0} of {1}.</source>
        <translation>جارٍ العدّ: {0} من {1}.</translation>
    </message>
    <message>
        <source>Exception “{0}” made: {1} on {2}.</source>
        <translation>أُنشئ الاستثناء «{0}»: {1} في {2}.</translation>
    </message>
    <message>
        <source>Make exception “{0}”</source>
        <translation>إنشاء الاستثناء «{0}»</translation>
    </message>
    <message>
        <source>Make rule “{0}”</source>
        <translation>إنشاء القاعدة «{0}»</translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation>لا قاعدة تناسب هذا التحديد.</translation>
    </message>
    <message>
        <source>Rule “{0}” made: {1} on {2}.</source>
        <translation>أُنشئت القاعدة «{0}»: {1} في {2}.</translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation>حدّد كتلة أو نصًا أولًا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Rules that are offered</source>
        <translation>القواعد المعروضة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation>لا يتصل CleanEditor بالإنترنت أبدًا. احفظ الصفحة في المتصفح (Ctrl+S) وأفلت الملف هنا.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>نص مُفلَت</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation>فتح كل صفحات مجلد</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>فتح صفحات</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>لا نص ولا ملفات في الحافظة.</translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation>لا صفحات هناك.</translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation>صفحات ويب ونصوص (*.html *.htm *.xhtml *.txt *.text *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>الأمثلة</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Blocks {0} to {1}</source>
        <translation>الكتل {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>حُذف {0}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.</source>
        <translation>تبدو حروف خاطئة («Ã¤» بدل «ä»). قد يقرؤها «تلقائي» أفضل.</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.</source>
        <translation>تبدو حروف خاطئة («Ã¤» بدل «ä»): تلفت قبل حفظ الصفحة.</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>الغربية</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>by its bytes</source>
        <translation>ببايتاتها</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>من تصريح الصفحة</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>مخمَّن من حروفها</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>The browser engine is being started …</source>
        <translation>جارٍ تشغيل محرك المتصفح…</translation>
    </message>
    <message>
        <source>The page as a browser shows it</source>
        <translation>الصفحة كما يعرضها المتصفح</translation>
    </message>
    <message>
        <source>The page is being prepared …</source>
        <translation>جارٍ تحضير الصفحة…</translation>
    </message>
    <message>
        <source>This package comes without a browser engine, which would make it three times as large.

The tabs Blocks and Source show all that is in the page.</source>
        <translation>تأتي هذه الحزمة دون محرك متصفح، إذ يجعلها أكبر ثلاث مرات.

يعرض اللسانان «الكتل» و«المصدر» كل ما في الصفحة.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a browser shows it.</source>
        <translation>لا يمكن عرض هذه الصفحة كما يعرضها المتصفح.</translation>
    </message>
    <message>
        <source>To see the page here as a browser shows it, a browser engine is needed, which is not installed.

It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:

{command}

The tabs Blocks and Source show all that is in the page.</source>
        <translation>لرؤية الصفحة هنا كما في المتصفح يلزم محرك متصفح غير مثبَّت.

وهو جزء اختياري حجمه نحو 180 MB. أغلق CleanEditor وشغّل هذا في الطرفية ثم شغّله من جديد:

{command}

يعرض اللسانان «الكتل» و«المصدر» كل ما في الصفحة.</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation>استُبعد «{0}»: {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find an action, a rule or a page</source>
        <translation>البحث عن إجراء أو قاعدة أو صفحة</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>needs several pages of one site</source>
        <translation>يحتاج عدة صفحات من موقع واحد</translation>
    </message>
    <message>
        <source>no accepted page has changed</source>
        <translation>لم تتغير أي صفحة مقبولة</translation>
    </message>
    <message>
        <source>no page is open</source>
        <translation>لا صفحة مفتوحة</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>لا شيء هناك بعد</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>select a block first</source>
        <translation>حدّد كتلة أولًا</translation>
    </message>
    <message>
        <source>the page is not accepted</source>
        <translation>الصفحة غير مقبولة</translation>
    </message>
    <message>
        <source>the selected block has no word of yours</source>
        <translation>لا حكم لك على الكتلة المحددة</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>اترك القرار للقواعد</translation>
    </message>
    <message>
        <source>Loading the page…</source>
        <translation>جارٍ تحميل الصفحة…</translation>
    </message>
    <message>
        <source>Overview of the raw page</source>
        <translation>نظرة عامة على الصفحة الأصل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <translation>تعذر فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Ways to see the raw page</source>
        <translation>طرق عرض الصفحة الأصل</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>An earlier session cannot be opened, because its file {0}. It was put aside as {1}.</source>
        <translation>لا يمكن فتح جلسة سابقة لأن ملفها {0}. وُضع جانبًا باسم {1}.</translation>
    </message>
    <message>
        <source>Another window was open too.</source>
        <translation>كانت نافذة أخرى مفتوحة أيضًا.</translation>
    </message>
    <message>
        <source>CleanEditor was not closed properly. Everything is as it was: {0}.</source>
        <translation>لم يُغلق CleanEditor كما ينبغي. كل شيء كما كان: {0}.</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>تعديل الكتلة {0}</translation>
    </message>
    <message>
        <source>Open It Anyway</source>
        <translation>افتحها على أي حال</translation>
    </message>
    <message>
        <source>Show Its Session</source>
        <translation>عرض جلستها</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>The last session has ended the program several times, so it was not opened again.</source>
        <translation>أنهت الجلسة الأخيرة البرنامج عدة مرات، لذا لم تُفتح من جديد.</translation>
    </message>
    <message>
        <source>The last session is open again: {0}.</source>
        <translation>الجلسة الأخيرة مفتوحة من جديد: {0}.</translation>
    </message>
    <message>
        <source>There is no earlier session.</source>
        <translation>لا جلسة سابقة.</translation>
    </message>
    <message>
        <source>What you do is no longer kept for the next start: {0}. Save your rules and export your pages.</source>
        <translation>لم يعد ما تفعله يُحفظ للتشغيل القادم: {0}. احفظ قواعدك وصدّر صفحاتك.</translation>
    </message>
    <message>
        <source>{0}; the steps to undo are lost</source>
        <translation>{0}؛ ضاعت خطوات التراجع</translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation>إضافة السطور المتكررة في {0}</translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation>إضافة إلى قواعدي</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation>السطور المتكررة في هذا الموقع</translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation>جارٍ النظر في صفحات هذا الموقع…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>الصفحات المنظور فيها</translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation>السطور المتكررة في هذا الموقع</translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation>تعذرت قراءة الصفحة المفتوحة من جديد، لذا فموقعها غير معروف.</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>تعليم ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>إلغاء ال&amp;تعليم</translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation>عدد قليل لا يكفي لمعرفة المتكرر: {0} من هذا الموقع، والمطلوب {1} على الأقل.</translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation>كل ما يقع هناك: {0}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>around the text</source>
        <translation>حول النص</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>في موضع واحد</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>{0} of this site, and every line that repeats is in your rules already.</source>
        <translation>{0} من هذا الموقع، وكل السطور المتكررة موجودة في قواعدك.</translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation>{0} من هذا الموقع ولا سطر متكرر.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half of them or more.</source>
        <translation>{0}: سطور ترد في كثير من الصفحات التي فُحصت ({1} من أصل {2}). والمعلَّمة ترد في نصفها أو أكثر.</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation>{0}: سطور ترد في كثير من {1}. والمعلَّمة ترد في نصفها أو أكثر.</translation>
    </message>
    <message>
        <source>{} stands for what differs from page to page.</source>
        <translation>{} تمثل ما يختلف من صفحة إلى أخرى.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation>الإخفاقات والملاحظات، واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept as They Are</source>
        <translation>قبولها كما هي</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>قبول «{0}»</translation>
    </message>
    <message>
        <source>All changed pages are accepted again.</source>
        <translation>كل الصفحات المتغيرة مقبولة من جديد.</translation>
    </message>
    <message>
        <source>All pages that the list shows are accepted.</source>
        <translation>كل الصفحات المعروضة في القائمة مقبولة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Some rules are silenced for now: end that first, then accept what all of them give.</source>
        <translation>بعض القواعد مُسكَتة الآن: أنهِ ذلك أولًا ثم اقبل ما تعطيه كلها.</translation>
    </message>
    <message>
        <source>Take back that “{0}” is accepted</source>
        <translation>سحب قبول «{0}»</translation>
    </message>
    <message>
        <source>This is the only page that still needs eyes.</source>
        <translation>هذه هي الصفحة الوحيدة التي ما زالت تحتاج نظرًا.</translation>
    </message>
    <message>
        <source>This page is still being cleaned: look at it first.</source>
        <translation>ما زالت هذه الصفحة تُنقّى: انظر فيها أولًا.</translation>
    </message>
    <message>
        <source>this page: {0}</source>
        <translation>هذه الصفحة: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>قُبل {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>{0} changed</source>
        <translation>تغيّر {0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>قُبل {0} من {1}</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>&amp;Mute This Group</source>
        <translation>إ&amp;سكات هذه المجموعة</translation>
    </message>
    <message>
        <source>&amp;Solo This Group</source>
        <translation>ان&amp;فراد هذه المجموعة</translation>
    </message>
    <message>
        <source>End solo and unmute all</source>
        <translation>إنهاء الانفراد وإلغاء كل إسكات</translation>
    </message>
    <message>
        <source>Rule “{0}”</source>
        <translation>القاعدة «{0}»</translation>
    </message>
    <message>
        <source>Switch All &amp;On</source>
        <translation>ت&amp;فعيل الكل</translation>
    </message>
    <message>
        <source>Switch All O&amp;ff</source>
        <translation>ت&amp;عطيل الكل</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>&amp;هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation>تغيير «{0}»: {1}</translation>
    </message>
    <message>
        <source>Changed. Reset: {0}</source>
        <translation>تغيّرت. إعادة الضبط: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>For a while only this rule acts; not saved with the rules</source>
        <translation>تعمل هذه القاعدة وحدها مؤقتًا؛ ولا يُحفظ ذلك مع القواعد</translation>
    </message>
    <message>
        <source>For a while this rule does not act; not saved with the rules</source>
        <translation>لا تعمل هذه القاعدة مؤقتًا؛ ولا يُحفظ ذلك مع القواعد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation>يعيد القاعدة إلى حالها الأصلية</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>انفراد</translation>
    </message>
    <message>
        <source>The last word wins: a rule further down overrules</source>
        <translation>الكلمة الأخيرة هي الغالبة: القاعدة الأدنى تغلب</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>Built-in rules</source>
        <translation>القواعد المرفقة</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Export some rules</source>
        <translation>تصدير بعض القواعد</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد قواعد</translation>
    </message>
    <message>
        <source>Import site rules</source>
        <translation>استيراد قواعد المواقع</translation>
    </message>
    <message>
        <source>Import site rules: files named after their site, such as news.example.txt</source>
        <translation>استيراد قواعد المواقع: ملفات مسماة بأسماء مواقعها مثل news.example.txt</translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation>استيراد {0} من {1}</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>قواعد (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>قواعد (*{0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rules for {0}. Those for where the text stands go before all others.</source>
        <translation>قواعد {0}. ما يحدد موضع النص منها يسبق غيره.</translation>
    </message>
    <message>
        <source>Rules of “{0}” to add to yours, behind them:</source>
        <translation>قواعد «{0}» التي تُضاف بعد قواعدك:</translation>
    </message>
    <message>
        <source>Rules to write into a file of their own, for others or for another rule set:</source>
        <translation>قواعد تُكتب في ملف خاص بها لغيرك أو لمجموعة قواعد أخرى:</translation>
    </message>
    <message>
        <source>Site rules (*.txt);;All files (*)</source>
        <translation>قواعد المواقع (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The rules were not exported: {0}</source>
        <translation>لم تُصدَّر القواعد: {0}</translation>
    </message>
    <message>
        <source>These files are no site rules:</source>
        <translation>هذه الملفات ليست قواعد مواقع:</translation>
    </message>
    <message>
        <source>another one is there; this joins it</source>
        <translation>هناك أخرى؛ وهذه تنضم إليها</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجودة بالفعل</translation>
    </message>
    <message>
        <source>some rules</source>
        <translation>بعض القواعد</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>صُدِّر {0} إلى {1}</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}، كما حُفظت</translation>
    </message>
    <message>
        <source>“{0}” has no rules to add.</source>
        <translation>لا توجد في «{0}» قواعد لإضافتها.</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation>تعطيل «{0}»</translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation>تفعيل «{0}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation>لا تعمل في هذه الصفحة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مُسكَتة</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>منفردة</translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation>{0}، مفعّلة أو معطّلة</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}، {1} في {2}</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>By name, phrase, pattern, group, kind or note; Esc shows all rules again</source>
        <translation>بالاسم أو العبارة أو النمط أو المجموعة أو النوع أو الملاحظة؛ Esc يعيد عرض كل القواعد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <source>Hits here</source>
        <translation>مطابقات هنا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Only rules that are not as they ship, or not as in the file</source>
        <translation>فقط القواعد التي ليست كما أُرفقت أو كما في الملف</translation>
    </message>
    <message>
        <source>Only rules that are switched off or silenced</source>
        <translation>فقط القواعد المعطّلة أو المُسكَتة</translation>
    </message>
    <message>
        <source>Only rules that find something on this page</source>
        <translation>فقط القواعد التي تجد شيئًا في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation>القواعد المرفقة</translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation>لم يُفتح أي ملف قواعد بعد</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>فتح قواعد</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was.</source>
        <translation>وإلا بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>هل يُستبدل الملف؟</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>قواعد (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>قواعد (*{0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation>حُفظت القواعد في {0}</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>حفظ القواعد باسم</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>هل تُحفظ التغييرات في «{0}»؟</translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation>لم تُحفظ القواعد: {0}</translation>
    </message>
    <message>
        <source>They go into a file of your own; the built-in rules stay as they ship.</source>
        <translation>تُحفظ في ملف خاص بك؛ وتبقى القواعد المرفقة كما هي.</translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation>قواعد غير محفوظة</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>my rules</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation>لا يمكن استعمال «{0}» ملفَ قواعد:</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>«{0}» موجود بالفعل. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation>في «{0}» أخطاء. الخاطئ مستبعد أو معطّل، والباقي مستعمل:</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>غيّر برنامج آخر «{0}». هل يُستبدل؟</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>إضافة «{0}»</translation>
    </message>
    <message>
        <source>Built-in rules stay where they are. A duplicate in My rules can go anywhere.</source>
        <translation>تبقى القواعد المرفقة مكانها. أما النسخة في قواعدي فتذهب إلى أي مكان.</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>حذف «{0}»</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>تكرار «{0}»</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>إنهاء الانفراد</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>نقل «{0}»</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>إسكات «{0}»</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>قاعدتي</translation>
    </message>
    <message>
        <source>No rule is like that. Esc in the field shows all again.</source>
        <translation>لا قاعدة كهذه. Esc في الحقل يعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>إعادة ضبط «{0}»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.</source>
        <translation>تتكلم القواعد من أعلى إلى أسفل والكلمة الأخيرة هي الغالبة. ويمكن سحب قواعدك.</translation>
    </message>
    <message>
        <source>Solo “{0}”</source>
        <translation>انفراد «{0}»</translation>
    </message>
    <message>
        <source>Switch off all of “{0}”</source>
        <translation>تعطيل كل «{0}»</translation>
    </message>
    <message>
        <source>Switch on all of “{0}”</source>
        <translation>تفعيل كل «{0}»</translation>
    </message>
    <message>
        <source>Unmute “{0}”</source>
        <translation>إلغاء إسكات «{0}»</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مُسكَتة</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>منفردة</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (نسخة)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation>ترك القرار للقواعد في الكتلة {0}</translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation>حذف الكتلة {0}</translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation>استعادة الكتلة {0}</translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation>تعذر تطبيق القواعد: {0}</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>Does not act, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>لا تعمل هنا ولا في كل الصفحات ولا في التصدير. ولا يُحفظ ذلك مع القواعد.</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>إنهاء الانفراد</translation>
    </message>
    <message>
        <source>End solo: all rules act again</source>
        <translation>إنهاء الانفراد: تعمل كل القواعد من جديد</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>مُسكَت: {0}</translation>
    </message>
    <message>
        <source>Only this acts, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>يعمل هذا وحده هنا وفي كل الصفحات وفي التصدير. ولا يُحفظ ذلك مع القواعد.</translation>
    </message>
    <message>
        <source>Solo: {0}</source>
        <translation>انفراد: {0}</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>إلغاء كل إسكات</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>مصدر الصفحة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation>أفلت صفحات ويب أو نصوصًا هنا</translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation>ملفات أو مجلدات أو نص وHTML من متصفح. يبيّن CleanEditor الحشو وسببه، والقرار لك.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation>لا شيء يغادر هذا الحاسوب، وملفاتك لا تُعدَّل أبدًا.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة المثال</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>As the page declares</source>
        <translation>كما تصرّح الصفحة</translation>
    </message>
    <message>
        <source>As the page declares: {0}</source>
        <translation>كما تصرّح الصفحة: {0}</translation>
    </message>
    <message>
        <source>Language of the page: {0}. Rules of one language follow it.</source>
        <translation>لغة الصفحة: {0}. تتبعها القواعد الخاصة بلغة.</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>Text encoding: {0}</source>
        <translation>ترميز النص: {0}</translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation>فشلت هذه الصفحة: {0}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>تغيّرت منذ قبولها</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation>نُقّي في {0} مللي ثانية</translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation>جارٍ التنقية…</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>من تصريح الصفحة</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation>فشل المستخرِج: القواعد وحدها</translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation>لم يجد المستخرِج محتوى رئيسًا: القواعد وحدها</translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation>استغرق المستخرِج طويلًا: القواعد وحدها</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}, the state of now</source>
        <translation>{0}، الحالة الآن</translation>
    </message>
    <message>
        <source>{0}, undone</source>
        <translation>{0}، تُرُوجع عنها</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>A click goes to that step. Nothing is lost until you change something there.</source>
        <translation>النقر ينتقل إلى تلك الخطوة. لا يضيع شيء حتى تغيّر شيئًا هناك.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Enter or a double click goes back to it, Delete forgets it</source>
        <translation>‏Enter أو النقر المزدوج يعود إليها وDelete ينساها</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>اسم هذه الحالة</translation>
    </message>
    <message>
        <source>Name of this state, then Enter</source>
        <translation>اسم هذه الحالة ثم Enter</translation>
    </message>
    <message>
        <source>Remember This State…</source>
        <translation>تذكّر هذه الحالة…</translation>
    </message>
    <message>
        <source>Remembered states</source>
        <translation>الحالات المتذكَّرة</translation>
    </message>
    <message>
        <source>Remembered states; Enter goes back to one, Delete forgets it</source>
        <translation>الحالات المتذكَّرة؛ Enter يعود إلى واحدة وDelete ينساها</translation>
    </message>
    <message>
        <source>Steps, the first one on top</source>
        <translation>الخطوات، أولاها في الأعلى</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Block {0}</source>
        <translation>الكتلة {0}</translation>
    </message>
    <message>
        <source>Doubtful: gentle and strict do not agree</source>
        <translation>مشكوك فيه: الليّن والصارم لا يتفقان</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sample to try things on</source>
        <translation>مثال للتجربة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close these hints</source>
        <translation>أغلق هذه التلميحات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Your own pages: drop files or folders anywhere on the window.</source>
        <translation>صفحاتك أنت: أفلت ملفات أو مجلدات في أي مكان على النافذة.</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>A button.</source>
        <translation>زر.</translation>
    </message>
    <message>
        <source>A choice: the arrow keys change it.</source>
        <translation>اختيار: تغيّره مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>A field to write in.</source>
        <translation>حقل للكتابة.</translation>
    </message>
    <message>
        <source>A scale: the arrow keys move it.</source>
        <translation>مقياس: تحركه مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>نص.</translation>
    </message>
    <message>
        <source>Adds a rule of your own, of a kind that you choose.</source>
        <translation>يضيف قاعدة من صنعك من النوع الذي تختاره.</translation>
    </message>
    <message>
        <source>All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its arrow opens what can be changed. Everything follows at once.</source>
        <translation>كل القواعد بحسب المجموعات، ومع كل منها عدد الكتل التي تجدها في هذه الصفحة. العلامة تفعّل القاعدة، وسهمها يفتح ما يمكن تغييره. وكل شيء يتبع في الحال.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>يعيد ما تُرُوجع عنه.</translation>
    </message>
    <message>
        <source>Finds text in the raw page or in the cleaned one.</source>
        <translation>يبحث عن نص في الصفحة الأصل أو المنقّاة.</translation>
    </message>
    <message>
        <source>Goes to the next pane: documents, raw, cleaned, rules, why.</source>
        <translation>ينتقل إلى اللوحة التالية: المستندات، الأصل، المنقّى، القواعد، السبب.</translation>
    </message>
    <message>
        <source>How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too much.</source>
        <translation>ما مدى احتمال أن تكون الكتلة من النص كي تبقى: الليّن يميل إلى حفظ الزائد، والصارم إلى حذف الزائد.</translation>
    </message>
    <message>
        <source>Looks for lines that stand on many of the open pages of this site and offers them as rules.</source>
        <translation>يبحث عن سطور ترد في كثير من صفحات هذا الموقع المفتوحة ويعرضها قواعدَ.</translation>
    </message>
    <message>
        <source>Makes a page of what is on the clipboard: files, a piece of a web page, or text.</source>
        <translation>يجعل مما في الحافظة صفحة: ملفات أو جزءًا من صفحة ويب أو نصًا.</translation>
    </message>
    <message>
        <source>Makes a rule from what is selected, so that the same goes on every page from now on.</source>
        <translation>يصنع قاعدة من المحدد ليُحذف مثله من كل صفحة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>On or off: Space switches it.</source>
        <translation>مفعّل أو معطّل: يبدّله مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Opens a page that was made for looking around.</source>
        <translation>يفتح صفحة صُنعت للاستكشاف.</translation>
    </message>
    <message>
        <source>Opens all pages in a folder and in the folders below it.</source>
        <translation>يفتح كل صفحات مجلد والمجلدات التي تحته.</translation>
    </message>
    <message>
        <source>Opens web pages and text scrapes; they join the list of documents.</source>
        <translation>يفتح صفحات ويب ونصوصًا مجموعة، فتنضم إلى قائمة المستندات.</translation>
    </message>
    <message>
        <source>Puts the cleaned text of this page on the clipboard.</source>
        <translation>يضع نص هذه الصفحة المنقّى في الحافظة.</translation>
    </message>
    <message>
        <source>Puts the selected blocks back into the cleaned text, whatever the rules say.</source>
        <translation>يعيد الكتل المحددة إلى النص المنقّى مهما قالت القواعد.</translation>
    </message>
    <message>
        <source>Readers’ comments under an article are removed, kept in the text, or exported beside it.</source>
        <translation>تعليقات القراء تحت المقال تُحذف أو تُحفظ في النص أو تُصدَّر بجانبه.</translation>
    </message>
    <message>
        <source>Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays.</source>
        <translation>يحذف الكتل المحددة من النص المنقّى. كلمتك فوق كل القواعد؛ والصفحة باقية.</translation>
    </message>
    <message>
        <source>Saves the rules, so that they can be used again and elsewhere.</source>
        <translation>يحفظ القواعد لتُستعمل من جديد وفي مكان آخر.</translation>
    </message>
    <message>
        <source>Selects the next block on which a gentle and a strict focus would not agree.</source>
        <translation>يحدد الكتلة التالية التي لا يتفق عليها الميل الليّن والصارم.</translation>
    </message>
    <message>
        <source>Selects the next block that is removed.</source>
        <translation>يحدد الكتلة المحذوفة التالية.</translation>
    </message>
    <message>
        <source>Shows only the pages whose names hold what is typed here.</source>
        <translation>يعرض فقط الصفحات التي تحوي أسماؤها ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Starts again from the rules that ship with the program.</source>
        <translation>يبدأ من جديد من القواعد المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>Takes a file of rules into use in place of these.</source>
        <translation>يستعمل ملف قواعد بدلًا من هذه.</translation>
    </message>
    <message>
        <source>Takes back the last verdict or change of rules.</source>
        <translation>يتراجع عن آخر حكم أو تغيير للقواعد.</translation>
    </message>
    <message>
        <source>Takes the page off the list. Its file stays, and so do your verdicts, should it come back.</source>
        <translation>يزيل الصفحة من القائمة. ملفها باقٍ، وكذلك أحكامك إن عادت.</translation>
    </message>
    <message>
        <source>Takes your own verdict on the selected blocks back: the rules decide again.</source>
        <translation>يسحب حكمك على الكتل المحددة: فتقرر القواعد من جديد.</translation>
    </message>
    <message>
        <source>The colours and who took how many blocks. A click goes to the next block of that colour.</source>
        <translation>الألوان ومن أخذ كم كتلة. والنقر ينتقل إلى الكتلة التالية بذلك اللون.</translation>
    </message>
    <message>
        <source>The pages that are open, each with its words before and after and how many blocks are removed.</source>
        <translation>الصفحات المفتوحة، ومع كل منها كلماتها قبل وبعد وعدد الكتل المحذوفة.</translation>
    </message>
    <message>
        <source>The text as it will be exported. A thin mark stands where something was taken.</source>
        <translation>النص كما سيُصدَّر. وتقع علامة رفيعة حيث أُخذ شيء.</translation>
    </message>
    <message>
        <source>The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that took them. A click selects a block, and the strip below says why it is kept or removed.</source>
        <translation>الصفحة كلها كتلة كتلة. الكتل المحذوفة مشطوبة وملوّنة بلون مجموعة القواعد التي أخذتها. والنقر يحدد كتلة، والشريط أدناه يقول لماذا حُفظت أو حُذفت.</translation>
    </message>
    <message>
        <source>What is searched for. Capital and small letters are the same.</source>
        <translation>ما يُبحث عنه. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Who had the last word on the selected block, and what they found in it.</source>
        <translation>من كانت له الكلمة الأخيرة في الكتلة المحددة وماذا وجد فيها.</translation>
    </message>
    <message>
        <source>Writes the cleaned text of this page or of all pages to files.</source>
        <translation>يكتب النص المنقّى لهذه الصفحة أو لكل الصفحات في ملفات.</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>لما&amp;ذا؟</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>الكتلة {0}</translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation>انقر كتلة لترى سبب حفظها أو حذفها.</translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation>كل من حكم على هذه الكتلة بالترتيب</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>اترك القرار للقواعد</translation>
    </message>
    <message>
        <source>Make an exception…</source>
        <translation>إنشاء استثناء…</translation>
    </message>
    <message>
        <source>Offers rules that keep such blocks from now on</source>
        <translation>يعرض قواعد تحفظ مثل هذه الكتل من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation>يعرض كل من حكم على هذه الكتلة بالترتيب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>بواسطة {0}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>عدّلتَها أنت</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>المقبولة: {0}</translation>
    </message>
    <message>
        <source>Another order of the rules: {0}</source>
        <translation>ترتيب آخر للقواعد: {0}</translation>
    </message>
    <message>
        <source>Block {0}, text: {1}</source>
        <translation>الكتلة {0}، النص: {1}</translation>
    </message>
    <message>
        <source>Block {0}: {1}</source>
        <translation>الكتلة {0}: {1}</translation>
    </message>
    <message>
        <source>Extractor, {0}: {1}</source>
        <translation>المستخرِج، {0}: {1}</translation>
    </message>
    <message>
        <source>New rule “{0}”</source>
        <translation>قاعدة جديدة «{0}»</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>اختيارات أخرى</translation>
    </message>
    <message>
        <source>Other choices on {0}</source>
        <translation>اختيارات أخرى في {0}</translation>
    </message>
    <message>
        <source>Other rules are silenced</source>
        <translation>قواعد أخرى مُسكَتة</translation>
    </message>
    <message>
        <source>The rule “{0}” is gone</source>
        <translation>ذهبت القاعدة «{0}»</translation>
    </message>
    <message>
        <source>Your edits: {0} on {1}</source>
        <translation>تعديلاتك: {0} في {1}</translation>
    </message>
    <message>
        <source>Your own verdicts: {0} on {1}</source>
        <translation>أحكامك: {0} في {1}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>its examples</source>
        <translation>أمثلتها</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>ملاحظتها</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>أين تنطبق</translation>
    </message>
    <message>
        <source>{0} is a rule of another kind</source>
        <translation>{0} قاعدة من نوع آخر</translation>
    </message>
    <message>
        <source>{0} is switched off</source>
        <translation>{0} معطّلة</translation>
    </message>
    <message>
        <source>{0} is switched on</source>
        <translation>{0} مفعّلة</translation>
    </message>
    <message>
        <source>{0}: {1} changed</source>
        <translation>{0}: تغيّر {1}</translation>
    </message>
    <message>
        <source>“{0}” has another name: “{1}”</source>
        <translation>«{0}» له اسم آخر: «{1}»</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>، ربما لنقص الذاكرة</translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation>، منها {0} تُصدَّر تعليقاتٍ</translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation>؛ هل المقصود {0}؟</translation>
    </message>
    <message>
        <source>Keeps the part of the page that the site&apos;s rules call its body.</source>
        <translation>تحفظ جزء الصفحة الذي تسميه قواعد الموقع متنها.</translation>
    </message>
    <message>
        <source>Keeps the title where it stands outside of the text.</source>
        <translation>تحفظ العنوان حيث يقع خارج النص.</translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation>السطور حول النص</translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation>السطور في النص</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>السطور المختلفة</translation>
    </message>
    <message>
        <source>Takes all of the page where the next rule finds its text, which then comes back.</source>
        <translation>تأخذ الصفحة كلها حيث تجد القاعدة التالية نصها، فيعود بعدها.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that have one of these ids or classes.</source>
        <translation>تأخذ أجزاء الصفحة التي لها أحد هذه المعرّفات أو الأصناف.</translation>
    </message>
    <message>
        <source>Takes the parts of the page that these paths find.</source>
        <translation>تأخذ أجزاء الصفحة التي تجدها هذه المسارات.</translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation>تحذف {0}: {1} {2}، كل منها في {3} من {4} من الصفحات.</translation>
    </message>
    <message>
        <source>Writes other words where these stand.</source>
        <translation>تكتب كلمات أخرى مكان هذه.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation>مستند PDF: احفظه أو اطبعه نصًا أولًا</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>مستند PostScript</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>مستند PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation>أرشيف WARC: فُكّ صفحاته أولًا</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation>مستند Word: احفظه HTML أو نصًا أولًا</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation>أرشيف ZIP: فُكّه أولًا</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>هناك سطر فارغ</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>أنبوب مسمّى</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation>أرشيف tar: فُكّه أولًا</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>ملف فيديو</translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation>أرشيف ويب (MHTML): احفظ الصفحة HTML بدلًا منه</translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation>أرشيف ويب من Safari: احفظ الصفحة HTML بدلًا منه</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation>‏{0} غير مغلق؛ وكما في المتصفح فما بعده ليس من الصفحة</translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation>تعذرت قراءة نحو {0} من {1} من الكلمات</translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation>المسموح به {0}</translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation>كتاب EPUB: فُكّه أولًا</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>مستند Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation>ملف OpenDocument: احفظه HTML أو نصًا أولًا</translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation>مستند RTF: احفظه HTML أو نصًا أولًا</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>ملف صوت أو فيديو</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>أرشيف ZIP فارغ</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation>ملف صورة أو صوت أو فيديو</translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation>مستند Office قديم: احفظه HTML أو نصًا أولًا</translation>
    </message>
    <message>
        <source>attributes are no text</source>
        <translation>السمات ليست نصًا</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>تتعذر قراءته: {0}</translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation>يتعذر البحث عنه: {0}</translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation>لا يمكن استعماله: شرطة مائلة عكسية قبل ما لا معنى لها معه؛ اكتب اثنتين</translation>
    </message>
    <message>
        <source>cannot be used: it names a group that the pattern does not have</source>
        <translation>لا يمكن استعماله: يذكر مجموعة ليست في النمط</translation>
    </message>
    <message>
        <source>changes elements, not which text stays</source>
        <translation>يغيّر عناصر لا ما يبقى من نص</translation>
    </message>
    <message>
        <source>changes the page&apos;s source, which is never touched here</source>
        <translation>يغيّر مصدر الصفحة الذي لا يُمس هنا أبدًا</translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation>نُقّي بالقواعد وحدها: {0}</translation>
    </message>
    <message>
        <source>comments in the source are no text</source>
        <translation>التعليقات في المصدر ليست نصًا</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>مضغوط بـ bzip2: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation>مضغوط بـ compress: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation>مضغوط بـ gzip مرتين أو أكثر: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation>مضغوط بـ lz4: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>مضغوط بـ xz: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation>مضغوط بـ zlib: فُكّه أولًا</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>مضغوط بـ zstd: فُكّه أولًا</translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation>تعذرت تنقيته</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>data in scripts is not read</source>
        <translation>لا تُقرأ بيانات البرامج النصية</translation>
    </message>
    <message>
        <source>dates are read from the page itself</source>
        <translation>تُقرأ التواريخ من الصفحة نفسها</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>هل المقصود {0}؟</translation>
    </message>
    <message>
        <source>every page is repaired in the same way here</source>
        <translation>تُصلح كل صفحة هنا بالطريقة نفسها</translation>
    </message>
    <message>
        <source>finds a piece of a block (a text or an attribute), and blocks are taken whole</source>
        <translation>يجد قطعة من كتلة (نصًا أو سمة)، والكتل تؤخذ كاملة</translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation>مجلدات أجزاء الصفحات</translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation>أعطِ نمطًا أو tidy</translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation>أعطِ إما css أو xpath</translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation>يعطي عددًا أو نصًا أو قيمة منطقية، لا عناصر من الصفحة</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>له اسم أطول من اللازم</translation>
    </message>
    <message>
        <source>has no line that site rules have, such as body: or strip:</source>
        <translation>ليس فيه سطر من قواعد المواقع مثل body: أو strip:</translation>
    </message>
    <message>
        <source>has no replace_string after it</source>
        <translation>لا يتبعه replace_string</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>مجلدات مخفية</translation>
    </message>
    <message>
        <source>images are no blocks</source>
        <translation>الصور ليست كتلًا</translation>
    </message>
    <message>
        <source>images are no blocks, and links stay as they are</source>
        <translation>الصور ليست كتلًا، والروابط تبقى كما هي</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation>رابط يخرج من المجلد: لم يُتبع</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>رابط يؤدي إلى نفسه</translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation>مبتور: بيانات gzip فيه تنتهي قبل أوانها</translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation>تالف: يتعذر فك بيانات gzip فيه</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>فارغ (0 بايت)</translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation>فارغ: محرف واحد</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>فارغ: لا شيء سوى الفراغات</translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation>فارغ: بايتات NUL فقط</translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation>فارغ: علامة ترتيب البايتات فقط</translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation>أكبر من {0}، وهو الحد لصفحة واحدة</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation>مفقود؛ يبدأ ملف القواعد بـ format = {0}</translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation>ليس ملفًا (مقبس أو جهاز غير موصول)</translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation>ليس رمز لغة</translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation>ليس مسارًا: فيه محرف NUL</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation>ليس نصًا: معظمه بايتات NUL</translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation>ليس نصًا: معظم بايتاته لا تمثل أي محرف</translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation>ليس نصًا: {0} من بايتاته رموز تحكم</translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation>غير موجود (أو رابط إلى غير موجود)</translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation>غير موجود: جزء من مساره ملف</translation>
    </message>
    <message>
        <source>is too deep for taking what stands around it; it is only kept</source>
        <translation>أعمق من أن يؤخذ ما حوله؛ فيُحفظ فقط</translation>
    </message>
    <message>
        <source>is too deep to be tried after the one before it</source>
        <translation>أعمق من أن يُجرَّب بعد الذي قبله</translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation>أكبر من اللازم: {0}، والحد لصفحة واحدة {1}</translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation>غير معروف؛ {0}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>هو {0}</translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation>هو {0}، لا ملف</translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation>هو {0}؛ المسموح به {1}</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation>هو {0}؛ المسموح به من 0.0 إلى 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation>هو {0}؛ المسموح به من 0.5 إلى 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation>هو {0}؛ المسموح به من 0.7 إلى 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation>هو {0}؛ المسموح به أكثر من 0 حتى 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation>هو {0}؛ هذه النسخة تقرأ الصيغة 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation>هو {0}؛ هذه النسخة تقرأ الصيغة {1}</translation>
    </message>
    <message>
        <source>its name is no host, such as news.example.txt, so it is not known which site it is for</source>
        <translation>اسمه ليس مضيفًا مثل news.example.txt، فلا يُعرف لأي موقع هو</translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation>أكبر من {0} محرف: هذا ليس ملف قواعد</translation>
    </message>
    <message>
        <source>line {0}: {1}: {2}</source>
        <translation>السطر {0}: {1}: {2}</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>روابط إلى مجلدات</translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation>روابط إلى مقالات أخرى وتواريخ وما شابه</translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation>أطول من 10000 محرف</translation>
    </message>
    <message>
        <source>longer than {0} characters: this is no file of site rules</source>
        <translation>أطول من {0} محرف: ليس هذا ملف قواعد مواقع</translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation>أنهى عملية عمله (الحالة {0})</translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation>أنهى عملية عمله ({0}{1})</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>لا يجوز قراءته: الإذن مرفوض</translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation>القوائم والأشرطة الجانبية والتذييلات</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>يجب أن يكون 1 أو أكثر</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation>يجب أن يكون قائمة جداول يبدأ كل منها بـ [[{0}]]</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>يجب أن يكون جدولًا</translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation>يجب أن يكون من 0 إلى 100</translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation>يجب أن يكون من 1 إلى 100</translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation>يجب أن يكون من 1 إلى 1000</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>لا يسمي شيئًا</translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation>يحتاج ذاكرة أكثر مما يُسمح به لصفحة واحدة</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>تداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation>تداخل أعمق مما يحتمله المحلل؛ أُسقطت وسوم داخلية ولم يُسقط نص</translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation>تعذر تشغيل أي عملية عمل: {0}</translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation>لا تبقى أي عملية عمل حية هنا؛ ربما الذاكرة قليلة</translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation>ليس TOML: {0}</translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation>ليس محدِّد CSS: {0}</translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation>ليس XPath: {0}</translation>
    </message>
    <message>
        <source>nothing is fetched here</source>
        <translation>لا شيء يُجلب هنا</translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation>لم يبق شيء: حُذفت كل الكتل ({0}){1}</translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation>لا شيء للتنقية: لا نص فيه</translation>
    </message>
    <message>
        <source>puts text into another order</source>
        <translation>يغيّر ترتيب النص</translation>
    </message>
    <message>
        <source>says what a page on the net has to contain</source>
        <translation>يذكر ما يجب أن تحويه صفحة على الشبكة</translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation>يبحث في الصفحة داخل بحث داخل شرط؛ وقد لا ينتهي ذلك أبدًا</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>tells what a page is, not which text stays</source>
        <translation>يذكر ما هي الصفحة لا ما يبقى من نص</translation>
    </message>
    <message>
        <source>the XPath {0}</source>
        <translation>مسار XPath {0}</translation>
    </message>
    <message>
        <source>the address of a page to try it on</source>
        <translation>عنوان صفحة للتجربة عليها</translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation>لم يصل المستخرِج إلى نهاية</translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation>فشل المستخرِج</translation>
    </message>
    <message>
        <source>the extractor {0}</source>
        <translation>المستخرِج {0}</translation>
    </message>
    <message>
        <source>the page has changed: {0} of your edits {1} no place in it any more</source>
        <translation>تغيّرت الصفحة: {0} من تعديلاتك {1} لا مكان لها فيها</translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation>توقف المحلل عند أحد حدوده؛ وقد ينقص نص بعده</translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation>القاعدة لا تطلب شيئًا؛ أعطِ link_density أو words أو kinds أو hidden</translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation>لا عبارات ولا حزم في القاعدة</translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation>لا سطور في القاعدة</translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation>ملف القواعد خاطئ</translation>
    </message>
    <message>
        <source>the title is read from the page itself</source>
        <translation>يُقرأ العنوان من الصفحة نفسها</translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation>عمليات العمل مغلقة</translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation>هناك قاعدة {0} بالفعل</translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation>لا ترميز باسم «{0}»: جرّب utf-8 أو windows-1252 أو shift_jis</translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation>لا حزمة باسم {0}؛ الموجود {1}</translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation>لا قاعدة باسم {0}{1}</translation>
    </message>
    <message>
        <source>there is one parser here</source>
        <translation>هنا محلل واحد</translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation>استغرق أكثر من {0} ث فأُوقف</translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation>استهلك من وقت المعالج أكثر من اللازم فأُوقف</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation>true أو false أو نص</translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation>غير معروف؛ المسموح به {0}</translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation>يُفك إلى أكثر من {0} مرة من حجمه: لا تفعل ذلك أي صفحة</translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation>يُفك إلى أكثر من {0}، وهو الحد لصفحة واحدة</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>what is left in the body is judged by the other rules</source>
        <translation>ما يبقى في المتن تحكم فيه القواعد الأخرى</translation>
    </message>
    <message>
        <source>what is written beside characters to say how they are read was left out</source>
        <translation>حُذفت علامات القراءة المكتوبة بجانب الحروف (ruby)</translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation>ما يقع عند طرف النص أو فيه</translation>
    </message>
    <message>
        <source>where a selector finds nothing, the extractor&apos;s word stands</source>
        <translation>حيث لا يجد المحدِّد شيئًا تبقى كلمة المستخرِج</translation>
    </message>
    <message>
        <source>who wrote a page is no part of the text</source>
        <translation>كاتب الصفحة ليس جزءًا من النص</translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation>{0} بسبب خلل في CleanEditor ({1}: {2})</translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation>{0} موجود بالفعل: النتيجة في {1}</translation>
    </message>
    <message>
        <source>{0} has to be one {1} and a line before or after it, or both</source>
        <translation>يجب أن يكون {0} عبارة عن {1} واحدة مع سطر قبلها أو بعدها أو كليهما</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} ليس من {1}</translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation>{0} ليس عنصرًا مثل div.name</translation>
    </message>
    <message>
        <source>{0} is older than this result, which has no comments apart</source>
        <translation>{0} أقدم من هذه النتيجة التي لا تعليقات على حدة فيها</translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation>{0} مكرر؛ المعرّفات فريدة</translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation>تُجووز {0} {1} أخرى ({2})</translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation>{0} يمثل كل سطر: اذكر في أي المواضع</translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation>{0}: ملف في موضع يلزم فيه مجلد</translation>
    </message>
    <message>
        <source>{0}: around the text</source>
        <translation>{0}: حول النص</translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation>{0}: تتعذر كتابته: {1}</translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation>{0}: موجود بالفعل، أنشأه برنامج آخر في أثناء ذلك</translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation>{0}: موجود بالفعل: سمِّ ملفًا آخر أو اسمح باستبداله</translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation>{0}: جهاز أو أنبوب أو مقبس، لا ملف</translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation>{0}: مجلد، لا ملف</translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation>{0}: تتعذر كتابة النتائج في هذا المجلد: الإذن مرفوض</translation>
    </message>
    <message>
        <source>{0}: other words</source>
        <translation>{0}: كلمات أخرى</translation>
    </message>
    <message>
        <source>{0}: parts by name</source>
        <translation>{0}: أجزاء بالاسم</translation>
    </message>
    <message>
        <source>{0}: parts by place</source>
        <translation>{0}: أجزاء بالموضع</translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation>{0}: يتعذر إنشاء المجلد: {1}</translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation>{0}: الاسم أطول من أن يُضاف إليه «{1}»</translation>
    </message>
    <message>
        <source>{0}: the text</source>
        <translation>{0}: النص</translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation>{0}: ملفات كثيرة جدًا بهذا الاسم</translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation>{0}؛ المسموح به {1}</translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation>{0}؛ المسموح به الحروف الصغيرة والأرقام و . _ -</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation>TEI XML</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation>نص مجموع: يبقى كل ما لا تحذفه قاعدة</translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation>تبدأ بـ«{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation>من النقاش الذي يبدأ عند «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation>من النقاش الذي يفتتحه «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation>من النقاش الذي تسميه الصفحة «{matched}»</translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation>من القسم «{matched}»</translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation>تحوي «{matched}»</translation>
    </message>
    <message>
        <source>each page of this site has a line of its own here</source>
        <translation>لكل صفحة من هذا الموقع سطر خاص بها هنا</translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation>معظمها روابط</translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation>هي العنوان من جديد تقريبًا</translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation>ليست سوى «{matched}» وكلمات مثلها</translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation>من نوع وفي موضع يُحذفان</translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation>قصيرة وتقع حيث يقع الحشو</translation>
    </message>
    <message>
        <source>is the title</source>
        <translation>هي العنوان</translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation>كتبها قارئ، في جزء من الصفحة يسمى «{matched}»</translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation>رُتّب نصها</translation>
    </message>
    <message>
        <source>kept because you edited it</source>
        <translation>محفوظة لأنك عدّلتها</translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation>تطابق النمط بـ«{matched}»</translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation>تكاد تكرر كتلة سابقة</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>حذفتَها أنت</translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation>تكرر كتلة سابقة</translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation>تكرر العنوان</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>استعدتَها أنت</translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation>نصها «{matched}»</translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation>نصها «{matched}» بعد الفقرة الأخيرة</translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation>نصها «{matched}» مع كلمات مثلها</translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation>تقع بعد النص المتصل</translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation>تقع قبل النص المتصل</translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation>ترد في صفحات كثيرة من هذا الموقع</translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation>ترد إلا كلمات قليلة في صفحات كثيرة من هذا الموقع: «{matched}»</translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation>تقع حيث يشير {matched}</translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation>لا يعدّها المستخرِج من المحتوى الرئيس</translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation>يُسقطها المستخرِج، لكن مثيلاتها في هذه الصفحة نص</translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation>يُسقطها المستخرِج، لكنها تُقرأ كنص الصفحة</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation>يُسقطها المستخرِج، لكنها بين نص</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation>يُسقطها المستخرِج، لكنها تقع حيث يقع نص الصفحة</translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation>يُسقطها المستخرِج، لكن الصفحة تسمي هذا الجزء نصها</translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation>يُسقطها المستخرِج، لكن ما يحويها معظمه نص</translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation>يُسقطها المستخرِج، لكن مجموع الأدلة كافٍ بهذا الميل</translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation>فشل المستخرِج في هذه الصفحة: يبقى كل ما لا تحذفه قاعدة</translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation>لم يجد المستخرِج محتوى رئيسًا: يبقى كل ما لا تحذفه قاعدة</translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation>المستخرِج معطّل: يبقى كل ما لا تحذفه قاعدة</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation>يعدّها المستخرِج محتوى، لكن مثيلاتها في هذه الصفحة ليست نصًا</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation>يعدّها المستخرِج محتوى، لكن مجموع الأدلة غير كافٍ بهذا الميل</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation>يعدّها المستخرِج محتوى، لكنها لا تُقرأ كنص الصفحة</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation>يعدّها المستخرِج محتوى، لكنها تقع قبل نص الصفحة أو بعده</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation>يعدّها المستخرِج محتوى، لكن أسماء هذا الجزء في الصفحة تقول غير ذلك</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation>يعدّها المستخرِج محتوى، لكن ما يحويها معظمه ليس نصًا</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation>يعدّها المستخرِج محتوى، لكن ما يجاورها ليس نصًا</translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation>يعدّها المستخرِج من المحتوى الرئيس</translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation>استغرق المستخرِج طويلًا في هذه الصفحة: يبقى كل ما لا تحذفه قاعدة</translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation>«{matched}» تفتتح قسمًا يُحذف</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation>حول نص مجموع</translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation>اسأل المستخرِج أولًا</translation>
    </message>
    <message>
        <source>At character {0}: {1}.</source>
        <translation>عند المحرف {0}: {1}.</translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation>هذه الحصة من الصفحة على الأكثر</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>محدِّد CSS</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>ملفات الارتباط</translation>
    </message>
    <message>
        <source>Does not run on this page</source>
        <translation>لا تعمل في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export images</source>
        <translation>تصدير الصور</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>تصدير الروابط</translation>
    </message>
    <message>
        <source>Finds nothing on this page</source>
        <translation>لا تجد شيئًا في هذه الصفحة</translation>
    </message>
    <message>
        <source>Finds {0} on this page</source>
        <translation>تجد {0} في هذه الصفحة</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>التذييلات</translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li; in a text scrape Share {} About</source>
        <translation>مثلاً div.sidebar &gt; ul &gt; li؛ وفي نص مستخرج Share {} About</translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation>ابتداءً من هذا العدد من الكلمات</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>ليّن</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>درجة التشابه</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>أنواع المواضع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation>تترك مثلًا:</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation>السطور المتكررة في موقع</translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation>كثافة الروابط من</translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation>الروابط والطول والموضع</translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation>أطول كتلة بالكلمات</translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation>تجعل مثلًا:</translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation>يجب أن يطابق الكتلة كلها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة البريدية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation>واحدة في كل سطر؛ {} تمثل اسمًا أو عددًا.</translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation>واحد في كل سطر؛ {} تمثل ما يختلف.</translation>
    </message>
    <message>
        <source>Only in this folder: {0}</source>
        <translation>في هذا المجلد فقط: {0}</translation>
    </message>
    <message>
        <source>Only in this language: {0}</source>
        <translation>بهذه اللغة فقط: {0}</translation>
    </message>
    <message>
        <source>Only on this site: {0}</source>
        <translation>في هذا الموقع فقط: {0}</translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation>ما تخفيه الصفحة فقط</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>غيرها…</translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation>جزء من الصفحة (محدِّد)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation>حزم العبارات</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>تحذف</translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation>تحذف مثلًا:</translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation>الكتل المكررة</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>العنوان المكرر</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation>قسم تحت عنوان</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Slow: takes {0} ms on this page</source>
        <translation>بطيء: يستغرق {0} مللي ثانية في هذه الصفحة</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation>الجداول محتوى</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>ما تأخذه</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>The language of this page is not known</source>
        <translation>لغة هذه الصفحة غير معروفة</translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation>نقاش القراء</translation>
    </message>
    <message>
        <source>The site of this page is not known</source>
        <translation>موقع هذه الصفحة غير معروف</translation>
    </message>
    <message>
        <source>This page stands in no folder</source>
        <translation>هذه الصفحة ليست في مجلد</translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation>ترتيب النص</translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation>في اتجاه البداية يُحفظ أكثر، وفي اتجاه النهاية يُحذف أكثر</translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation>تُحتسب العبارات الضعيفة من</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>What it finds on this page</source>
        <translation>ما تجده في هذه الصفحة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منها</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>أين تنطبق</translation>
    </message>
    <message>
        <source>Where this rule acts: {0}</source>
        <translation>أين تعمل هذه القاعدة: {0}</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>الكلمات من</translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation>كلمات ترجح على سطر قصير</translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation>الكلمات حتى (0: أي عدد)</translation>
    </message>
    <message>
        <source>a backslash at the end; write \\ for one in the text</source>
        <translation>شرطة مائلة عكسية في الآخر؛ اكتب \\ لواحدة في النص</translation>
    </message>
    <message>
        <source>a second “+” is not available and not needed: no pattern takes long here</source>
        <translation>«+» ثانية غير متاحة ولا لازمة: لا نمط يطول هنا</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>بعد النص</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي موضع</translation>
    </message>
    <message>
        <source>back-references such as “{1}” are not available</source>
        <translation>الإحالات مثل «{1}» غير متاحة</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>قبل النص</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>تبدأ بها</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>تحويها</translation>
    </message>
    <message>
        <source>equals it</source>
        <translation>تساويها</translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation>مثلًا ‎.share-bar, #comments</translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation>مثلًا ‎//div[@role=&apos;navigation&apos;]</translation>
    </message>
    <message>
        <source>for example archive/*, */2012/*</source>
        <translation>مثلًا archive/*, */2012/*</translation>
    </message>
    <message>
        <source>for example en, de</source>
        <translation>مثلًا en, de</translation>
    </message>
    <message>
        <source>for example news.example, blog.example</source>
        <translation>مثلًا news.example, blog.example</translation>
    </message>
    <message>
        <source>in “{1}” the smaller number comes first</source>
        <translation>في «{1}» يأتي العدد الأصغر أولًا</translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation>داخل النص</translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation>لا يتوفر النظر أمامًا ولا خلفًا ‎(?=…) (?&lt;=…)‎ ولا الإحالات ‎\1‎ ولا الأعداد فوق 1000</translation>
    </message>
    <message>
        <source>look-ahead “{1}” is not available; match the whole and keep it short</source>
        <translation>النظر أمامًا «{1}» غير متاح؛ طابق الكل واجعله قصيرًا</translation>
    </message>
    <message>
        <source>look-behind “{1}” is not available; match what stands before as well</source>
        <translation>النظر خلفًا «{1}» غير متاح؛ طابق ما قبله أيضًا</translation>
    </message>
    <message>
        <source>nothing stands before “{1}” that could be repeated</source>
        <translation>لا شيء قبل «{1}» يمكن تكراره</translation>
    </message>
    <message>
        <source>nothing was opened that “)” could close; write \) for a bracket in the text</source>
        <translation>لا شيء مفتوح تغلقه «)»؛ اكتب \) لقوس في النص</translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation>أو XPath</translation>
    </message>
    <message>
        <source>the bracket “(” is missing its “)”; write \( for a bracket in the text</source>
        <translation>ينقص القوس «(» مقابله «)»؛ اكتب \( لقوس في النص</translation>
    </message>
    <message>
        <source>the bracket “[” is missing its “]”; write \[ for a bracket in the text</source>
        <translation>ينقص القوس «[» مقابله «]»؛ اكتب \[ لقوس في النص</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>ما يحيط به</translation>
    </message>
    <message>
        <source>“(?&gt;” is not available and not needed: no pattern takes long here</source>
        <translation>«(?&gt;» غير متاحة ولا لازمة: لا نمط يطول هنا</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: {2}</source>
        <translation>لا يمكن استعمال «{1}»: {2}</translation>
    </message>
    <message>
        <source>“{1}” counts too far: 1000 is the most</source>
        <translation>«{1}» يعدّ أبعد من اللازم: الحد 1000</translation>
    </message>
    <message>
        <source>“{1}” goes from a later character to an earlier one</source>
        <translation>«{1}» يمضي من محرف لاحق إلى سابق</translation>
    </message>
    <message>
        <source>“{1}” is no kind of group; (?: ) and (?P&lt;name&gt; ) are, and (?i)</source>
        <translation>«{1}» ليس نوع مجموعة؛ المتاح (?: ) و(?P&lt;name&gt; ) و(?i)</translation>
    </message>
    <message>
        <source>“{1}” means nothing here; write \\ for a backslash in the text</source>
        <translation>«{1}» لا معنى له هنا؛ اكتب \\ لشرطة مائلة عكسية في النص</translation>
    </message>
    <message>
        <source>“{1}” repeats what is repeated already</source>
        <translation>«{1}» يكرر ما هو مكرر بالفعل</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Affiliate notice</source>
        <translation>إشعار التسويق بالعمولة</translation>
    </message>
    <message>
        <source>Around the text of a scrape</source>
        <translation>حول نص مجموع</translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation>تذييل المدونة</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>مسار التنقل</translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation>الأزرار وتسميات النماذج</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>سطر حقوق النشر</translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation>تقطع من آخر النص الروابط المؤدية إلى بقيته أو إلى تحريره.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation>النقاش في نص مجموع</translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation>تُسقط العلامات التي لا تقول إلا أين يجوز قطع الكلمة، ليمكن العثور عليها.</translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation>سطور الملف الشخصي في المنتدى</translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation>من عنوان مثل «مقالات ذات صلة» أو «أحدث المقالات» إلى نهاية قائمته.</translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation>عنوان المقالات ذات الصلة</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>النص المخفي</translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation>تحفظ أفضل صياغة لعنوان الصفحة مهما قيل قبلها.</translation>
    </message>
    <message>
        <source>Label and date</source>
        <translation>تسمية وتاريخ</translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation>قوائم الروابط تحت النص</translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation>تجعل كل فراغ فراغًا عاديًا واحدًا: غير الفاصل والرفيع والمتتابع.</translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation>مربع النشرة البريدية</translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation>التنبيهات المرجعية</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>فراغات عادية</translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation>مقالات ذات صلة وحديثة</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>الفقرة المكررة</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>العنوان المكرر</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>نموذج الرد</translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation>صف الشبكات</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>شريط المشاركة</translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation>التنقل في الموقع</translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation>الشرطات الاختيارية والمحارف الخفية</translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation>تحذف سطرًا وسط المقال يحيل إلى مقال آخر.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation>تحذف سطرًا ليس سوى إشعار حقوق نشر مع سنته.</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation>تحذف سطرًا ليس سوى أسماء ثلاث شبكات أو أكثر.</translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation>تحذف فقرة طويلة ترد في الصفحة مرة ثانية كلمةً بكلمة؛ وتبقى اللازمات والسطور القصيرة.</translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation>تحذف سطرًا قصيرًا يدعو إلى متابعة الموقع في شبكة.</translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation>تحذف المربعات التي تطلب عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation>تحذف الأزرار والعبارات التي تدعو إلى المشاركة أو الإعجاب أو الطباعة.</translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation>تحذف أزرار النماذج وتسمياتها وخياراتها.</translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation>تحذف لافتات الموافقة وأزرارها؛ والأفضل تعطيلها في صفحات موضوعها الخصوصية.</translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation>تحذف النسخ الأخرى من عنوان الصفحة، أيًا كانت علامات اقتباسها أو اسم الموقع بعدها، وتترك أفضلها.</translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation>تحذف السطور التي تذكر المدونات الأخرى التي وضعت رابطًا إلى هنا.</translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation>تحذف عناصر القوائم تحت الفقرة الأخيرة التي ليست سوى رابط.</translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation>تحذف روابط التخطي والقوائم والطريق إلى المقال السابق والتالي.</translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation>تحذف النموذج الذي يطلب تعليقًا: عنوانه وتسمياته وحواشيه.</translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation>تحذف العنوان فوق قائمة مقالات أخرى، مثل «قد يعجبك أيضًا».</translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation>تحذف السطر الذي تسمي فيه المدونة كاتب المقال وساعته، ولو تلاصقت أجزاؤه.</translation>
    </message>
    <message>
        <source>Takes the line of Korean, Chinese and Japanese papers that says when an article was entered or changed.</source>
        <translation>يزيل السطر الذي تذكر فيه الصحف الكورية والصينية واليابانية متى نُشر المقال أو عُدّل.</translation>
    </message>
    <message>
        <source>Takes the line that leads to the post before or after, with its title.</source>
        <translation>تزيل السطر الذي يقود إلى التدوينة السابقة أو التالية مع عنوانها.</translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation>تحذف السطر الذي يعدد تصنيفات المقال أو وسومه.</translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation>تحذف السطر الذي يبين موضع الصفحة في موقعها، مثل «الرئيسة » الأخبار».</translation>
    </message>
    <message>
        <source>Takes the line under an agency’s report that names who reported, wrote and edited it.</source>
        <translation>يزيل السطر الواقع تحت خبر الوكالة الذي يسمّي من غطّاه وكتبه وحرّره.</translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation>تحذف السطور بجانب مشاركة المنتدى التي تعدّ مشاركات كاتبها وتذكر متى انضم.</translation>
    </message>
    <message>
        <source>Takes the notice that a site earns a commission on what its readers buy.</source>
        <translation>يزيل الإشعار بأن الموقع يكسب عمولة مما يشتريه قرّاؤه.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation>تحذف نقاش القراء تحت الصفحة: التعليقات والتنبيهات المرجعية ونموذج تعليق جديد. ويمكن بدلًا من ذلك حفظ التعليقات أو تصديرها على حدة.</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation>تحذف نقاش القراء تحت نص مجموع، من أول علاماته إلى آخرها: عدد التعليقات ونموذج الرد وسطور تذكر من كتب ومتى.</translation>
    </message>
    <message>
        <source>Takes the sentence in which a blog says when and where it filed a post.</source>
        <translation>تزيل الجملة التي تقول فيها المدوّنة متى وأين صنّفت التدوينة.</translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation>تحذف الجملة التي تضعها المدونات آخر المقال في خلاصتها.</translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation>تحذف ما قبل النص المتصل وما بعده في نص مجموع: قوائم ومقتطفات وتذييلات، تُعرف بطولها وعلامات نهايتها وما تعرفه حزم العبارات عنها. ولا تحذف شيئًا حيث يقل النص المتصل.</translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation>تحذف ما يقع تحت الصفحة: مشغّلها والخلاصات والأرشيفات والروابط القانونية ووسوم المقال.</translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation>تحذف ما تطلب الصفحة من المتصفحات ألا تعرضه. معطّلة في البداية: فصفحات كثيرة تخفي نصها حتى يكشفه برنامج نصي.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Way to the next post</source>
        <translation>الطريق إلى التدوينة التالية</translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation>ذيول «تابع القراءة» و«[تحرير]»</translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation>«مصنّف تحت: …»</translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation>«تابعونا على …»</translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation>«نشره … في …»</translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation>«اقرأ أيضًا: …»</translation>
    </message>
    <message>
        <source>“Reporting by …; editing by …”</source>
        <translation>”Reporting by …; editing by …“</translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation>«ظهر المقال … أولًا على …»</translation>
    </message>
    <message>
        <source>“This entry was posted …”</source>
        <translation>“This entry was posted …”</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}</source>
        <translation>الكتلة {number}، {kind}، {verdict}</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}, edited by you</source>
        <translation>الكتلة {number}، {kind}، {verdict}، عدّلتَها أنت</translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation>تذييلات المدونات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation>التعليقات ونماذج الرد</translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation>النقاشات ونماذج الرد والتنبيهات المرجعية.</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>المستخرِج</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>التذييلات</translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation>روابط إلى مقالات أخرى ومقتطفاتها.</translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation>القوائم ومسارات التنقل وروابط الصفحة التالية.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة البريدية</translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation>النشرات وملفات الارتباط</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation>ذو صلة وحديث</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>قواعد من صنعك.</translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation>أشرطة المشاركة ودعوات المتابعة.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation>المشاركة والمتابعة</translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation>نماذج الاشتراك وإشعارات الموافقة والإعلانات.</translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation>يبقى العنوان مرة واحدة بأفضل صياغة.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation>ما تضعه المدونة تحت كل مقال.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You edited it, so it stays</source>
        <translation>عدّلتها، لذا تبقى</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>أنت تحفظها</translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation>أنت تحذفها</translation>
    </message>
    <message>
        <source>button or label</source>
        <translation>زر أو تسمية</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation>مصدَّرة على حدة بواسطة «{rule}»: {why}</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>واثق إلى حد ما</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation>محفوظة بواسطة «{rule}»: {why}</translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation>محفوظة: {why}</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>غير واثق كثيرًا</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation>محذوفة بواسطة «{rule}»: {why}</translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation>محذوفة: {why}</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>واثق جدًا</translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation>{who} توافق على الحفظ: {why}</translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation>{who} توافق على الحذف: {why}</translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation>{who} تجعلها تُصدَّر على حدة: {why}</translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation>{who} تحفظها: {why}</translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation>{who} تحذفها: {why}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
</TS>
