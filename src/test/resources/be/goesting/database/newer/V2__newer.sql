create table newer (id int);
