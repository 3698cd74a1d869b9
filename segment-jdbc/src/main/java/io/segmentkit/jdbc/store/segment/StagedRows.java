package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.PROFILE;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.database.TextRows;
import io.segmentkit.time.AsOf;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What claims have found and nobody sees yet. */
public final class StagedRows {
    private final Tables tables;
    private final Dialect dialect;

    public StagedRows(Tables tables, Dialect dialect) {
        this.tables = tables;
        this.dialect = dialect;
    }

    /** Adds ids, the fastest way; fails where one of them is there already. */
    void insert(DSLContext sql, Connection connection, Claims.Claimed claimed, Collection<String> ids) {
        TextRows rows = new TextRows(
                tables.staged(), List.of(SEGMENT, CLAIM), List.of(claimed.number(), claimed.claim()), PROFILE);
        if (!rows.insert(sql, connection, ids)) {
            add(sql, claimed, ids);
        }
    }

    /** Adds ids; those that are there already stay there once. */
    public void add(DSLContext sql, Claims.Claimed claimed, Collection<String> ids) {
        Table<?> given = dialect.texts(ids).asTable(DSL.name("i"), DSL.name("profile"));
        Field<String> id = Tables.of("i", PROFILE);
        var insert = sql.insertInto(tables.staged(), SEGMENT, CLAIM, PROFILE);
        var all = DSL.select(DSL.inline(claimed.number()), DSL.inline(claimed.claim()), id)
                .from(given);
        // PostgreSQL may look for those that are there by reading all of them, for each statement.
        if (dialect.family() == SQLDialect.POSTGRES) {
            insert.select(all).onConflictDoNothing().execute();
        } else {
            insert.select(all.whereNotExists(of(claimed, dialect.likeStored(id))))
                    .execute();
        }
    }

    /** Adds all members of a population in this database. */
    void addAll(Connection connection, Claims.Claimed claimed, MemberSource source, Criterion criterion, AsOf asOf) {
        source.insert(
                connection,
                criterion,
                asOf,
                List.of(DSL.inline(claimed.number()), DSL.inline(claimed.claim())),
                members -> DSL.insertInto(tables.staged())
                        .columns(List.of(SEGMENT, CLAIM, PROFILE))
                        .select(members));
    }

    /** A row for an id, if the claim has found it. */
    Select<?> of(Claims.Claimed claimed, Field<String> profile) {
        return DSL.selectOne()
                .from(tables.staged().as(DSL.name("s")))
                .where(Tables.of("s", SEGMENT).eq(DSL.inline(claimed.number())))
                .and(Tables.of("s", CLAIM).eq(DSL.inline(claimed.claim())))
                .and(Tables.of("s", PROFILE).eq(profile));
    }

    public void forget(DSLContext sql, Claims.Claimed claimed) {
        sql.deleteFrom(tables.staged())
                .where(SEGMENT.eq(claimed.number()))
                .and(CLAIM.eq(claimed.claim()))
                .execute();
    }

    /** Forgets what claims of nodes that died had found. */
    public void forgetAll(DSLContext sql, long segment) {
        sql.deleteFrom(tables.staged()).where(SEGMENT.eq(segment)).execute();
    }
}
