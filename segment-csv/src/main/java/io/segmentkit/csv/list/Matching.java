package io.segmentkit.csv.list;

import io.segmentkit.contact.EmailAddress;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds the profiles that some of the values of a file mean. */
interface Matching {
    /** No criterion here depends on the time. */
    AsOf ANY_TIME = AsOf.at(Instant.EPOCH, ZoneOffset.UTC);

    /** The value that a cell means; empty where it is none. */
    Optional<String> value(String cell);

    /** What a cell has to be. */
    String expected();

    /** Tells each profile's id with each of the values that it has. */
    void find(Set<String> values, BiConsumer<String, String> found);

    /** By the ids of profiles, by code points (A9). */
    record ById(Population population) implements Matching {
        /** So few are asked for one by one; of more, all profiles are looked through once. */
        private static final int FEW = 1_000;

        @Override
        public Optional<String> value(String cell) {
            return Optional.of(cell.strip()).filter(id -> !id.isEmpty());
        }

        @Override
        public String expected() {
            return "the id of a profile";
        }

        @Override
        public void find(Set<String> values, BiConsumer<String, String> found) {
            if (values.size() <= FEW) {
                values.stream()
                        .filter(id -> population
                                .test(id, Criteria.everyone(), ANY_TIME)
                                .isPresent())
                        .forEach(id -> found.accept(id, id));
                return;
            }
            try (Stream<String> ids = population.members(Criteria.everyone(), ANY_TIME)) {
                ids.filter(values::contains).forEach(id -> found.accept(id, id));
            }
        }
    }

    /** By the e-mail addresses of profiles, with the rule of {@link EmailAddress} on both sides. */
    record ByEmail(Population population, TextAttribute attribute) implements Matching {
        @Override
        public Optional<String> value(String cell) {
            return EmailAddress.parse(cell).map(EmailAddress::text);
        }

        @Override
        public String expected() {
            return "an e-mail address";
        }

        @Override
        public void find(Set<String> values, BiConsumer<String, String> found) {
            try (Stream<ProfileValues> profiles =
                    population.values(attribute.isPresent(), ANY_TIME, List.of(attribute.name()))) {
                profiles.forEach(profile -> addresses(profile)
                        .filter(values::contains)
                        .forEach(address -> found.accept(profile.id(), address)));
            }
        }

        private static Stream<String> addresses(ProfileValues profile) {
            return profile.values().get(0).stream()
                    .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty())
                    .flatMap(text -> EmailAddress.parse(text).stream())
                    .map(EmailAddress::text);
        }
    }
}
