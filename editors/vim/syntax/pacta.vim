" Colours agreements in Pacta. Made by scripts/generators/editor-syntax.ts from the keyword tables.
if exists('b:current_syntax')
  finish
endif

syntax case ignore
syntax iskeyword @,48-57,_,-,192-255
syntax keyword pactaOpener agreement party group role term action event body topic preamble part chapter section article annex profile
syntax keyword pactaSubject each either any neither no both the this
syntax keyword pactaModal shall may need will is are
syntax keyword pactaWord use between and of kind covers in prevailing called parties binding non-binding status draft initialled signed in-force terminated supersedes amends implements subject to represented by means excludes caused composed chaired meets every decides consensus majority tasked with on asymmetric because not entitled terminate withdraw from suspend denounce corresponding within after before earlier later than until for upon during immediately promptly without delay if where unless provided only or at least most exactly times time percent per against through jointly writing its own expense notwithstanding prejudice pursuant accordance notice signature entry into force termination minute minutes hour hours day days week weeks month months year years otherwise enters comes effect ratification acceptance approval applies provisionally remains indefinitely renewed automatically be amended permits reservations deposited registered open accession prevails over yields does affect disputes settled then exchange notification deposit instruments consultation negotiation inquiry mediation conciliation arbitration adjudication under done original originals extends expects obligation prohibition right clause as error warning info other numbered unnumbered also
syntax match pactaNumber /\<\d\+\%(\.\d\+\)\=\>/
syntax match pactaTag /\/\a\{2,3}\%(-\w\+\)*\>/
syntax region pactaText start=/"/ skip=/\\./ end=/"/ contains=pactaBraces
syntax match pactaBraces /{[^{}"]*}/ contained
syntax match pactaComment /\/\/.*$/
syntax region pactaComment start=/\/\*/ end=/\*\//

highlight default link pactaOpener Structure
highlight default link pactaSubject Type
highlight default link pactaModal Statement
highlight default link pactaWord Keyword
highlight default link pactaNumber Number
highlight default link pactaTag Label
highlight default link pactaText String
highlight default link pactaBraces Identifier
highlight default link pactaComment Comment

let b:current_syntax = 'pacta'
