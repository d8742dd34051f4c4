-- When the page of an attempt that is assigned was last heard of, and at which question (org.factloom.quiz.Heard). A table of its own: a column of attempt would make
-- answers wait that are being saved. Unlogged: after a crash it is empty, and full again as soon as the pages ask for their time.
create unlogged table attempt_heard (
    attempt_id uuid primary key references attempt on delete cascade,
    number integer not null,
    heard_at timestamptz(3) not null
);
