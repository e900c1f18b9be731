-- For the list of what an organisation works on: answering stands beside groups and promises there, and PostgreSQL combines the two indexes.
create index proposal_answering_idx on proposals.proposal using gin (answering);
