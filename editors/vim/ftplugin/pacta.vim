" How agreements are typed: two blanks, comments with //, words with hyphens inside.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal expandtab shiftwidth=2 softtabstop=2
setlocal commentstring=//\ %s comments=://
setlocal iskeyword+=-
setlocal linebreak

let b:undo_ftplugin = 'setlocal expandtab< shiftwidth< softtabstop< commentstring< comments< iskeyword< linebreak<'
