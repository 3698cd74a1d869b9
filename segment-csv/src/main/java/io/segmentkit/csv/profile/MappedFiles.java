package io.segmentkit.csv.profile;

import io.segmentkit.csv.rows.AttributeColumn;
import io.segmentkit.csv.rows.JoinedFile;
import io.segmentkit.csv.rows.LabelColumn;
import java.util.List;
import java.util.Optional;

/**
 * Which files hold profiles and what belongs to them, and what their columns mean. Problems name a part by its JSON
 * pointer: {@code /profiles}, {@code /activities/0} and so on.
 *
 * @param profiles the file of profiles
 * @param activities the files of activities
 * @param records the files of records
 * @param labels the files of labels
 */
public record MappedFiles(Profiles profiles, List<Activities> activities, List<Records> records, List<Labels> labels) {
    /** Takes copies. */
    public MappedFiles {
        activities = List.copyOf(activities);
        records = List.copyOf(records);
        labels = List.copyOf(labels);
    }

    /** A file with a row for each profile. */
    public record Profiles(JoinedFile file, String id, List<AttributeColumn> attributes, List<LabelColumn> labels) {}

    /**
     * A file with a row for each activity.
     *
     * @param typeColumn the column that says which type a row is of; empty where all are of the only one of the types
     * @param types the types there are; none where the column may name any
     * @param at when it happened; a column of timestamps
     */
    public record Activities(
            JoinedFile file,
            String profile,
            Optional<String> typeColumn,
            List<String> types,
            AttributeColumn at,
            List<AttributeColumn> parameters) {}

    /** A file with a row for each record of one kind. */
    public record Records(JoinedFile file, String profile, String kind, List<AttributeColumn> attributes) {}

    /** A file with a row for each label, or cell of labels, of a profile. */
    public record Labels(JoinedFile file, String profile, LabelColumn labels) {}

    /** The pointer of the column of an attribute in a part of the mapping. */
    static String columnPointer(String part, String name) {
        return part + "/" + name.replace("~", "~0").replace("/", "~1") + "/column";
    }
}
