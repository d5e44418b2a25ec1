-- Where somebody was on the way to when a sign-in link was asked for: it leads there in whichever browser it is opened.
alter table sign_in_links add column back text check (length(back) <= 2000);
