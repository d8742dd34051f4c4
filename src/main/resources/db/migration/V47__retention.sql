-- Reminders, and what is no longer kept (org.factloom.account.Retention).

-- Who wants to be reminded once a day of what is due.
create table reminder (
    person_id uuid primary key references person on delete cascade,
    -- Of the day, in the person's zone.
    hour integer not null check (hour between 0 and 23),
    -- When it is looked next what is due.
    next_at timestamptz(3) not null,
    -- The person's day on which the latest was sent.
    sent_on date
);
create index reminder_next on reminder (next_at);
create unique index mail_one_reminder on mail (person_id) where kind = 'REMINDER';

-- When somebody was there, to about a week; null of those who stand for people who left.
alter table person add seen_at timestamptz(3);
update person p set seen_at = greatest(p.created_at, (select max(l.answered_at) from answer_log l where l.person_id = p.id));
create index person_guest_seen on person (seen_at) where role = 'GUEST' and merged_into is null;

-- Entries go when they are older than administrators keep them, and not a day before; that, too, is an entry.
create or replace function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (new.id, new.at, new.class_id, new.kind) is not distinct from (old.id, old.at, old.class_id, old.kind)
        and (new.actor_id is null or new.actor_id is not distinct from old.actor_id)
        and (new.subject_id is null or new.subject_id is not distinct from old.subject_id)
        and ((new.what, new.reason) is not distinct from (old.what, old.reason)
            or old.subject_id is not null and new.subject_id is null and new.what = '{}' and new.reason is null) then
        return new;
    end if;
    if tg_op = 'DELETE' and old.at < now() - (select make_interval(years => i.audit_years) from installation i where i.audit_years is not null) then
        return old;
    end if;
    raise exception 'audit_entry is append-only';
end
$$;
