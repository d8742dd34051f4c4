-- E-mail (org.factloom.account.Mailing), and accounts that may not be used.

-- To an address that is not confirmed goes nothing but the link that confirms it. Several accounts may have the same: a family's, or two of a teacher.
create table email_address (
    person_id uuid primary key references person on delete cascade,
    address text check (char_length(address) between 3 and 254),
    confirmed_at timestamptz(3),
    -- What takes its place once it is confirmed.
    wanted text check (char_length(wanted) between 3 and 254),
    check ((address is null) = (confirmed_at is null)),
    check (address is not null or wanted is not null)
);
create index email_address_address on email_address (lower(address)) where address is not null;

-- Links in mails, each of which does one thing once. Only hashes are kept; a newer link takes the place of the one before.
create table mailed_link (
    person_id uuid not null references person on delete cascade,
    kind text not null check (kind in ('ADDRESS', 'PASSWORD')),
    token_hash bytea not null unique,
    -- To which it was sent.
    address text not null,
    expires_at timestamptz(3) not null,
    primary key (person_id, kind)
);

-- Mails that are still to be sent, and those that were given up. What a mail says is made when it is sent, so that no secret stands here.
create table mail (
    id uuid primary key default uuidv7(),
    -- FORGOTTEN: somebody has forgotten a password, and it is still to be seen who.
    kind text not null check (kind in ('FORGOTTEN', 'PASSWORD', 'ADDRESS', 'INVITATION', 'REMINDER')),
    -- Whom it is about; null where that is not known, or nobody with an account.
    person_id uuid references person on delete cascade,
    -- An address; of FORGOTTEN the name or address that was typed.
    recipient text not null check (char_length(recipient) between 1 and 254),
    queued_at timestamptz(3) not null,
    -- Of no use from then on.
    expires_at timestamptz(3) not null,
    tries integer not null default 0,
    -- null: it was given up.
    next_try_at timestamptz(3),
    failure text
);
create index mail_next_try on mail (next_try_at);
create index mail_person on mail (person_id);

-- Nobody signs in with it, no session and no token of it holds.
alter table person add disabled_at timestamptz(3);
