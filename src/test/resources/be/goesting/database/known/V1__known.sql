create table known (id int);
