create index queue_ticket_to_forget on queue_ticket (day, site) where ground is not null or state in ('WAITING', 'CALLED', 'SERVING');
