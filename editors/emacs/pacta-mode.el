;;; pacta-mode.el --- Major mode for treaties and agreements in Pacta -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Package-Requires: ((emacs "26.1"))

;;; Commentary:

;; Colours agreements and tells eglot which language server they have.
;; Made by scripts/generators/editor-syntax.ts from the keyword tables.

;;; Code:

(defconst pacta-mode-openers
  '("agreement" "party" "group" "role" "term" "action" "event" "body" "topic" "preamble" "part" "chapter" "section" "article" "annex" "profile")
  "Words that open an element or a declaration.")

(defconst pacta-mode-modals
  '("shall" "may" "need" "will" "is" "are")
  "Words that begin a modal.")

(defconst pacta-mode-words
  '("each" "either" "any" "neither" "no" "both" "the" "this" "use" "between" "and" "of" "kind" "covers" "in" "prevailing" "called" "parties" "binding" "non-binding" "status" "draft" "initialled" "signed" "in-force" "terminated" "supersedes" "amends" "implements" "subject" "to" "represented" "by" "means" "excludes" "caused" "composed" "chaired" "meets" "every" "decides" "consensus" "majority" "tasked" "with" "on" "asymmetric" "because" "not" "entitled" "terminate" "withdraw" "from" "suspend" "denounce" "corresponding" "within" "after" "before" "earlier" "later" "than" "until" "for" "upon" "during" "immediately" "promptly" "without" "delay" "if" "where" "unless" "provided" "only" "or" "at" "least" "most" "exactly" "times" "time" "percent" "per" "against" "through" "jointly" "writing" "its" "own" "expense" "notwithstanding" "prejudice" "pursuant" "accordance" "notice" "signature" "entry" "into" "force" "termination" "minute" "minutes" "hour" "hours" "day" "days" "week" "weeks" "month" "months" "year" "years" "otherwise" "enters" "comes" "effect" "ratification" "acceptance" "approval" "applies" "provisionally" "remains" "indefinitely" "renewed" "automatically" "be" "amended" "permits" "reservations" "deposited" "registered" "open" "accession" "prevails" "over" "yields" "does" "affect" "disputes" "settled" "then" "exchange" "notification" "deposit" "instruments" "consultation" "negotiation" "inquiry" "mediation" "conciliation" "arbitration" "adjudication" "under" "done" "original" "originals" "extends" "expects" "obligation" "prohibition" "right" "clause" "as" "error" "warning" "info" "other" "numbered" "unnumbered" "also")
  "Every other word of the language.")

(defvar pacta-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?\" "\"" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?_ "_" table)
    table)
  "Syntax of agreements: // and /* */ comment, quotation marks hold text.")

(defvar pacta-mode-font-lock-keywords
  `((,(regexp-opt pacta-mode-openers 'symbols) . font-lock-keyword-face)
    (,(regexp-opt pacta-mode-modals 'symbols) . font-lock-builtin-face)
    (,(regexp-opt pacta-mode-words 'symbols) . font-lock-type-face)
    ("{[^{}\"]*}" 0 font-lock-variable-name-face t))
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
(add-to-list 'auto-mode-alist '("\\.pacta\\'" . pacta-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(pacta-mode . ("pacta" "lsp" "--stdio"))))

(provide 'pacta-mode)
;;; pacta-mode.el ends here
