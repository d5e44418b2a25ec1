create table known (id int);
grant select on known to ${application_role};
