-- score > 20 and city = "Warszawa" and has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."score" >= ? and "p"."city" = ? and "p"."id" in (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = ? and "l"."name" = ?)))
-- score > 20 or city = "Warszawa" or has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and ("p"."score" >= ? or "p"."city" = ? or "p"."id" in (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = ? and "l"."name" = ?))))
-- city is not "Warszawa"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."city" is not null and "p"."city" = ?))
-- city contains "Łód" ignoring case
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and position(? in translate("p"."city", ?, ?)) > 0)
-- emails ends with "@example.com"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and substring("v"."address", -12) = ?)))
-- emails is absent
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and "v"."address" is not null))))
-- active = true
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."active" in (?))
-- kind is none of "COMPANY"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."kind" is not null and "p"."kind" in (?) and "p"."kind" in (?)))
-- birthday in the last 3 days
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."birthday" >= ? and "p"."birthday" <= ?)
-- birthday in the next 7 days ignoring the year
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and ((extract(month from "p"."birthday") * 100) + extract(day from "p"."birthday")) between ? and ?)
-- created in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."created" >= cast(? as timestamp(9) with time zone) and "p"."created" < cast(? as timestamp(9) with time zone))
-- has all of tag "vip", "new"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" in (?, ?)) group by "l"."customer_id" having count(distinct "l"."name") = 2))
-- has no tag "churned"
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = ?))))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and substring("r"."url", 1, 8) = ? and "r"."type" = ? and "r"."at" >= cast(? as timestamp(9) with time zone) and "r"."at" < cast(? as timestamp(9) with time zone)) group by "r"."customer_id" having count(*) >= ?))
-- never page_view in the last 180 days
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = ? and "r"."at" >= cast(? as timestamp(9) with time zone) and "r"."at" < cast(? as timestamp(9) with time zone)))))
-- at most 2 times page_view
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = ?) group by "r"."customer_id" having not (count(*) <= ?))))
-- sum of amount of purchase in the last 90 days >= 500
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "r"."customer_id" from "purchase" "r" where ("r"."customer_id" is not null and "r"."at" >= cast(? as timestamp(9) with time zone) and "r"."at" < cast(? as timestamp(9) with time zone)) group by "r"."customer_id" having sum("r"."amount") >= ?))
-- average amount of purchase < 49.99
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having sum(("r"."amount" - ?)) < 0))
-- greatest amount of purchase >= 100
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having max("r"."amount") >= ?))
-- last time of purchase in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having (max("r"."at") >= cast(? as timestamp(9) with time zone) and max("r"."at") < cast(? as timestamp(9) with time zone))))
-- not (in segment "newsletter")
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select x from unnest(cast(json_parse(?) as array(bigint))) as ids(x))))
-- score > 20 or city is present or at least 2 times purchase
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and ("p"."score" >= ? or "p"."city" is not null or "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having count(*) >= ?)))
-- not (has tag "vip" or at least once page_view in the last 7 days)
select "p"."id" from "customer" "p" where ("p"."tenant" = ? and not ("p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = ?)) or "p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = ? and "r"."at" >= cast(? as timestamp(9) with time zone) and "r"."at" < cast(? as timestamp(9) with time zone)))))
