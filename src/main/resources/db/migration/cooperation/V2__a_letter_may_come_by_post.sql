-- The day on a letter that came by post; by its number and sender it is known again.
alter table cooperation_letter add column dated date;
create index cooperation_letter_of_number on cooperation_letter (city, number) where direction = 'INCOMING';
