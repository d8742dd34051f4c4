-- What was decided at once, all candidates without a flag for instance, shares a number, and is undone at once.
drop index candidate_decided;
create index candidate_decided on candidate (set_id, decided_number) where decided_number is not null;
