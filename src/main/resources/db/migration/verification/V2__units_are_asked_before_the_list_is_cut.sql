-- A unit of a large city finds its own first, however many others there are.
create index means_inquiry_waiting_of_unit on means_inquiry (city, organisation, id desc)
  where state = 'DEAD' or (outcome = 'CONTRADICTS' and finding is null);
create index spot_check_list_of_unit on spot_check (city, organisation, (state <> 'WAITING'), id desc) where chosen;

-- One question at a time: whoever asks while one is on its way would ask the bureau twice.
update means_inquiry older set state = 'DEAD', last_error = 'asked again meanwhile'
 where state = 'QUEUED' and exists (select 1 from means_inquiry newer where newer.application = older.application and newer.state = 'QUEUED' and newer.id > older.id);
create unique index means_inquiry_on_its_way on means_inquiry (application) where state = 'QUEUED';
