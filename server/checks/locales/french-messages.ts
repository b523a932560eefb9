/** Messages of rules in French, by their English ones. */
import type { Fillings, Template } from './templates.js';

const REASON = 'ou dites pourquoi les parties diffèrent avec « asymmetric because »';
const CLASH =
  'Dites laquelle l’emporte (« notwithstanding … »), faites de l’une l’exception de l’autre, ou restreignez l’un des deux actes.';

/** What messages are filled in with that is English itself. */
export const FRENCH_FILLINGS: Fillings = [
  [/\bArticle (\d+)/g, 'article $1'],
  [/\bparagraph (\d+)/g, 'paragraphe $1'],
  [/\bAnnex ([A-Z])/g, 'annexe $1'],
  [/^each Party$/, 'chaque Partie'],
  [/^at any time$/, 'à tout moment'],
  [/“([^”]*)”/g, '« $1 »'],
  [/ and /g, ' et '],
  [/ or /g, ' ou '],
  [/\bEnglish\b/g, 'anglais'],
  [/\bFrench\b/g, 'français'],
  [/\bArabic\b/g, 'arabe'],
  [/\bSpanish\b/g, 'espagnol'],
  [/\bRussian\b/g, 'russe'],
  [/\bChinese\b/g, 'chinois'],
];

