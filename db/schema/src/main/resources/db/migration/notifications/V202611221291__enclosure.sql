-- What lies in the envelope beside the text, such as a calendar entry. Apart from the mail, because the outbox is looked
-- through often and this is large. What is secret leaves the database with the text of its mail.
create table notifications.enclosure (
    mail_id    uuid not null references notifications.mail on delete cascade,
    number     int not null,
    filename   text not null check (filename !~ '[[:cntrl:]/\\]'),
    media_type text not null check (media_type !~ '[[:cntrl:]]'),
    content    bytea not null check (length(content) <= 10485760),
    primary key (mail_id, number)
);
