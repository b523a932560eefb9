/** What editors without semantic colouring need to colour agreements, made from the keyword tables. */
import { MODALS, OPENERS, SOFT_KEYWORDS, SUBJECT_WORDS } from '../../grammar/keywords.js';

/** The syntax file of Vim and Neovim. */
export function vimSyntax(): string {
  const group = (name: string, words: readonly string[]): string => `syntax keyword ${name} ${words.join(' ')}`;
  return `" Colours agreements in Pacta. Made by scripts/generators/editor-syntax.ts from the keyword tables.
if exists('b:current_syntax')
  finish
endif

syntax case ignore
syntax iskeyword @,48-57,_,-,192-255
${group('pactaOpener', OPENERS)}
${group('pactaSubject', SUBJECT_WORDS)}
${group('pactaModal', MODALS)}
${group('pactaWord', SOFT_KEYWORDS)}
syntax match pactaNumber /\\<\\d\\+\\%(\\.\\d\\+\\)\\=\\>/
syntax match pactaTag /\\/\\a\\{2,3}\\%(-\\w\\+\\)*\\>/
syntax region pactaText start=/"/ skip=/\\\\./ end=/"/ contains=pactaBraces
syntax match pactaBraces /{[^{}"]*}/ contained
syntax match pactaComment /\\/\\/.*$/
syntax region pactaComment start=/\\/\\*/ end=/\\*\\//

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
`;
}

/** The major mode of Emacs, which eglot needs to know whose files these are. */
export function emacsMode(): string {
  const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ');
  return `;;; pacta-mode.el --- Major mode for treaties and agreements in Pacta -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Package-Requires: ((emacs "26.1"))

;;; Commentary:

;; Colours agreements and tells eglot which language server they have.
;; Made by scripts/generators/editor-syntax.ts from the keyword tables.

;;; Code:

(defconst pacta-mode-openers
  '(${list(OPENERS)})
  "Words that open an element or a declaration.")

(defconst pacta-mode-modals
  '(${list(MODALS)})
  "Words that begin a modal.")

(defconst pacta-mode-words
  '(${list([...SUBJECT_WORDS, ...SOFT_KEYWORDS])})
  "Every other word of the language.")

(defvar pacta-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\\n "> b" table)
    (modify-syntax-entry ?\\" "\\"" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?_ "_" table)
    table)
  "Syntax of agreements: // and /* */ comment, quotation marks hold text.")

(defvar pacta-mode-font-lock-keywords
  \`((,(regexp-opt pacta-mode-openers 'symbols) . font-lock-keyword-face)
    (,(regexp-opt pacta-mode-modals 'symbols) . font-lock-builtin-face)
    (,(regexp-opt pacta-mode-words 'symbols) . font-lock-type-face)
    ("{[^{}\\"]*}" 0 font-lock-variable-name-face t))
  "What is coloured in agreements.")

;;;###autoload
(define-derived-mode pacta-mode prog-mode "Pacta"
  "Major mode for treaties and agreements in Pacta."
  (setq-local comment-start "// ")
  (setq-local comment-end "")
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 2)
  (setq-local indent-line-function #'indent-relative)
  (setq-local font-lock-defaults '(pacta-mode-font-lock-keywords nil t)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\\\.pacta\\\\'" . pacta-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(pacta-mode . ("pacta" "lsp" "--stdio"))))

(provide 'pacta-mode)
;;; pacta-mode.el ends here
`;
}
