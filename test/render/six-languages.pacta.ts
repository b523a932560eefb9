/** An agreement with every kind of final clause, drafted in English, its titles in the six languages of the United Nations. */
export const SIX_LANGUAGES = `agreement "Agreement on Mountain Rescue" /ar "اتفاقية الإنقاذ الجبلي" /fr "Accord relatif au secours en montagne"
    /es "Acuerdo sobre rescate en montaña" /ru "Соглашение о спасении в горах" /zh "山地救援协定"
  between Jordan and Spain
  in English, Arabic, French, Spanish, Russian, Chinese prevailing English
  binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
preamble
  "Desiring to save lives" /ar "ورغبةً منهما في إنقاذ الأرواح" /fr "Désireux de sauver des vies" /es "Deseosos de salvar vidas"
    /ru "желая спасать жизни" /zh "愿意挽救生命".
article definitions "Definitions" /ar "التعاريف" /fr "Définitions" /es "Definiciones" /ru "Определения" /zh "定义"
  term team "Rescue Team" /ar "فريق الإنقاذ" /fr "équipe de secours" /es "equipo de rescate" /ru "спасательная группа" /zh "救援队"
    means "a unit trained for rescue" /ar "وحدة مدربة على الإنقاذ" /fr "une unité formée au secours"
    /es "una unidad entrenada para el rescate" /ru "подразделение, обученное спасению" /zh "受过救援训练的单位".
  term accident "Accident" /ar "حادث" /fr "accident" /es "accidente" /ru "происшествие" /zh "事故"
    means "an accident in the mountains" /ar "حادث في الجبال" /fr "un accident en montagne" /es "un accidente en la montaña"
    /ru "происшествие в горах" /zh "山区事故".
article assistance "Assistance" /ar "المساعدة" /fr "Assistance" /es "Asistencia" /ru "Помощь" /zh "援助"
  help: each party shall "send a {team} on request" within 24 hours
    /ar "يرسل كل طرف {team} عند الطلب خلال {24 hours}" /fr "Chaque Partie envoie une {team} sur demande dans un délai de {24 hours}"
    /es "Cada Parte enviará un {team} cuando se le solicite en un plazo de {24 hours}"
    /ru "Каждая из Сторон направляет по просьбе группу ({team}) в течение суток" /zh "每一方应请求在{24 hours}内派遣{team}".
  each party shall "bear its own costs" subject to help.
  body committee "Joint Committee" /ar "اللجنة المشتركة" /fr "Commission mixte" /es "Comité Mixto" /ru "Совместный комитет" /zh "联合委员会"
    meets every 6 months decides by consensus.
article final "Final provisions" /ar "أحكام ختامية" /fr "Dispositions finales" /es "Disposiciones finales" /ru "Заключительные положения" /zh "最后条款"
  disputes are settled by consultation within 60 days, then mediation by committee, then arbitration.
  this agreement is subject to ratification.
  this agreement enters into force 30 days after ratification by each party.
  this agreement applies provisionally from signature.
  this agreement remains in force for 5 years, renewed automatically for 1 year.
  this agreement may be amended by agreement of the parties.
  this agreement permits no reservations.
  this agreement permits reservations to assistance.
  this agreement is registered by Jordan.
  this agreement is deposited with Spain.
  this agreement is open for signature from 2027-01-01 until 2027-12-31.
  this agreement prevails over assistance.
  this agreement yields to assistance.
  this agreement does not affect help.
  either party may terminate this agreement with 6 months notice.
  either party may suspend this agreement.
article more "More entries" /ar "نفاذ" /fr "Autres" /es "Otros" /ru "Прочее" /zh "其他"
  this agreement enters into force upon signature.
  this agreement enters into force on 2027-01-01 corresponding to 1448-07-22 AH.
  this agreement enters into force upon approval by 2 parties.
  this agreement enters into force upon acceptance by Jordan and Spain.
  this agreement enters into force upon deposit of 10 instruments.
  this agreement enters into force upon notification by each party.
  this agreement enters into force upon accession by each party.
  this agreement remains in force until 2030-12-31, renewed for 2 years.
  this agreement remains in force indefinitely.
  this agreement may be amended by consensus.
  this agreement may be amended by majority of 2 parties.
  the parties may withdraw from this agreement with [Jordan: 1 month | Spain: 12 months] notice.
  Spain may denounce this agreement with 15 days notice.
done at "Amman" on 2026-12-01 in 2 originals.
signed for Jordan by "A. Example".
signed for Spain by "B. Example".
annex list "List" /ar "قائمة" /fr "Liste" /es "Lista" /ru "Перечень" /zh "清单"
  "Ropes" /ar "حبال" /fr "Cordes" /es "Cuerdas" /ru "Веревки" /zh "绳索".
`;
