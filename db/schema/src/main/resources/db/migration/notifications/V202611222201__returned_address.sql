-- Addresses from which mail comes back. Only a hash is kept, so that nobody reads who it is; a new address begins anew by itself.
create table notifications.returned_address (
    address_hash bytea primary key,
    -- How often a server refused it for good since it last took a mail.
    refusals     int not null check (refusals >= 0),
    -- Whether somebody saw mail come back later; that a server takes a mail proves nothing then.
    came_back    boolean not null,
    last_at      timestamptz not null
);
