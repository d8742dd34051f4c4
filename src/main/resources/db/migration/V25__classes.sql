-- Classes: who teaches them and who learns in them (org.factloom.classroom.Membership).
create table school_class (
    id uuid primary key default uuidv7(),
    name text not null check (char_length(name) between 1 and 80),
    -- In which its days begin and end, "Asia/Baghdad".
    zone text not null,
    -- With which one joins while it is open.
    join_code text not null unique,
    join_open boolean not null,
    guests_allowed boolean not null,
    owner_id uuid not null references person,
    created_at timestamptz(3) not null,
    archived_at timestamptz(3)
);
create index school_class_owner on school_class (owner_id);

-- Those who teach a class besides its owner.
create table class_teacher (
    class_id uuid not null references school_class on delete cascade,
    person_id uuid not null references person on delete cascade,
    primary key (class_id, person_id)
);
create index class_teacher_person on class_teacher (person_id);

-- Whoever has ever joined; left_at is null while the person is in the class.
create table class_student (
    id uuid primary key default uuidv7(),
    class_id uuid not null references school_class on delete cascade,
    person_id uuid not null references person on delete cascade,
    -- As the teacher writes it; at first as the person has it.
    name text not null check (char_length(name) between 1 and 80),
    email text check (char_length(email) between 3 and 254),
    joined_at timestamptz(3) not null,
    left_at timestamptz(3),
    -- Whether the class's teachers may make login cards for the account: they made it, or taught it where that was so.
    card boolean not null default false,
    unique (class_id, person_id)
);
create index class_student_person on class_student (person_id);

create table class_group (
    id uuid primary key default uuidv7(),
    class_id uuid not null references school_class on delete cascade,
    name text not null check (char_length(name) between 1 and 40)
);
create unique index class_group_name on class_group (class_id, lower(name));

create table class_group_member (
    group_id uuid not null references class_group on delete cascade,
    student_id uuid not null references class_student on delete cascade,
    primary key (group_id, student_id)
);
create index class_group_member_student on class_group_member (student_id);

-- One-time codes with which accounts that a teacher made choose their password.
create table login_code (
    person_id uuid primary key references person on delete cascade,
    code_hash bytea not null unique,
    made_at timestamptz(3) not null
);

-- Until it has chosen one, such an account has no password.
alter table person drop constraint person_check, add constraint person_guest_without_password check (role <> 'GUEST' or password_hash is null);
