-- Imprisonment for life or death may follow: the notice says so, and the guard of three years asks for it.
alter table assignment add column serious boolean not null default false;
