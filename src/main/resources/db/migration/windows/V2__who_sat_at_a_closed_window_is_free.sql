-- Nobody sits at a window that is closed: its half days to come lose their person, who can be put elsewhere;
-- the lines say who it was.
alter table window_shift alter column account drop not null;
update window_shift s set account = null from service_window w where w.id = s.window_id and s.day >= w.closed_on and s.arrived_at is null;
