-- score > 20 and city = "Warszawa" and has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."score" >= cast(? as bigint) and "p"."city" = cast(? as varchar) and exists (select 1 "one" from (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = cast(? as bigint) and "l"."name" = cast(? as varchar))) "g" ("id") where "g"."id" = "p"."id"))
-- score > 20 or city = "Warszawa" or has category "Media"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and ("p"."score" >= cast(? as bigint) or "p"."city" = cast(? as varchar) or exists (select 1 "one" from (select "l"."customer_id" from "category" "l" where ("l"."customer_id" is not null and "l"."deleted" = cast(? as bigint) and "l"."name" = cast(? as varchar))) "g" ("id") where "g"."id" = "p"."id")))
-- city is not "Warszawa"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."city" is not null and "p"."city" = cast(? as varchar)))
-- city contains "Łód" ignoring case
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and position(cast(? as varchar) in replace(replace(replace("p"."city", cast(? as varchar), cast(? as varchar)), cast(? as varchar), cast(? as varchar)), cast(? as varchar), cast(? as varchar))) > 0)
-- emails ends with "@example.com"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and right("v"."address", 12) = cast(? as varchar))) "g" ("id") where "g"."id" = "p"."id"))
-- emails is absent
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not exists (select 1 "one" from (select "v"."customer_id" from "email" "v" where ("v"."customer_id" is not null and "v"."address" is not null)) "g" ("id") where "g"."id" = "p"."id"))
-- active = true
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."active" in (cast(? as boolean)))
-- kind is none of "COMPANY"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."kind" is not null and "p"."kind" in (cast(? as bigint)) and "p"."kind" in (cast(? as bigint))))
-- birthday in the last 3 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."birthday" >= cast(? as date) and "p"."birthday" <= cast(? as date))
-- birthday in the next 7 days ignoring the year
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and month("p"."birthday") = cast(? as int) and day("p"."birthday") >= cast(? as int) and day("p"."birthday") <= cast(? as int))
-- created in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and "p"."created" >= cast(? as timestamp with time zone) and "p"."created" < cast(? as timestamp with time zone))
-- has all of tag "vip", "new"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" in (cast(? as varchar), cast(? as varchar))) group by "l"."customer_id" having count(distinct "l"."name") = 2) "g" ("id") where "g"."id" = "p"."id"))
-- has no tag "churned"
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not exists (select 1 "one" from (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = cast(? as varchar))) "g" ("id") where "g"."id" = "p"."id"))
-- at least 3 times page_view where url starts with "/pricing" in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and (starts_with("r"."url", cast(? as varchar))) and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having count(*) >= cast(? as bigint)) "g" ("id") where "g"."id" = "p"."id"))
-- never page_view in the last 180 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not exists (select 1 "one" from (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone))) "g" ("id") where "g"."id" = "p"."id"))
-- at most 2 times page_view
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not exists (select 1 "one" from (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar)) group by "r"."customer_id" having not (count(*) <= cast(? as bigint))) "g" ("id") where "g"."id" = "p"."id"))
-- sum of amount of purchase in the last 90 days >= 500
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "purchase" "r" where ("r"."customer_id" is not null and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone)) group by "r"."customer_id" having sum("r"."amount") >= cast(? as decimal(3))) "g" ("id") where "g"."id" = "p"."id"))
-- average amount of purchase < 49.99
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having sum(("r"."amount" - cast(? as numeric(4, 2)))) < 0) "g" ("id") where "g"."id" = "p"."id"))
-- greatest amount of purchase >= 100
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having max("r"."amount") >= cast(? as numeric(5, 2))) "g" ("id") where "g"."id" = "p"."id"))
-- last time of purchase in the last 30 days
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having (max("r"."at") >= cast(? as timestamp with time zone) and max("r"."at") < cast(? as timestamp with time zone))) "g" ("id") where "g"."id" = "p"."id"))
-- not (in segment "newsletter")
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not ("p"."id" in (select unnest(from_json(cast(cast(? as varchar) as json), '["BIGINT"]')))))
-- score > 20 or city is present or at least 2 times purchase
select "p"."id" from (select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and ("p"."score" >= cast(? as bigint) or "p"."city" is not null)) union select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "purchase" "r" where "r"."customer_id" is not null group by "r"."customer_id" having count(*) >= cast(? as bigint)) "g" ("id") where "g"."id" = "p"."id"))) "p" ("id")
-- not (has tag "vip" or at least once page_view in the last 7 days)
select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and not exists (select 1 "one" from (select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "l"."customer_id" from "tag" "l" where ("l"."customer_id" is not null and "l"."name" = cast(? as varchar))) "g" ("id") where "g"."id" = "p"."id")) union select "p"."id" from "customer" "p" where ("p"."tenant" = cast(? as bigint) and exists (select 1 "one" from (select "r"."customer_id" from "event" "r" where ("r"."customer_id" is not null and "r"."type" = cast(? as varchar) and "r"."at" >= cast(? as timestamp with time zone) and "r"."at" < cast(? as timestamp with time zone))) "g" ("id") where "g"."id" = "p"."id"))) "g" ("id") where "g"."id" = "p"."id"))
