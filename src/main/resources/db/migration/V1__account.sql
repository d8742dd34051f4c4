-- People. A guest is a person without credentials.
create table person (
    id uuid primary key default uuidv7(),
    role text not null check (role in ('GUEST', 'STUDENT', 'TEACHER', 'ADMINISTRATOR')),
    name text check (length(name) between 1 and 80),
    password_hash text,
    -- Raised to end every session of the person.
    session_epoch integer not null default 0,
    -- A guest who signed in to an existing account; the guest's cookie then stands for nobody.
    merged_into uuid references person,
    created_at timestamptz(3) not null,
    check ((role = 'GUEST') = (password_hash is null)),
    check (role = 'GUEST' or name is not null)
);
create unique index person_name on person (lower(name)) where role <> 'GUEST';

-- Failed sign-ins, by account name and by address.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    subject text not null,
    failed_at timestamptz(3) not null
);
create index sign_in_failure_subject on sign_in_failure (subject, failed_at);

-- Bearer tokens of API clients; only a hash is kept.
create table api_token (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    label text not null check (length(label) between 1 and 80),
    token_hash bytea not null unique,
    created_at timestamptz(3) not null,
    revoked_at timestamptz(3)
);
create index api_token_person on api_token (person_id);

-- One row: the one-time code with which the first administrator account is made.
create table setup_code (
    only_one boolean primary key default true check (only_one),
    code_hash bytea not null,
    used_at timestamptz(3)
);

-- One row: the key that signs session cookies, made at the first start unless one is configured; shared by all replicas.
create table session_key (
    only_one boolean primary key default true check (only_one),
    key_bytes bytea not null check (length(key_bytes) >= 32)
);
