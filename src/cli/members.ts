/** `tallygate members`: the people who can sign in. */
import { type Command, InvalidArgumentError } from 'commander';
import { type Control, isRole, type Member, renderMember } from '../control/index.ts';
import { printJson, printTable } from './output.ts';
import { StartupProblem } from './startup-errors.ts';
import { withControl } from './with-control.ts';

export function register(program: Command): void {
  const members = program.command('members').description('people of the workspace: list, invite, change, remove');
  members
    .command('list')
    .description('all members, oldest first')
    .option('--json', 'print JSON')
    .action((options: { json?: true }) => withControl((control) => list(control, options)));
  members
    .command('invite')
    .description('make an invitation; its token is shown once, now')
    .option('--role <role>', 'admin, operator, investigator or analyst', 'analyst')
    .option('--email <address>', 'only this person can accept it', emailAddress)
    .option('--json', 'print JSON')
    .action((options: { role: string; email?: string; json?: true }) =>
      withControl(async (control) => {
        const email = options.email ?? null;
        const { invitation, token } = await control.invite({ role: role(options.role), email });
        if (options.json)
          printJson({ invitation_id: invitation.invitationId, token, expires_at: invitation.expiresAt });
        else
          process.stdout.write(
            `${token}\n\nThat is the token of an invitation, good once until ${invitation.expiresAt}.\n`,
          );
      }),
    );
  members
    .command('role <id> <role>')
    .description('give a member another role; keys and sessions follow at once')
    .action((id: string, wanted: string) =>
      withControl(async (control) => {
        const member = await control.changeMember({ memberId: id, role: role(wanted) });
        process.stdout.write(`${member.name} is ${member.role} now.\n`);
      }),
    );
  members
    .command('remove <id>')
    .description('remove a member; their keys and sessions end at once')
    .action((id: string) =>
      withControl(async (control) => {
        await control.removeMember(id);
        process.stdout.write(`Removed ${id}.\n`);
      }),
    );
  members
    .command('password-link <id>')
    .description('make a token with which a member sets a new password; it is shown once, now')
    .action((id: string) =>
      withControl(async (control) => {
        process.stdout.write(`${await control.makePasswordLink(id)}\n`);
      }),
    );
}

/** As far as a slip shows: an invitation for nobody's address could never be accepted. @throws InvalidArgumentError. */
function emailAddress(text: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(text) && text.length <= 320) return text;
  throw new InvalidArgumentError('Use an address like olga@example.com.');
}

function role(text: string): Member['role'] {
  if (isRole(text)) return text;
  throw new StartupProblem(`"${text}" is not a role; use admin, operator, investigator or analyst.`);
}

async function list(control: Control, { json }: { json?: true }): Promise<void> {
  const members = await control.listMembers();
  if (json) printJson(members.map(renderMember));
  else {
    printTable(
      ['ID', 'NAME', 'EMAIL', 'ROLE', 'SECOND FACTOR'],
      members.map((one) => [one.memberId, one.name, one.email ?? '-', one.role, one.hasTwoFactor ? 'yes' : 'no']),
    );
  }
}
