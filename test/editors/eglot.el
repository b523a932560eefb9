;;; eglot.el --- Drives eglot as a drafter would -*- lexical-binding: t; -*-

;; The set-up is read; writes down what came of it. In batch mode nothing is typed, so what a hook would do after a command is called.

(require 'json)
(require 'flymake)

(defun tried-wait (what holds)
  "Wait until HOLDS gives something, and return it; WHAT is named if it never does."
  (let ((until (+ (float-time) 30)) found)
    (while (not (setq found (funcall holds)))
      (when (> (float-time) until) (error "%s never came" what))
      (accept-process-output nil 0.05))
    found))

(defun tried-go (words &optional further)
  "Go to WORDS and FURTHER characters on."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (+ (match-beginning 0) (or further 0))))

(defun tried-ask (method &optional params)
  "What the server answers to METHOD with PARAMS, else with the place of the cursor."
  (jsonrpc-request (eglot--current-server-or-lose) method (or params (eglot--TextDocumentPositionParams))))

(defun tried-run ()
  "Everything that is tried."
  (find-file (getenv "PACTA_DRAFT"))
  (unless (eq major-mode 'pacta-mode) (error "The mode is %s" major-mode))
  (unless (memq #'eglot-ensure pacta-mode-hook) (error "The hook does not start eglot"))
  (let ((eglot-sync-connect t)) (call-interactively #'eglot))
  (flymake-start)
  (tried-wait "A finding" (lambda () (flymake-diagnostics)))
  (let* ((findings (mapcar (lambda (found)
                             `((message . ,(substring-no-properties (flymake-diagnostic-text found)))
                               (line . ,(1- (line-number-at-pos (flymake-diagnostic-beg found))))))
                           (flymake-diagnostics)))
         (hover (progn (tried-go "rescue-team}" 2) (plist-get (plist-get (tried-ask :textDocument/hover) :contents) :value)))
         (place (progn (tried-go "rescue-team}" 2)
                       (xref-item-location (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))))
         (definition (with-current-buffer (marker-buffer (xref-location-marker place))
                       (1- (line-number-at-pos (xref-location-marker place)))))
         (completion (progn (tried-go "upon acident" 5)
                            (mapcar (lambda (item) (plist-get item :label))
                                    (plist-get (tried-ask :textDocument/completion) :items))))
         (actions (progn (tried-go "acident" 1)
                         (mapcar (lambda (action) (plist-get action :title))
                                 (tried-ask :textDocument/codeAction
                                            (list :textDocument (eglot--TextDocumentIdentifier)
                                                  :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                                  :context (list :diagnostics []))))))
         (formatted (progn (eglot-format-buffer) (buffer-substring-no-properties (point-min) (point-max))))
         (renamed (progn (tried-go "rescue-team}" 2) (eglot-rename "crew")
                         (buffer-substring-no-properties (point-min) (point-max)))))
    `((findings . ,(vconcat findings)) (hover . ,hover) (definition . ,definition) (completion . ,(vconcat completion))
      (actions . ,(vconcat actions)) (formatted . ,formatted) (renamed . ,renamed))))

(let ((tried (condition-case problem (tried-run) (error `((problem . ,(error-message-string problem)))))))
  (with-temp-file (getenv "PACTA_TRIED") (insert (json-encode tried))))

;;; eglot.el ends here
