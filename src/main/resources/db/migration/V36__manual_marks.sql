alter table saved_response
    -- Null where it was saved once.
    add first_saved_at timestamptz(3),
    add savings integer not null default 1 check (savings >= 1);

-- 0 to 1: what a teacher gave by hand; it counts before all else, also where the question was dropped.
alter table answer add manual double precision check (manual between 0 and 1);

-- Each mark that was given by hand or taken back (org.factloom.classroom.ManualMark). It is only ever added to.
create table manual_mark (
    id uuid primary key default uuidv7(),
    answer_id uuid not null references answer on delete cascade,
    -- 0 to 1; null where it was taken back.
    score double precision check (score between 0 and 1),
    -- What counted until then.
    mark_before double precision not null,
    -- What the log said of each fact, 0 to 1; null where the answer told nothing of it.
    log_before jsonb not null,
    reason text not null check (char_length(reason) <= 1000),
    marked_by uuid references person on delete set null,
    marked_at timestamptz(3) not null
);
create index manual_mark_answer on manual_mark (answer_id, marked_at);
create index manual_mark_marked_by on manual_mark (marked_by);

create function manual_mark_is_append_only() returns trigger language plpgsql as $$
begin
    if new.marked_by is null and to_jsonb(new) - 'marked_by' = to_jsonb(old) - 'marked_by' then
        return new;
    end if;
    raise exception 'manual_mark is append-only';
end
$$;
create trigger manual_mark_append_only before update on manual_mark for each row execute function manual_mark_is_append_only();
