-- A day that is where its series usually meets follows it there when the series moves. Its place is repeated on the day, so
-- that lists and calendars ask nothing else, and so that what is over stays where it was.
alter table events.day add column as_usual boolean not null default false;

update events.day set as_usual = true
from events.event join events.series on series.id = event.series_id
where event.id = day.event_id and coalesce(series.usual_place, series.usual_online) is not null
    and (day.place, day.address, day.online) is not distinct from (series.usual_place, series.usual_address, series.usual_online);
