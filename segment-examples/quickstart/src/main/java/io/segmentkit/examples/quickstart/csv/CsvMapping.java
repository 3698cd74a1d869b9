package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.Schema;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Which CSV files hold profiles, activities, records and labels, and what their columns mean. Read from JSON by {@link
 * MappingReader}.
 *
 * @param zone the zone that local times in the files are of
 * @param asOf the moment that the files show; empty where that is now
 * @param profiles the file of profiles
 * @param activities the files of activities
 * @param records the files of records
 * @param labels the files of labels
 * @param schema what profiles have by all that
 */
public record CsvMapping(
        ZoneId zone,
        Optional<Moment> asOf,
        Profiles profiles,
        List<Activities> activities,
        List<Records> records,
        List<Labels> labels,
        Schema schema) {

    /** A file with a row for each profile. */
    record Profiles(CsvSource source, ColumnName id, List<AttributeColumn> attributes, List<LabelColumn> labels) {}

    /**
     * A file with a row for each activity.
     *
     * @param type which type each row is of
     * @param at when it happened; a column of timestamps
     */
    record Activities(
            CsvSource source,
            ColumnName profile,
            ActivityType type,
            AttributeColumn at,
            List<AttributeColumn> parameters) {}

    /**
     * Which type the activities of a file are of.
     *
     * @param column the column that says it; empty where all are of one type
     * @param types the types there are; none where the column may name any
     */
    record ActivityType(Optional<ColumnName> column, List<String> types) {}

    /** A file with a row for each record of one kind. */
    record Records(CsvSource source, ColumnName profile, String kind, List<AttributeColumn> attributes) {}

    /** A file with a row for each label, or cell of labels, of a profile. */
    record Labels(CsvSource source, ColumnName profile, LabelColumn labels) {}

    static Attributes attributes(List<AttributeColumn> columns) {
        return Attributes.of(columns.stream().map(AttributeColumn::declared).toList());
    }
}
