package io.segmentkit.examples.benchmarks.scaleout;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.examples.benchmarks.contender.CriterionLanguage;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.ContactRows;
import io.segmentkit.examples.benchmarks.query.Query;
import io.segmentkit.jdbc.population.JdbcPopulation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The six queries asked of the same contacts in memory, one after the other, and in the tables of a Trino. */
final class Trial {
    private static final CriterionLanguage LANGUAGE = new CriterionLanguage();

    private final String url;
    private final Map<Query, Long> expected = new EnumMap<>(Query.class);
    private long activities;

    Trial(String url) {
        this.url = url;
    }

    /**
     * What a query came to.
     *
     * @param expected members in memory
     * @param counted members on Trino
     * @param millis the time that counting took there
     * @param workers what each worker did for that
     */
    record Result(Query query, long expected, long counted, long millis, List<Spread.Worker> workers) {}

    /** Stores the contacts, and counts them in memory on their way. */
    void load(int size) throws SQLException {
        Map<Query, BoundCriterion<Contact>> queries = new EnumMap<>(Query.class);
        for (Query query : Query.values()) {
            Criterion criterion = query.in(LANGUAGE);
            queries.put(query, CriterionLanguage.CONTACTS.compile(criterion).asOf(CriterionLanguage.AS_OF));
            expected.put(query, 0L);
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            ContactTables tables = new ContactTables(connection);
            Iterator<Contact> contacts = ContactRows.withActivities(size).iterator();
            while (contacts.hasNext()) {
                Contact contact = contacts.next();
                queries.forEach((query, bound) -> expected.merge(query, bound.test(contact) ? 1L : 0L, Long::sum));
                tables.add(contact);
            }
            tables.flush();
            activities = tables.activities();
        }
    }

    /** How many activities the contacts have. */
    long activities() {
        return activities;
    }

    /** Asks each query, so many times; the last one counts. */
    List<Result> ask(int times) throws SQLException {
        List<Result> results = new ArrayList<>();
        for (Query query : Query.values()) {
            String source = "scale-out-" + query;
            JdbcPopulation population =
                    JdbcPopulation.of(new UrlSource(url + "&source=" + source), ContactTables.mapping());
            long counted = 0;
            long nanos = 0;
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                counted = population.count(query.in(LANGUAGE), CriterionLanguage.AS_OF);
                nanos = System.nanoTime() - start;
            }
            try (Connection connection = DriverManager.getConnection(url)) {
                results.add(new Result(
                        query,
                        expected.getOrDefault(query, -1L),
                        counted,
                        TimeUnit.NANOSECONDS.toMillis(nanos),
                        Spread.of(connection, source)));
            }
        }
        return results;
    }
}
