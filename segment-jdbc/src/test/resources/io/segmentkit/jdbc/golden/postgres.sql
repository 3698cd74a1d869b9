-- score > 20 and city = "Warszawa" and has category "Media"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and "p"."score" >= ? and "p"."city" = ? and exists (select 1 as "one" from (select "l"."customer_id" from "category" as "l" where ("l"."customer_id" is not null and "l"."deleted" = ? and "l"."name" = ?)) as "g" ("id") where "g"."id" = "p"."id"))
-- score > 20 or city = "Warszawa" or has category "Media"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and ("p"."score" >= ? or "p"."city" = ? or exists (select 1 as "one" from (select "l"."customer_id" from "category" as "l" where ("l"."customer_id" is not null and "l"."deleted" = ? and "l"."name" = ?)) as "g" ("id") where "g"."id" = "p"."id")))
-- city is not "Warszawa"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not ("p"."city" is not null and "p"."city" = ?))
-- city contains "Łód" ignoring case
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and position(? in translate("p"."city", ?, ?)) > 0)
-- emails ends with "@example.com"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "v"."customer_id" from "email" as "v" where ("v"."customer_id" is not null and right("v"."address", 12) = ?)) as "g" ("id") where "g"."id" = "p"."id"))
-- emails is absent
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not exists (select 1 as "one" from (select "v"."customer_id" from "email" as "v" where ("v"."customer_id" is not null and "v"."address" is not null)) as "g" ("id") where "g"."id" = "p"."id"))
-- active = true
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and "p"."active" in (?))
-- kind is none of "COMPANY"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not ("p"."kind" is not null and "p"."kind" in (?) and "p"."kind" in (?)))
-- birthday in the last 3 days
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and "p"."birthday" >= cast(? as date) and "p"."birthday" <= cast(? as date))
-- birthday in the next 7 days ignoring the year
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and ((extract(month from "p"."birthday") * 100) + extract(day from "p"."birthday")) between ? and ?)
-- created in the last 30 days
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and "p"."created" >= cast(? as timestamp with time zone) and "p"."created" < cast(? as timestamp with time zone))
-- has all of tag "vip", "new"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "l"."customer_id" from "tag" as "l" where ("l"."customer_id" is not null and "l"."name" in (?, ?)) group by "l"."customer_id" having count(distinct "l"."name") = 2) as "g" ("id") where "g"."id" = "p"."id"))
-- has no tag "churned"
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not exists (select 1 as "one" from (select "l"."customer_id" from "tag" as "l" where ("l"."customer_id" is not null and "l"."name" = ?)) as "g" ("id") where "g"."id" = "p"."id"))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "event" as "r" where ("r"."customer_id" is not null and "r"."url" like ? and "r"."type" = ? and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having count(*) >= ?) as "g" ("id") where "g"."id" = "p"."id"))
-- never page_view in the last 180 days
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not exists (select 1 as "one" from (select "r"."customer_id" from "event" as "r" where ("r"."customer_id" is not null and "r"."type" = ? and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone))) as "g" ("id") where "g"."id" = "p"."id"))
-- at most 2 times page_view
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not exists (select 1 as "one" from (select "r"."customer_id" from "event" as "r" where ("r"."customer_id" is not null and "r"."type" = ?) group by "r"."customer_id" having not (count(*) <= ?)) as "g" ("id") where "g"."id" = "p"."id"))
-- sum of amount of purchase in the last 90 days >= 500
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "purchase" as "r" where ("r"."customer_id" is not null and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having sum("r"."amount") >= ?) as "g" ("id") where "g"."id" = "p"."id"))
-- average amount of purchase < 49.99
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "purchase" as "r" where "r"."customer_id" is not null group by "r"."customer_id" having sum(("r"."amount" - ?)) < 0) as "g" ("id") where "g"."id" = "p"."id"))
-- greatest amount of purchase >= 100
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "purchase" as "r" where "r"."customer_id" is not null group by "r"."customer_id" having max("r"."amount") >= ?) as "g" ("id") where "g"."id" = "p"."id"))
-- last time of purchase in the last 30 days
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "purchase" as "r" where "r"."customer_id" is not null group by "r"."customer_id" having (max("r"."at") >= cast(? as timestamp with time zone) and max("r"."at") < cast(? as timestamp with time zone))) as "g" ("id") where "g"."id" = "p"."id"))
-- not (in segment "newsletter")
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not ("p"."id" in (select unnest((select cast(? as bigint[]))))))
-- score > 20 or city is present or at least 2 times purchase
select "p"."id" from (select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and ("p"."score" >= ? or "p"."city" is not null)) union select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "purchase" as "r" where "r"."customer_id" is not null group by "r"."customer_id" having count(*) >= ?) as "g" ("id") where "g"."id" = "p"."id"))) as "p" ("id")
-- not (has tag "vip" or at least once page_view in the last 7 days)
select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and not exists (select 1 as "one" from (select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "l"."customer_id" from "tag" as "l" where ("l"."customer_id" is not null and "l"."name" = ?)) as "g" ("id") where "g"."id" = "p"."id")) union select "p"."id" from "customer" as "p" where ("p"."tenant" = ? and exists (select 1 as "one" from (select "r"."customer_id" from "event" as "r" where ("r"."customer_id" is not null and "r"."type" = ? and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone))) as "g" ("id") where "g"."id" = "p"."id"))) as "g" ("id") where "g"."id" = "p"."id"))
