/** Messages of rules in Arabic, by their English ones. */
import type { Fillings, Template } from './templates.js';

const REASON = 'أو بيّن سبب اختلاف الأطراف بعبارة «asymmetric because»';
const CLASH = 'بيّن أيهما تُقدَّم («notwithstanding …»)، أو اجعل إحداهما استثناءً من الأخرى، أو ضيّق أحد الفعلين.';

/** What messages are filled in with that is English itself. */
export const ARABIC_FILLINGS: Fillings = [
  [/\bArticle (\d+)/g, 'المادة $1'],
  [/, paragraph (\d+)/g, '، الفقرة $1'],
  [/\bAnnex ([A-Z])/g, 'الملحق $1'],
  [/^each Party$/, 'كل طرف'],
  [/^at any time$/, 'في أي وقت'],
  [/“([^”]*)”/g, '«$1»'],
  [/ and /g, ' و'],
  [/ or /g, ' أو '],
  [/\bEnglish\b/g, 'الإنجليزية'],
  [/\bFrench\b/g, 'الفرنسية'],
  [/\bArabic\b/g, 'العربية'],
  [/\bSpanish\b/g, 'الإسبانية'],
  [/\bRussian\b/g, 'الروسية'],
  [/\bChinese\b/g, 'الصينية'],
];

