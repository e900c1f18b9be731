-- A report-back on fifty proposals is a million rows for a space with twenty thousand followers. Looking up the mail for each of
-- them, one by one, was work for nothing. A mail that was cleared away leaves an id that leads nowhere, which nobody minds:
-- whoever asks for mails of a proposal asks for those that still wait.
alter table notifications.news drop constraint news_mail_id_fkey;
-- Most rows have no mail yet when they come in.
drop index notifications.news_mail_idx;
create index news_mail_idx on notifications.news (mail_id) where mail_id is not null;
