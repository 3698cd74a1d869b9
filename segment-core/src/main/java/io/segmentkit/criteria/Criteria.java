package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The door to criteria: typed attribute handles, and what composes the things they ask.
 *
 * <pre>{@code
 * static final NumberAttribute LEAD_SCORE = integer("leadScore");
 * static final TextAttribute CITY = text("city");
 *
 * Criterion mediaInWarsaw = allOf(LEAD_SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media"));
 * }</pre>
 */
public final class Criteria {
    private static final LabelSet TAGS = new LabelSet("tag");
    private static final LabelSet CATEGORIES = new LabelSet("category");
    private static final LabelSet CONSENTS = new LabelSet("consent");

    private Criteria() {}

    /** A handle to an attribute of type text. */
    public static TextAttribute text(String name) {
        return new TextAttribute(name);
    }

    /** A handle to an attribute whose values are whole numbers. */
    public static NumberAttribute integer(String name) {
        return new NumberAttribute(name, ValueType.INTEGER);
    }

    /** A handle to an attribute whose values are decimal numbers, exact. */
    public static NumberAttribute number(String name) {
        return new NumberAttribute(name, ValueType.DECIMAL);
    }

    /** A handle to an attribute that is true or false. */
    public static BooleanAttribute bool(String name) {
        return new BooleanAttribute(name);
    }

    /** A handle to an attribute of type date. */
    public static DateAttribute date(String name) {
        return new DateAttribute(name);
    }

    /** A handle to an attribute of type timestamp. */
    public static TimestampAttribute timestamp(String name) {
        return new TimestampAttribute(name);
    }

    /** A handle to an attribute known as month and day only. */
    public static MonthDayAttribute monthDay(String name) {
        return new MonthDayAttribute(name);
    }

    /** A handle to an attribute with a closed list of values, of which there must be at least one. */
    public static ChoiceAttribute choice(String name, String... choices) {
        return new ChoiceAttribute(name, Arrays.asList(choices));
    }

    /** A handle to an attribute with a closed list of values, of which there must be at least one. */
    public static ChoiceAttribute choice(String name, Collection<String> choices) {
        return new ChoiceAttribute(name, choices);
    }

    /** All of these hold (A5). */
    public static Criterion allOf(Criterion first, Criterion... more) {
        return allOf(list(first, more));
    }

    /** All of these hold; there must be at least one. */
    public static Criterion allOf(Collection<Criterion> operands) {
        return ImmutableCriterion.AllOf.of(operands);
    }

    /** At least one of these holds (A5). */
    public static Criterion anyOf(Criterion first, Criterion... more) {
        return anyOf(list(first, more));
    }

    /** At least one of these holds; there must be at least one. */
    public static Criterion anyOf(Collection<Criterion> operands) {
        return ImmutableCriterion.AnyOf.of(operands);
    }

    /** This does not hold: the exact complement (A8). */
    public static Criterion not(Criterion operand) {
        return ImmutableCriterion.Not.of(operand);
    }

    /** Holds for every profile. */
    public static Criterion everyone() {
        return Criterion.Everyone.ONLY;
    }

    /** The tags of profiles: label set {@code tag}. */
    public static LabelSet tags() {
        return TAGS;
    }

    /** The categories of profiles: label set {@code category}. */
    public static LabelSet categories() {
        return CATEGORIES;
    }

    /** The consents of profiles: label set {@code consent}. */
    public static LabelSet consents() {
        return CONSENTS;
    }

    /** A label set that the host declares. */
    public static LabelSet labels(String labelSet) {
        return new LabelSet(labelSet);
    }

    /** The profile has this tag. */
    public static Criterion tag(String tag) {
        return TAGS.has(tag);
    }

    /** The profile has this category. */
    public static Criterion category(String category) {
        return CATEGORIES.has(category);
    }

    /** The profile has given this consent. */
    public static Criterion consent(String consent) {
        return CONSENTS.has(consent);
    }

    /** A question about the profile's activities of one type (A3). */
    public static ActivityQuery activity(String type) {
        return new ActivityQuery(type);
    }

    /** A question about the profile's records of one kind (A4). */
    public static RecordQuery record(String kind) {
        return new RecordQuery(kind);
    }

    /** The profile is a member of that segment (A6). */
    public static Criterion inSegment(String segment) {
        return ImmutableCriterion.InSegment.of(segment);
    }

    /** The profile is not a member of that segment: the complement of {@link #inSegment}. */
    public static Criterion notInSegment(String segment) {
        return not(inSegment(segment));
    }

    /** The criterion saved under that name holds (A7). */
    public static Criterion saved(String name) {
        return ImmutableCriterion.Saved.of(name);
    }

    /** An attribute passes a test; for code that is generic over types, where handles are for everything else. */
    public static Criterion attribute(String name, ValueTest test) {
        return ImmutableCriterion.OfAttribute.of(name, test);
    }

    /** A measure over activities passes a test; for generic code, where {@link #activity} is for everything else. */
    public static Criterion activities(
            String activity, Optional<Criterion> where, Optional<Window> in, Measure measure, ValueTest test) {
        return ImmutableCriterion.OfActivities.of(activity, where, in, measure, test);
    }

    /** A measure over records passes a test; for generic code, where {@link #record} is for everything else. */
    public static Criterion records(String record, Optional<Criterion> where, Measure measure, ValueTest test) {
        return ImmutableCriterion.OfRecords.of(record, where, measure, test);
    }

    private static List<Criterion> list(Criterion first, Criterion[] more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
    }
}
