-- One row per graded response and fact. Append-only: corrections are appended, erasure only takes the person away.
create table answer_log (
    id bigint generated always as identity primary key,
    person_id uuid references person,
    fact_id text not null references fact,
    item_version_id uuid not null references item_version,
    form text not null,
    answered_at timestamptz(3) not null,
    -- 0 to 1 on this fact
    score double precision not null check (score between 0 and 1),
    -- The response that was graded; one row per response and fact and person.
    response_id uuid not null,
    unique (response_id, fact_id, person_id)
);
create index answer_log_person_fact on answer_log (person_id, fact_id, answered_at desc, id desc);

create function answer_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.person_id is null
        and (new.id, new.fact_id, new.item_version_id, new.form, new.answered_at, new.score, new.response_id)
            is not distinct from (old.id, old.fact_id, old.item_version_id, old.form, old.answered_at, old.score, old.response_id) then
        return new;
    end if;
    raise exception 'answer_log is append-only';
end
$$;
create trigger answer_log_append_only before update or delete on answer_log
    for each row execute function answer_log_is_append_only();
create trigger answer_log_never_truncated before truncate on answer_log
    for each statement execute function answer_log_is_append_only();
