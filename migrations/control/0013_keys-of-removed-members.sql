-- A removed member's keys never work again. They are revoked with the removal, so that lists say so; these are from before.

update api_keys k
   set revoked_at = m.removed_at
  from members m
 where m.member_id = k.created_by
   and m.removed_at is not null
   and k.revoked_at is null
   and k.deleted_at is null;
