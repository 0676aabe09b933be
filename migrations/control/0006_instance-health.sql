-- Whether the Cores elsewhere were there when a server looked last. No part of what processes hold in memory.

create table instance_health (
  instance_id text collate "C" primary key constraint instance_health_instance references instances,
  state       text collate "C" not null check (state in ('connected', 'degraded', 'unreachable')),
  problem     text, -- what was wrong; null: nothing
  answered_ms integer, -- how long the answer took; null: there was none
  checked_at  timestamptz not null
);