export const FRENCH_MESSAGES: Readonly<Record<string, readonly Template[]>> = {
  'balance/burden': [
    [
      '{0} bears {1} duties and {2} {3}: one side carries the agreement. Share the duties out, or say with “asymmetric because” which of them are meant to fall on one side.',
      '{0} supporte {1} obligations et {2} {3} : l’un des côtés porte l’accord. Répartissez-les, ou dites avec « asymmetric because » lesquelles doivent peser sur un seul.',
    ],
  ],
  'balance/expense': [
    [
      'The costs of this fall on {0} only. Between equals each party bears its own: share them, or say with “asymmetric because” why one side pays.',
      'Les frais retombent sur {0} seulement. Entre égaux, chacun supporte les siens : partagez-les, ou dites avec « asymmetric because » pourquoi l’un paie.',
    ],
  ],
  'balance/one-sided-obligation': [
    [
      'Only {0} has to do this; nothing obliges {1} to do the same. Between equals a duty has its counterpart: add it, or say with “asymmetric because” why the parties differ.',
      `Seul {0} y est tenu ; rien n’y oblige {1}. Entre égaux, une obligation a sa contrepartie : ajoutez-la, ${REASON}.`,
    ],
    [
      'Only {0} is forbidden this; nothing forbids it to {1}. Between equals a duty has its counterpart: add it, or say with “asymmetric because” why the parties differ.',
      `Cela n’est interdit qu’à {0} ; rien ne l’interdit à {1}. Entre égaux, une obligation a sa contrepartie : ajoutez-la, ${REASON}.`,
    ],
  ],
  'conflict/duplicate': [
    [
      'This says what {0} says already. A repetition invites the reading that something else is meant, and is forgotten when the other is amended: keep one of the two.',
      'Ceci redit ce que dit déjà {0}. Une répétition laisse croire qu’autre chose est visé, et on l’oublie quand l’autre est amendée : gardez l’une des deux.',
    ],
  ],
  'conflict/obligation-prohibition': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: what one commands the other forbids, so that one is broken by keeping the other. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `« {0} » ({1}) et « {2} » ({3}) se rencontrent pour {4}, {5} : ce que l’une commande, l’autre l’interdit, et respecter l’une est violer l’autre. ${CLASH}`,
    ],
  ],
  'conflict/permission-prohibition': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: what one allows the other forbids, so that nobody can tell whether it may be done. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `« {0} » ({1}) et « {2} » ({3}) se rencontrent pour {4}, {5} : ce que l’une permet, l’autre l’interdit, et nul ne sait si cela est permis. ${CLASH}`,
    ],
  ],
  'conflict/obligation-exemption': [
    [
      '“{0}” ({1}) and “{2}” ({3}) meet for {4}, {5}: one commands what the other says need not be done, so that nobody can tell whether it is owed. Say which goes before the other (“notwithstanding …”), make one an exception to the other, or narrow one of the two acts.',
      `« {0} » ({1}) et « {2} » ({3}) se rencontrent pour {4}, {5} : l’une commande ce dont l’autre dispense, et nul ne sait si cela est dû. ${CLASH}`,
    ],
  ],
  'form/empty-article': [
    [
      'This article says nothing: the treaty would print a number and a heading over an empty space. Write what it is to say, or take it out.',
      'Cet article ne dit rien : le traité imprimerait un numéro et un titre au-dessus d’un vide. Écrivez ce qu’il doit dire, ou retirez-le.',
    ],
  ],
  'form/recital-duty': [
    [
      '“shall” in the preamble binds nobody: a recital gives the reasons, the articles the duties. Move the duty to an article, or word the recital as a reason (“Recognising …”, “Desiring to …”).',
      '« shall » dans le préambule ne lie personne : les considérants donnent les motifs, les articles les obligations. Déplacez l’obligation dans un article, ou faites du considérant un motif (« Recognising … », « Desiring to … »).',
    ],
  ],
  'form/single-item': [
    [
      'This list has one item only, so it would be printed with a mark (a) that nothing follows. Write it into the sentence, or add the missing items.',
      'Cette liste n’a qu’un élément : elle serait imprimée avec un (a) que rien ne suit. Intégrez-le à la phrase, ou ajoutez les éléments manquants.',
    ],
  ],
  'language/missing': [
    [
      '{0} has no wording in {1}, so the {2} text would not say it. Write it {3}: {4}',
      'Il n’y a pas ici de texte en {1} : le texte en {2} ne le dirait pas. Écrivez-le : {4}',
    ],
  ],
  'missing/amendment': [
    [
      'Nothing says how this agreement is amended. Add the clause; agreement of the parties is what the law has anyway, and the form is theirs to choose.',
      'Rien ne dit comment cet accord est amendé. Ajoutez la clause ; l’accord des parties est de toute façon la règle, et la forme est à leur choix.',
    ],
  ],
  'missing/disputes': [
    [
      'Nothing says how disputes on this agreement are settled. Add the clause; consultation between the parties is the least that practice knows.',
      'Rien ne dit comment sont réglés les différends sur cet accord. Ajoutez la clause ; la consultation entre les parties est le moins que connaisse la pratique.',
    ],
  ],
  'missing/entry-into-force': [
    [
      'Nothing says when this agreement enters into force: until then it binds nobody. Add the clause, for example “this agreement enters into force upon signature.”',
      'Rien ne dit quand cet accord entre en vigueur : jusque-là il ne lie personne. Ajoutez la clause, par exemple « this agreement enters into force upon signature. »',
    ],
  ],
  'missing/signature': [
    [
      'Nobody signs for {0}. Add “signed for …” at the end, or the original has no place for the signature.',
      'Personne ne signe pour {0}. Ajoutez « signed for … » à la fin, faute de quoi l’original n’a pas de place pour la signature.',
    ],
  ],
  'missing/termination': [
    [
      'Nothing says how long this agreement lasts or how a party leaves it. Where a text is silent, leaving it is disputed: add a duration, a right to terminate, or both.',
      'Rien ne dit combien de temps dure cet accord ni comment une partie le quitte. Là où le texte se tait, le retrait est contesté : ajoutez une durée, un droit de dénonciation, ou les deux.',
    ],
  ],
  'missing/testimonium': [
    [
      'The agreement does not say where and when it was done, nor in how many originals. End it with “done at "…" on … in 2 originals.”',
      'L’accord ne dit ni où ni quand il est fait, ni en combien d’originaux. Terminez-le par « done at "…" on … in 2 originals. »',
    ],
  ],
  'reference/duplicate-name': [
    [
      '“{0}” is declared twice: it is already the name of {1}. A name stands for one thing, so give this one another name.',
      '« {0} » est déclaré deux fois. Un nom désigne une seule chose : donnez à celle-ci un autre nom.',
    ],
  ],
  'reference/missing-file': [
    [
      'There is no file “{0}” beside this one, so nothing that it says can be checked. Correct the path, which is read from this file’s folder, or add the file.',
      'Il n’y a pas de fichier « {0} » à côté de celui-ci : rien de ce qu’il dit ne peut être vérifié. Corrigez le chemin, lu depuis le dossier de ce fichier, ou ajoutez le fichier.',
    ],
  ],
  'reference/plain-term': [
    [
      '“{0}” is the title of a declared term, typed out. Write {1}, so that it follows its definition.',
      '« {0} » est le titre d’un terme défini, écrit en toutes lettres. Écrivez {1}, pour qu’il suive sa définition.',
    ],
  ],
  'reference/typed-number': [
    [
      '“{0}” is typed by number, which changes when articles are added or struck out. Write {1}: it prints as the number that the {2} has.',
      '« {0} » est écrit par son numéro, qui change quand on ajoute ou supprime des articles. Écrivez {1} : le bon numéro sera imprimé.',
    ],
  ],
  'reference/undeclared-term': [
    [
      '“{0}” is written like a defined term, {1} times, and nothing defines it. Declare it with “term”, or write it without capitals.',
      '« {0} » est écrit {1} fois comme un terme défini, et rien ne le définit. Déclarez-le avec « term », ou écrivez-le sans majuscules.',
    ],
  ],
  'reference/unknown-name': [
    [
      'Nothing declares “{0}”: {1} is expected here. Did you mean {2}? Correct the name, or declare it.',
      'Rien ne déclare « {0} ». Vouliez-vous dire {2} ? Corrigez le nom, ou déclarez-le.',
    ],
    [
      'Nothing declares “{0}”: {1} is expected here. Did you mean {2}?',
      'Rien ne déclare « {0} ». Vouliez-vous dire {2} ?',
    ],
    [
      'Nothing declares “{0}”: {1} is expected here. Correct the name, or declare it.',
      'Rien ne déclare « {0} ». Corrigez le nom, ou déclarez-le.',
    ],
  ],
  'reference/unused-name': [
    [
      'Nothing uses the {1} “{0}”. {2}',
      'Rien n’utilise « {0} ». Peut-être est-ce le reste d’une phrase supprimée, ou une phrase le dit-elle autrement : utilisez-le, ou retirez-le.',
    ],
  ],
  'suppression/unused': [
    [
      'This comment silences nothing: there is no finding of {0} on the line below. Remove it, so that it hides nothing later.',
      'Ce commentaire ne fait rien taire : il n’y a aucun constat de {0} à la ligne suivante. Retirez-le, pour qu’il ne cache rien plus tard.',
    ],
  ],
  'wording/repeated-word': [
    [
      '“{0}” stands twice in a row, and the treaty would print it so. Delete one.',
      '« {0} » est écrit deux fois de suite, et le traité l’imprimerait ainsi. Supprimez l’un des deux.',
    ],
  ],
  'wording/unpaired': [
    [
      '“{0}” has no other half in this text, so it is not clear where what it opens ends. Add the other mark, or delete this one.',
      '« {0} » n’a pas son pendant dans ce texte : on ne voit pas où finit ce qu’il ouvre. Ajoutez l’autre signe, ou supprimez celui-ci.',
    ],
  ],
  'wording/vague': [
    [
      '“{0}” leaves to each party how much it owes, so nobody can say when the sentence is broken. Name the measure: a number, a time limit, or who decides.',
      '« {0} » laisse à chaque partie la mesure de ce qu’elle doit : nul ne peut dire quand la phrase est violée. Nommez la mesure : un nombre, un délai, ou qui décide.',
    ],
  ],
};
