package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.text;

import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads all members of a population, and then the values of all, in a process of little memory. */
final class StreamsMembers {
    private static final TextAttribute CITY = text("city");

    private StreamsMembers() {}

    /** Arguments: the URL, and statements to run on each connection. Prints how many members there were each time. */
    public static void main(String[] args) {
        TestDatabase database = TestDatabase.at(args[0], Arrays.copyOfRange(args, 1, args.length));
        JdbcPopulation population = JdbcPopulation.of(
                database,
                TableMapping.of("customer").id("id").bind(CITY, "city").build());
        AsOf asOf = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);
        try (Stream<String> members = population.members(everyone(), asOf)) {
            System.out.println(members.filter(id -> !id.isEmpty()).count());
        }
        try (Stream<ProfileValues> members = population.values(CITY.isPresent(), asOf, List.of("city"))) {
            System.out.println(members.filter(member -> !member.id().isEmpty()).count());
        }
    }
}
