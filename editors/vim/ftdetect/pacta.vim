" Agreements in Pacta are known by the ending of their files.
autocmd BufNewFile,BufRead *.pacta setfiletype pacta