export const ARABIC_MESSAGES: Readonly<Record<string, readonly Template[]>> = {
  'balance/burden': [
    [
      '{0} bears {1} duties and {2} {3}: one side carries the agreement. Share the duties out, or say with “asymmetric because” which of them are meant to fall on one side.',
      'على {0} من الالتزامات {1} وعلى {2} {3}: يحمل أحد الجانبين الاتفاق. وزّعها، أو بيّن بعبارة «asymmetric because» ما يُقصد منها أن يقع على جانب واحد.',
    ],
  ],
  'balance/expense': [
    [
      'The costs of this fall on {0} only. Between equals each party bears its own: share them, or say with “asymmetric because” why one side pays.',
      'تقع النفقات على {0} وحدها. وبين الأنداد يتحمل كل طرف نفقاته: اقسمها، أو بيّن بعبارة «asymmetric because» لماذا يدفع أحدهما.',
    ],
  ],
  'balance/one-sided-obligation': [
    [
      'Only {0} has to do this; nothing obliges {1} to do the same. Between equals a duty has its counterpart: add it, or say with “asymmetric because” why the parties differ.',
      `يلتزم بهذا {0} وحده، ولا شيء يلزم {1} بمثله. وللالتزام بين الأنداد مقابل: أضفه، ${REASON}.`,
    ],
    [
      'Only {0} is forbidden this; nothing forbids it to {1}. Between equals a duty has its counterpart: add it, or say with “asymmetric because” why the parties differ.',
      `هذا محظور على {0} وحده، ولا شيء يحظره على {1}. وللالتزام بين الأنداد مقابل: أضفه، ${REASON}.`,
    ],
  ],
  'conflict/duplicate': [
    [
      'This says what {0} says already. A repetition invites the reading that something else is meant, and is forgotten when the other is amended: keep one of the two.',
      'هذا ما تقوله {0} من قبل. والتكرار يوهم بأن المقصود شيء آخر، ويُنسى عند تعديل الأخرى: أبقِ إحداهما.',
    ],
  ],
  'conflict/obligation-prohibition': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: what one commands the other forbids, so that one is broken by keeping the other. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `تلتقي «{0}» ({1}) و«{2}» ({3}) في حق {4}، {5}: ما تأمر به إحداهما تحظره الأخرى، فلا تُراعى إحداهما إلا بمخالفة الأخرى. ${CLASH}`,
    ],
  ],
  'conflict/permission-prohibition': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: what one allows the other forbids, so that nobody can tell whether it may be done. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `تلتقي «{0}» ({1}) و«{2}» ({3}) في حق {4}، {5}: ما تبيحه إحداهما تحظره الأخرى، فلا يُعلم أمباح هو. ${CLASH}`,
    ],
  ],
  'conflict/obligation-exemption': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: one commands what the other says need not be done, so that nobody can tell whether it is owed. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `تلتقي «{0}» ({1}) و«{2}» ({3}) في حق {4}، {5}: تأمر إحداهما بما تعفي منه الأخرى، فلا يُعلم أواجب هو. ${CLASH}`,
    ],
  ],
  'form/empty-article': [
    [
      'This article says nothing: the treaty would print a number and a heading over an empty space. Write what it is to say, or take it out.',
      'هذه المادة لا تقول شيئاً: فتُطبع رقماً وعنواناً فوق فراغ. اكتب ما تقوله، أو احذفها.',
    ],
  ],
  'form/recital-duty': [
    [
      '“shall” in the preamble binds nobody: a recital gives the reasons, the articles the duties. Move the duty to an article, or word the recital as a reason (“Recognising …”, “Desiring to …”).',
      '«shall» في الديباجة لا تُلزم أحداً: فالحيثيات للأسباب والمواد للالتزامات. انقل الالتزام إلى مادة، أو صُغ الحيثية سبباً («Recognising …»، «Desiring to …»).',
    ],
  ],
  'form/single-item': [
    [
      'This list has one item only, so it would be printed with a mark (a) that nothing follows. Write it into the sentence, or add the missing items.',
      'في هذه القائمة بند واحد، فتُطبع بعلامة (a) لا يتلوها شيء. أدخله في الجملة، أو أضف البنود الناقصة.',
    ],
  ],
  'language/missing': [
    [
      '{0} has no wording in {1}, so the {2} text would not say it. Write it {3}: {4}',
      'لا نص هنا ب{1}، فلن يقوله النص المحرر ب{2}. اكتبه: {4}',
    ],
  ],
  'missing/amendment': [
    [
      'Nothing says how this agreement is amended. Add the clause; agreement of the parties is what the law has anyway, and the form is theirs to choose.',
      'لا حكم يبيّن كيف يُعدَّل هذا الاتفاق. أضف الحكم؛ والأصل اتفاق الأطراف، والشكل لهم أن يختاروه.',
    ],
  ],
  'missing/disputes': [
    [
      'Nothing says how disputes on this agreement are settled. Add the clause; consultation between the parties is the least that practice knows.',
      'لا حكم يبيّن كيف تُسوّى المنازعات بشأن هذا الاتفاق. أضف الحكم؛ والتشاور بين الأطراف أقل ما جرى به العمل.',
    ],
  ],
  'missing/entry-into-force': [
    [
      'Nothing says when this agreement enters into force: until then it binds nobody. Add the clause, for example “this agreement enters into force upon signature.”',
      'لا حكم يبيّن متى يدخل هذا الاتفاق حيز النفاذ، وهو حتى ذلك لا يُلزم أحداً. أضف الحكم، مثل «this agreement enters into force upon signature.».',
    ],
  ],
  'missing/signature': [
    [
      'Nobody signs for {0}. Add “signed for …” at the end, or the original has no place for the signature.',
      'لا أحد يوقّع عن {0}. أضف «signed for …» في الختام، وإلا خلا الأصل من موضع للتوقيع.',
    ],
  ],
  'missing/termination': [
    [
      'Nothing says how long this agreement lasts or how a party leaves it. Where a text is silent, leaving it is disputed: add a duration, a right to terminate, or both.',
      'لا حكم يبيّن مدة هذا الاتفاق ولا كيف ينسحب منه طرف. وإذا سكت النص كان الانسحاب محل نزاع: أضف مدة أو حقاً في الإنهاء أو كليهما.',
    ],
  ],
  'missing/testimonium': [
    [
      'The agreement does not say where and when it was done, nor in how many originals. End it with “done at "…" on … in 2 originals.”',
      'لا يبيّن الاتفاق أين ومتى حُرر ولا من كم أصل. اختمه بعبارة «done at "…" on … in 2 originals.».',
    ],
  ],
  'reference/duplicate-name': [
    [
      '“{0}” is declared twice: it is already the name of {1}. A name stands for one thing, so give this one another name.',
      'أُعلن «{0}» مرتين. والاسم لشيء واحد: فاجعل لهذا اسماً آخر.',
    ],
  ],
  'reference/missing-file': [
    [
      'There is no file “{0}” beside this one, so nothing that it says can be checked. Correct the path, which is read from this file’s folder, or add the file.',
      'لا يوجد ملف «{0}» بجوار هذا الملف، فلا يُفحص شيء مما يقوله. صحّح المسار، وهو يُقرأ من مجلد هذا الملف، أو أضف الملف.',
    ],
  ],
  'reference/plain-term': [
    [
      '“{0}” is the title of a declared term, typed out. Write {1}, so that it follows its definition.',
      '«{0}» عنوان مصطلح معرَّف كُتب نصاً. اكتب {1} ليتبع تعريفه.',
    ],
  ],
  'reference/typed-number': [
    [
      '“{0}” is typed by number, which changes when articles are added or struck out. Write {1}: it prints as the number that the {2} has.',
      'كُتب «{0}» برقمه، وهو يتغير إذا أُضيفت مواد أو حُذفت. اكتب {1} فيُطبع الرقم الصحيح.',
    ],
  ],
  'reference/undeclared-term': [
    [
      '“{0}” is written like a defined term, {1} times, and nothing defines it. Declare it with “term”, or write it without capitals.',
      'كُتب «{0}» كمصطلح معرَّف، عدد المرات {1}، ولا شيء يعرّفه. أعلنه بكلمة «term»، أو اكتبه بلا أحرف كبيرة.',
    ],
  ],
  'reference/unknown-name': [
    [
      'Nothing declares “{0}”: {1} is expected here. Did you mean {2}? Correct the name, or declare it.',
      'لا شيء يعلن «{0}». هل تقصد {2}؟ صحّح الاسم، أو أعلنه.',
    ],
    ['Nothing declares “{0}”: {1} is expected here. Did you mean {2}?', 'لا شيء يعلن «{0}». هل تقصد {2}؟'],
    [
      'Nothing declares “{0}”: {1} is expected here. Correct the name, or declare it.',
      'لا شيء يعلن «{0}». صحّح الاسم، أو أعلنه.',
    ],
  ],
  'reference/unused-name': [
    [
      'Nothing uses the {1} “{0}”. {2}',
      'لا شيء يستعمل «{0}». لعله بقية جملة حُذفت، أو جملة تقوله بلفظ آخر: استعمله، أو احذفه.',
    ],
  ],
  'suppression/unused': [
    [
      'This comment silences nothing: there is no finding of {0} on the line below. Remove it, so that it hides nothing later.',
      'هذا التعليق لا يُسكت شيئاً: لا ملاحظة من {0} في السطر التالي. احذفه لئلا يخفي شيئاً فيما بعد.',
    ],
  ],
  'wording/repeated-word': [
    [
      '“{0}” stands twice in a row, and the treaty would print it so. Delete one.',
      'تكررت «{0}» مرتين متتاليتين، وهكذا تُطبع. احذف إحداهما.',
    ],
  ],
  'wording/unpaired': [
    [
      '“{0}” has no other half in this text, so it is not clear where what it opens ends. Add the other mark, or delete this one.',
      'لا نظير للعلامة «{0}» في هذا النص، فلا يتبين أين ينتهي ما تفتحه. أضف النظير، أو احذفها.',
    ],
  ],
  'wording/vague': [
    [
      '“{0}” leaves to each party how much it owes, so nobody can say when the sentence is broken. Name the measure: a number, a time limit, or who decides.',
      '«{0}» تترك لكل طرف مقدار ما يجب عليه، فلا يُعلم متى خولفت الجملة. اذكر المقياس: عدداً أو أجلاً أو من يقرر.',
    ],
  ],
};
