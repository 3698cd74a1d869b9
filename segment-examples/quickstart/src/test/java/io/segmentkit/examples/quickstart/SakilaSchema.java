package io.segmentkit.examples.quickstart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** Sakila's tables as its own script for PostgreSQL declares them, filled from its CSV files by COPY. */
final class SakilaSchema {
    private static final String TABLES = """
            create type mpaa_rating as enum ('G', 'PG', 'PG-13', 'R', 'NC-17');
            create domain year as integer check (value >= 1901 and value <= 2155);
            create table country (country_id serial primary key, country varchar(50) not null,
              last_update timestamp default now() not null);
            create table city (city_id serial primary key, city varchar(50) not null, country_id smallint not null,
              last_update timestamp default now() not null);
            create table address (address_id serial primary key, address varchar(50) not null, address2 varchar(50),
              district varchar(20) not null, city_id smallint not null, postal_code varchar(10), phone varchar(20) not null,
              last_update timestamp default now() not null);
            create table category (category_id serial primary key, name varchar(25) not null,
              last_update timestamp default now() not null);
            create table film (film_id serial primary key, title varchar(255) not null, description text, release_year year,
              language_id smallint not null, original_language_id smallint, rental_duration smallint default 3 not null,
              rental_rate numeric(4,2) default 4.99 not null, length smallint,
              replacement_cost numeric(5,2) default 19.99 not null, rating mpaa_rating default 'G',
              last_update timestamp default now() not null, special_features text[], fulltext tsvector not null);
            create table film_category (film_id smallint not null, category_id smallint not null,
              last_update timestamp default now() not null, primary key (film_id, category_id));
            create table inventory (inventory_id serial primary key, film_id smallint not null, store_id smallint not null,
              last_update timestamp default now() not null);
            create table customer (customer_id serial primary key, store_id smallint not null, first_name varchar(45) not null,
              last_name varchar(45) not null, email varchar(50), address_id smallint not null,
              activebool boolean default true not null, create_date date default current_date not null,
              last_update timestamp default now(), active integer);
            create table rental (rental_id serial primary key, rental_date timestamp not null, inventory_id integer not null,
              customer_id smallint not null, return_date timestamp, staff_id smallint not null,
              last_update timestamp default now() not null);
            create table payment (payment_id serial primary key, customer_id smallint not null, staff_id smallint not null,
              rental_id integer not null, amount numeric(5,2) not null, payment_date timestamp not null);
            """;
    private static final List<String> NAMES = List.of(
            "country",
            "city",
            "address",
            "category",
            "film",
            "film_category",
            "inventory",
            "customer",
            "rental",
            "payment");

    private SakilaSchema() {}

    /** The text that a cell without one means, an address of blanks for instance, stays as it is: only empty is NULL. */
    static void fill(EmbeddedPostgres server, Path data) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLES);
            }
            for (String table : NAMES) {
                try (Reader file = Files.newBufferedReader(data.resolve(table + ".csv"))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin with (format csv, header true)", file);
                }
            }
        }
    }
}
