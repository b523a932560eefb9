-- Drives Neovim's own client as a drafter would, and writes down what came of it. The draft is open, the set-up read.
local written = vim.env.PACTA_TRIED
local tried = {}

local function position(line, character)
  vim.api.nvim_win_set_cursor(0, { line + 1, character })
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function line_with(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start = line:find(words, 1, true)
    if start then
      return number - 1, start - 1
    end
  end
  error('No line holds ' .. words)
end

local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do
    if answer.error then
      error(method .. ': ' .. vim.inspect(answer.error))
    end
    return answer.result
  end
  error(method .. ' was not answered')
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

local function run()
  assert(vim.wait(20000, function()
    return #vim.diagnostic.get(0) > 0
  end), 'No findings came')
  tried.findings = vim.tbl_map(function(found)
    return { message = found.message, line = found.lnum, code = found.code or vim.tbl_get(found, 'user_data', 'lsp', 'code') }
  end, vim.diagnostic.get(0))

  local line, character = line_with('rescue-team}')
  local hover = ask('textDocument/hover', position(line, character + 2))
  tried.hover = hover.contents.value
  local definition = ask('textDocument/definition', position(line, character + 2))
  tried.definition = (definition[1].targetSelectionRange or definition[1].range).start.line

  line, character = line_with('upon acident')
  local completion = ask('textDocument/completion', position(line, character + 5))
  tried.completion = vim.tbl_map(function(item)
    return item.label
  end, completion.items or completion)

  local params = position(line, character + 6)
  params.range = { start = params.position, ['end'] = params.position }
  params.context = { diagnostics = {} }
  tried.actions = vim.tbl_map(function(action)
    return action.title
  end, ask('textDocument/codeAction', params))

  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = 20000 })
  else
    vim.lsp.buf.formatting_sync(nil, 20000)
  end
  tried.formatted = text()

  position(line_with('rescue-team}'))
  vim.lsp.buf.rename('crew')
  assert(vim.wait(20000, function()
    return text():find('{crew}', 1, true) ~= nil
  end), 'Nothing was renamed')
  tried.renamed = text()
end

local ok, problem = pcall(run)
if not ok then
  tried = { problem = tostring(problem) }
end
vim.fn.writefile({ vim.fn.json_encode(tried) }, written)
vim.cmd('qall!')
