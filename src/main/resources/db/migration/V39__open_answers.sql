-- Answers that only a person can mark.
alter table answer
    -- 0 to 1: the latest of open_mark, in the place of score; null where there is none.
    add by_hand double precision check (by_hand between 0 and 1);

-- Each mark that a person gave. It is only ever added to: the latest counts.
create table open_mark (
    id uuid primary key default uuidv7(),
    answer_id uuid not null references answer on delete cascade,
    score double precision not null check (score between 0 and 1),
    -- What the student is told; may be empty.
    reason text not null check (char_length(reason) <= 1000),
    marked_by uuid references person on delete set null,
    marked_at timestamptz(3) not null
);
create index open_mark_answer on open_mark (answer_id, marked_at, id);
create index open_mark_marked_by on open_mark (marked_by);

-- Whoever leaves is taken out of it, and so are words to somebody who leaves; an answer takes its marks along.
create function open_mark_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (new.id, new.answer_id, new.score, new.marked_at) is not distinct from (old.id, old.answer_id, old.score, old.marked_at)
        and (new.marked_by is null or new.marked_by is not distinct from old.marked_by)
        and (new.reason = '' or new.reason = old.reason) then
        return new;
    end if;
    if tg_op = 'DELETE' and not exists (select from answer where id = old.answer_id) then
        return old;
    end if;
    raise exception 'open_mark is append-only';
end
$$;
create trigger open_mark_append_only before update or delete on open_mark
    for each row execute function open_mark_is_append_only();

-- What was typed into the editor before there were open questions.
update draft set fields = fields || '{"guide": "", "longest": ""}';

alter table notice drop constraint notice_kind_check, add constraint notice_kind_check check (kind in ('MARK', 'MARKED', 'ACCEPTED', 'REPLY'));
