-- score > 20 and city = "Warszawa" and has category "Media"
select p.id from customer as p where (p.tenant = ? and p.score between ? and ? and p.score > ? and p.city collate binary = ? collate binary and p.id in (select l.customer_id from category as l where (l.customer_id is not null and l.deleted = ? and l.name collate binary = ? collate binary)))
-- score > 20 or city = "Warszawa" or has category "Media"
select p.id from customer as p where (p.tenant = ? and ((p.score between ? and ? and p.score > ?) or p.city collate binary = ? collate binary or p.id in (select l.customer_id from category as l where (l.customer_id is not null and l.deleted = ? and l.name collate binary = ? collate binary))))
-- city is not "Warszawa"
select p.id from customer as p where (p.tenant = ? and not (p.city is not null and p.city collate binary = ? collate binary))
-- city contains "Łód" ignoring case
select p.id from customer as p where (p.tenant = ? and instr("replace"("replace"("replace"(p.city, ?, ?), ?, ?), ?, ?), ?) > 0)
-- emails ends with "@example.com"
select p.id from customer as p where (p.tenant = ? and p.id in (select v.customer_id from email as v where (v.customer_id is not null and substr(v.address, -12) collate binary = ? collate binary)))
-- emails is absent
select p.id from customer as p where (p.tenant = ? and not (p.id in (select v.customer_id from email as v where (v.customer_id is not null and v.address is not null))))
-- active = true
select p.id from customer as p where (p.tenant = ? and p.active in (?))
-- kind is none of "COMPANY"
select p.id from customer as p where (p.tenant = ? and not (p.kind is not null and p.kind in (?) and p.kind in (?)))
-- birthday in the last 3 days
select p.id from customer as p where (p.tenant = ? and p.birthday >= ? and p.birthday < ?)
-- birthday in the next 7 days ignoring the year
select p.id from customer as p where (p.tenant = ? and ((cast(substr(p.birthday, 6, 2) as int) * 100) + cast(substr(p.birthday, 9, 2) as int)) between ? and ?)
-- created in the last 30 days
select p.id from customer as p where (p.tenant = ? and p.created >= ? and p.created < ?)
-- has all of tag "vip", "new"
select p.id from customer as p where (p.tenant = ? and p.id in (select l.customer_id from tag as l where (l.customer_id is not null and l.name collate binary in (? collate binary, ? collate binary)) group by l.customer_id having count(distinct l.name collate binary) = 2))
-- has no tag "churned"
select p.id from customer as p where (p.tenant = ? and not (p.id in (select l.customer_id from tag as l where (l.customer_id is not null and l.name collate binary = ? collate binary))))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select p.id from customer as p where (p.tenant = ? and p.id in (select r.customer_id from event as r where (r.customer_id is not null and substr(r.url, 1, 8) collate binary = ? collate binary and r.type collate binary = ? collate binary and r.at >= ? and r.at < ?) group by r.customer_id having count(*) >= ?))
-- never page_view in the last 180 days
select p.id from customer as p where (p.tenant = ? and not (p.id in (select r.customer_id from event as r where (r.customer_id is not null and r.type collate binary = ? collate binary and r.at >= ? and r.at < ?))))
-- at most 2 times page_view
select p.id from customer as p where (p.tenant = ? and not (p.id in (select r.customer_id from event as r where (r.customer_id is not null and r.type collate binary = ? collate binary) group by r.customer_id having not (count(*) <= ?))))
-- sum of amount of purchase in the last 90 days >= 500
select p.id from customer as p where (p.tenant = ? and p.id in (select r.customer_id from purchase as r where (r.customer_id is not null and r.at >= ? and r.at < ? and r.amount between ? and ?) group by r.customer_id having (sum(cast(floor(r.amount) as integer)) - 1 * ? + (sum(cast(round((r.amount - floor(r.amount)) * 100) as integer)) * 1 - 1 * ?) / 100 - ((sum(cast(round((r.amount - floor(r.amount)) * 100) as integer)) * 1 - 1 * ?) % 100 < 0)) >= 0))
-- average amount of purchase < 49.99
select p.id from customer as p where (p.tenant = ? and p.id in (select r.customer_id from purchase as r where (r.customer_id is not null and r.amount between ? and ?) group by r.customer_id having (sum(cast(floor(r.amount) as integer)) - count(r.amount) * ? + (sum(cast(round((r.amount - floor(r.amount)) * 100) as integer)) * 1 - count(r.amount) * ?) / 100 - ((sum(cast(round((r.amount - floor(r.amount)) * 100) as integer)) * 1 - count(r.amount) * ?) % 100 < 0)) < 0))
-- greatest amount of purchase >= 100
select p.id from customer as p where (p.tenant = ? and p.id in (select r.customer_id from purchase as r where (r.customer_id is not null and r.amount between ? and ?) group by r.customer_id having max(r.amount) >= ?))
-- last time of purchase in the last 30 days
select p.id from customer as p where (p.tenant = ? and p.id in (select r.customer_id from purchase as r where r.customer_id is not null group by r.customer_id having (max(r.at) >= ? and max(r.at) < ?)))
-- not (in segment "newsletter")
select p.id from customer as p where (p.tenant = ? and not (p.id in (select value from json_each(?))))
-- score > 20 or city is present or at least 2 times purchase
select p.id from customer as p where (p.tenant = ? and ((p.score between ? and ? and p.score > ?) or p.city is not null or p.id in (select r.customer_id from purchase as r where r.customer_id is not null group by r.customer_id having count(*) >= ?)))
-- not (has tag "vip" or at least once page_view in the last 7 days)
select p.id from customer as p where (p.tenant = ? and not (p.id in (select l.customer_id from tag as l where (l.customer_id is not null and l.name collate binary = ? collate binary)) or p.id in (select r.customer_id from event as r where (r.customer_id is not null and r.type collate binary = ? collate binary and r.at >= ? and r.at < ?))))
