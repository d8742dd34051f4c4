-- Whether the last answer that counted was wrong: what is learned again is no knowledge yet, though it was read a moment ago. A rebuild fills it for older answers.
alter table memory add column missed boolean not null default false;
