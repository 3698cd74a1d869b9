package io.segmentkit.examples.host;

import static io.segmentkit.criteria.Criteria.text;

import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** The shop's own tables: customers who sign up, buy and leave from day to day, in a way that is the same in each run. */
final class Shop {
    static final TextAttribute NAME = text("name");
    static final TextAttribute CITY = text("city");
    static final String PURCHASE = "purchase";

    static final TableMapping CUSTOMERS = TableMapping.of("customer")
            .id("id")
            .bind(NAME, "name")
            .bind(CITY, "city")
            .tags(LinkedTable.of("customer_tag", "customer_id"), "tag")
            .activity(PURCHASE, LinkedTable.of("purchase", "customer_id"), purchase -> purchase.at("bought_at"))
            .build();

    private static final String TABLES = """
            create table customer (id bigint primary key, name varchar(80) not null, city varchar(40) not null);
            create table customer_tag (customer_id bigint not null, tag varchar(40) not null,
              primary key (customer_id, tag));
            create table purchase (customer_id bigint not null, bought_at timestamp with time zone not null);
            create index purchase_customer on purchase (customer_id, bought_at);
            create table letter (run varchar(36) not null, customer_id bigint not null,
              primary key (run, customer_id));
            create table shop_clock (now_at timestamp with time zone not null);
            create table scheduled_tasks (task_name varchar(100) not null, task_instance varchar(100) not null,
              task_data bytea, execution_time timestamp with time zone, picked boolean not null, picked_by varchar(100),
              last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures int,
              last_heartbeat timestamp with time zone, version bigint not null, priority smallint, state varchar(100),
              primary key (task_name, task_instance));
            create index scheduled_tasks_time on scheduled_tasks (execution_time);
            create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
            """;
    private static final Instant OPENED = Instant.parse("2026-01-05T08:00:00Z");
    private static final int DAYS_BEFORE = 60;

    private final DataSource database;
    private final ShopTime time;

    private Shop(DataSource database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /** The shop of that database: as it was left, or with 60 days of sales where there is none. */
    static Shop open(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!isThere(connection)) {
                build(connection);
            }
            Instant now = now(connection);
            connection.commit();
            return new Shop(database, new ShopTime(now));
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "shop_clock", null)) {
            return tables.next();
        }
    }

    private static void build(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES.strip().split(";\\s*", -1)) {
                if (!table.isEmpty()) {
                    statement.execute(table);
                }
            }
            statement.execute("insert into shop_clock values (timestamp with time zone '" + OPENED + "')");
        }
        Sales sales = new Sales(connection);
        sales.open();
        for (int day = DAYS_BEFORE; day > 0; day--) {
            sales.day(OPENED.minus(day, ChronoUnit.DAYS));
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select now_at from shop_clock")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    Clock clock() {
        return time.withZone(ZoneOffset.UTC);
    }

    /** A day of sales, after which it is the same time of the next day. */
    void tomorrow() throws SQLException {
        Instant tomorrow = time.tomorrow();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new Sales(connection).day(time.instant());
            try (PreparedStatement statement = connection.prepareStatement("update shop_clock set now_at = ?")) {
                statement.setObject(1, tomorrow.atOffset(ZoneOffset.UTC));
                statement.executeUpdate();
            }
            connection.commit();
        }
        time.is(tomorrow);
    }
}
