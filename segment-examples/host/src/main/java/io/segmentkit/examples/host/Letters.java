package io.segmentkit.examples.host;

import io.segmentkit.definition.Change;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.store.Announcement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * An automation: whoever has become a lost customer is written a letter. As a listener may be told twice, letters have the id
 * of the run as part of their key, and one that is there already is not added again.
 */
final class Letters implements SegmentListener {
    private static final String ADD = """
            insert into letter (run, customer_id)
            select cast(? as varchar(36)), id from customer
            where id = ? and not exists (select 1 from letter where run = ? and customer_id = ?)
            """;

    private final DataSource database;

    Letters(DataSource database) {
        this.database = database;
    }

    @Override
    public void entered(Announcement announcement, Stream<Change> entries) {
        if (announcement.name().text().equals(ShopSegments.LOST)) {
            add(
                    announcement.run().id().toString(),
                    entries.map(Change::profileId).toList());
        }
    }

    private void add(String run, List<String> customers) {
        try (Connection connection = database.getConnection();
                PreparedStatement letter = connection.prepareStatement(ADD)) {
            for (String customer : customers) {
                letter.setString(1, run);
                letter.setLong(2, Long.parseLong(customer));
                letter.setString(3, run);
                letter.setLong(4, Long.parseLong(customer));
                letter.addBatch();
            }
            letter.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("letters could not be added; the next turn tries again", failed);
        }
    }

    /** How many are to be written. */
    long count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from letter")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
