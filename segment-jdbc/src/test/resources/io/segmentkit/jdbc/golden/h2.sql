-- score > 20 and city = "Warszawa" and has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."score" >= cast(? as bigint) and "p"."city" = cast(? as varchar) and "p"."id" in (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = cast(? as bigint) and "l"."name" = cast(? as varchar))))
-- score > 20 or city = "Warszawa" or has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and ("p"."score" >= cast(? as bigint) or "p"."city" = cast(? as varchar) or "p"."id" in (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = cast(? as bigint) and "l"."name" = cast(? as varchar)))))
-- city is not "Warszawa"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."city" is not null and "p"."city" = cast(? as varchar)))
-- city contains "Łód" ignoring case
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and position(cast(? as varchar) in replace(replace(replace("p"."city", cast(? as varchar), cast(? as varchar)), cast(? as varchar), cast(? as varchar)), cast(? as varchar), cast(? as varchar))) > 0)
-- emails ends with "@example.com"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and right("v"."address", 12) = cast(? as varchar))))
-- emails is absent
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and "v"."address" is not null))))
-- active = true
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."active" in (cast(? as boolean)))
-- kind is none of "COMPANY"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."kind" is not null and "p"."kind" in (cast(? as bigint)) and "p"."kind" in (cast(? as bigint))))
-- birthday in the last 3 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."birthday" >= cast(? as date) and "p"."birthday" <= cast(? as date))
-- birthday in the next 7 days ignoring the year
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and ((extract(month from "p"."birthday") * 100) + extract(day from "p"."birthday")) between cast(? as int) and cast(? as int))
-- created in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."created" >= cast(? as timestamp with time zone) and "p"."created" < cast(? as timestamp with time zone))
-- has all of tag "vip", "new"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" in (cast(? as varchar), cast(? as varchar))) group by "l"."customer_id" having count(distinct "l"."name") = 2))
-- has no tag "churned"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = cast(? as varchar)))))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and left("r"."url", 8) = cast(? as varchar) and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having count(*) >= cast(? as bigint)))
-- never page_view in the last 180 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)))))
-- at most 2 times page_view
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar)) group by "r"."customer_id" having not (count(*) <= cast(? as bigint)))))
-- sum of amount of purchase in the last 90 days >= 500
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "r"."customer_id" from "purchase" "r" where ("r"."customer_id" is not null and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having sum("r"."amount") >= cast(? as decimal(3))))
-- average amount of purchase < 49.99
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having sum(("r"."amount" - cast(? as numeric(4, 2)))) < 0))
-- greatest amount of purchase >= 100
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having max("r"."amount") >= cast(? as numeric(5, 2))))
-- last time of purchase in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having (max("r"."at") >= cast(? as timestamp with time zone) and max("r"."at") < cast(? as timestamp with time zone))))
-- not (in segment "newsletter")
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (cast(? as bigint))))
-- score > 20 or city is present or at least 2 times purchase
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and ("p"."score" >= cast(? as bigint) or "p"."city" is not null or "p"."id" in (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having count(*) >= cast(? as bigint))))
-- not (has tag "vip" or at least once page_view in the last 7 days)
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = cast(? as varchar))) or "p"."id" in (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)))))
