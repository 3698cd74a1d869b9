-- score > 20 and city = "Warszawa" and has category "Media"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and `p`.`score` >= ? and `p`.`city` = ? and cast(`p`.`city` as binary) = cast(? as binary) and `p`.`id` in (select `l`.`customer_id` from `category` as `l` where (`l`.`customer_id` is not null and `l`.`deleted` = ? and `l`.`name` = ? and cast(`l`.`name` as binary) = cast(? as binary))))
-- score > 20 or city = "Warszawa" or has category "Media"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and (`p`.`score` >= ? or (`p`.`city` = ? and cast(`p`.`city` as binary) = cast(? as binary)) or `p`.`id` in (select `l`.`customer_id` from `category` as `l` where (`l`.`customer_id` is not null and `l`.`deleted` = ? and `l`.`name` = ? and cast(`l`.`name` as binary) = cast(? as binary)))))
-- city is not "Warszawa"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`city` is not null and `p`.`city` = ? and cast(`p`.`city` as binary) = cast(? as binary)))
-- city contains "Łód" ignoring case
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and position(cast(? as binary) in cast(replace(replace(replace(convert(`p`.`city` using utf8mb4), ?, ?), ?, ?), ?, ?) as binary)) > 0)
-- emails ends with "@example.com"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and `p`.`id` in (select `v`.`customer_id` from `email` as `v` where (`v`.`customer_id` is not null and cast(right(`v`.`address`, 12) as binary) = cast(? as binary))))
-- emails is absent
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`id` in (select `v`.`customer_id` from `email` as `v` where (`v`.`customer_id` is not null and `v`.`address` is not null))))
-- active = true
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and `p`.`active` in (?))
-- kind is none of "COMPANY"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`kind` is not null and `p`.`kind` in (?) and `p`.`kind` in (?)))
-- birthday in the last 3 days
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and `p`.`birthday` >= ? and `p`.`birthday` >= ? and `p`.`birthday` <= ?)
-- birthday in the next 7 days ignoring the year
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and `p`.`birthday` >= ? and ((extract(month from `p`.`birthday`) * 100) + extract(day from `p`.`birthday`)) between ? and ?)
-- created in the last 30 days
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and unix_timestamp(`p`.`created`) > 0 and `p`.`created` >= from_unixtime(?) and unix_timestamp(`p`.`created`) >= ? and `p`.`created` <= from_unixtime(?) and unix_timestamp(`p`.`created`) < ?)
-- has all of tag "vip", "new"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `l`.`customer_id` as `id` from `tag` as `l` where (`l`.`customer_id` is not null and `l`.`name` in (?, ?) and cast(`l`.`name` as binary) in (cast(? as binary), cast(? as binary))) group by `l`.`customer_id` having count(distinct cast(`l`.`name` as binary)) = 2) as `g` where `g`.`id` = `p`.`id`))
-- has no tag "churned"
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`id` in (select `l`.`customer_id` from `tag` as `l` where (`l`.`customer_id` is not null and `l`.`name` = ? and cast(`l`.`name` as binary) = cast(? as binary)))))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `event` as `r` where (`r`.`customer_id` is not null and `r`.`url` like ? escape '!' and cast(left(`r`.`url`, 8) as binary) = cast(? as binary) and `r`.`type` = ? and cast(`r`.`type` as binary) = cast(? as binary) and unix_timestamp(`r`.`at`) > 0 and `r`.`at` >= from_unixtime(?) and unix_timestamp(`r`.`at`) >= ? and `r`.`at` <= from_unixtime(?) and unix_timestamp(`r`.`at`) < ?) group by `r`.`customer_id` having count(*) >= ?) as `g` where `g`.`id` = `p`.`id`))
-- never page_view in the last 180 days
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`id` in (select `r`.`customer_id` from `event` as `r` where (`r`.`customer_id` is not null and `r`.`type` = ? and cast(`r`.`type` as binary) = cast(? as binary) and unix_timestamp(`r`.`at`) > 0 and `r`.`at` >= from_unixtime(?) and unix_timestamp(`r`.`at`) >= ? and `r`.`at` <= from_unixtime(?) and unix_timestamp(`r`.`at`) < ?))))
-- at most 2 times page_view
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `event` as `r` where (`r`.`customer_id` is not null and `r`.`type` = ? and cast(`r`.`type` as binary) = cast(? as binary)) group by `r`.`customer_id` having not (count(*) <= ?)) as `g` where `g`.`id` = `p`.`id`))
-- sum of amount of purchase in the last 90 days >= 500
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `purchase` as `r` where (`r`.`customer_id` is not null and unix_timestamp(`r`.`at`) > 0 and `r`.`at` >= from_unixtime(?) and unix_timestamp(`r`.`at`) >= ? and `r`.`at` <= from_unixtime(?) and unix_timestamp(`r`.`at`) < ?) group by `r`.`customer_id` having sum(`r`.`amount`) >= ?) as `g` where `g`.`id` = `p`.`id`))
-- average amount of purchase < 49.99
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `purchase` as `r` where `r`.`customer_id` is not null group by `r`.`customer_id` having sum((cast(`r`.`amount` as decimal(65, 2)) - ?)) < 0) as `g` where `g`.`id` = `p`.`id`))
-- greatest amount of purchase >= 100
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `purchase` as `r` where `r`.`customer_id` is not null group by `r`.`customer_id` having max(`r`.`amount`) >= ?) as `g` where `g`.`id` = `p`.`id`))
-- last time of purchase in the last 30 days
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `purchase` as `r` where (`r`.`customer_id` is not null and unix_timestamp(`r`.`at`) > 0) group by `r`.`customer_id` having (max(unix_timestamp(`r`.`at`)) >= ? and max(unix_timestamp(`r`.`at`)) < ?)) as `g` where `g`.`id` = `p`.`id`))
-- not (in segment "newsletter")
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`id` in (?)))
-- score > 20 or city is present or at least 2 times purchase
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and (`p`.`score` >= ? or `p`.`city` is not null or exists (select 1 as `one` from (select `r`.`customer_id` as `id` from `purchase` as `r` where `r`.`customer_id` is not null group by `r`.`customer_id` having count(*) >= ?) as `g` where `g`.`id` = `p`.`id`)))
-- not (has tag "vip" or at least once page_view in the last 7 days)
select `p`.`id` from `customer` as `p` where (`p`.`tenant` = ? and not (`p`.`id` in (select `l`.`customer_id` from `tag` as `l` where (`l`.`customer_id` is not null and `l`.`name` = ? and cast(`l`.`name` as binary) = cast(? as binary))) or `p`.`id` in (select `r`.`customer_id` from `event` as `r` where (`r`.`customer_id` is not null and `r`.`type` = ? and cast(`r`.`type` as binary) = cast(? as binary) and unix_timestamp(`r`.`at`) > 0 and `r`.`at` >= from_unixtime(?) and unix_timestamp(`r`.`at`) >= ? and `r`.`at` <= from_unixtime(?) and unix_timestamp(`r`.`at`) < ?))))
