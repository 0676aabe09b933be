/**
 * The pages that people see: plain HTML that works without a script, and in which nothing can run that is not ours, for
 * nothing can run at all.
 */
import { createHash } from 'node:crypto';
import { asHtml } from '../../platform/html.ts';

export interface Page {
  readonly html: string;
  readonly headers: Record<string, string>;
}

export interface SignInPage {
  readonly clientName: string;
  readonly scopes: readonly string[];
  /** Where the browser goes when somebody has signed in; it must be let. */
  readonly redirectUri: string;
  readonly csrfToken: string;
  /** As it was typed before. */
  readonly email: string;
  readonly problem: Problem | null;
}

/** What was wrong with what was typed, and where. */
export interface Problem {
  readonly text: string;
  readonly field: 'email' | 'password' | 'code';
}

const words: Readonly<Record<string, string>> = {
  '*': 'Everything that you may do',
  'proxy:read': 'Read ledgers, balances and transactions',
  'proxy:write': 'Record transactions, and create and change ledgers, balances and identities',
  'data:read': 'Read and filter the records of the ledger',
  'data:write': 'Change records through the Cloud APIs',
  'mcp:read': 'Read through MCP tools',
  'mcp:write': 'Read and write through MCP tools',
  'alerts:read': 'Read alerts',
  'alerts:write': 'Create and change alerts',
  admin: 'Manage the workspace: its members, keys and instances',
};

export function renderSignIn(page: SignInPage): Page {
  const { clientName, scopes, problem } = page;
  const client = asHtml(clientName);
  const title = `Sign in to ${clientName}`;
  const summary =
    problem === null
      ? ''
      : `<div class="problem" role="alert" aria-labelledby="problem-title" tabindex="-1" autofocus>
<h2 id="problem-title">There is a problem</h2>
<p><a href="#${problem.field}">${asHtml(problem.text)}</a></p>
</div>`;
  const list = scopes.map((scope) => `<li>${asHtml(words[scope] ?? scope)} <code>${asHtml(scope)}</code></li>`);
  const focus = problem === null ? ' autofocus' : '';
  return document({
    title: problem === null ? title : `Error: ${title}`,
    formAction: `'self' ${originOf(page.redirectUri)}`,
    body: `${summary}
<h1>Sign in to <span class="client">${client}</span></h1>
<p>Connect your Tallygate account to continue.</p>
<section aria-labelledby="wants">
<h2 id="wants"><span class="client">${client}</span> wants to access:</h2>
<ul>
${list.join('\n')}
</ul>
<p class="hint">It can never do more than your own role allows. You are then sent back to <strong>${asHtml(originOf(page.redirectUri))}</strong>.</p>
</section>
<form method="post">
<input type="hidden" name="csrf" value="${asHtml(page.csrfToken)}">
${field({ name: 'email', label: 'Email', type: 'email', autocomplete: 'username', value: page.email, extra: ` required${focus}` }, problem)}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', value: '', extra: ' required' }, problem)}
${field(
  {
    name: 'code',
    label: 'Code',
    type: 'text',
    autocomplete: 'one-time-code',
    value: '',
    extra: ' inputmode="text" autocapitalize="none" spellcheck="false"',
    hint: 'Only if you use an authenticator app: its six digits, or a recovery code.',
  },
  problem,
)}
<div class="buttons">
<button type="submit" name="action" value="sign-in">Sign in</button>
<button type="submit" name="action" value="cancel" class="quiet" formnovalidate>Cancel</button>
</div>
</form>`,
  });
}

/** For what can't be told to the client, because who the client is or where it wants the answer is what is wrong. */
export function renderProblem({ code, text }: { readonly code: string; readonly text: string | null }): Page {
  return document({
    title: 'This sign-in can’t go on',
    formAction: "'none'",
    body: `<h1>This sign-in can’t go on</h1>
<p>The program that sent you here asked for something that it can’t have, or the page was open for too long. Go back to the
program and begin again; if that does not help, show its makers the lines below.</p>
<p><code>${asHtml(code)}</code>${text === null ? '' : `<br>${asHtml(text)}`}</p>`,
  });
}

/** For a person whose sign-in nothing is wrong with. */
export function renderAway(): Page {
  return document({
    title: 'Try again in a moment',
    formAction: "'none'",
    body: `<h1>Try again in a moment</h1>
<p>The server can’t reach its database. Reload this page; you need not go back to the program that sent you here.</p>`,
  });
}

interface Field {
  readonly name: Problem['field'];
  readonly label: string;
  readonly type: string;
  readonly autocomplete: string;
  readonly value: string;
  readonly extra: string;
  readonly hint?: string;
}

function field({ name, label, type, autocomplete, value, extra, hint }: Field, problem: Problem | null): string {
  const wrong = problem?.field === name ? problem.text : null;
  const describedBy = [hint === undefined ? '' : `${name}-hint`, wrong === null ? '' : `${name}-problem`]
    .join(' ')
    .trim();
  const described = describedBy === '' ? '' : ` aria-describedby="${describedBy}"`;
  return `<div class="field">
<label for="${name}">${label}</label>
${hint === undefined ? '' : `<p class="hint" id="${name}-hint">${hint}</p>`}
${wrong === null ? '' : `<p class="wrong" id="${name}-problem">${asHtml(wrong)}</p>`}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${asHtml(value)}"${described}${
    wrong === null ? '' : ' aria-invalid="true"'
  }${extra}>
</div>`;
}

const style = `
:root { color-scheme: light dark; --ink: #16181d; --paper: #fff; --line: #6b7280; --quiet: #4b5563; --wrong: #b3261e; --accent: #1f4fd1; --box: #f3f4f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3f4f6; --paper: #16181d; --line: #9ca3af; --quiet: #c3c8d0; --wrong: #ff9d94; --accent: #9db8ff; --box: #23262d; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main { max-width: 28rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
.client { overflow-wrap: anywhere; }
section, .problem { padding: 1rem; margin: 1.25rem 0; border-radius: .5rem; background: var(--box); }
section p, .problem p { margin: 0; }
.problem { border: 2px solid var(--wrong); background: none; }
.problem a { color: var(--wrong); }
ul { margin: 0 0 .5rem; padding-left: 1.25rem; }
code { font-size: .875em; color: var(--quiet); overflow-wrap: anywhere; }
.hint { margin: 0 0 .25rem; font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }
.wrong { margin: 0 0 .25rem; color: var(--wrong); }
.field { margin: 1rem 0; }
label { display: block; font-weight: 600; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; }
input[aria-invalid] { border: 2px solid var(--wrong); }
.buttons { display: flex; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1; min-height: 2.75rem; font: inherit; font-weight: 600; cursor: pointer; color: var(--paper); background: var(--accent); border: 1px solid var(--accent); border-radius: .375rem; }
button.quiet { color: var(--ink); background: none; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

function document({ title, body, formAction }: { title: string; body: string; formAction: string }): Page {
  return {
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // A browser asks form-action about the redirects after a form, too: the client's address has to be in it.
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      // Of our own pages, so that a form says where it comes from (Origin); never of others.
      'referrer-policy': 'same-origin',
    },
  };
}

/** Of a redirect URI that was registered: nothing in it that a policy could be ended by. */
function originOf(uri: string): string {
  return new URL(uri).origin;
}
