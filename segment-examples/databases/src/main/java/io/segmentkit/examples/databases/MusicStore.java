package io.segmentkit.examples.databases;

import java.util.Locale;

/** A music store that is made up, with the tables and columns of the Chinook sample database that the examples ask. */
final class MusicStore {
    private static final String TABLES = """
            create table "Customer" ("CustomerId" integer primary key, "LastName" varchar(20) not null, "Company" varchar(80),
              "Country" varchar(40), "Email" varchar(60) not null);
            create table "Genre" ("GenreId" integer primary key, "Name" varchar(120));
            create table "Track" ("TrackId" integer primary key, "Name" varchar(200) not null, "GenreId" integer);
            create table "Invoice" ("InvoiceId" integer primary key, "CustomerId" integer not null,
              "InvoiceDate" {moment} not null, "Total" numeric(10,2) not null);
            create table "InvoiceLine" ("InvoiceLineId" integer primary key, "InvoiceId" integer not null,
              "TrackId" integer not null, "UnitPrice" numeric(10,2) not null);
            insert into "Genre" values (1, 'Rock'), (2, 'Blues'), (3, 'Latin');
            """;
    private static final String[] COUNTRIES = {"Brazil", "Poland", "Canada", "India", "Norway"};
    private static final int CUSTOMERS = 40;
    private static final int TRACKS = 60;
    private static final int INVOICES = 300;

    private MusicStore() {}

    /** The script for SQLite, whose names are written as Chinook's are there. */
    static String forSqlite() {
        return script("datetime");
    }

    /** The script for PostgreSQL, whose names are written as Chinook's are there: {@code invoice_line}. */
    static String forPostgres() {
        StringBuilder script = new StringBuilder();
        for (String part : script("timestamp").split("(?=\")|(?<=\")", -1)) {
            script.append(part.matches("[A-Z]\\w+") ? snake(part) : part);
        }
        return script.toString();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String script(String moment) {
        StringBuilder script = new StringBuilder(TABLES.replace("{moment}", moment));
        for (int i = 1; i <= CUSTOMERS; i++) {
            String company = i % 4 == 0 ? "'Company " + i + "'" : "null";
            add(script, "Customer", i, "'Customer " + i + "'", company, quoted(COUNTRIES[i % 5]), quoted(mail(i)));
        }
        for (int i = 1; i <= TRACKS; i++) {
            add(script, "Track", i, quoted("Track " + i), 1 + i % 7 % 3);
        }
        int line = 0;
        for (int i = 1; i <= INVOICES; i++) {
            int lines = 1 + i % 5;
            String day = String.format(Locale.ROOT, "'20%d-%02d-%02d 00:00:00'", 21 + i / 61, 1 + i % 12, 1 + i % 28);
            String total = String.format(Locale.ROOT, "%.2f", lines * 0.99);
            add(script, "Invoice", i, 1 + i * 7 % CUSTOMERS, day, total);
            for (int j = 0; j < lines; j++) {
                add(script, "InvoiceLine", ++line, i, 1 + (i * 7 + j) % TRACKS, "0.99");
            }
        }
        return script.toString();
    }

    private static String mail(int number) {
        return "c" + number + (number % 3 == 0 ? "@gmail.com" : "@example.org");
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static void add(StringBuilder script, String table, Object... values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(row.isEmpty() ? "" : ", ").append(value);
        }
        script.append("insert into \"")
                .append(table)
                .append("\" values (")
                .append(row)
                .append(");\n");
    }
}
