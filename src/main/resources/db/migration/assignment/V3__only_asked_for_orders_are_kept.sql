-- Lists of past assignments belong to cases; nobody asks for these orders here.
DROP INDEX assignment_of_unit;
DROP INDEX assignment_of_city;
