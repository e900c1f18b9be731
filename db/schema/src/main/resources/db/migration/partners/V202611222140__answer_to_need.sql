-- A commitment may answer something that its target said it needs; null when it was offered unasked.
alter table partners.commitment add need text;
