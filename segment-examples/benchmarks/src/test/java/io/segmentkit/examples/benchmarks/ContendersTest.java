package io.segmentkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.segmentkit.examples.benchmarks.contender.Contender;
import io.segmentkit.examples.benchmarks.contender.Jvm;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.DataSet;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContendersTest {
    private static final int SIZE = 50_000;
    private static final List<Contact> CONTACTS = DataSet.of(SIZE, DataSet.Order.GENERATED);

    @ParameterizedTest
    @EnumSource
    void countsAsTheLoopWrittenByHand(Contender contender) {
        for (Query query : contender.queries()) {
            assertThat(contender.counter(query, CONTACTS).count())
                    .as("%s by %s", query, contender)
                    .isEqualTo(Contender.HAND_WRITTEN.counter(query, CONTACTS).count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void asManyContactsMatchAsDocumented(Query query) {
        double share = (double) Contender.HAND_WRITTEN.counter(query, CONTACTS).count() / SIZE;
        assertThat(share).isCloseTo(query.share(), within(query.share() * 0.1));
    }

    @Test
    void randomQueriesGetOneAnswer() {
        Jvm.POLLUTED.prepare(CONTACTS.subList(0, 300));
    }

    @Test
    void contactsAreTheSameInEveryOrder() {
        assertThat(DataSet.of(1_000, DataSet.Order.SHUFFLED)).isEqualTo(DataSet.of(1_000, DataSet.Order.GENERATED));
    }

    @Test
    void contactsHaveTenActivitiesEach() {
        long activities = CONTACTS.stream()
                .mapToLong(contact -> contact.activities().size())
                .sum();
        assertThat(activities).isEqualTo(10L * SIZE);
    }
}
