package io.segmentkit.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What everything that changes labels must do (S6). A backend joins with a subclass that makes {@link #COUNT} profiles with
 * the ids {@code 1}, {@code 2} and so on: {@code 1} and {@code 2} have the tag {@code vip}, {@code 3} has the category {@code
 * vip}, the others have nothing. The tags can be all of {@link #LABELS}.
 */
public abstract class ProfileLabelsContract {
    /** How many profiles there are. */
    protected static final int COUNT = 3_000;

    /** Every label that the tests give; sets that are closed must have them. */
    protected static final List<String> LABELS =
            List.of("vip", "new", "VIP", "vip ", "Łódź", "lodz", "O'Brien; \"x\" \\ %_", "🙂", "İ");

    private static final AsOf TODAY = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final LabelSet TAGS = Criteria.tags();

    private ProfileLabels labels;
    private Population population;

    /** Makes the profiles anew. */
    protected abstract ProfileLabels labels();

    /** The profiles that were made last. */
    protected abstract Population population();

    @BeforeEach
    void makeProfiles() {
        labels = labels();
        population = population();
    }

    /** Those with the tag or category. */
    protected final Set<String> having(LabelSet set, String label) {
        try (Stream<String> ids = population.members(set.has(label), TODAY)) {
            return ids.collect(toCollection(TreeSet::new));
        }
    }

    @Test
    void saysWhichSetsItCanChange() {
        assertThat(labels.labelSets()).contains("tag", "category");
        assertThatThrownBy(() -> labels.add(new LabelSet("colour"), "red", List.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("tag");
        assertThatThrownBy(() -> labels.remove(new LabelSet("colour"), "red", List.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @Test
    @DisplayName(
            "S6 a label is added to those who do not have it, and criteria see it; doing it twice changes nothing more")
    void addsOnce() {
        assertThat(labels.add(TAGS, "vip", List.of("2", "3", "4"))).isEqualTo(2);
        assertThat(having(TAGS, "vip")).containsExactly("1", "2", "3", "4");
        assertThat(labels.add(TAGS, "vip", List.of("2", "3", "4"))).isZero();
        assertThat(having(TAGS, "vip")).containsExactly("1", "2", "3", "4");
        assertThat(having(Criteria.categories(), "vip")).containsExactly("3");
    }

    @Test
    @DisplayName("S6 a label is removed from those who have it; doing it twice changes nothing more")
    void removesOnce() {
        assertThat(labels.remove(TAGS, "vip", List.of("2", "3"))).isEqualTo(1);
        assertThat(having(TAGS, "vip")).containsExactly("1");
        assertThat(having(Criteria.categories(), "vip")).containsExactly("3");
        assertThat(labels.remove(TAGS, "vip", List.of("2", "3"))).isZero();
        assertThat(labels.add(TAGS, "vip", List.of("2"))).isEqualTo(1);
        assertThat(having(TAGS, "vip")).containsExactly("1", "2");
    }

    @Test
    @DisplayName("S6 other labels and other sets stay as they are")
    void othersStay() {
        assertThat(labels.add(TAGS, "new", List.of("1", "3"))).isEqualTo(2);
        assertThat(labels.remove(Criteria.categories(), "vip", List.of("1", "2", "3")))
                .isEqualTo(1);
        assertThat(having(TAGS, "vip")).containsExactly("1", "2");
        assertThat(having(TAGS, "new")).containsExactly("1", "3");
        assertThat(having(Criteria.categories(), "vip")).isEmpty();
    }

    @Test
    @DisplayName("S6 ids that no profile has are left out, one that comes twice counts once, none is no work")
    void strangersAreLeftOut() {
        assertThat(labels.add(TAGS, "new", List.of("1", "stranger", "1", "0", "' or 1=1 --", "99999999999999999999")))
                .isEqualTo(1);
        assertThat(having(TAGS, "new")).containsExactly("1");
        assertThat(labels.remove(TAGS, "new", List.of("stranger", "1", "1"))).isEqualTo(1);
        assertThat(labels.add(TAGS, "new", List.of())).isZero();
        assertThat(labels.remove(TAGS, "new", List.of())).isZero();
    }

    @Test
    @DisplayName("S6 labels compare by code points")
    void labelsCompareByCodePoints() {
        for (String label : LABELS.subList(2, LABELS.size())) {
            assertThat(having(TAGS, label)).as(label).isEmpty();
            assertThat(labels.add(TAGS, label, List.of("1", "5"))).as(label).isEqualTo(2);
            assertThat(having(TAGS, label)).as(label).containsExactly("1", "5");
        }
        assertThat(labels.remove(TAGS, "VIP", List.of("1", "2"))).isEqualTo(1);
        assertThat(having(TAGS, "vip")).containsExactly("1", "2");
        assertThat(having(TAGS, "vip ")).containsExactly("1", "5");
        assertThat(labels.remove(TAGS, "never given", List.of("1"))).isZero();
    }

    @Test
    @DisplayName("S6 thousands of profiles are changed at once")
    void thousandsAtOnce() {
        List<String> all =
                IntStream.rangeClosed(1, COUNT).mapToObj(Integer::toString).toList();
        assertThat(labels.add(TAGS, "vip", all)).isEqualTo(COUNT - 2);
        assertThat(having(TAGS, "vip")).hasSize(COUNT);
        assertThat(labels.remove(TAGS, "vip", all)).isEqualTo(COUNT);
        assertThat(having(TAGS, "vip")).isEmpty();
    }
}
