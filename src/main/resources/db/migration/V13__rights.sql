-- Erasure of people (org.factloom.account.PersonErased).

-- An attempt takes along what was asked and answered in it, and an answer what was held against it.
alter table attempt_slot
    drop constraint attempt_slot_attempt_id_fkey,
    add foreign key (attempt_id) references attempt on delete cascade;
alter table answer
    drop constraint answer_attempt_id_number_fkey,
    add foreign key (attempt_id, number) references attempt_slot on delete cascade;
alter table contest
    drop constraint contest_answer_id_fkey,
    add foreign key (answer_id) references answer on delete cascade;

-- Whoever granted extra time may have left.
alter table extra_time alter granted_by drop not null;

-- Private things of nobody are those of somebody who left, as far as others have used them: nobody sees them.
alter table article drop constraint article_private_of_somebody;
alter table question_set drop constraint question_set_private_of_somebody;

-- What learners forget again and again (org.factloom.memory.FactMemory.LEECH), for the owners of sets.
create index memory_leech on memory (fact_id) where lapses >= 8;

-- Rows of nobody over items of a private set may go, as the set does when its owner leaves. Nothing else is ever deleted.
create or replace function answer_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.person_id is null and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
        return new;
    end if;
    if tg_op = 'DELETE' and old.person_id is null and exists (
            select from item_version v join item i on i.id = v.item_id join question_set q on q.id = i.set_id
            where v.id = old.item_version_id and q.visibility = 'PRIVATE') then
        return old;
    end if;
    raise exception 'answer_log is append-only';
end
$$;
