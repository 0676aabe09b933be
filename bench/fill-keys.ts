/** Many API keys and instances in little time: written by SQL, and as right as if each had been made by itself. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { displayPrefix, newSecret, openSecrets } from '#src/control/secrets.ts';

export interface FilledKeys {
  readonly secrets: readonly string[];
  readonly instanceIds: readonly string[];
}

/** Of the first workspace and its owner: keys that may read, and an instance for each of the URLs. */
export async function fillKeys(
  { database, encryptionKey }: { database: { url: string; schema: string }; encryptionKey: Buffer },
  { keys, urls }: { keys: number; urls: readonly string[] },
): Promise<FilledKeys> {
  const { digest } = openSecrets({ current: encryptionKey, previous: null });
  const secrets = Array.from({ length: keys }, newSecret);
  const instanceIds = urls.map(() => `instance_${randomUUID()}`);
  const client = new pg.Client({ connectionString: database.url, options: `-c search_path=${database.schema}` });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('update control_state set version = version + 1');
    await client.query(insertKeys, [secrets.map((secret) => digest(secret)), secrets.map(displayPrefix)]);
    await client.query(insertInstances, [instanceIds, urls]);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return { secrets, instanceIds };
}

const insertKeys = `
  insert into api_keys (api_key_id, workspace_id, created_by, name, prefix, digest, scopes, created_at, version)
  select 'apikey_' || gen_random_uuid(), workspace_id, member_id, 'filled', prefix, digest, array['proxy:read'], now(),
         (select version from control_state)
    from unnest($1::bytea[], $2::text[]) as filled (digest, prefix)
   cross join (select member_id, workspace_id from members order by created_at limit 1) as owner`;

const insertInstances = `
  insert into instances (instance_id, workspace_id, name, kind, core_url, is_disabled, created_at, version)
  select instance_id, workspace_id, 'filled', 'http', core_url, false, now(), (select version from control_state)
    from unnest($1::text[], $2::text[]) as filled (instance_id, core_url)
   cross join (select workspace_id from workspaces order by created_at limit 1) as first`;
