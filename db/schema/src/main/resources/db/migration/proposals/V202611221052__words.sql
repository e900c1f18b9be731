-- Searching the words of a proposal in any language: no stemming, but the beginning of a word is enough. PostgreSQL
-- puts the body of this function in place of its call, so that the index below serves it.
create function proposals.says(title text, body text, query text) returns boolean
    language sql immutable parallel safe
    return to_tsvector('simple'::regconfig, title || ' ' || body) @@ to_tsquery('simple'::regconfig, query);

create index proposal_words_idx on proposals.proposal
    using gin (to_tsvector('simple'::regconfig, title || ' ' || body));
