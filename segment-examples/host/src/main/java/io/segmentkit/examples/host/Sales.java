package io.segmentkit.examples.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes sales up, on a connection whose transaction the caller commits. What happens on a day depends on the day alone. */
final class Sales {
    private static final String[] NAMES = {"Ada", "Bolesław", "Ewa", "Jürgen", "Zoë", "Olaf", "Łucja"};
    private static final String[] CITIES = {"Warszawa", "Kraków", "Gdańsk", "Łódź"};
    private static final int AT_FIRST = 400;
    private static final int NEW_EACH_DAY = 3;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final Connection connection;

    Sales(Connection connection) {
        this.connection = connection;
    }

    /** The customers of the first day. */
    void open() throws SQLException {
        signUp(1, AT_FIRST);
    }

    /** Within 24 hours from then on some customers buy, three sign up, and the one who did so first goes. */
    void day(Instant from) throws SQLException {
        Random dice = new Random(from.getEpochSecond());
        List<Long> customers = customers();
        try (PreparedStatement purchase = connection.prepareStatement("insert into purchase values (?, ?)")) {
            for (long customer : customers) {
                if (dice.nextInt(100) < 2 * (customer % 7)) {
                    Duration later = Duration.ofMinutes(dice.nextInt(MINUTES_A_DAY));
                    purchase.setLong(1, customer);
                    purchase.setObject(2, from.plus(later).atOffset(ZoneOffset.UTC));
                    purchase.addBatch();
                }
            }
            purchase.executeBatch();
        }
        signUp(customers.get(customers.size() - 1) + 1, NEW_EACH_DAY);
        leave(customers.get(0));
    }

    private List<Long> customers() throws SQLException {
        List<Long> customers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customer order by id")) {
            while (rows.next()) {
                customers.add(rows.getLong(1));
            }
        }
        return customers;
    }

    private void signUp(long first, int count) throws SQLException {
        try (PreparedStatement customer = connection.prepareStatement("insert into customer values (?, ?, ?)")) {
            for (long id = first; id < first + count; id++) {
                customer.setLong(1, id);
                customer.setString(2, NAMES[(int) (id % NAMES.length)]);
                customer.setString(3, CITIES[(int) (id % CITIES.length)]);
                customer.addBatch();
            }
            customer.executeBatch();
        }
    }

    private void leave(long customer) throws SQLException {
        for (String table :
                List.of("purchase where customer_id", "customer_tag where customer_id", "customer where id")) {
            try (PreparedStatement gone = connection.prepareStatement("delete from " + table + " = ?")) {
                gone.setLong(1, customer);
                gone.executeUpdate();
            }
        }
    }
}
