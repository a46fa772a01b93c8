-- Records written before are read on the page of the case only.
alter table work_record add column paper uuid;
