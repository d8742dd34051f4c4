-- Everything that touches roles, marks and personal data (org.factloom.account.AuditLog). It is only ever added to.
create table audit_entry (
    id uuid primary key default uuidv7(),
    at timestamptz(3) not null,
    -- Who did it; null of nobody known, or of somebody who left.
    actor_id uuid references person,
    -- Whom it concerns.
    subject_id uuid references person,
    -- The class in which it was done. It is kept when the class goes.
    class_id uuid,
    kind text not null,
    -- What was changed, from what to what.
    what jsonb not null,
    reason text
);
create index audit_entry_subject on audit_entry (subject_id, at desc);
create index audit_entry_actor on audit_entry (actor_id);
create index audit_entry_class on audit_entry (class_id, at desc);
create index audit_entry_house on audit_entry (at desc) where class_id is null;

-- Whoever leaves is taken out of it, with what was said about them; that, and nothing else, may change.
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (new.id, new.at, new.class_id, new.kind) is not distinct from (old.id, old.at, old.class_id, old.kind)
        and (new.actor_id is null or new.actor_id is not distinct from old.actor_id)
        and (new.subject_id is null or new.subject_id is not distinct from old.subject_id)
        and ((new.what, new.reason) is not distinct from (old.what, old.reason)
            or old.subject_id is not null and new.subject_id is null and new.what = '{}' and new.reason is null) then
        return new;
    end if;
    raise exception 'audit_entry is append-only';
end
$$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_never_truncated before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
