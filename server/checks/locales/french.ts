/** What each rule finds and what to do about it, in French. */
export const FRENCH: Readonly<Record<string, string>> = {
  'balance/burden':
    'Une partie supporte beaucoup plus d’obligations qu’une autre. Répartissez-les, ou dites pourquoi avec « asymmetric because ».',
  'balance/expense':
    'Les frais retombent sur une seule partie. Partagez-les, ou dites pourquoi avec « asymmetric because ».',
  'balance/no-benefit':
    'Une partie ne doit rien et rien ne lui est dû. Donnez-lui sa part, ou nommez-la comme destinataire des obligations qui lui profitent.',
  'balance/one-sided-obligation':
    'Seule une partie est tenue par cette obligation ou cette interdiction. Ajoutez la contrepartie, ou dites pourquoi avec « asymmetric because ».',
  'balance/one-sided-power':
    'Seule une partie détient ce pouvoir sur l’accord. Donnez-le aux deux, ou dites pourquoi avec « asymmetric because ».',
  'balance/party-order': 'Les parties ne sont pas nommées partout dans le même ordre. Gardez-en un seul.',
  'balance/unequal-terms':
    'La même chose est demandée aux deux parties à des conditions différentes. Alignez-les, ou dites pourquoi avec « asymmetric because ».',
  'conflict/consent':
    'L’accord entrerait en vigueur par la seule signature alors qu’il est soumis à ratification. Choisissez l’une des deux voies.',
  'conflict/date': 'Les dates ne concordent pas, ou l’une d’elles n’existe pas. Corrigez-la.',
  'conflict/deadline':
    'Une même obligation a deux délais différents. Gardez-en un, ou dites laquelle des deux phrases l’emporte.',
  'conflict/definition':
    'Une même expression est définie deux fois, avec des sens différents. Gardez une seule définition, ou deux titres distincts.',
  'conflict/disputes':
    'Les différends sont soustraits à tout tribunal ici et portés devant l’un d’eux ailleurs. Retirez l’une des clauses, ou dites à quels différends chacune s’applique.',
  'conflict/duplicate': 'Deux phrases disent la même chose. Gardez-en une.',
  'conflict/exclusive-acts':
    'Deux obligations commandent des actes qui s’excluent. Séparez-les par le temps, la condition ou la partie, ou dites laquelle l’emporte.',
  'conflict/final-clause': 'Deux clauses finales règlent la même question différemment. Gardez-en une.',
  'conflict/impossible-window':
    'Rien ne peut être fait dans ce laps de temps : il est vide, ou hors de la durée de l’accord. Corrigez les dates ou l’événement de départ.',
  'conflict/languages':
    'La langue qui doit prévaloir n’est pas une langue de l’accord, ou le nombre des textes ne concorde pas. Corrigez l’une ou l’autre.',
  'conflict/number': 'Le nombre en lettres et celui en chiffres diffèrent. Rendez-les identiques.',
  'conflict/obligation-exemption':
    'Une phrase commande ce qu’une autre dispense de faire. Dites laquelle l’emporte, ou faites de l’une l’exception de l’autre.',
  'conflict/obligation-prohibition':
    'Une phrase commande ce qu’une autre interdit. Dites laquelle l’emporte, ou faites de l’une l’exception de l’autre.',
  'conflict/other-agreement':
    'Cette phrase heurte un accord auquel celui-ci est lié. Mettez-les en harmonie, ou dites lequel prévaut.',
  'conflict/permission-prohibition':
    'Une phrase permet ce qu’une autre interdit. Dites laquelle l’emporte, ou faites de l’une l’exception de l’autre.',
  'conflict/precedence-cycle': 'Des phrases l’emportent chacune sur la suivante, en cercle. Retirez l’un des renvois.',
  'conflict/quantity':
    'Le minimum dépasse le maximum, ou deux nombres exacts diffèrent. Faites-les concorder, ou dites lequel l’emporte.',
  'conflict/register':
    'Les mots ne conviennent pas à la nature de l’instrument, contraignant ou non. Remplacez-les, ou changez la nature de l’instrument.',
  'conflict/threshold':
    'Il faut plus de ratifications qu’il ne peut y avoir de parties. Abaissez le nombre, ou ouvrez l’accord à l’adhésion.',
  'form/article-order':
    'Les définitions viennent tard, ou d’autres articles suivent les dispositions finales. Remettez-les à leur place.',
  'form/duplicate-heading': 'Deux articles portent le même titre. Donnez à chacun le sien, ou réunissez-les.',
  'form/empty-article': 'Cet article ne dit rien. Écrivez ce qu’il doit dire, ou retirez-le.',
  'form/recital-duty':
    'Une obligation figure dans le préambule, où elle ne lie personne. Déplacez-la dans un article, ou faites-en un motif.',
  'form/single-item': 'Cette liste n’a qu’un élément. Intégrez-le à la phrase, ou ajoutez ceux qui manquent.',
  'language/mismatch':
    'Les textes de deux langues ne disent pas les mêmes noms, nombres, durées ou dates. Corrigez l’un des deux.',
  'language/missing': 'Il manque le texte dans une langue de l’accord. Ajoutez-le.',
  'language/undeclared':
    'Un texte est écrit dans une langue qui n’est pas de l’accord et ne sera pas imprimé. Déclarez la langue, ou retirez le texte.',
  'missing/amendment': 'Rien ne dit comment l’accord est amendé. Ajoutez la clause.',
  'missing/body-rules': 'Un organe n’a pas de composition, ou aucun mode de décision. Ajoutez-les.',
  'missing/consequence':
    'Rien ne suit d’un manquement : ni « otherwise », ni clause sur les différends. Ajoutez l’un ou l’autre.',
  'missing/correlative-duty':
    'Un droit est accordé et personne n’est tenu d’y répondre. Écrivez l’obligation correspondante, ou écrivez « may ».',
  'missing/depositary': 'Personne ne garde cet accord. Désignez un dépositaire.',
  'missing/disputes': 'Rien ne dit comment les différends sont réglés. Ajoutez la clause.',
  'missing/entry-into-force': 'Rien ne dit quand l’accord entre en vigueur. Ajoutez la clause.',
  'missing/languages': 'L’en-tête ne dit pas dans quelles langues l’accord est fait. Ajoutez-les.',
  'missing/party-obligation': 'Une partie n’a aucune obligation dans tout l’accord. Donnez-lui les siennes.',
  'missing/profile-obligation': 'Il manque ce que l’on attend d’un accord de ce type. Ajoutez-le.',
  'missing/scope-obligation':
    'L’accord couvre un sujet qu’aucune obligation ne met en œuvre. Ajoutez une obligation, ou retirez le sujet.',
  'missing/signature': 'Une partie n’a pas de signataire. Ajoutez sa signature.',
  'missing/termination':
    'Rien ne dit combien de temps l’accord dure ni comment une partie le quitte. Ajoutez une durée, un droit de dénonciation, ou les deux.',
  'missing/testimonium': 'L’accord ne dit ni où ni quand il est fait. Ajoutez la formule finale.',
  'missing/time-limit': 'Cette obligation n’a pas de délai : elle n’est jamais en retard. Ajoutez-en un.',
  'negotiation/open-text': 'Le texte entre crochets n’est pas encore convenu. Réglez-le avant le paraphe.',
  'negotiation/unknown-proposer':
    'Le texte entre crochets est attribué à qui n’est pas partie. Nommez la partie qui le propose, ou personne.',
  'reference/circular-definition': 'Ce terme est défini par lui-même. Expliquez-le avec d’autres mots.',
  'reference/duplicate-name': 'Un même nom est déclaré deux fois. Donnez à l’un un autre nom.',
  'reference/missing-file': 'Le fichier nommé ici n’existe pas. Corrigez le chemin, ou ajoutez le fichier.',
  'reference/plain-term': 'Le titre d’un terme défini est écrit en toutes lettres. Mettez son nom entre accolades.',
  'reference/typed-number':
    'Le numéro d’un article ou d’une annexe est écrit à la main. Mettez son nom entre accolades : le numéro suivra.',
  'reference/undeclared-term':
    'Une expression est écrite comme un terme défini et ne l’est nulle part. Définissez-la, ou ôtez les majuscules.',
  'reference/unknown-name': 'Rien ne déclare ce nom. Corrigez-le, ou déclarez-le.',
  'reference/unused-name': 'Rien n’utilise ce nom. Utilisez-le, ou retirez-le.',
  'reference/wrong-kind': 'Ce nom est d’une nature qui ne convient pas à cette place. Nommez ce qui convient.',
  'suppression/no-reason':
    'Ce commentaire fait taire un constat sans dire pourquoi. Écrivez la raison derrière « -- ».',
  'suppression/unused': 'Ce commentaire fait taire un constat qui n’existe pas. Retirez-le.',
  'syntax/missing-full-stop': 'Il manque le point final de la phrase. Ajoutez-le.',
  'syntax/unclosed-text': 'Un texte ou un commentaire n’est pas fermé. Fermez-le.',
  'syntax/unexpected': 'Ce qui se trouve ici n’y a pas sa place.',
  'syntax/unknown-word': 'Ce mot ne peut pas se trouver ici, mais il ressemble à un mot qui le peut. Corrigez-le.',
  'wording/hidden-norm':
    'Une obligation, un droit ou une interdiction est resté en prose : rien ne le vérifie. Écrivez-le comme une norme.',
  'wording/placeholder': 'Quelque chose reste à compléter ici. Complétez-le avant le paraphe.',
  'wording/repeated-word': 'Un mot est écrit deux fois de suite. Retirez-en un.',
  'wording/unpaired': 'Une parenthèse ou un guillemet n’a pas son pendant. Ajoutez-le, ou retirez-le.',
  'wording/vague':
    'Cette expression laisse ouvert ce qui est dû. Dites la mesure : un nombre, un délai, ou qui décide.',
};
