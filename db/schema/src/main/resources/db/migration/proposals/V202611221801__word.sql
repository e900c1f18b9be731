-- Every word that stands in some proposal, once, with its stems in each language ("sv:träff"). What somebody looks for is
-- looked up here first: this list is small, so that inflected words, parts of Swedish compounds and misspellings are found
-- in it quickly, and the proposals are then searched for the words that are really written.
create extension if not exists pg_trgm with schema public;

create table proposals.word (
    word  text primary key check (char_length(word) between 3 and 60),
    stems text[] not null
);
create index word_letters_idx on proposals.word using gin (word public.gin_trgm_ops);
create index word_stems_idx on proposals.word using gin (stems);

-- PostgreSQL puts the body of this function in place of its call, so that the index of letters serves it; it does so only
-- if the function promises no more than the operator, which depends on a setting.
create function proposals.spelt_like(word text, other text) returns boolean
    language sql stable parallel safe
    return word operator(public.%) other;

-- How alike two words are spelt, from 0 to 1.
create function proposals.likeness(word text, other text) returns real
    language sql immutable parallel safe
    return public.similarity(word, other);

-- The words that stand already; Polish stems come with the next proposal that uses them.
insert into proposals.word
select word, array_remove(array['sv:' || (ts_lexize('swedish_stem', word))[1], 'en:' || (ts_lexize('english_stem', word))[1]], null)
from (select distinct unnest(tsvector_to_array(words)) as word from proposals.proposal) as known
where char_length(word) between 3 and 60;

-- Lists may run by support, most first.
create index proposal_supported_idx on proposals.proposal (supports desc, raised_on desc, id desc) where published_at is not null;
