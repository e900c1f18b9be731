-- What somebody misspells is also looked for as a part of longer words, and without the marks of letters, since not every
-- keyboard has them: "aterhamtning" finds återhämtningscaféet, "zastepczych" finds zastępczych.
create function proposals.plain(word text) returns text
    language sql immutable strict parallel safe
    return translate(word, 'åäöéèüąćęłńóśźż', 'aaoeeuacelnoszz');

create index word_plain_idx on proposals.word using gin (proposals.plain(word) public.gin_trgm_ops);

create or replace function proposals.spelt_like(word text, other text) returns boolean
    language sql stable parallel safe
    return proposals.plain(word) operator(public.%) proposals.plain(other) or proposals.plain(word) operator(public.%>) proposals.plain(other);

-- How alike the words are spelt, or the other and some part of the word, from 0 to 1.
create or replace function proposals.likeness(word text, other text) returns real
    language sql immutable parallel safe
    return greatest(public.similarity(proposals.plain(word), proposals.plain(other)), public.word_similarity(proposals.plain(other), proposals.plain(word)));
