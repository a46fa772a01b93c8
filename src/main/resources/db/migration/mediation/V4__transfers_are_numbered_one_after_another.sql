-- Numbers people can read out on the phone; those given before stay.
create table mediation_transfer_number (
  city char(6) not null,
  year int not null,
  last int not null,
  primary key (city, year)
);
