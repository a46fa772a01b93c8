-- An application made to the detention place or the handling office itself, handed on to the centre (法律援助法 第三十九条).
alter table duty_call drop constraint duty_call_kind_check;
alter table duty_call add constraint duty_call_kind_check check (kind in ('MEETING', 'PLEA', 'APPLICATION'));
alter table duty_call add column application uuid;
