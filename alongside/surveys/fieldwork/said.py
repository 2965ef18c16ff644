"""What stands around the questions on a respondent's pages: ours, the bank's, and what an instrument says its own way.

Translations were made with a computer's help, and no person has checked them yet.
"""

from collections.abc import Mapping

from ..around import AROUND
from ..content import Instrument, Says, said

RIGHT_TO_LEFT = {"ar", "fa", "he", "ku", "ps", "sd", "ur", "yi"}
LANGUAGES = {
    "en": "English",
    "ar": "العربية",
    "bn": "বাংলা",
    "cy": "Cymraeg",
    "pa": "ਪੰਜਾਬੀ",
    "pl": "Polski",
    "so": "Soomaali",
    "ur": "اردو",
}
PAGES: Mapping[str, Says] = {
    "survey": {"en": "Survey", "cy": "Arolwg", "ur": "سروے"},
    "skip": {"en": "Skip to the questions", "cy": "Neidio i’r cwestiynau", "ur": "سوالات پر جائیں"},
    "agree-title": {"en": "Before you begin", "cy": "Cyn i chi ddechrau", "ur": "شروع کرنے سے پہلے"},
    "agree": {"en": "I agree to take part", "cy": "Rwy’n cytuno i gymryd rhan", "ur": "میں حصہ لینے پر راضی ہوں"},
    "agree-first": {
        "en": "Say that you agree, or close this page",
        "cy": "Dywedwch eich bod yn cytuno, neu caewch y dudalen hon",
        "ur": "بتائیں کہ آپ راضی ہیں، یا یہ صفحہ بند کر دیں",
    },
    "asked-by": {
        "en": "{who} asks you to take part in this survey.",
        "cy": "Mae {who} yn gofyn i chi gymryd rhan yn yr arolwg hwn.",
        "ur": "{who} آپ سے اس سروے میں حصہ لینے کی درخواست کرتا ہے۔",
    },
    "programme": {
        "en": "The programme Making Safeguarding Personal",
        "cy": "rhaglen Making Safeguarding Personal",
        "ur": "پروگرام Making Safeguarding Personal",
    },
    "how-much": {
        "en": "It has {questions} questions at most.",
        "cy": "Mae ynddo hyd at {questions} cwestiwn.",
        "ur": "اس میں زیادہ سے زیادہ {questions} سوالات ہیں۔",
    },
    "ethics": {
        "en": "Ethics approval: {ethics}",
        "cy": "Cymeradwyaeth foesegol: {ethics}",
        "ur": "اخلاقی منظوری: {ethics}",
    },
    "until": {
        "en": "You can stop and go on by the same link, until {closes}.",
        "cy": "Gallwch stopio a pharhau drwy’r un ddolen, tan {closes}.",
        "ur": "آپ رک سکتے ہیں اور {closes} تک اسی لنک سے جاری رکھ سکتے ہیں۔",
    },
    "your-link": {
        "en": "Keep this link: by it, and only by it, you come back to your answers.",
        "cy": "Cadwch y ddolen hon: dim ond drwyddi hi y dewch yn ôl at eich atebion.",
        "ur": "یہ لنک محفوظ رکھیں: صرف اسی سے آپ اپنے جوابات پر واپس آ سکتے ہیں۔",
    },
    "parts": {"en": "The parts of this survey", "cy": "Rhannau’r arolwg hwn", "ur": "اس سروے کے حصے"},
    "answered-of": {
        "en": "{done} of {all} answered",
        "cy": "{done} o {all} wedi’u hateb",
        "ur": "{all} میں سے {done} کے جواب دیے گئے",
    },
    "continue": {"en": "Continue", "cy": "Parhau", "ur": "جاری رکھیں"},
    "part-of": {"en": "Part {number} of {all}", "cy": "Rhan {number} o {all}", "ur": "حصہ {number} از {all}"},
    "later": {"en": "Stop for now", "cy": "Stopio am y tro", "ur": "ابھی کے لیے رکیں"},
    "kept": {
        "en": "Everything you typed is kept.",
        "cy": "Mae popeth a deipioch wedi’i gadw.",
        "ur": "آپ نے جو کچھ لکھا وہ محفوظ ہے۔",
    },
    "kept-at": {"en": "Saved at", "cy": "Cadwyd am", "ur": "محفوظ ہوا:"},
    "not-kept": {
        "en": "Not saved yet; will try again",
        "cy": "Heb ei gadw eto; byddwn yn rhoi cynnig arall arni",
        "ur": "ابھی محفوظ نہیں ہوا؛ دوبارہ کوشش ہو گی",
    },
    "late": {
        "en": "What you typed last is not saved: these answers can no longer be changed. Copy what you need from here.",
        "cy": "Nid yw’r hyn a deipioch ddiwethaf wedi’i gadw: ni ellir newid yr atebion hyn mwyach. Copïwch yr hyn "
        "sydd ei angen arnoch oddi yma.",
        "ur": "آپ نے آخر میں جو لکھا وہ محفوظ نہیں ہوا: یہ جوابات اب بدلے نہیں جا سکتے۔ جو چاہیے یہاں سے نقل کر لیں۔",
    },
    "both": {
        "en": "Not saved: somebody else has answered here meanwhile. Go on, and you see both answers.",
        "cy": "Heb ei gadw: mae rhywun arall wedi ateb yma yn y cyfamser. Ewch ymlaen, a gwelwch y ddau ateb.",
        "ur": "محفوظ نہیں ہوا: اس دوران کسی اور نے یہاں جواب دیا ہے۔ آگے بڑھیں تو دونوں جواب نظر آئیں گے۔",
    },
    "meanwhile": {
        "en": "Somebody else answered this meanwhile: “{theirs}”. Yours stands below: go on to keep it, or change it",
        "cy": "Atebodd rhywun arall hwn yn y cyfamser: “{theirs}”. Mae eich ateb chi isod: ewch ymlaen i’w gadw, neu "
        "newidiwch ef",
        "ur": "اس دوران کسی اور نے جواب دیا: “{theirs}”۔ آپ کا جواب نیچے ہے: اسے رکھنے کے لیے آگے بڑھیں، یا اسے بدلیں",
    },
    "more": {
        "en": "After what you answered there are a few more questions on this page.",
        "cy": "Ar ôl eich atebion mae ychydig mwy o gwestiynau ar y dudalen hon.",
        "ur": "آپ کے جواب کے بعد اس صفحے پر چند اور سوالات ہیں۔",
    },
    "answer-if": {
        "en": "Only if you answered “{answers}” above.",
        "cy": "Dim ond os ateboch “{answers}” uchod.",
        "ur": "صرف اگر آپ نے اوپر “{answers}” جواب دیا۔",
    },
    "before-sending": {
        "en": "Check what you answered. Once sent, it cannot be changed.",
        "cy": "Gwiriwch eich atebion. Ar ôl eu hanfon, ni ellir eu newid.",
        "ur": "اپنے جوابات دیکھ لیں۔ بھیجنے کے بعد انہیں بدلا نہیں جا سکتا۔",
    },
    "put-right": {
        "en": "Put this right before you send your answers",
        "cy": "Cywirwch hyn cyn anfon eich atebion",
        "ur": "جوابات بھیجنے سے پہلے اسے درست کریں",
    },
    "withdraw": {"en": "Take your answers back", "cy": "Tynnu eich atebion yn ôl", "ur": "اپنے جوابات واپس لیں"},
    "withdraw-until": {
        "en": "Until {day} you can take your answers back by this same link, without a reason.",
        "cy": "Tan {day} gallwch dynnu eich atebion yn ôl drwy’r un ddolen, heb reswm.",
        "ur": "{day} تک آپ اسی لنک سے، بغیر وجہ بتائے، اپنے جوابات واپس لے سکتے ہیں۔",
    },
    "keep-until": {
        "en": "Answers are erased after {day}.",
        "cy": "Caiff atebion eu dileu ar ôl {day}.",
        "ur": "جوابات {day} کے بعد مٹا دیے جاتے ہیں۔",
    },
    "withdraw-sure": {
        "en": "Your answers are erased at once, and cannot be brought back. You are not written to again.",
        "cy": "Caiff eich atebion eu dileu ar unwaith, ac ni ellir eu hadfer. Ni fyddwn yn ysgrifennu atoch eto.",
        "ur": "آپ کے جوابات فوراً مٹا دیے جائیں گے اور واپس نہیں لائے جا سکتے۔ آپ کو دوبارہ نہیں لکھا جائے گا۔",
    },
    "withdraw-late": {
        "en": "Answers could be taken back until {day}.",
        "cy": "Gellid tynnu atebion yn ôl tan {day}.",
        "ur": "جوابات {day} تک واپس لیے جا سکتے تھے۔",
    },
    "withdrawn": {
        "en": "Your answers have been erased.",
        "cy": "Mae eich atebion wedi’u dileu.",
        "ur": "آپ کے جوابات مٹا دیے گئے ہیں۔",
    },
    "erased": {
        "en": "These answers were erased on their day.",
        "cy": "Dilëwyd yr atebion hyn ar eu diwrnod.",
        "ur": "یہ جوابات اپنے دن پر مٹا دیے گئے۔",
    },
    "closed-title": {"en": "This survey is closed", "cy": "Mae’r arolwg hwn wedi cau", "ur": "یہ سروے بند ہے"},
    "closed": {
        "en": "It was open until {closes}. Thank you for wanting to answer.",
        "cy": "Roedd ar agor tan {closes}. Diolch am fod eisiau ateb.",
        "ur": "یہ {closes} تک کھلا تھا۔ جواب دینے کی خواہش کا شکریہ۔",
    },
    "early-title": {
        "en": "This survey is not open yet",
        "cy": "Nid yw’r arolwg hwn ar agor eto",
        "ur": "یہ سروے ابھی نہیں کھلا",
    },
    "early": {"en": "It opens on {opens}.", "cy": "Mae’n agor ar {opens}.", "ur": "یہ {opens} کو کھلے گا۔"},
    "no-title": {
        "en": "Do not write to me again",
        "cy": "Peidiwch ag ysgrifennu ataf eto",
        "ur": "مجھے دوبارہ نہ لکھیں",
    },
    "no": {
        "en": "You get no more mails about this survey. Nobody is told that it was you.",
        "cy": "Ni chewch ragor o negeseuon am yr arolwg hwn. Ni ddywedir wrth neb mai chi oedd hynny.",
        "ur": "آپ کو اس سروے کے بارے میں مزید پیغام نہیں ملیں گے۔ کسی کو نہیں بتایا جائے گا کہ یہ آپ تھے۔",
    },
    "no-done": {
        "en": "You will not be written to about this survey again. You can still answer by this link.",
        "cy": "Ni fyddwn yn ysgrifennu atoch am yr arolwg hwn eto. Gallwch ateb o hyd drwy’r ddolen hon.",
        "ur": "آپ کو اس سروے کے بارے میں دوبارہ نہیں لکھا جائے گا۔ آپ اب بھی اس لنک سے جواب دے سکتے ہیں۔",
    },
    "share": {"en": "Hand a part to a colleague", "cy": "Rhoi rhan i gydweithiwr", "ur": "ایک حصہ کسی ساتھی کو دیں"},
    "share-how": {
        "en": "Make a link for a part and send it to whoever knows best. They see that part and nothing else, "
        "and their answers come into yours.",
        "cy": "Gwnewch ddolen ar gyfer rhan a’i hanfon at bwy bynnag sy’n gwybod orau. Maen nhw’n gweld y rhan honno’n "
        "unig, a daw eu hatebion i mewn i’ch rhai chi.",
        "ur": "کسی حصے کا لنک بنائیں اور اسے بھیجیں جو سب سے بہتر جانتا ہو۔ وہ صرف وہی حصہ دیکھیں گے اور ان کے جوابات "
        "آپ کے جوابات میں آ جائیں گے۔",
    },
    "share-make": {"en": "Make a link", "cy": "Gwneud dolen", "ur": "لنک بنائیں"},
    "share-done": {"en": "Done on {day}", "cy": "Gorffennwyd ar {day}", "ur": "{day} کو مکمل ہوا"},
    "share-waits": {"en": "Not done yet", "cy": "Heb ei orffen eto", "ur": "ابھی مکمل نہیں ہوا"},
    "share-end": {"en": "End this link", "cy": "Dod â’r ddolen hon i ben", "ur": "یہ لنک ختم کریں"},
    "check-waits": {
        "en": "A colleague has not said yet that this part is done:",
        "cy": "Nid yw cydweithiwr wedi dweud eto bod y rhan hon wedi’i gorffen:",
        "ur": "ایک ساتھی نے ابھی نہیں بتایا کہ یہ حصہ مکمل ہے:",
    },
    "nothing": {
        "en": "Nothing is answered yet. Answer one question at least before you send.",
        "cy": "Nid oes dim wedi’i ateb eto. Atebwch o leiaf un cwestiwn cyn anfon.",
        "ur": "ابھی کسی سوال کا جواب نہیں دیا گیا۔ بھیجنے سے پہلے کم از کم ایک جواب دیں۔",
    },
    "busy-title": {"en": "Come back tomorrow", "cy": "Dewch yn ôl yfory", "ur": "کل دوبارہ آئیں"},
    "busy": {
        "en": "More people have begun by this link today than it takes in a day.",
        "cy": "Mae mwy o bobl wedi dechrau drwy’r ddolen hon heddiw nag y mae’n eu derbyn mewn diwrnod.",
        "ur": "آج اس لنک سے ایک دن کی حد سے زیادہ لوگ شروع کر چکے ہیں۔",
    },
    "shared-with-you": {
        "en": "A colleague asks you to answer this part. It comes into their answers.",
        "cy": "Mae cydweithiwr yn gofyn i chi ateb y rhan hon. Daw i mewn i’w hatebion.",
        "ur": "ایک ساتھی آپ سے یہ حصہ بھرنے کو کہتا ہے۔ یہ ان کے جوابات میں شامل ہو گا۔",
    },
    "shared-thanks": {
        "en": "Thank you. This part is kept, and you can still change it until the whole is sent.",
        "cy": "Diolch. Mae’r rhan hon wedi’i chadw, a gallwch ei newid nes anfon y cyfan.",
        "ur": "شکریہ۔ یہ حصہ محفوظ ہے، اور پورا بھیجے جانے تک آپ اسے بدل سکتے ہیں۔",
    },
    "shared-sent": {
        "en": "These answers have been sent.",
        "cy": "Anfonwyd yr atebion hyn.",
        "ur": "یہ جوابات بھیج دیے گئے ہیں۔",
    },
    "unknown-title": {"en": "This link leads nowhere"},
    "unknown": {
        "en": "Check that you have the whole of it, as it stands in the mail. It may be broken over two lines."
    },
    "where": {
        "en": "Which council do you work with?",
        "cy": "Gyda pha gyngor rydych chi’n gweithio?",
        "ur": "آپ کس کونسل کے ساتھ کام کرتے ہیں؟",
    },
    "not-checked": {
        "en": "",
        "cy": "Cyfrifiadur a helpodd gyda geiriau’r botymau. Nid oes neb wedi’u gwirio eto.",
        "ur": "بٹنوں کے الفاظ میں کمپیوٹر نے مدد کی ہے۔ ابھی کسی شخص نے انہیں نہیں جانچا۔",
    },
}


def direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def words_around(instrument: Instrument | None, language: str) -> dict[str, str]:
    """Everything that stands around the questions, by a name that a template can say."""
    own: Mapping[str, Says] = instrument.around if instrument else {}
    return {
        name.replace("-", "_"): own.get(name, {}).get(language) or said(says, language)
        for name, says in (*AROUND.items(), *PAGES.items())
    }
