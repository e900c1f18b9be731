-- 10,000 proposals with 3 comments and 4 trail entries each, as SQL because through the pages it would take minutes.
-- :space and :event are ids; hashes are of the right size but do not chain, which no page that is measured looks at.
insert into accounts.person (id, display_name, email, email_confirmed_at, language, account_since, created_at)
values ('00000000-0000-7000-8000-000000000001', 'Bench', 'bench@samskap.example', now(), 'SV', now(), now());

create temporary table fill on commit drop as
select n, gen_random_uuid() as id,
       'BE-' || substr(a, n / 27000 % 30 + 1, 1) || substr(a, n / 900 % 30 + 1, 1) || substr(a, n / 30 % 30 + 1, 1) || substr(a, n % 30 + 1, 1) as reference,
       timestamptz '2026-01-01 08:00+01' + n * interval '40 minutes' as at,
       (array['RECEIVED', 'READ', 'LOOKED_INTO', 'IN_A_WORKING_GROUP', 'DECIDED_YES', 'RESTING'])[n % 6 + 1] as status,
       (array['biblioteket', 'bussen', 'boendet', 'återhämtningen', 'mentorn', 'datorn', 'brevet', 'kvällen', 'rummet', 'köket'])[n % 10 + 1] as word
from generate_series(1, 10000) n, (select '23456789ABCDEFGHJKMNPQRSTVWXYZ' as a) alphabet;

insert into proposals.proposal (id, reference, space_id, event_id, title, body, language, byline, status, comments, supports, raised_on, published_at, submission_hash, receipt_hash)
select id, reference, :space::uuid, case when n > 9960 then :event::uuid end, 'Förslag ' || n || ' om ' || word,
       repeat('Många av oss behöver hjälp med ' || word || ', och det skulle göra vardagen lättare. ', 6), 'SV', 'ANONYMOUS', status, 3, n % 20, at, at, 's' || n, 'r' || n
from fill;

insert into proposals.comment (id, proposal_id, person_id, body, language, posted_at)
select gen_random_uuid(), id, '00000000-0000-7000-8000-000000000001', 'Det här vill jag också, särskilt ' || word || '.', 'SV', at + c * interval '1 hour'
from fill, generate_series(1, 3) c;

insert into followups.item (proposal_id, space_id, event_id, reference, title, language, published, status, status_at, raised_at, first_promise, first_answer_on, reported_at, told_at, owner, promised)
select id, :space::uuid, case when n > 9960 then :event::uuid end, reference, 'Förslag ' || n || ' om ' || word, 'SV', true, status, at, at, at::date + 14,
       at::date + 3, at + interval '3 days', at + interval '3 days', 'kommunikatören', date '2030-01-01'
from fill;

insert into followups.trail_entry (space_id, number, proposal_id, kind, at, status, text, easy_text, next_date, salt, content_hash, previous_hash, hash, cause)
select :space::uuid, (n - 1) * 4 + e, id, (array['RAISED', 'READ', 'CLUSTERED', 'REPORTED_BACK'])[e], at + e * interval '1 day', case when e = 4 then status end,
       case when e = 4 then repeat('Vi har pratat med dem som ansvarar, och de prövar det under våren. ', 3) end,
       case when e = 4 then 'De prövar det i vår.' end, date '2030-01-01',
       decode(md5(n || '-' || e), 'hex'), sha256(id::text::bytea), sha256('p'::bytea), sha256('h'::bytea), 'bench:' || e
from fill, generate_series(1, 4) e;

insert into followups.chain_head (space_id, number, hash) values (:space::uuid, 40000, sha256('h'::bytea))
on conflict (space_id) do update set number = excluded.number;
