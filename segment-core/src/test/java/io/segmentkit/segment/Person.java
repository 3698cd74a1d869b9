package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;

import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** A profile of the tests. A score below zero cannot be read: what a host's getter may do. */
record Person(String id, int score, LocalDate birthday, Set<String> tags, Set<String> consents) {
    static final NumberAttribute SCORE = integer("score");
    static final DateAttribute BIRTHDAY = date("birthday");

    static final ProfileMapping<Person> MAPPING = ProfileMapping.of(Person.class)
            .id(Person::id)
            .bind(SCORE, Person::readScore)
            .bind(BIRTHDAY, Person::birthday)
            .tags(Person::tags)
            .consents(Person::consents)
            .build();

    static Person of(String id, int score, String... tags) {
        return new Person(id, score, LocalDate.of(2000, 5, 9), Set.of(tags), Set.of("email"));
    }

    static InMemoryPopulation<Person> population(Collection<Person> people) {
        return InMemoryPopulation.of(MAPPING, people);
    }

    Person withoutConsents() {
        return new Person(id, score, birthday, tags, Set.of());
    }

    private Integer readScore() {
        if (score < 0) {
            throw new IllegalStateException("score of " + id + " cannot be read");
        }
        return score;
    }
}
