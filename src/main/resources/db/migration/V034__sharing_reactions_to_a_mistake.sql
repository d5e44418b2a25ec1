alter table reactions drop constraint reactions_kind_check;
alter table reactions add constraint reactions_kind_check check (kind in ('thanks', 'trying', 'brave', 'familiar'));
