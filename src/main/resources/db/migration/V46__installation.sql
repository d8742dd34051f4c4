-- What administrators choose for the whole installation (org.factloom.account.Installation). One row.
create table installation (
    only_one boolean primary key default true check (only_one),
    name text not null default 'Factloom' check (char_length(name) between 1 and 40),
    -- Whom to ask for help; empty for nobody.
    contact text not null default '' check (char_length(contact) <= 200),
    sign_up_open boolean not null default true,
    guests_allowed boolean not null default true,
    -- null: as it is configured (factloom.teacher-registration).
    teachers_sign_up boolean,
    -- "Asia/Baghdad", of whoever has chosen none; null: UTC.
    zone text,
    -- How long things are kept; null: as long as nobody deletes them.
    guest_days integer check (guest_days between 30 and 3650),
    class_months integer check (class_months between 1 and 120),
    audit_years integer check (audit_years between 1 and 30),
    -- The day on which it was last looked for what is no longer kept.
    expired_on date
);
insert into installation default values;

-- Links with which somebody becomes a teacher, each once.
create table teacher_invitation (
    id uuid primary key default uuidv7(),
    -- Whom it is for, as the administrator writes it.
    label text not null check (char_length(label) between 1 and 80),
    -- To which it is mailed; null: the link was copied.
    address text check (char_length(address) between 3 and 254),
    -- null until the mail is written.
    token_hash bytea unique,
    invited_by uuid references person on delete set null,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_by uuid references person on delete cascade,
    used_at timestamptz(3),
    withdrawn_at timestamptz(3)
);
create index teacher_invitation_invited_by on teacher_invitation (invited_by);
create index teacher_invitation_used_by on teacher_invitation (used_by);

alter table mail add invitation_id uuid references teacher_invitation on delete cascade;
create index mail_invitation on mail (invitation_id);
